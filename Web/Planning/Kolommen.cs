using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Planning;

public static class Kolommen
{
    /// <summary>One column per school week, holidays marked.</summary>
    public static IReadOnlyList<Kolom> Weken(SchoolKalender kalender)
    {
        ArgumentNullException.ThrowIfNull(kalender);
        return
        [
            .. Enumerable
                .Range(1, kalender.AantalWeken)
                .Select(s => (s, w: kalender.Week(s)))
                .Select(x => new Kolom($"{x.w}", x.w, x.s, x.s, kalender.Vakantieweken.Contains(x.w))
                {
                    Uitleg = "week van " + Tekst.Datum(kalender.Maandag(x.w)),
                }),
        ];
    }

    /// <summary>
    /// The periods of the chosen vestiging (or the first that has any); without periods the school year in five stretches of months. Together they
    /// hold every week.
    /// </summary>
    public static IReadOnlyList<Kolom> Perioden(Schoolindeling school, SchoolKalender kalender, string? vestiging)
    {
        ArgumentNullException.ThrowIfNull(school);
        ArgumentNullException.ThrowIfNull(kalender);
        var keuze = school.Vestigingen.FirstOrDefault(v => v.Naam == vestiging)?.Id;
        var bron = school
            .Perioden.Where(p => kalender.IsSchoolweek(p.WeekVan))
            .GroupBy(p => p.VestigingId)
            .OrderByDescending(g => g.Key == keuze)
            .FirstOrDefault();
        var starts = bron is not null
            ? bron.Select(p => (p.Naam, Van: kalender.Volgnummer(p.WeekVan))).OrderBy(p => p.Van).ToList()
            : Maanden(kalender);
        var kolommen = new List<Kolom>();
        for (var i = 0; i < starts.Count; i++)
        {
            var van = i == 0 ? 1 : starts[i].Van;
            var tot = i + 1 < starts.Count ? starts[i + 1].Van - 1 : kalender.AantalWeken;
            if (tot < van)
            {
                continue;
            }
            kolommen.Add(
                new Kolom(starts[i].Naam, kalender.Week(van), van, tot) { Uitleg = $"week {kalender.Week(van)}–{kalender.Week(tot)}" }
            );
        }

        return kolommen;
    }

    private static List<(string Naam, int Van)> Maanden(SchoolKalender kalender)
    {
        (string Naam, int[] Maanden)[] delen =
        [
            ("aug–okt", [8, 9, 10]),
            ("nov–dec", [11, 12]),
            ("jan–feb", [1, 2]),
            ("mrt–mei", [3, 4, 5]),
            ("jun–jul", [6, 7]),
        ];
        var uit = new List<(string, int)>();
        foreach (var (naam, maanden) in delen)
        {
            // The Thursday decides to which month a week belongs, as it decides the year (ISO 8601).
            var eerste = Enumerable
                .Range(1, kalender.AantalWeken)
                .FirstOrDefault(s => maanden.Contains(kalender.Maandag(kalender.Week(s)).AddDays(3).Month));
            if (eerste > 0)
            {
                uit.Add((naam, eerste));
            }
        }

        return uit;
    }
}
