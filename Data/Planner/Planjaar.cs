using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Planner;

/// <summary>Everything of one school year that planner, checklist, findings and coverage look at; read in one round trip.</summary>
public sealed record Planjaar
{
    public required int Schooljaar { get; init; }
    public required Schoolindeling School { get; init; }
    public required Leerlijn Lijn { get; init; }
    public IReadOnlyDictionary<string, decimal> Drempels { get; init; } = new Dictionary<string, decimal>();
    public IReadOnlyList<SignaalStatus> Statussen { get; init; } = [];

    /// <summary>
    /// Of each activity the newest closed round about it, as counts: nothing of it is shown but through the guard (<see
    /// cref="Rondeuitslag.Blikken"/>).
    /// </summary>
    public IReadOnlyList<Ronderesultaat> Rondes { get; init; } = [];
    public IReadOnlyList<Weggelaten> Weggelaten { get; init; } = [];

    /// <summary>Per audience the moment of publication.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> Gepubliceerd { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>When an activity was last changed; null without activities.</summary>
    public DateTimeOffset? LaatstGewijzigd { get; init; }

    /// <summary>Team id per activity number; absent = all teams.</summary>
    public IReadOnlyDictionary<int, int> TeamVan { get; init; } = new Dictionary<int, int>();
    public IReadOnlyDictionary<int, int> VersieVan { get; init; } = new Dictionary<int, int>();

    /// <summary>Who changed an activity last, and when.</summary>
    public IReadOnlyDictionary<int, (string Door, DateTimeOffset Op)> WijzigingVan { get; init; } =
        new Dictionary<int, (string, DateTimeOffset)>();
}
