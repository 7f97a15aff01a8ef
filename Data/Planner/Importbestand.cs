namespace LobBeleid.Data.Planner;

/// <summary>A file that was uploaded and checked, waiting to be taken over.</summary>
public sealed record Importbestand
{
    public string Code { get; init; } = "";
    public string Naam { get; init; } = "";
    public byte[] Inhoud { get; init; } = [];
}
