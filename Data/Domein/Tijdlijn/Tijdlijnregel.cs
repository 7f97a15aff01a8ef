namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>A rule of the timeline with its check.</summary>
internal sealed record Tijdlijnregel : Regel
{
    /// <summary>From a line to the rule's findings in it, in whatever order.</summary>
    public required Func<Tijdlijnregel, Tijdlijnblik, IEnumerable<Bevinding>> Toets { get; init; }

    /// <summary>The part of the chain whose absence at an activity it finds, for <see cref="Ketenherstel"/>; null = another thing.</summary>
    public Ontbreekt? Mist { get; init; }
}
