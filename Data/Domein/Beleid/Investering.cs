namespace LobBeleid.Data.Domein.Beleid;

/// <summary>Means of one year: money in whole cents, fte as a number; null = none named.</summary>
public sealed record Investering(int Jaar, long? Centen, decimal? Fte);
