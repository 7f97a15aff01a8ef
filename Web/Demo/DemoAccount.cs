namespace LobBeleid.Web.Demo;

public sealed record DemoAccount(string Email, string Naam, IReadOnlyList<string> Rollen, IReadOnlyList<string> Teams);
