using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Organisatie;

public sealed record Vestiging
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int EersteWeek { get; init; } = 35;
    public int LaatsteWeek { get; init; } = 28;
    public int Versie { get; init; }
}

public sealed record Team
{
    public int Id { get; init; }
    public string Code { get; init; } = "";
    public string Naam { get; init; } = "";

    /// <summary>Null = not tied to one vestiging.</summary>
    public int? VestigingId { get; init; }
    public int Versie { get; init; }
}

public sealed record Leerweg
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";

    /// <summary>vmbo, havo, vwo, mbo, hbo or isk: decides the vocabulary (leerling or student).</summary>
    public string Sector { get; init; } = "vmbo";
    public int Volgorde { get; init; }
    public int Versie { get; init; }
}

public sealed record Profiel
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int? LeerwegId { get; init; }
    public int Versie { get; init; }
}

public sealed record Groepssoort
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int Versie { get; init; }
}

public sealed record LeerjaarRij
{
    public int Id { get; init; }
    public int Nr { get; init; }
    public bool Rooster { get; init; }
    public bool Portfolio { get; init; }
    public int? Weken { get; init; }
    public int Versie { get; init; }
    public IReadOnlyList<int> TeamIds { get; init; } = [];
}

public sealed record MijlpaalRij
{
    public int Id { get; init; }
    public string Soort { get; init; } = "";
    public int LeerjaarNr { get; init; }
    public int? Week { get; init; }
    public int Versie { get; init; }
}

/// <summary>A named stretch of weeks of one vestiging: a holiday or a period.</summary>
public sealed record Weekreeks
{
    public int Id { get; init; }
    public int VestigingId { get; init; }
    public string Naam { get; init; } = "";
    public int WeekVan { get; init; }
    public int WeekTot { get; init; }
    public int Versie { get; init; }
}

public sealed record Klas
{
    public int Id { get; init; }
    public int? VestigingId { get; init; }
    public int? TeamId { get; init; }
    public int? LeerwegId { get; init; }
    public int? ProfielId { get; init; }
    public int? GroepssoortId { get; init; }
    public int LeerjaarNr { get; init; }
    public string Naam { get; init; } = "";
    public int AantalLeerlingen { get; init; }
    public int Versie { get; init; }
    public IReadOnlyList<int> MentorIds { get; init; } = [];
}

public sealed record PartnerRij
{
    public int Id { get; init; }
    public string ExternId { get; init; } = "";
    public string Naam { get; init; } = "";
    public DateOnly? Tot { get; init; }
    public int Versie { get; init; }
}

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
    /// The calendar of one vestiging. Null = of the school: from the earliest first to the latest last week, and a week is free only when every vestiging has it free.
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
