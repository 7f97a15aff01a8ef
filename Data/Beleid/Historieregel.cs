namespace LobBeleid.Data.Beleid;

/// <summary>One line of the history of an item; Oud and Nieuw empty = nothing stood there.</summary>
public sealed record Historieregel
{
    public int Id { get; init; }
    public DateTimeOffset Op { get; init; }
    public string Door { get; init; } = "";
    public string Veld { get; init; } = "";
    public string Oud { get; init; } = "";
    public string Nieuw { get; init; } = "";
}
