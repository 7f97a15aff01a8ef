namespace LobBeleid.Data.Planner;

/// <summary>The line as published for one audience: Inhoud is a frozen JSON document without staff names.</summary>
public sealed record Publicatie
{
    public int SchooljaarId { get; init; }
    public string Doelgroep { get; init; } = "";
    public string Code { get; init; } = "";
    public string Inhoud { get; init; } = "";
    public DateTimeOffset GepubliceerdOp { get; init; }
    public string Door { get; init; } = "";
}
