using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Organisatie;

/// <summary>The school's own names in one school year: everything a planner page needs beside the activities.</summary>
public sealed record Schoolindeling
{
    public int Schooljaar { get; init; }
    public IReadOnlyList<Vestiging> Vestigingen { get; init; } = [];
    public IReadOnlyList<Team> Teams { get; init; } = [];
    public IReadOnlyList<Leerweg> Leerwegen { get; init; } = [];
    public IReadOnlyList<Profiel> Profielen { get; init; } = [];
    public IReadOnlyList<Groepssoort> Groepssoorten { get; init; } = [];
    public IReadOnlyList<LeerjaarRij> Leerjaren { get; init; } = [];
    public IReadOnlyList<MijlpaalRij> Mijlpalen { get; init; } = [];
    public IReadOnlyList<PartnerRij> Partners { get; init; } = [];
    public IReadOnlyList<Weekreeks> Vakanties { get; init; } = [];
    public IReadOnlyList<Weekreeks> Perioden { get; init; } = [];
    public IReadOnlyList<Klas> Klassen { get; init; } = [];

    /// <summary>
    /// The calendar of one vestiging. Null = of the school: from the earliest first to the latest last week, and a week is free only when
    /// every vestiging has it free.
    /// </summary>
    public SchoolKalender Kalender(int? vestigingId = null)
    {
        if (Schooljaar == 0 || Vestigingen.Count == 0)
        {
            return new SchoolKalender(Schooljaar == 0 ? 2026 : Schooljaar);
        }
        if (Vestigingen.FirstOrDefault(v => v.Id == vestigingId) is { } een)
        {
            return new SchoolKalender(Schooljaar, een.EersteWeek, een.LaatsteWeek, Vrij(een));
        }

        var ruim = new SchoolKalender(Schooljaar, Vestigingen.Min(v => v.EersteWeek), Vestigingen.Max(v => v.LaatsteWeek));
        var vrij = Vestigingen
            .Select(v => Vrij(v).ToHashSet())
            .Aggregate(
                (a, b) =>
                {
                    a.IntersectWith(b);
                    return a;
                }
            );
        return new SchoolKalender(Schooljaar, ruim.EersteWeek, ruim.LaatsteWeek, vrij);
    }

    private IEnumerable<int> Vrij(Vestiging v)
    {
        var kalender = new SchoolKalender(Schooljaar, v.EersteWeek, v.LaatsteWeek);
        return Vakanties
            .Where(x => x.VestigingId == v.Id && kalender.IsSchoolweek(x.WeekVan) && kalender.IsSchoolweek(x.WeekTot))
            .SelectMany(x =>
                Enumerable.Range(
                    kalender.Volgnummer(x.WeekVan),
                    Math.Max(0, kalender.Volgnummer(x.WeekTot) - kalender.Volgnummer(x.WeekVan) + 1)
                )
            )
            .Select(kalender.Week);
    }
}
