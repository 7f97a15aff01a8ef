namespace LobBeleid.Web.Pages.Beheer.Gebruikers;

/// <summary>A temporary password on its way to the colleague: on the page that answers the post and nowhere else.</summary>
public sealed record Uitgereikt(string Naam, string Email, string Wachtwoord);
