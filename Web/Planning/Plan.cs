using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>A school year as every planner page sees it: the line, its findings, groups and steps.</summary>
public sealed record Plan
{
    public required Planjaar Jaar { get; init; }
    public required IReadOnlyList<Signaal> Signalen { get; init; }
    public required IReadOnlyList<Groep> Groepen { get; init; }
    public required Drempels Drempels { get; init; }
    public required IReadOnlyList<Stap> Stappen { get; init; }
    public required IReadOnlyList<ChecklistRij> Checklist { get; init; }
    public Leerlijn Lijn => Jaar.Lijn;
    public Schoolindeling School => Jaar.School;
    public int Schooljaar => Jaar.Schooljaar;
    public ILookup<int, Signaal> PerActiviteit =>
        _perActiviteit ??= Signalen.Where(s => s.Bevinding.ActiviteitNummer > 0).ToLookup(s => s.Bevinding.ActiviteitNummer);
    private ILookup<int, Signaal>? _perActiviteit;

    /// <summary>The groups in a leerjaar that none of these activities reach, though the school as a whole has them; empty when there are no activities.</summary>
    public IReadOnlyList<Groep> NietVoor(int leerjaar, IReadOnlyList<Activiteit> activiteiten) =>
        activiteiten.Count == 0 ? [] : [.. Groepen.Where(g => g.Leerjaren.Contains(leerjaar) && activiteiten.All(a => !g.Bereikt(a)))];

    /// <summary>Findings on a leerjaar itself, not on one of its activities.</summary>
    public IReadOnlyList<Signaal> VanLeerjaar(int nr) =>
        [.. Signalen.Where(s => s.Bevinding.Leerjaar == nr && s.Bevinding.ActiviteitId is null)];

    /// <summary>Null when this line has no activity with that database id (another school year's, or in the bin).</summary>
    public Activiteit? Zoek(int nummer) => Lijn.Activiteiten.FirstOrDefault(a => a.Nummer == nummer);

    public Activiteit? Zoek(string id) =>
        (_opId ??= Lijn.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal)).GetValueOrDefault(id);

    private Dictionary<string, Activiteit>? _opId;
}
