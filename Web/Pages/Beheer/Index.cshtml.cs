using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>The front page of the administration: every part with one sentence of state, as far as this reader may open it.</summary>
public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerPagina
{
    public sealed record Kaart(string Label, string Pad, string Zin);

    public sealed record Deel(string Id, string Kop, IReadOnlyList<Kaart> Kaarten);

    public override string Titel => "Beheer";
    protected override bool IsVoorpagina => true;
    public string Zin { get; private set; } = "";
    public IReadOnlyList<Deel> Delen { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var (indeling, stand) = await organisatie.GetMetStandAsync(School.Schooljaar, ct);
        Zin = Jaar is null
            ? "Begin met een schooljaar; daarna richt je de school in."
            : $"De inrichting van {(School.Schoolnaam.Length == 0 ? "de school" : School.Schoolnaam)} in {JaarNaam}.";
        Deel[] delen =
        [
            new("jaar", Jaar is null ? "Per schooljaar" : "Schooljaar " + JaarNaam, Jaar is null ? [] : PerJaar(indeling)),
            new("school", "De hele school", HeleSchool(indeling)),
            new("toegang", "Toegang en regels", Toegang(stand)),
        ];
        Delen =
        [
            .. delen
                .Select(d =>
                    d with
                    {
                        Kaarten = [.. d.Kaarten.Where(Mag).Select(k => k with { Pad = k.Pad + (Jaar is int j ? $"?schooljaar={j}" : "") })],
                    }
                )
                .Where(d => d.Kaarten.Count > 0),
        ];
        return Page();
    }

    private bool Mag(Kaart kaart) => Toegangstabel.RollenVoor(kaart.Pad) is not { Count: > 0 } rollen || School.Ik.HeeftEen(rollen);

    private IReadOnlyList<Kaart> PerJaar(Schoolindeling s)
    {
        var zonderRooster = s.Leerjaren.Where(l => !l.Rooster).Select(l => Tekst.Getal(l.Nr)).ToList();
        var zonderMentor = s.Klassen.Count(k => k.MentorIds.Count == 0);
        var afgelopen = s.Partners.Count(p => p.Tot < School.Vandaag);
        return
        [
            new(
                "Leerjaren",
                "/Beheer/Leerjaren",
                s.Leerjaren.Count == 0
                    ? "Nog geen leerjaren: zonder leerjaren blijft de planner leeg."
                    : Hoofdletter(Tekst.Aantal(s.Leerjaren.Count, "leerjaar", "leerjaren"))
                        + (
                            zonderRooster.Count == 0
                                ? ", elk met een vaste plek in het rooster."
                                : $"; leerjaar {Beheerkeuzes.Opsomming(zonderRooster)} zonder vaste plek in het rooster."
                        )
            ),
            new(
                "Mijlpalen",
                "/Beheer/Mijlpalen",
                s.Mijlpalen.Count == 0
                    ? "Nog geen keuzemomenten."
                    : Beheerkeuzes.Opsomming([
                        .. s
                            .Mijlpalen.OrderBy(m => m.LeerjaarNr)
                            .Select(m =>
                                $"{Codes.Label(Codes.Mijlpalen, m.Soort)} in leerjaar {Tekst.Getal(m.LeerjaarNr)} ({Tekst.Week(m.Week, null)})"
                            ),
                    ]) + "."
            ),
            new(
                "Klassen",
                "/Beheer/Klassen",
                s.Klassen.Count == 0
                    ? "Nog geen klassen."
                    : $"{Hoofdletter(Tekst.Aantal(s.Klassen.Count, "klas", "klassen"))}, "
                        + $"{Tekst.Aantal(s.Klassen.Sum(k => k.AantalLeerlingen), "leerling", "leerlingen")}; "
                        + $"{(zonderMentor == 0 ? "elke klas heeft een mentor" : Tekst.Aantal(zonderMentor, "klas", "klassen") + " zonder mentor")}."
            ),
            new(
                "Partners",
                "/Beheer/Partners",
                s.Partners.Count == 0
                    ? "Nog geen partners."
                    : $"{Hoofdletter(Tekst.Aantal(s.Partners.Count, "partner", "partners"))}"
                        + $"{(afgelopen == 0 ? "" : "; " + Tekst.Aantal(afgelopen, "afspraak is", "afspraken zijn") + " afgelopen")}."
            ),
        ];
    }

    private IReadOnlyList<Kaart> HeleSchool(Schoolindeling s)
    {
        var zonderVakanties = Jaar is null
            ? []
            : s.Vestigingen.Where(v => s.Vakanties.All(x => x.VestigingId != v.Id)).Select(v => v.Naam).ToList();
        return
        [
            new("School", "/Beheer/School", School.Schoolnaam.Length == 0 ? "De school heeft nog geen naam." : School.Schoolnaam + "."),
            new(
                "Schooljaren",
                "/Beheer/Schooljaren",
                School.Schooljaren.Count == 0
                    ? "Nog geen schooljaar."
                    : Beheerkeuzes.Opsomming([.. School.Schooljaren.Take(3).Select(SchoolKalender.Naam)])
                        + (School.Schooljaren.Count > 3 ? $" en {School.Schooljaren.Count - 3} eerdere." : ".")
            ),
            new(
                "Vestigingen",
                "/Beheer/Vestigingen",
                s.Vestigingen.Count == 0
                    ? "Nog geen vestigingen, dus ook geen vakanties en periodes."
                    : Beheerkeuzes.Opsomming([.. s.Vestigingen.Select(v => v.Naam)])
                        + (zonderVakanties.Count == 0 ? "." : $"; nog geen vakanties voor {Beheerkeuzes.Opsomming(zonderVakanties)}.")
            ),
            new(
                "Teams",
                "/Beheer/Teams",
                s.Teams.Count == 0 ? "Nog geen teams." : Beheerkeuzes.Opsomming([.. s.Teams.Select(t => t.Code)]) + "."
            ),
            new(
                "Leerwegen",
                "/Beheer/Leerwegen",
                s.Leerwegen.Count == 0 ? "Nog geen leerwegen." : Beheerkeuzes.Opsomming([.. s.Leerwegen.Select(l => l.Naam)]) + "."
            ),
            new(
                "Profielen",
                "/Beheer/Profielen",
                s.Profielen.Count == 0 ? "Nog geen profielen." : Hoofdletter(Tekst.Aantal(s.Profielen.Count, "profiel", "profielen")) + "."
            ),
            new(
                "Groepssoorten",
                "/Beheer/Groepssoorten",
                s.Groepssoorten.Count == 0
                    ? "Nog geen groepssoorten."
                    : Beheerkeuzes.Opsomming([.. s.Groepssoorten.Select(g => g.Naam)]) + "."
            ),
        ];
    }

    private List<Kaart> Toegang(Beheerstand stand)
    {
        List<Kaart> kaarten =
        [
            new(
                "Gebruikers",
                "/Beheer/Gebruikers",
                $"{Hoofdletter(Tekst.Aantal(stand.Actief, "open account", "open accounts"))}{(stand.NietActief == 0 ? "" : $", {stand.NietActief} gesloten")}."
            ),
            new(
                "Drempels",
                "/Beheer/Drempels",
                stand.Drempels == 0
                    ? "Alle drempels staan op de standaard."
                    : $"{Hoofdletter(Tekst.Aantal(stand.Drempels, "drempel wijkt", "drempels wijken"))} af van de standaard."
            ),
            new(
                "Privacy van uitkomsten",
                "/Beheer/Uitkomsten",
                $"Cijfers vanaf {School.MinimumGroep} antwoorden, open antwoorden vanaf {School.MinimumOpen}."
            ),
        ];
        if (School.IsDemo)
        {
            kaarten.Add(
                new(
                    "Datum van de voorbeeldschool",
                    "/Beheer/Peildatum",
                    School.Peildatum is { } d ? $"De voorbeeldschool doet alsof het {Tekst.Datum(d)} is." : "De echte datum geldt."
                )
            );
        }
        return kaarten;
    }

    private static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpper(tekst[0], Tekst.Nederlands) + tekst[1..];
}
