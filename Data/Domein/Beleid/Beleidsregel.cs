using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>A rule of the registers with its check: <see cref="Toets"/> on an item, or <see cref="ToetsPrioriteit"/> on a priority of the line.</summary>
internal sealed record Beleidsregel : Regel
{
    /// <summary>The register that it looks at; null = both.</summary>
    public Beleidssoort? Register { get; init; }

    /// <summary>What it finds in an item; null = nothing.</summary>
    public Func<Beleidsregel, Beleidsblik, Bevinding?>? Toets { get; init; }

    /// <summary>What it finds in a priority; null = nothing.</summary>
    public Func<Beleidsregel, Prioriteit, Bevinding?>? ToetsPrioriteit { get; init; }

    public bool IsVoor(Beleidsstuk stuk) => Register is null || Register == stuk.Soort;
}
