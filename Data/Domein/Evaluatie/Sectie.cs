namespace LobBeleid.Data.Domein.Evaluatie;

public sealed record Sectie
{
    public required string Titel { get; init; }

    /// <summary>
    /// Identity within the list while it is edited; null = not given yet (<see cref="Vragenlijst.MetSleutels"/>). Two sections may have the same
    /// title.
    /// </summary>
    public string? Sleutel { get; init; }
    public string Uitleg { get; init; } = "";
    public IReadOnlyList<Vraag> Vragen { get; init; } = [];
}
