using System.Text;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Tests.Domein.Planner;

/// <summary>
/// Activities made by chance from the description of their fields, so that a field that is added to it is tried as well: every value that a field may
/// have, long texts and odd characters first.
/// </summary>
internal static class WillekeurigeActiviteiten
{
    private static readonly string[] Teams = ["OK", "BK", "ÉÉN"];
    private static readonly string[] Stukken =
    [
        "a",
        "é",
        "ij ",
        "‘’",
        "\"",
        "\\",
        "/",
        "<b>&'",
        "\t",
        "\n",
        "😀",
        "\u00a0",
        "\u2028",
        "İ",
        "–",
        "{}",
        "$1",
        "%_[a]",
        "'; --",
        "@Id",
    ];

    /// <summary>A line of which reading finds nothing wrong: links run forward, weeks are in order, partners are in the list.</summary>
    public static LeerlijnDocument Document(int zaad, int schooljaar = 2026, int aantal = 6)
    {
        var r = new Random(zaad);
        var lijn = new Leerlijn
        {
            Kalender = new SchoolKalender(schooljaar),
            Leerjaren = [.. Enumerable.Range(1, 6).Select(nr => new Leerjaar { Nr = nr })],
            Partners = [new Partner { Id = "roc", Naam = "ROC" }, new Partner { Id = "p 2", Naam = "Bakker" }],
        };
        var activiteiten = new List<Activiteit>();
        for (var i = 0; i < aantal; i++)
        {
            var a = new Activiteit
            {
                Id = $"A {i}‘é",
                Titel = "",
                Type = "",
                Leerjaar = 0,
            };
            foreach (var veld in Activiteitvelden.Alle)
            {
                a = Vul(r, a, veld, lijn, activiteiten);
            }
            activiteiten.Add(a);
        }

        return new LeerlijnDocument
        {
            Schooljaar = schooljaar,
            Leerjaren = lijn.Leerjaren,
            Partners = lijn.Partners,
            Activiteiten = activiteiten,
        };
    }

    private static Activiteit Vul(Random r, Activiteit a, Activiteitveld veld, Leerlijn lijn, List<Activiteit> eerdere)
    {
        bool Soms() => r.Next(3) == 0;
        T Een<T>(IReadOnlyList<T> uit) => uit[r.Next(uit.Count)];
        return veld switch
        {
            _ when veld == Activiteitvelden.Id => a,
            _ when veld == Activiteitvelden.WeekTot && a.WeekVan is null => a,
            Tekstveld { IsVerplicht: true } v => v.Met(a, Woord(r, v.Langst)),
            Tekstveld v => v.Met(a, Tekst(r, v.Langst)),
            Sleutelveld v => v.Met(a, Soms() ? null : Een(v == Activiteitvelden.Team ? Teams : [.. lijn.Partners.Select(p => p.Id)])),
            Keuzeveld v => v.Met(a, Soms() && !v.IsVerplicht ? null : Een(v.Lijst).Code),
            Getalveld v => v.Met(a, Soms() && !v.IsVerplicht ? null : Een([v.Minimum, v.Maximum(a), r.Next(v.Minimum, v.Maximum(a) + 1)])),
            Weekveld v => v.Met(a, Soms() ? null : Week(r, lijn.Kalender, v == Activiteitvelden.WeekTot ? a.WeekVan : null)),
            JaNeeveld v => v.Met(a, Soms() ? null : r.Next(2) == 0),
            Vlagveld v => v.Met(a, r.Next(2) == 0),
            Woordenveld { Lijst: { } lijst } v => v.Met(a, Codes(r, lijst, v.OpVolgorde)),
            Woordenveld v => v.Met(a, [.. Enumerable.Range(0, r.Next(4)).Select(_ => Woord(r, v.Langst)).Distinct(StringComparer.Ordinal)]),
            Onderdelenveld<VolgtOp> v => v.Met(
                a,
                [.. eerdere.Where(e => lijn.Positie(e) <= lijn.Positie(a) && Soms()).Select(e => Link(r, e))]
            ),
            Onderdelenveld<Materiaal> v => v.Met(
                a,
                [
                    .. Enumerable
                        .Range(0, r.Next(3))
                        .Select(k => new Materiaal(Woord(r, Limieten.Titel), $"https://voorbeeld.nl/é?a={k}&b=%20")),
                ]
            ),
            _ => throw new NotSupportedException($"How does chance fill {veld.Eigenschap}?"),
        };
    }

    private static VolgtOp Link(Random r, Activiteit van) =>
        new()
        {
            Id = van.Id,
            Toelichting = Tekst(r, Limieten.Zin),
            LeerlingZiet = r.Next(3) switch
            {
                0 => null,
                1 => "ja",
                _ => "nee",
            },
            Bron = Tekst(r, Limieten.Zin),
        };

    private static List<string> Codes(Random r, IReadOnlyList<Keuze> lijst, bool opVolgorde)
    {
        var codes = lijst.Select(k => k.Code).Where(_ => r.Next(2) == 0).ToList();
        return opVolgorde ? codes : [.. codes.OrderBy(_ => r.Next())];
    }

    private static int Week(Random r, SchoolKalender kalender, int? vanaf) =>
        kalender.Week(r.Next(vanaf is int v ? kalender.Volgnummer(v) : 1, kalender.AantalWeken + 1));

    private static string Tekst(Random r, int langst)
    {
        if (r.Next(8) == 0)
        {
            return new string('x', langst);
        }
        var b = new StringBuilder();
        for (var i = r.Next(0, 12); i > 0; i--)
        {
            b.Append(Stukken[r.Next(Stukken.Length)]);
        }
        return b.Length > langst ? new string('y', langst) : b.ToString();
    }

    /// <summary>Not empty, and without white space around it.</summary>
    private static string Woord(Random r, int langst) => Tekst(r, langst).Trim() is { Length: > 0 } woord ? woord : new string('n', langst);
}
