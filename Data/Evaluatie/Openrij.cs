namespace LobBeleid.Data.Evaluatie;

/// <summary>An open answer: never with the form it came from, and read by a named reader before others see it.</summary>
public sealed record Openrij
{
    public string Sleutel { get; init; } = "";
    public int RondegroepId { get; init; }
    public string Vraag { get; init; } = "";
    public string Tekst { get; init; } = "";

    /// <summary>Null = not read yet; empty = not released.</summary>
    public string? Leesbaar { get; init; }
    public string GelezenDoor { get; init; } = "";
}
