namespace LobBeleid.Web.Pages.Shared;

/// <summary>A field that somebody else saved with another value than was typed here.</summary>
public sealed record Verschil(string Veld, string Opgeslagen, string Ingevuld);
