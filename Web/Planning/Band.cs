namespace LobBeleid.Web.Planning;

/// <summary>A year as a band of the drawing.</summary>
public sealed record Band(string Zone, int Nr, string Naam, double Y, double Hoogte, bool NaOvergang);
