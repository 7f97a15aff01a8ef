namespace LobBeleid.Data.Domein.Beleid;

/// <summary>One agreement: who does what by when; Wanneer null = no date, KlaarOp null = not done yet.</summary>
public sealed record Beleidsactie(string Wie, string Wat, DateOnly? Wanneer, DateOnly? KlaarOp);
