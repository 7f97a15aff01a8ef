using System.Globalization;
using LobBeleid.Data.Organisatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>
/// A form that adds (no id) or changes (with id) one record: loads, checks, saves when Versie still holds, and removes. What differs per record is abstract.
/// When two people saved, both values stand side by side; nothing that was typed is lost.
/// </summary>
public abstract class BeheerFormulier<TInvoer>(OrganisatieRepository organisatie) : BeheerInvoer<TInvoer>, IBeheerFormulier
    where TInvoer : class, new()
{
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    protected OrganisatieRepository Organisatie => organisatie;

    /// <summary>What there is to choose from, with the records themselves.</summary>
    protected Schoolindeling Indeling { get; set; } = new();

    /// <summary>One word with a capital, such as "Team".</summary>
    protected abstract string Ding { get; }

    /// <summary>"Dit team", to begin a message with.</summary>
    protected abstract string Dit { get; }

    public override string Titel => Id is null ? Ding + " toevoegen" : Ding + " bewerken";
    public virtual string Terug => "Index";
    public virtual object TerugRoute => new { schooljaar = Jaar };
    public virtual IDictionary<string, string> Route
    {
        get
        {
            var route = new Dictionary<string, string>(StringComparer.Ordinal);
            if (Id is int id)
            {
                route["id"] = id.ToString(CultureInfo.InvariantCulture);
            }
            if (Jaar is int jaar)
            {
                route["schooljaar"] = jaar.ToString(CultureInfo.InvariantCulture);
            }
            return route;
        }
    }

    public string Verwijderen => Ding + " verwijderen";
    public virtual string VerwijderUitleg => "Dit kan niet ongedaan worden gemaakt.";

    /// <summary>Reads what there is to choose from, and the record itself. False when what the record belongs to does not exist.</summary>
    protected virtual async Task<bool> LaadAsync(CancellationToken ct)
    {
        Indeling = await organisatie.GetAsync(School.Schooljaar, ct);
        return true;
    }

    /// <summary>The record as it is stored, from what <see cref="LaadAsync"/> read; null when it does not exist.</summary>
    protected abstract (TInvoer Invoer, int Versie)? Zoek();

    /// <summary>The form for a new record.</summary>
    protected virtual TInvoer Nieuw() => new();

    /// <summary>Checks beyond the annotations; adds to ModelState.</summary>
    protected virtual Task ControleerAsync(CancellationToken ct) => Task.CompletedTask;

    protected abstract Task<Beheeruitkomst> BewaarAsync(CancellationToken ct);

    protected abstract Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct);

    /// <summary>Every field with its value in words, for the comparison.</summary>
    protected abstract override IEnumerable<(string Veld, string Waarde)> Regels(TInvoer invoer);

    /// <summary>The field and message for a name or number that is taken.</summary>
    protected abstract (string Veld, string Melding) Dubbel { get; }

    /// <summary>Why the record cannot be removed.</summary>
    protected abstract string InGebruik { get; }

    protected virtual bool KanVerwijderen => true;

    /// <summary>The answer to a save that worked.</summary>
    protected virtual IActionResult Gelukt() => NaarLijst(Id is null ? Ding + " toegevoegd." : Ding + " opgeslagen.");

    private RedirectToPageResult NaarLijst(string melding)
    {
        Meld(melding);
        return RedirectToPage(Terug, TerugRoute);
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        if (Id is null)
        {
            Invoer = Opgeslagen = Nieuw();
            return Page();
        }

        return ToonOpgeslagen() ? Page() : NotFound();
    }

    public virtual async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        if (IsAnderSchooljaar)
        {
            return Ongeldig("", "Dit schooljaar bestaat niet meer. Kies eerst een ander schooljaar.");
        }
        if (!await IsGoedAsync(ct))
        {
            return Ongeldig();
        }
        var versie = Versie;
        if (VoegSamen() is { } botsing)
        {
            return botsing;
        }
        // What two people wrote, brought together, is what neither of them wrote.
        if (Versie != versie && !await IsGoedAsync(ct))
        {
            return Ongeldig();
        }
        switch (await BewaarAsync(ct))
        {
            case Beheeruitkomst.Opgeslagen:
                return Gelukt();
            case Beheeruitkomst.Dubbel:
                return Ongeldig(Dubbel.Veld, Dubbel.Melding);
            case Beheeruitkomst.LaatsteBeheerder:
                return Ongeldig("", "Dit is de laatste actieve beheerder. Geef eerst iemand anders de rol Beheerder.");
            case Beheeruitkomst.Verwijzing:
                await LaadAsync(ct);
                return Ongeldig("", "Een van je keuzes is intussen verwijderd. Kijk de keuzes na en sla opnieuw op.");
            case Beheeruitkomst.Weg:
                Id = null;
                // Or the form would be sent to the address of what is gone.
                Request.RouteValues.Remove("id");
                return Ongeldig("", $"{Dit} is intussen verwijderd. Wat je invulde staat er nog; met Opslaan voeg je het opnieuw toe.");
            default:
                return await LaadAsync(ct) ? VoegSamen() ?? Tegelijk() : NotFound();
        }
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(CancellationToken ct)
    {
        // Only id and Versie were sent: the rest of the form is not judged.
        ModelState.Clear();
        if (!KanVerwijderen || !await LaadAsync(ct) || Id is null || IsAnderSchooljaar)
        {
            return NotFound();
        }
        var uitkomst = await VerwijderAsync(ct);
        if (uitkomst is Beheeruitkomst.Opgeslagen or Beheeruitkomst.Weg)
        {
            return NaarLijst(uitkomst == Beheeruitkomst.Weg ? $"{Dit} was al verwijderd." : Ding + " verwijderd.");
        }

        await LaadAsync(ct);
        ToonOpgeslagen();
        return Ongeldig(
            "",
            uitkomst == Beheeruitkomst.Verwijzing ? InGebruik : $"{Dit} is intussen gewijzigd. Kijk de gegevens na voordat je verwijdert."
        );
    }

    /// <summary>Puts the stored record in the form; false when there is none.</summary>
    protected bool ToonOpgeslagen()
    {
        if (Zoek() is not { } rij)
        {
            return false;
        }
        (Invoer, Versie) = rij;
        Opgeslagen = Invoer;
        return true;
    }

    /// <summary>Null = saving may go on; also when there is nothing to bring together, since a record that is gone is told by the save.</summary>
    private IActionResult? VoegSamen()
    {
        if (Id is null || Zoek() is not { } rij)
        {
            return null;
        }
        Opgeslagen = rij.Invoer;
        return VoegSamen(rij.Versie, char.ToLowerInvariant(Dit[0]) + Dit[1..]);
    }

    private async Task<bool> IsGoedAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            await ControleerAsync(ct);
        }
        return ModelState.IsValid;
    }

    /// <summary>An error at a field of the input record.</summary>
    protected void Fout(string veld, string melding) => ModelState.AddModelError("Invoer." + veld, melding);
}
