using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner.WatAls;

/// <summary>What is decided on a draft as a whole: its name, that changes of the line were seen, and accepting, taking back and throwing away.</summary>
public abstract class Ontwerpbesluiten(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok)
    : Ontwerppagina(lezer, ontwerpen, klok)
{
    public async Task<IActionResult> OnPostHernoemenAsync(CancellationToken ct)
    {
        if (await MagZoekOokDichtAsync(ct) is { } anders)
        {
            return anders;
        }
        Formulier = "hernoemen";
        var naam = Tekst.Schoon(Invoer.Naam);
        if (naam.Length == 0)
        {
            ModelState.AddModelError("Invoer.Naam", "Vul een naam in.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        await Ontwerpen.HernoemAsync(Schooljaar, Id, naam, Schrijver, ct);
        Meld("De naam is gewijzigd.");
        return Terug();
    }

    public async Task<IActionResult> OnPostGezienAsync(CancellationToken ct)
    {
        if ((await MagZoekAsync(ct) ?? IsAnders()) is { } anders)
        {
            return anders;
        }
        await GezienAsync(ct);
        return Terug();
    }

    public async Task<IActionResult> OnPostDoorvoerenAsync(CancellationToken ct)
    {
        if ((await MagZoekAsync(ct) ?? IsAnders()) is { } anders)
        {
            return anders;
        }
        if (!Beeld.Toepassing.KanDoorgevoerd || Vreemd.Count > 0)
        {
            return Ongeldig(
                "",
                Beeld.Wijzigingen.Count == 0
                    ? "Dit ontwerp heeft nog geen wijzigingen."
                    : "Dit ontwerp kan nog niet worden doorgevoerd. Los eerst op wat hieronder staat."
            );
        }
        var heen = Ontwerplijn.Verschil(Plan.Lijn, Lijn);
        var uitkomst = await Ontwerpen.DoorvoerenAsync(Ontwerp, heen, Ontwerplijn.Verschil(Lijn, Plan.Lijn), Plan.Jaar, Schrijver, ct);
        if (uitkomst.Uitkomst != Schrijfuitkomst.Opgeslagen)
        {
            return await NietGeluktAsync(uitkomst, ct);
        }
        MeldMetOngedaan(
            $"‘{Ontwerp.Naam}’ is doorgevoerd: {Tekst.Aantal(heen.Count, "wijziging", "wijzigingen")} in de leerlijn.",
            "/Planner/WatAls/Ontwerp",
            Id
        );
        return Terug();
    }

    /// <summary>Undo of the acceptance: all of it or nothing, and only while what it changed still is as it left it.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (await MagZoekOokDichtAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Ontwerp.Terugdraaien is not { } tekst)
        {
            return Terug();
        }
        var terug = Ontwerplijn.Lees<Wijziging>(tekst);
        var gewijzigd = Ontwerplijn.Gewijzigd(Plan.Lijn, terug);
        if (gewijzigd.Count > 0)
        {
            return Ongeldig("", $"Terugdraaien kan niet meer in één keer: {string.Join(" ", gewijzigd)}");
        }
        if (NietVanMij(terug) is { Count: > 0 } vreemd)
        {
            var titels = string.Join(", ", vreemd.Select(x => $"‘{x}’"));
            return Ongeldig("", $"Terugdraaien kan alleen iemand die deze activiteiten mag wijzigen: {titels}. Vraag het de decaan.");
        }
        var uitkomst = await Ontwerpen.DoorvoerenAsync(Ontwerp, terug, null, Plan.Jaar, Schrijver, ct);
        if (uitkomst.Uitkomst != Schrijfuitkomst.Opgeslagen)
        {
            return await NietGeluktAsync(uitkomst, ct);
        }
        // The line of now is what this draft starts from again.
        if (await ZoekAsync(ct) is null)
        {
            await GezienAsync(ct);
        }
        Meld($"‘{Ontwerp.Naam}’ is teruggedraaid. Het ontwerp staat weer open.");
        return Terug();
    }

    public async Task<IActionResult> OnPostWeggooienAsync(CancellationToken ct)
    {
        if ((await MagZoekOokDichtAsync(ct) ?? IsAnders()) is { } anders)
        {
            return anders;
        }
        if (!await Ontwerpen.DeleteAsync(Schooljaar, Id, Versie, Schrijver, ct))
        {
            return Forbid();
        }
        Meld($"Ontwerp ‘{Ontwerp.Naam}’ is weggegooid. De leerlijn is niet veranderd.");
        return RedirectToPage("Index", new { schooljaar = Schooljaar });
    }

    private Task<bool> GezienAsync(CancellationToken ct) =>
        Ontwerpen.GezienAsync(
            Schooljaar,
            Id,
            Ontwerp.Versie,
            Ontwerplijn.Schrijf(Ontwerplijn.Nu(Plan.Lijn, Plan.Jaar.VersieVan)),
            Schrijver,
            ct
        );

    private async Task<IActionResult> NietGeluktAsync(Doorvoeruitkomst uitkomst, CancellationToken ct) =>
        await ZoekAsync(ct)
        ?? Ongeldig(
            "",
            uitkomst.Bij is { } bij
                ? $"Er is niets gewijzigd. Intussen veranderde de leerlijn op dit punt: {Ontwerplijn.Zin(bij)}. Kijk het ontwerp na en probeer het opnieuw."
                : "Er is niets gewijzigd: iemand anders wijzigde dit ontwerp net. Kijk het na en probeer het opnieuw."
        );
}
