using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Domein.Planner;

/// <summary>One school year's LOB line as plain values: what the rules, the coverage and the checklist look at (domain 5.3).</summary>
public sealed record Leerlijn
{
    public required SchoolKalender Kalender { get; init; }

    /// <summary>Own leerjaren in order of their number.</summary>
    public IReadOnlyList<Leerjaar> Leerjaren { get; init; } = [];
    public IReadOnlyList<Activiteit> Activiteiten { get; init; } = [];
    public IReadOnlyList<Mijlpaal> Mijlpalen { get; init; } = [];
    public IReadOnlyList<Partner> Partners { get; init; } = [];
    public IReadOnlyList<Prioriteit> Prioriteiten { get; init; } = [];

    /// <summary>Where its pupils go afterwards: codes of <see cref="Overgangen"/>. Empty = vmbo.</summary>
    public IReadOnlyList<string> Sectoren { get; init; } = [];

    /// <summary>
    /// What pupils said of an activity, per <see cref="Activiteit.Id"/>. Beside the line, not in it: it is never stored with it, and a colleague's
    /// word goes first.
    /// </summary>
    public IReadOnlyDictionary<string, Leerlingblik> Blikken { get; init; } = new Dictionary<string, Leerlingblik>();

    /// <summary>Do pupils see the link? What a colleague filled in; else what the survey after the later activity says; null = not known.</summary>
    public string? LeerlingZiet(Activiteit naar, VolgtOp link) => link.LeerlingZiet ?? Blikken.GetValueOrDefault(naar.Id)?.Ziet;

    /// <summary>How the school knows what <see cref="LeerlingZiet"/> says.</summary>
    public string Bron(Activiteit naar, VolgtOp link) =>
        link.LeerlingZiet is not null ? link.Bron
        : Blikken.GetValueOrDefault(naar.Id) is { Ziet: not null } blik ? blik.Bron
        : "";

    /// <summary>Colleague and survey say the opposite of each other.</summary>
    public bool IsOneens(Activiteit naar, VolgtOp link) =>
        link.LeerlingZiet is { } zegt && Blikken.GetValueOrDefault(naar.Id)?.Ziet is { } ziet && zegt != ziet;

    /// <summary>
    /// Line week of an activity's start (domain 5.3): the years of the line follow each other without summer, own leerjaren first, then mbo, then daarna.
    /// Without a week it is the last line week of its year; so is it with a week that the school's calendar no longer holds.
    /// </summary>
    public int Positie(Activiteit a) =>
        a.WeekVan is int w && Kalender.IsSchoolweek(w)
            ? Lijnweek(a.Zone, a.Leerjaar, w)
            : JaarIndex(a.Zone, a.Leerjaar) * Kalender.AantalWeken;

    /// <summary>Line week (1-based) of a school week in a year of the line: (y−1)·W + s.</summary>
    public int Lijnweek(string zone, int leerjaar, int week) =>
        ((JaarIndex(zone, leerjaar) - 1) * Kalender.AantalWeken) + Kalender.Volgnummer(week);

    /// <summary>The how-manieth year of the line (1-based) a leerjaar is. Mbo counts four years; daarna follows.</summary>
    public int JaarIndex(string zone, int leerjaar)
    {
        if (zone == Codes.ZoneEigen)
        {
            var index = 0;
            foreach (var l in Leerjaren)
            {
                if (l.Nr < leerjaar)
                {
                    index++;
                }
            }

            return index + 1;
        }

        return Leerjaren.Count + (zone == Codes.ZoneMbo ? leerjaar : 4 + leerjaar);
    }

    /// <summary>"leerjaar 2", "mbo 1" or "daarna 1": the subject of TL-10 and TL-17, and where a draft puts something.</summary>
    public static string JaarNaam(string zone, int nr) =>
        string.Create(CultureInfo.InvariantCulture, $"{(zone == Codes.ZoneEigen ? "leerjaar" : zone)} {nr}");
}
