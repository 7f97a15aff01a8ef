namespace LobBeleid.Web.Planning;

/// <summary>A figure of the live line beside the same of a draft.</summary>
/// <param name="Naam">As on screen.</param>
/// <param name="Waarden">One value per line, as text; the live line first.</param>
public sealed record Vergelijkrij(string Naam, IReadOnlyList<string> Waarden);
