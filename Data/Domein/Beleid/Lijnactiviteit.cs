namespace LobBeleid.Data.Domein.Beleid;

/// <summary>An activity as policy names it.</summary>
public sealed record Lijnactiviteit
{
    /// <summary>Database id.</summary>
    public int Nummer { get; init; }
    public string Titel { get; init; } = "";
    public string Zone { get; init; } = "";
    public int Leerjaar { get; init; }

    /// <summary>First calendar year.</summary>
    public int Schooljaar { get; init; }
    public bool InPrullenbak { get; init; }
}
