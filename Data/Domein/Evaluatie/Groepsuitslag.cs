namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What a reader gets to see of one item for one group. Either <see cref="Reden"/> is set, or the figures are.</summary>
public sealed record Groepsuitslag
{
    public required Toongroep Groep { get; init; }

    /// <summary>Why nothing is shown; null = shown.</summary>
    public string? Reden { get; init; }

    /// <summary>How many answered the item; 0 when nothing is shown.</summary>
    public int Antwoorden { get; init; }

    /// <summary>How many of the group filled in the form; 0 when nothing is shown.</summary>
    public int Respondenten { get; init; }

    /// <summary>In the order of the scale; empty when only the mean is shown.</summary>
    public IReadOnlyList<Aandeel> Aandelen { get; init; } = [];

    /// <summary>With one decimal, or the middle of where it is (<see cref="Speling"/>); null when the item has none or it is not shown.</summary>
    public decimal? Gemiddelde { get; init; }

    /// <summary>So much more or less may the mean be, in steps of 0.05; 0 = it is what it says.</summary>
    public decimal Speling { get; init; }

    /// <summary>Lowest and highest value that counts in the mean; null without mean. Public: it is the scale of the form.</summary>
    public Getalgrenzen? Schaal { get; init; }
    public bool IsGetoond => Reden is null;
}
