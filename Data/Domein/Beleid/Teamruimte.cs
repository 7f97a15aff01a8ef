namespace LobBeleid.Data.Domein.Beleid;

/// <summary>Room that a strategic item gives for working it out. Team = code, null = each team; money in whole cents; null = none named.</summary>
public sealed record Teamruimte(string? Team, int? Uren, long? Centen);
