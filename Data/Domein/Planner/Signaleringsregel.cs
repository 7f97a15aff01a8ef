namespace LobBeleid.Data.Domein.Planner;

/// <summary>A rule of the planner with its check.</summary>
internal sealed record Signaleringsregel : Regel
{
    /// <summary>From a line to the rule's findings in it, in whatever order.</summary>
    public required Func<Signaleringsregel, Blik, IEnumerable<Bevinding>> Toets { get; init; }

    /// <summary>Also runs while no activity was entered yet.</summary>
    public bool OokZonderActiviteiten { get; init; }

    /// <summary>Compares people or teams with each other, so that it says nothing within one group.</summary>
    public bool AlleenHeleSchool { get; init; }

    /// <summary>Counts what the other rules found (<see cref="Blik.OpenFouten"/>), so that it runs after them.</summary>
    public bool NaAndere { get; init; }

    public bool IsVoor(Blik blik) =>
        (OokZonderActiviteiten || blik.Eigen.Count > 0)
        && (Over != Onderwerpsoort.Lijn || blik.IsHeleLijn)
        && (!AlleenHeleSchool || blik.IsHeleSchool);
}
