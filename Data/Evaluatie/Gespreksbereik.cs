namespace LobBeleid.Data.Evaluatie;

/// <summary>A leerjaar at a vestiging in which an own team of the reader works; VestigingId null = a team that is not tied to one.</summary>
public sealed record Gespreksbereik
{
    public int LeerjaarNr { get; init; }
    public int? VestigingId { get; init; }
}
