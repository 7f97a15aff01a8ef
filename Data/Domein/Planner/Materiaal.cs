namespace LobBeleid.Data.Domein.Planner;

public sealed record Materiaal(string Titel, string Url);
