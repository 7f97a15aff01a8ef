namespace LobBeleid.Web.Planning;

/// <summary>A column of the planner: a school week or a period.</summary>
/// <param name="Naam">"week 36" or the period's name.</param>
/// <param name="Week">The first ISO week in it; null for activities without a week.</param>
/// <param name="Van">School-week number of the first week.</param>
/// <param name="Tot">School-week number of the last week.</param>
/// <param name="IsVrij">A holiday week.</param>
public sealed record Kolom(string Naam, int? Week, int Van, int Tot, bool IsVrij = false)
{
    public string Uitleg { get; init; } = "";
}
