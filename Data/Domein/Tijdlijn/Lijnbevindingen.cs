using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>
/// The one way to the findings of a line, live, drafted or of a group: the planner's and the timeline's, and which of them are open.
/// Each part is worked out when it is first asked for, and once.
/// </summary>
public sealed class Lijnbevindingen
{
    private readonly Leerlijn _heleLijn;
    private readonly Groep? _groep;
    private readonly Lazy<Tijdlijnanalyse> _tijdlijn;
    private readonly Lazy<IReadOnlyList<Bevinding>> _inPlanner;
    private readonly Lazy<IReadOnlyList<Bevinding>> _opTijdlijn;
    private readonly Lazy<IReadOnlyList<Bevinding>> _openInPlanner;
    private readonly Lazy<IReadOnlyList<Bevinding>> _openOpTijdlijn;

    /// <param name="lijn">The whole school's line.</param>
    /// <param name="maatstaf">What it is held against; the statuses that people gave are part of it.</param>
    /// <param name="groep">For the pupils of one group; null = the whole school.</param>
    public Lijnbevindingen(Leerlijn lijn, Maatstaf maatstaf, Groep? groep = null)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(maatstaf);
        (_heleLijn, _groep, Maatstaf) = (lijn, groep, maatstaf);
        Lijn = groep is null ? lijn : Signaleringen.LijnVan(lijn, groep);
        _tijdlijn = new(() => new Tijdlijnanalyse(Lijn, maatstaf.Drempels));
        _inPlanner = new(() =>
            _groep is null ? Signaleringen.Bepaal(Lijn, maatstaf) : Signaleringen.BepaalVoorGroep(_heleLijn, Lijn, _groep, maatstaf)
        );
        _opTijdlijn = new(() => Tijdlijnregels.Bepaal(Lijn, Tijdlijn, maatstaf.Drempels));
        _openInPlanner = new(() => [.. InPlanner.Where(IsOpen)]);
        _openOpTijdlijn = new(() => [.. OpTijdlijn.Where(IsOpen)]);
    }

    /// <summary>The line that was looked at: a group's own where there is one.</summary>
    public Leerlijn Lijn { get; }

    public Maatstaf Maatstaf { get; }

    /// <summary>The line as a chain of moments.</summary>
    public Tijdlijnanalyse Tijdlijn => _tijdlijn.Value;

    /// <summary>Of the CP rules, in the order of the rules, then of the line.</summary>
    public IReadOnlyList<Bevinding> InPlanner => _inPlanner.Value;

    /// <summary>Of the TL rules, likewise.</summary>
    public IReadOnlyList<Bevinding> OpTijdlijn => _opTijdlijn.Value;

    /// <summary>False while nothing has been asked that needs a rule to run.</summary>
    public bool IsBepaald => _inPlanner.IsValueCreated || _opTijdlijn.IsValueCreated;

    public IReadOnlyList<Bevinding> Alle => [.. InPlanner, .. OpTijdlijn];

    /// <summary>What still asks for something: not set to "Bewust zo". "Bekeken" is still open.</summary>
    public IReadOnlyList<Bevinding> OpenInPlanner => _openInPlanner.Value;

    public IReadOnlyList<Bevinding> OpenOpTijdlijn => _openOpTijdlijn.Value;

    public IReadOnlyList<Bevinding> Open => [.. OpenInPlanner, .. OpenOpTijdlijn];

    /// <summary>Another line, held against the same.</summary>
    public Lijnbevindingen Van(Leerlijn lijn) => new(lijn, Maatstaf, _groep);

    private bool IsOpen(Bevinding b) => !Maatstaf.IsBewustZo(b);
}
