namespace LobBeleid.Data.Domein.Uitwisseling;

/// <summary>The outcome of reading: a document, or the reasons why there is none.</summary>
public sealed record LeesResultaat
{
    /// <summary>Null exactly when there are <see cref="Fouten"/>.</summary>
    public LeerlijnDocument? Document { get; init; }

    /// <summary>At most <see cref="LeerlijnBestand.MeesteFouten"/>; reading stops there.</summary>
    public IReadOnlyList<Leesfout> Fouten { get; init; } = [];
}
