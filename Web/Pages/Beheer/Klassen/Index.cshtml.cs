using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Klassen;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    private IReadOnlyList<Collega> _collegas = [];

    public override string Titel => "Klassen";
    public override bool IsPerSchooljaar => true;

    protected override async Task<Schoolindeling> LeesAsync(CancellationToken ct)
    {
        (var indeling, _collegas) = await Organisatie.GetMetCollegasAsync(School.Schooljaar, ct);
        return indeling;
    }

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        var zonder = indeling.Klassen.Count(k => k.MentorIds.Count == 0);
        return new()
        {
            Zin =
                indeling.Klassen.Count == 0
                    ? $"In {JaarNaam} zijn er nog geen klassen."
                    : $"In {JaarNaam} {(indeling.Klassen.Count == 1 ? "is" : "zijn")} er "
                        + $"{Tekst.Aantal(indeling.Klassen.Count, "klas", "klassen")} met "
                        + $"{Tekst.Aantal(indeling.Klassen.Sum(k => k.AantalLeerlingen), "leerling", "leerlingen")}"
                        + (zonder == 0 ? "." : $"; {Tekst.Aantal(zonder, "klas heeft", "klassen hebben")} nog geen mentor."),
            Kolommen = ["Klas", "Leerjaar", "Vestiging", "Team", "Leerweg", "Profiel", "Groepssoort", "Leerlingen", "Mentoren"],
            Rijen =
            [
                .. indeling.Klassen.Select(k => new Lijstrij(
                    k.Id,
                    [
                        k.Naam,
                        Tekst.Getal(k.LeerjaarNr),
                        Beheerkeuzes.Naam(indeling.Vestigingen, k.VestigingId, v => v.Id, v => v.Naam),
                        Beheerkeuzes.Naam(indeling.Teams, k.TeamId, t => t.Id, t => t.Code),
                        Beheerkeuzes.Naam(indeling.Leerwegen, k.LeerwegId, l => l.Id, l => l.Naam),
                        Beheerkeuzes.Naam(indeling.Profielen, k.ProfielId, p => p.Id, p => p.Naam),
                        Beheerkeuzes.Naam(indeling.Groepssoorten, k.GroepssoortId, g => g.Id, g => g.Naam),
                        Tekst.Getal(k.AantalLeerlingen),
                        Beheerkeuzes.Namen(_collegas, k.MentorIds, c => c.Id, c => c.Naam),
                    ]
                )),
            ],
            Formulier = "Klas",
            Toevoegen = "Klas toevoegen",
            Leeg = "Voeg de klassen van dit schooljaar toe, met hun mentoren. Dan weet de planner welke groepen een activiteit bereikt.",
        };
    }
}
