using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie.Groepsgesprekken;

/// <summary>
/// One group talk: with whom, how, what it was about and what was agreed.
/// What leads back to a person is refused (<see cref="Gespreksregels"/>).
/// </summary>
public sealed class GesprekModel(GroepsgesprekRepository gesprekken, TimeProvider klok) : Formulierpagina<GesprekModel.InvoerModel>
{
    public sealed record InvoerModel
    {
        [Display(Name = "dag"), Required(ErrorMessage = "Vul in op welke dag het gesprek was.")]
        public DateOnly? Dag { get; init; }

        [Display(Name = "met wie"), StringLength(10)]
        public string? Doelgroep { get; init; }

        [Display(Name = "leerjaar"), StringLength(2)]
        public string? Leerjaar { get; init; }

        [Display(Name = "vestiging"), StringLength(10)]
        public string? Vestiging { get; init; }

        [Display(Name = "vorm"), StringLength(Limieten.Woord)]
        public string? Vorm { get; init; }

        [Display(Name = "thema’s"), Required, StringLength(Limieten.Tekst)]
        public string? Themas { get; init; }

        [Display(Name = "afspraken"), StringLength(Limieten.Tekst)]
        public string? Afspraken { get; init; }
    }

    public static readonly IReadOnlyList<SelectListItem> Doelgroepen =
    [
        new("leerlingen", Doelgroep.Leerlingen.Code),
        new("mentoren van dit leerjaar", Doelgroep.Mentoren.Code),
    ];

    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    public Gesprekkenlijst Lijst { get; private set; } = null!;
    public Groepsgesprek? Gesprek { get; private set; }
    private Gespreksschrijver Schrijver => Gespreksschrijver.Van(School.Ik, klok.GetUtcNow());

    /// <summary>Where this person may write: a leerjaar is a choice when one of its vestigingen is.</summary>
    public IReadOnlyList<SelectListItem> Leerjaren =>
        [
            new("kies", ""),
            .. Lijst
                .Leerjaren.Append(Gesprek?.LeerjaarNr ?? 0)
                .Where(l => l > 0)
                .Distinct()
                .Order()
                .Where(l => Plekken.Any(v => Mag(l, v)))
                .Select(l => new SelectListItem($"leerjaar {l}", l.ToString(CultureInfo.InvariantCulture))),
        ];
    public IReadOnlyList<SelectListItem> Vestigingen =>
        [
            .. Plekken
                .Where(v => Lijst.Leerjaren.Append(Gesprek?.LeerjaarNr ?? 0).Any(l => Mag(l, v)))
                .Select(v => new SelectListItem(
                    v is null ? "alle vestigingen" : Lijst.Vestigingen.First(x => x.Id == v).Naam,
                    v?.ToString(CultureInfo.InvariantCulture) ?? ""
                )),
        ];
    public IReadOnlyList<SelectListItem> Vormen =>
        [
            .. Gespreksregels.Vormen.Select(v => new SelectListItem(v.Label, v.Code)),
            .. Gesprek is { } g && Gespreksregels.Vormen.All(v => v.Code != g.Vorm)
                ? [new SelectListItem(g.Vorm, g.Vorm)]
                : Array.Empty<SelectListItem>(),
        ];
    private IEnumerable<int?> Plekken => new int?[] { null }.Concat(Lijst.Vestigingen.Select(v => (int?)v.Id));

    /// <summary>May this person write a talk of any group at all?</summary>
    public static bool MagErgens(Medewerker ik, Gesprekkenlijst lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        return Rechten.MagGesprekSchrijven(ik, lijst.Bereik.Any(b => lijst.Leerjaren.Contains(b.LeerjaarNr)));
    }

