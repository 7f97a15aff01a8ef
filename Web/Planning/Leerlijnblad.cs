using System.Text.Json;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Planning;

/// <summary>The line for one audience: no names of staff, no findings, nothing that the activity does not show to that audience.</summary>
public sealed record Leerlijnblad
{
    public string School { get; init; } = "";
    public int Schooljaar { get; init; }
    public string Doelgroep { get; init; } = "";
    public IReadOnlyList<Leerlijnjaar> Jaren { get; init; } = [];

    public sealed record Leerlijnjaar(string Naam, IReadOnlyList<Leerlijnregel> Regels);

    private static readonly Dictionary<string, string> LeerlingWoorden = new(StringComparer.Ordinal)
    {
        ["MR"] = "Wat vind ik belangrijk?",
        ["KR"] = "Wat kan ik?",
        ["WE"] = "Welk werk past bij mij?",
        ["LS"] = "Wat ga ik doen?",
        ["NW"] = "Wie kan mij helpen?",
        ["OV"] = "Wat verwachten anderen en wat wil ik?",
    };

    public static Leerlijnblad Maak(Plan plan, string doelgroep, string school)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var zichtbaar = plan
            .Lijn.Activiteiten.Where(a => a.Zichtbaar.Contains(doelgroep))
            .OrderBy(plan.Lijn.Positie)
            .ThenBy(a => a.Titel, StringComparer.Ordinal)
            .ToList();
        var ids = zichtbaar.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        return new Leerlijnblad
        {
            School = school,
            Schooljaar = plan.Schooljaar,
            Doelgroep = doelgroep,
            Jaren =
            [
                .. zichtbaar
                    .GroupBy(a => (a.Zone, a.Leerjaar))
                    .Select(g => new Leerlijnjaar(
                        Keuzes.JaarNaam(g.Key.Zone, g.Key.Leerjaar),
                        [
                            .. g.Select(a => new Leerlijnregel
                            {
                                Titel = a.Titel,
                                Marker = a.Marker,
                                Wanneer =
                                    a.WeekVan is int w && plan.Lijn.Kalender.IsSchoolweek(w)
                                        ? $"{Tekst.Week(a.WeekVan, a.WeekTot)} ({plan.Lijn.Kalender.Maandag(w).ToString("d MMMM", Tekst.Nederlands)})"
                                        : "",
                                Doel = a.Doel,
                                Vervolgstap = a.Vervolgstap,
                                SluitAanOp =
                                [
                                    .. a
                                        .VolgtOp.Where(v => ids.Contains(v.Id))
                                        .Select(v =>
                                            plan.Zoek(v.Id)!.Titel
                                            + (doelgroep == "docent" && v.Toelichting.Length > 0 ? $": {v.Toelichting}" : "")
                                        ),
                                ],
                                Competenties =
                                [
                                    .. a.Competenties.Select(c =>
                                        doelgroep == "leerling"
                                            ? LeerlingWoorden.GetValueOrDefault(c, c)
                                            : Codes.Label(Codes.Competenties, c)
                                    ),
                                ],
                                Ouders = a.OudersJa == true ? Codes.Label(Codes.OudersRollen, a.OudersRol) : "",
                            }),
                        ]
                    )),
            ],
        };
    }

    public string Bewaar() => JsonSerializer.Serialize(this);

    public static Leerlijnblad Lees(string inhoud) =>
        JsonSerializer.Deserialize<Leerlijnblad>(inhoud) ?? throw new InvalidOperationException("A stored publication is empty.");
}
