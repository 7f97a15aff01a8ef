namespace LobBeleid.Web.Planning;

/// <summary>Minutes that one person answers for, now and with a draft.</summary>
public sealed record Belastingverschil(string Naam, int Nu, int Dan)
{
    /// <summary>Heaviest with the draft first.</summary>
    /// <param name="nu">The live line.</param>
    /// <param name="dan">The line with the draft.</param>
    /// <param name="magZien">May this reader see the load of somebody with that name?</param>
    public static IReadOnlyList<Belastingverschil> Van(Lijnbeeld nu, Lijnbeeld dan, Func<string, bool> magZien)
    {
        ArgumentNullException.ThrowIfNull(nu);
        ArgumentNullException.ThrowIfNull(dan);
        var (eerst, straks) = (PerNaam(nu), PerNaam(dan));
        return
        [
            .. eerst
                .Keys.Union(straks.Keys, StringComparer.OrdinalIgnoreCase)
                .Where(magZien)
                .Select(n => new Belastingverschil(n, eerst.GetValueOrDefault(n), straks.GetValueOrDefault(n)))
                .OrderByDescending(p => p.Dan)
                .ThenBy(p => p.Naam, StringComparer.CurrentCulture),
        ];
    }

    private static Dictionary<string, int> PerNaam(Lijnbeeld beeld) =>
        beeld.Belasting.PerPersoon.ToDictionary(p => p.Naam, p => p.Minuten, StringComparer.OrdinalIgnoreCase);
}
