namespace LobBeleid.Web.Pages.Beheer;

/// <param name="Id">Of the record; the first cell links to its form.</param>
/// <param name="Cellen">In the order of the columns; an empty one shows a dash.</param>
public sealed record Lijstrij(int Id, IReadOnlyList<string> Cellen);
