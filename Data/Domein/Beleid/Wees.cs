namespace LobBeleid.Data.Domein.Beleid;

/// <summary>Something that hangs loose in the line of sight.</summary>
/// <param name="Niveau">Where.</param>
/// <param name="Code">What is missing: "zonder middelen", "zonder plan", "zonder strategie", "zonder activiteit", "zonder evaluatie".</param>
/// <param name="Onderwerp">Code of the item, or title of the activity.</param>
/// <param name="Id">Database id of the item or activity.</param>
public sealed record Wees(Samenhangniveau Niveau, string Code, string Onderwerp, int Id);
