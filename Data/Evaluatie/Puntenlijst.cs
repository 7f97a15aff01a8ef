namespace LobBeleid.Data.Evaluatie;

/// <summary>All points with the closed rounds they can come from.</summary>
public sealed record Puntenlijst(IReadOnlyList<Verbeterpunt> Punten, IReadOnlyList<Puntronde> Rondes);
