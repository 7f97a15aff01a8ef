namespace LobBeleid.Data.Organisatie;

/// <summary>A school year with what it holds.</summary>
public sealed record SchooljaarStand
{
    public int Id { get; init; }
    public int Leerjaren { get; init; }
    public int Klassen { get; init; }
    public int Mijlpalen { get; init; }
    public int Partners { get; init; }
    public int Weken { get; init; }

    /// <summary>Without those in the bin.</summary>
    public int Activiteiten { get; init; }
    public int InPrullenbak { get; init; }

    /// <summary>False = the database will refuse to remove it.</summary>
    public bool IsLeeg => Leerjaren + Klassen + Mijlpalen + Partners + Weken + Activiteiten + InPrullenbak == 0;
}
