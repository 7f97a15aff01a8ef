using System.Globalization;

namespace LobBeleid.Data.Domein;

/// <summary>
/// The weeks of one school year in order (domain 5.3): first…L→1…last, with L the number of ISO weeks of the first calendar year.
/// Default 35…28, so W = L − 6 (47 in 2026–2027, since 2026 has 53 weeks).
/// </summary>
public sealed class SchoolKalender
{
    private readonly int[] _lesIndex;

    /// <param name="schooljaar">First calendar year, e.g. 2026 for 2026–2027.</param>
    /// <param name="eersteWeek">ISO week in which the school year starts.</param>
    /// <param name="laatsteWeek">ISO week of the next calendar year in which it ends.</param>
    /// <param name="vakantieweken">ISO weeks without lessons; with these, distances count lesson weeks.</param>
    public SchoolKalender(int schooljaar, int eersteWeek = 35, int laatsteWeek = 28, IEnumerable<int>? vakantieweken = null)
    {
        Schooljaar = schooljaar;
        EersteWeek = eersteWeek;
        LaatsteWeek = laatsteWeek;
        WekenInEersteJaar = ISOWeek.GetWeeksInYear(schooljaar);
        AantalWeken = WekenInEersteJaar - eersteWeek + 1 + laatsteWeek;
        var vrij = vakantieweken?.Where(IsSchoolweek).ToHashSet() ?? [];
        Vakantieweken = vrij;
        _lesIndex = new int[AantalWeken + 1];
        for (var s = 1; s <= AantalWeken; s++)
        {
            _lesIndex[s] = _lesIndex[s - 1] + (vrij.Contains(Week(s)) ? 0 : 1);
        }
    }

    public int Schooljaar { get; }
    public int EersteWeek { get; }
    public int LaatsteWeek { get; }
    public int WekenInEersteJaar { get; }

    /// <summary>W: the number of school weeks, holidays included.</summary>
    public int AantalWeken { get; }

    /// <summary>The number of lesson weeks: W without the holidays.</summary>
    public int AantalLesweken => _lesIndex[AantalWeken];
    public IReadOnlySet<int> Vakantieweken { get; }

    /// <summary>"2026–2027".</summary>
    public static string Naam(int schooljaar) => string.Create(CultureInfo.InvariantCulture, $"{schooljaar}–{schooljaar + 1}");

    public bool IsSchoolweek(int week) => (week >= EersteWeek && week <= WekenInEersteJaar) || (week >= 1 && week <= LaatsteWeek);

    /// <summary>School-week number s, 1…W. Throws for a week outside the school year: check with <see cref="IsSchoolweek"/> first.</summary>
    public int Volgnummer(int week) =>
        !IsSchoolweek(week) ? throw new ArgumentOutOfRangeException(nameof(week), week, "Not a school week.")
        : week >= EersteWeek ? week - EersteWeek + 1
        : week + WekenInEersteJaar - EersteWeek + 1;

    /// <summary>The ISO week number of school week s (1…W).</summary>
    public int Week(int volgnummer)
    {
        var week = volgnummer + EersteWeek - 1;
        return week <= WekenInEersteJaar ? week : week - WekenInEersteJaar;
    }

    /// <summary>All ISO week numbers of the school year in order.</summary>
    public IEnumerable<int> Weken => Enumerable.Range(1, AantalWeken).Select(Week);

    /// <summary>Number of lesson weeks up to and including school week s; equal to s when no holidays are entered. s = 0 gives 0.</summary>
    public int LesIndex(int volgnummer) => _lesIndex[volgnummer];

    /// <summary>
    /// Difference in school weeks (lesson weeks once holidays are entered) between two weeks of the same school year; negative when <paramref
    /// name="naar"/> comes first.
    /// </summary>
    public int Afstand(int van, int naar) => LesIndex(Volgnummer(naar)) - LesIndex(Volgnummer(van));

    /// <summary>Monday of a school week.</summary>
    public DateOnly Maandag(int week) =>
        DateOnly.FromDateTime(ISOWeek.ToDateTime(week >= EersteWeek ? Schooljaar : Schooljaar + 1, week, DayOfWeek.Monday));

    /// <summary>The school-week number of a date, clamped: 0 before the school year, W + 1 after it.</summary>
    public int VolgnummerVan(DateOnly datum)
    {
        var eerste = Maandag(EersteWeek);
        if (datum < eerste)
        {
            return 0;
        }
        var s = ((datum.DayNumber - eerste.DayNumber) / 7) + 1;
        return Math.Min(s, AantalWeken + 1);
    }

    /// <summary>The school year a date belongs to: from August on the new one.</summary>
    public static int SchooljaarVan(DateOnly datum) => datum.Month >= 8 ? datum.Year : datum.Year - 1;
}
