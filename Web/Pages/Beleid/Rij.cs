namespace LobBeleid.Web.Pages.Beleid;

internal static class Rij
{
    public const int Maximum = 40;

    public static bool IsLeeg(params string?[] velden) => velden.All(string.IsNullOrWhiteSpace);
}
