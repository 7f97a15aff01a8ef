namespace LobBeleid.Data.Evaluatie;

/// <summary>What may be shown of a closed round, as the guard left it; read with <see cref="Rondeuitslag.Lees"/>.</summary>
public sealed record Uitkomst
{
    public int RondeId { get; init; }

    /// <summary>Which guard decided it. A later one leaves it as it is: the two together would tell more than either.</summary>
    public int Versie { get; init; }

    /// <summary>The smallest group that it shows figures of.</summary>
    public int Minimum { get; init; }

    /// <summary>The same for open answers.</summary>
    public int MinimumOpen { get; init; }

    /// <summary>See <see cref="Uitslagtekst"/>.</summary>
    public string Inhoud { get; init; } = "";
}
