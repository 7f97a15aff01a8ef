namespace LobBeleid.Data.Domein;

/// <summary>A row of the checklist (domain section 4): its code T01–T17, category and the marker that is suggested for it.</summary>
/// <param name="Code">T01 … T17.</param>
/// <param name="Categorie">1 … 6, see <see cref="Codes.Categorieen"/>.</param>
/// <param name="Label">The activity as the checklist words it.</param>
/// <param name="Markers">Suggested markers, the first is the default; empty for T17, which has none.</param>
/// <param name="Hulp">When another marker than the default fits, in a few words; empty when there is no other.</param>
public sealed record ActiviteitType(string Code, int Categorie, string Label, IReadOnlyList<string> Markers, string Hulp = "");
