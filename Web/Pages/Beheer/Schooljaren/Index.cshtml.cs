using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Schooljaren;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerPagina
{
    public sealed record InvoerModel
    {
        [Display(Name = "eerste kalenderjaar"), Required, Range(Limieten.EersteSchooljaar, Limieten.LaatsteSchooljaar)]
        public int? Jaar { get; init; }

        [Display(Name = "overnemen van")]
        public int? Overnemen { get; init; }
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public IReadOnlyList<SchooljaarStand> Jaren { get; private set; } = [];
    public override string Titel => "Schooljaren";
    public IReadOnlyList<SelectListItem> Bronnen =>
        Beheerkeuzes.Lijst(Jaren, j => j.Id, j => SchoolKalender.Naam(j.Id), "Niets: begin leeg");

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Jaren = await organisatie.GetSchooljarenAsync(ct);
        // The next year is what a school usually comes for.
        if (Jaren.Count == 0)
        {
            Invoer = new() { Jaar = SchoolKalender.SchooljaarVan(School.Vandaag) };
        }
        else if (Jaren[0].Id < Limieten.LaatsteSchooljaar)
        {
            Invoer = new() { Jaar = Jaren[0].Id + 1, Overnemen = Jaren[0].Id };
        }
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Jaren = await organisatie.GetSchooljarenAsync(ct);
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var jaar = Invoer.Jaar ?? 0;
        if (Invoer.Overnemen is int bron)
        {
            if (Jaren.All(j => j.Id != bron))
            {
                return Ongeldig("Invoer.Overnemen", "Dit schooljaar bestaat niet. Kies er een uit de lijst.");
            }
            if (bron >= jaar)
            {
                return Ongeldig("Invoer.Overnemen", "Kies een eerder schooljaar om van over te nemen.");
            }
        }

        switch (await organisatie.VoegSchooljaarToeAsync(jaar, Invoer.Overnemen, ct))
        {
            case Beheeruitkomst.Dubbel:
                return Ongeldig("Invoer.Jaar", $"{SchoolKalender.Naam(jaar)} staat er al.");
            case Beheeruitkomst.Verwijzing:
                return Ongeldig("", "Tijdens het overnemen is er iets verwijderd. Er is niets gewijzigd; probeer het opnieuw.");
            default:
                Meld(
                    $"{SchoolKalender.Naam(jaar)} is toegevoegd."
                        + (
                            Invoer.Overnemen is int van
                                ? $" De indeling van {SchoolKalender.Naam(van)} is overgenomen; kies nu de mentoren en zet de vakanties erin."
                                : " Voeg nu de leerjaren toe."
                        )
                );
                return RedirectToPage(new { schooljaar = jaar });
        }
    }

    public async Task<IActionResult> OnPostVerwijderenAsync(int jaar, CancellationToken ct)
    {
        ModelState.Clear();
        if (await organisatie.VerwijderSchooljaarAsync(jaar, ct) == Beheeruitkomst.Verwijzing)
        {
            Jaren = await organisatie.GetSchooljarenAsync(ct);
            return Ongeldig(
                "",
                $"In {SchoolKalender.Naam(jaar)} staat al iets, misschien in de prullenbak. Alleen een leeg schooljaar kan weg."
            );
        }

        Meld($"{SchoolKalender.Naam(jaar)} is verwijderd.");
        return RedirectToPage();
    }
}
