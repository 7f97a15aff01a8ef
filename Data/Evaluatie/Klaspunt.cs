namespace LobBeleid.Data.Evaluatie;

public sealed record Klaspunt
{
    public string Gezegd { get; init; } = "";
    public string Gedaan { get; init; } = "";
    public string Status { get; init; } = "";
}
