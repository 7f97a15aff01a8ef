using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A closed round from which an improvement can come.</summary>
public sealed record Puntronde
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;
    public int SchooljaarId { get; init; }

    /// <summary>A team of the reader was asked.</summary>
    public bool EigenTeam { get; init; }

    /// <summary>A code with which the class reads what was done; of a class of the reader when there is one.</summary>
    public string Code { get; init; } = "";

    /// <summary>Whose code it is.</summary>
    public string CodeVan { get; init; } = "";
}
