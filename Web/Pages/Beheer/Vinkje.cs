namespace LobBeleid.Web.Pages.Beheer;

/// <summary>One box of a list of checkboxes.</summary>
public sealed record Vinkje(string Waarde, string Label, bool Aan);
