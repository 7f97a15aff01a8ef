using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Tests.Domein;

/// <summary>
/// Test data for the rules: a line of four leerjaren with which every rule is content, so that a test changes one thing and sees what that does.
/// </summary>
internal static class Bouwer
{
    public const int Schooljaar = 2026;

    /// <summary>The day that counts as today, as in the example school.</summary>
    public static readonly DateOnly Vandaag = new(2027, 1, 15);

    private static readonly string[] Wie = ["Anna", "Bram", "Carla"];

    /// <summary>One leerjaar: three experiences, each followed by a talk, never more than nine weeks apart.</summary>
    private static readonly (char Letter, int Week, string Type, string Marker, string Vorm, string Les)[] Patroon =
    [
        ('a', 38, "T08", "E", "pitch", "vak"),
        ('b', 42, "T01", "G", "gesprek", "mentor"),
        ('c', 48, "T09", "E", "foto", "buiten"),
        ('d', 3, "T02", "G", "gesprek", "lob"),
        ('e', 11, "T12", "E", "strip", "vak"),
        ('f', 20, "T01", "G", "gesprek", "mentor"),
    ];

    /// <summary>An experience with every field filled and in order, called "Activiteit {id}"; it follows nothing.</summary>
    public static Activiteit Activiteit(string id, int leerjaar = 1, int? week = 40) =>
        new()
        {
            Id = id,
            Titel = "Activiteit " + id,
            Type = "T08",
            Leerjaar = leerjaar,
            WeekVan = week,
            Marker = "E",
            Doel = "Leerlingen zien hoe het werk echt is.",
            Fase =
                leerjaar <= 2 ? "breed"
                : leerjaar == 3 ? "verdiepend"
                : "kiezen",
            Les = "vak",
            Vak = "Nederlands",
            Rooster = true,
            Plaats = "bedrijf",
            RolLeerling = "actief",
            VoorbereidingJa = true,
            VoorbereidingTekst = "Leerlingen bedenken drie vragen.",
            ReflectieJa = true,
            ReflectieVorm = "pitch",
            ReflectieWeek = week,
            OudersJa = true,
            OudersRol = "gesprek",
            Vervolgstap = "Leerlingen kiezen wat zij hierna willen zien.",
            Competenties = [.. Codes.Competenties.Select(c => c.Code)],
            Elementen = [.. Codes.Elementen.Select(e => e.Code)],
            Sector = ["techniek", "zorg", "groen"],
            Tags = ["baankansen"],
            Verantwoordelijke = "Anna",
            Kosten = "geen",
            Vervoer = "geen",
            Zichtbaar = [.. Codes.Doelgroepen.Select(d => d.Code)],
            DoelgroepExtra = "Leerlingen zonder stageplek krijgen hulp.",
            Gespreksfasen = ["a", "b", "c", "d"],
            Minuten = 100,
        };

    /// <summary>As <see cref="Activiteit"/>, in the mbo: for the rules only a neighbour.</summary>
    public static Activiteit Mbo(string id, int jaar = 1, int? week = 40) => Activiteit(id, jaar, week) with { Zone = Codes.ZoneMbo };

    /// <summary>Four leerjaren with a fixed place in the timetable, no milestones, and these activities.</summary>
    public static Leerlijn Lijn(params Activiteit[] activiteiten) =>
        new()
        {
            Kalender = new SchoolKalender(Schooljaar),
            Leerjaren = [.. Enumerable.Range(1, 4).Select(nr => new Leerjaar { Nr = nr, Rooster = true })],
            Activiteiten = activiteiten,
        };

    /// <summary>A line of 24 activities "1a" … "4f", each following the one before, in which no rule finds anything.</summary>
    public static Leerlijn VolleLijn()
    {
        var activiteiten = new List<Activiteit>();
        for (var leerjaar = 1; leerjaar <= 4; leerjaar++)
        {
            foreach (var (letter, week, type, marker, vorm, les) in Patroon)
            {
                activiteiten.Add(
                    Activiteit($"{leerjaar}{letter}", leerjaar, week) with
                    {
                        Nummer = 100 + activiteiten.Count,
                        Type = type,
                        Marker = marker,
                        Les = les,
                        ReflectieVorm = vorm,
                        Verantwoordelijke = Wie[activiteiten.Count / 2 % 3],
                        VolgtOp = activiteiten.Count == 0 ? [] : [Na(activiteiten[^1].Id)],
                    }
                );
            }
        }

        return Lijn([.. activiteiten]) with
        {
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "profielkeuze",
                    Leerjaar = 2,
                    Week = 8,
                },
                new Mijlpaal
                {
                    Soort = "vervolgkeuze",
                    Leerjaar = 4,
                    Week = 13,
                },
            ],
        };
    }

    /// <summary>A link to an earlier activity with everything filled.</summary>
    public static VolgtOp Na(string id) =>
        new()
        {
            Id = id,
            Toelichting = "leerlingen nemen hun vragen mee",
            LeerlingZiet = "ja",
        };

    public static Drempels Drempel(string code, decimal waarde) => new(new Dictionary<string, decimal> { [code] = waarde });

    /// <summary>The line with one activity changed.</summary>
    public static Leerlijn Met(this Leerlijn lijn, string id, Func<Activiteit, Activiteit> wijzig)
    {
        Assert.Contains(lijn.Activiteiten, a => a.Id == id);
        return lijn.MetAlle(a => a.Id == id ? wijzig(a) : a);
    }

    /// <summary>The line with all activities of one own leerjaar changed.</summary>
    public static Leerlijn MetJaar(this Leerlijn lijn, int leerjaar, Func<Activiteit, Activiteit> wijzig) =>
        lijn.MetAlle(a => a.IsEigen && a.Leerjaar == leerjaar ? wijzig(a) : a);

    public static Leerlijn MetAlle(this Leerlijn lijn, Func<Activiteit, Activiteit> wijzig) =>
        lijn with
        {
            Activiteiten = [.. lijn.Activiteiten.Select(wijzig)],
        };

    public static Leerlijn Plus(this Leerlijn lijn, params Activiteit[] erbij) =>
        lijn with
        {
            Activiteiten = [.. lijn.Activiteiten, .. erbij],
        };

    /// <summary>The line without these activities; what followed them follows their predecessors instead.</summary>
    public static Leerlijn Zonder(this Leerlijn lijn, params string[] ids)
    {
        foreach (var id in ids)
        {
            var weg = lijn.Activiteiten.Single(a => a.Id == id);
            lijn = lijn with
            {
                Activiteiten =
                [
                    .. lijn
                        .Activiteiten.Where(a => a.Id != id)
                        .Select(a => a with { VolgtOp = [.. a.VolgtOp.SelectMany(v => v.Id == id ? weg.VolgtOp : [v])] }),
                ],
            };
        }

        return lijn;
    }

    /// <summary>The line with the settings of one leerjaar changed.</summary>
    public static Leerlijn MetLeerjaar(this Leerlijn lijn, int nr, Func<Leerjaar, Leerjaar> wijzig) =>
        lijn with
        {
            Leerjaren = [.. lijn.Leerjaren.Select(l => l.Nr == nr ? wijzig(l) : l)],
        };
}
