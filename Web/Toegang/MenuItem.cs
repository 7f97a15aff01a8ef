namespace LobBeleid.Web.Toegang;

/// <param name="Label">As domain section 1 fixes it.</param>
/// <param name="Pad">Null for a part that is not there yet.</param>
/// <param name="Onder">Pages below it that the reader may open.</param>
public sealed record MenuItem(string Label, string? Pad, IReadOnlyList<MenuItem> Onder)
{
    public bool IsHuidig(string pad) =>
        Pad is not null
        && (
            Pad == "/"
                ? pad is "/" or "/Index"
                : pad.Equals(Pad, StringComparison.OrdinalIgnoreCase) || pad.StartsWith(Pad + "/", StringComparison.OrdinalIgnoreCase)
        );
}
