namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A questionnaire that is ready to use.</summary>
/// <param name="Code">Fixed name.</param>
/// <param name="Naam">As on screen.</param>
/// <param name="Doelgroep">Whom it asks.</param>
/// <param name="Uitleg">When to use it, in one sentence.</param>
/// <param name="Lijst">Its content.</param>
public sealed record Sjabloon(string Code, string Naam, Doelgroep Doelgroep, string Uitleg, Vragenlijst Lijst);
