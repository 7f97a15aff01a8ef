namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The figures of a shown group, as the reader gets them.</summary>
/// <param name="Antwoorden">How many answered.</param>
/// <param name="Vorm">Null for a number.</param>
/// <param name="Delen">Per category its share.</param>
/// <param name="Andere">The share of all others: of several choices who did not tick it.</param>
/// <param name="Tienden">The mean; null = not shown.</param>
internal sealed record Figuur(int Antwoorden, Vorm? Vorm, IReadOnlyList<Cijfer> Delen, IReadOnlyList<Cijfer> Andere, int? Tienden)
{
    public static Figuur? Van(Getoond? g)
    {
        if (g is null)
        {
            return null;
        }
        return new(
            g.Antwoorden,
            g.Vorm,
            [.. g.Aantallen.Select(a => Weergave.Cijfer(a, g.Antwoorden, g.Vorm.Stap))],
            [.. g.Aantallen.Select(a => Weergave.Andere(a, g.Antwoorden, g.Vorm.Stap))],
            g.Vorm.Gemiddelde ? Weergave.Tienden(g.Som, g.Geteld) : null
        );
    }
}
