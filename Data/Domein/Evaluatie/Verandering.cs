namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A change between two rounds with its interval of 95 %.</summary>
/// <param name="Waarde">After minus before.</param>
public sealed record Verandering(double Waarde, double Ondergrens, double Bovengrens)
{
    /// <summary>No change fits as well: "binnen de ruis".</summary>
    public bool BinnenRuis => Ondergrens <= 0 && Bovengrens >= 0;
}
