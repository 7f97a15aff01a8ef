namespace LobBeleid.Web.Pages.Beheer;

/// <summary>A field that somebody else saved with another value than was typed here.</summary>
public sealed record Verschil(string Veld, string Opgeslagen, string Ingevuld);
