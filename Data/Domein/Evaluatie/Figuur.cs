namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The figures of a shown group, as the reader gets them.</summary>
internal sealed record Figuur(int Antwoorden, Vorm? Vorm, IReadOnlyList<int> Procenten, int? Tienden)
{
    public static Figuur? Van(Getoond? g) =>
        g is null
            ? null
            : new(
                g.Antwoorden,
                g.Vorm,
                [.. g.Aantallen.Select(a => Weergave.Procent(a, g.Antwoorden))],
                g.Vorm.Gemiddelde ? Weergave.Tienden(g.Som, g.Geteld) : null
            );
}
