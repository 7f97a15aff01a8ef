namespace LobBeleid.Data.Domein.Beleid;

/// <summary>Something outside the school that the plan leans on; Tot = the last day it lasts, null = no end agreed.</summary>
public sealed record Afhankelijkheid(string Naam, DateOnly? Tot);
