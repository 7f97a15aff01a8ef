namespace LobBeleid.Data.Domein;

/// <summary>The values of the thresholds (domain 5.4 and 6.4, all "afgeleid") that hold in a school: its own, else the default of each.</summary>
public sealed class Drempels
{
    /// <summary>Every threshold at its default.</summary>
    public static readonly Drempels Standaard = new(new Dictionary<string, decimal>());

    private readonly IReadOnlyDictionary<string, decimal> _afwijkend;

    /// <param name="afwijkend">Values by code that replace the default; codes that no rule has are ignored.</param>
    public Drempels(IReadOnlyDictionary<string, decimal> afwijkend)
    {
        ArgumentNullException.ThrowIfNull(afwijkend);
        _afwijkend = new Dictionary<string, decimal>(afwijkend, StringComparer.Ordinal);
    }

    /// <summary>The value that holds for a threshold.</summary>
    public decimal this[Drempel drempel]
    {
        get
        {
            ArgumentNullException.ThrowIfNull(drempel);
            return _afwijkend.GetValueOrDefault(drempel.Code, drempel.Standaard);
        }
    }
}
