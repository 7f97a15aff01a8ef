namespace LobBeleid.Web.Pages.Beheer;

/// <param name="Naam">Of the field, such as "Invoer.TeamIds".</param>
/// <param name="Legenda">What the boxes are.</param>
/// <param name="Vakken">In the order shown.</param>
/// <param name="Hint">Help under the legend; null for none.</param>
/// <param name="Leeg">Shown when there is nothing to choose from.</param>
public sealed record Vinkjes(string Naam, string Legenda, IReadOnlyList<Vinkje> Vakken, string? Hint, string Leeg);
