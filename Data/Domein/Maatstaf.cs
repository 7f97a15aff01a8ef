namespace LobBeleid.Data.Domein;

/// <summary>What a line is held against: the same for every page of a request, so that all of them count the same findings.</summary>
/// <param name="Vandaag">The day that counts as today.</param>
/// <param name="Drempels">The school's thresholds.</param>
/// <param name="IsBewustZo">True for a finding that people set to "Bewust zo": it asks for nothing any more, and does not count.</param>
public sealed record Maatstaf(DateOnly Vandaag, Drempels Drempels, Func<Bevinding, bool> IsBewustZo)
{
    /// <summary>Default thresholds, and nothing set to "Bewust zo".</summary>
    public static Maatstaf Standaard(DateOnly vandaag) => new(vandaag, Drempels.Standaard, _ => false);
}