    private bool Mag(int leerjaar, int? vestiging) => Rechten.MagGesprekSchrijven(School.Ik, Lijst.IsEigen(leerjaar, vestiging));

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = Opgeslagen;
        Versie = Gesprek?.Versie ?? 0;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            if (anders is not NotFoundResult || Id is null || Lijst is null || !MagErgens(School.Ik, Lijst))
            {
                return anders;
            }
            // Somebody archived it meanwhile: what was typed stays, as a new one.
            Id = null;
            return AlsNieuw(
                "Iemand heeft dit gesprek intussen gearchiveerd. Wat je typte staat hieronder: sla op om het als nieuw gesprek te bewaren."
            );
        }

        if (!Controleer())
        {
            return Ongeldig();
        }
        if (Gesprek is null)
        {
            if (Lijst.Gesprekken.Count >= GroepsgesprekRepository.Maximum)
            {
                return Ongeldig("", $"Er staan al {GroepsgesprekRepository.Maximum} gesprekken in dit schooljaar.");
            }
            if (await gesprekken.InsertAsync(Naar(), Schrijver, ct) == 0)
            {
                return Ongeldig("", "Dit leerjaar of deze vestiging kun je niet meer kiezen. Kies opnieuw en sla nog eens op.");
            }
            Meld("Het gesprek is vastgelegd.");
            return RedirectToPage("Index", new { schooljaar = School.Schooljaar });
        }

        if (VoegSamen(Gesprek.Versie, "dit gesprek") is { } botsing)
        {
            return botsing;
        }
        // Leerjaar of the one and vestiging of the other may be a place where nobody of the two writes.
        if (!Controleer())
        {
            return Ongeldig();
        }
        if (!await gesprekken.UpdateAsync(Naar() with { Id = Gesprek.Id, Versie = Gesprek.Versie }, Schrijver, ct))
        {
            return Tegelijk();
        }
        Meld("Het gesprek is opgeslagen.");
        return RedirectToPage("Index", new { schooljaar = School.Schooljaar });
    }

    public async Task<IActionResult> OnPostArchiverenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Gesprek is null)
        {
            return NotFound();
        }
        await gesprekken.ArchiveerAsync(Gesprek.Id, Schrijver, ct);
        MeldMetOngedaan("Het gesprek ligt in het archief.", "/Evaluatie/Groepsgesprekken/Gesprek", Gesprek.Id);
        return RedirectToPage("Index", new { schooljaar = School.Schooljaar });
    }

    /// <summary>Undo of the last archiving; the right stands in the WHERE clause.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (Id is not int id)
        {
            return NotFound();
        }
        if (await gesprekken.ZetTerugAsync(id, Schrijver, ct))
        {
            Meld("Het gesprek staat er weer.");
        }
        else if (!await gesprekken.MagTerugAsync(id, Schrijver, ct))
        {
            return Forbid();
        }
        else
        {
            Meld("Terugzetten lukt niet meer: het gesprek staat er al weer.", "warning");
        }
        return RedirectToPage("Index", new { schooljaar = School.Schooljaar });
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (School.Schooljaar == 0)
        {
            return NotFound();
        }
        Lijst = await gesprekken.GetAsync(School.Schooljaar, School.Ik.Id, ct);
        if (Id is not int id)
        {
            Opgeslagen = new InvoerModel
            {
                Dag = School.Vandaag,
                Doelgroep = Doelgroep.Leerlingen.Code,
                Vorm = Gespreksregels.Vormen[0].Code,
                Leerjaar = Leerjaren.Count == 2 ? Leerjaren[1].Value : "",
                Vestiging = Vestigingen.Count == 1 ? Vestigingen[0].Value : "",
            };
            return MagErgens(School.Ik, Lijst) ? null : Forbid();
        }

        Gesprek = Lijst.Gesprekken.FirstOrDefault(g => g.Id == id);
        if (Gesprek is null)
        {
            return NotFound();
        }
        Opgeslagen = new InvoerModel
        {
            Dag = Gesprek.Dag,
            Doelgroep = Gesprek.Doelgroep.Code,
            Leerjaar = Gesprek.LeerjaarNr.ToString(CultureInfo.InvariantCulture),
            Vestiging = Gesprek.VestigingId?.ToString(CultureInfo.InvariantCulture) ?? "",
            Vorm = Gesprek.Vorm,
            Themas = Gesprek.Themas,
            Afspraken = Gesprek.Afspraken,
        };
        return Mag(Gesprek.LeerjaarNr, Gesprek.VestigingId) ? null : Forbid();
    }

    private bool Controleer()
    {
        void Kies(IReadOnlyList<SelectListItem> lijst, string? waarde, string veld, string melding)
        {
            if (string.IsNullOrEmpty(waarde) && veld != "Vestiging" || lijst.All(x => x.Value != (waarde ?? "")))
            {
                ModelState.AddModelError("Invoer." + veld, melding);
            }
        }
        if (Invoer.Dag is DateOnly dag && (dag > School.Vandaag || SchoolKalender.SchooljaarVan(dag) != School.Schooljaar))
        {
            ModelState.AddModelError(
                "Invoer.Dag",
                $"Kies een dag in schooljaar {SchoolKalender.Naam(School.Schooljaar)}, tot en met vandaag."
            );
        }
        Kies(Doelgroepen, Invoer.Doelgroep, "Doelgroep", "Kies met wie het gesprek was.");
        Kies(Leerjaren, Invoer.Leerjaar, "Leerjaar", "Kies een leerjaar uit de lijst.");
        Kies(Vestigingen, Invoer.Vestiging, "Vestiging", "Kies een vestiging uit de lijst.");
        Kies(Vormen, Invoer.Vorm, "Vorm", "Kies een vorm uit de lijst.");
        if (
            Tekst.Schoon(Invoer.Themas).Length == 0
            && ModelState.GetFieldValidationState("Invoer.Themas") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid
        )
        {
            ModelState.AddModelError("Invoer.Themas", "Schrijf op waar het gesprek over ging.");
        }
        if (ModelState.IsValid && !Mag(Naar().LeerjaarNr, Naar().VestigingId))
        {
            ModelState.AddModelError(
                "Invoer.Vestiging",
                "Van dit leerjaar op deze vestiging leg jij geen gesprekken vast. Kies een leerjaar en vestiging van je team."
            );
        }
        foreach (var (veld, tekst) in new[] { ("Themas", Invoer.Themas), ("Afspraken", Invoer.Afspraken) })
        {
            if (tekst is { Length: <= Limieten.Tekst } && Gespreksregels.Bepaal(tekst) is { } bezwaar)
            {
                ModelState.AddModelError("Invoer." + veld, bezwaar.Melding);
            }
        }

        return ModelState.IsValid;
    }

    private Groepsgesprek Naar() =>
        new()
        {
            SchooljaarId = School.Schooljaar,
            Dag = Invoer.Dag!.Value,
            Doelgroep = Doelgroep.Van(Invoer.Doelgroep)!,
            LeerjaarNr = int.Parse(Invoer.Leerjaar!, CultureInfo.InvariantCulture),
            VestigingId = int.TryParse(Invoer.Vestiging, NumberStyles.None, CultureInfo.InvariantCulture, out var v) ? v : null,
            Vorm = Invoer.Vorm!,
            Themas = Tekst.Schoon(Invoer.Themas),
            Afspraken = Tekst.Schoon(Invoer.Afspraken),
        };
}
