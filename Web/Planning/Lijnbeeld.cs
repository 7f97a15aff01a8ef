using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Web.Planning;

/// <summary>A line with everything that a comparison shows of it.</summary>
public sealed record Lijnbeeld
{
    public required Lijnbevindingen Bevindingen { get; init; }
    public required Belasting Belasting { get; init; }
    public required IReadOnlyList<Dekkingsrij> Competenties { get; init; }
    public required IReadOnlyList<Dekkingsrij> Elementen { get; init; }
    public Leerlijn Lijn => Bevindingen.Lijn;
    public Tijdlijnanalyse Tijdlijn => Bevindingen.Tijdlijn;

    public static Lijnbeeld Van(Lijnbevindingen bevindingen)
    {
        ArgumentNullException.ThrowIfNull(bevindingen);
        return new Lijnbeeld
        {
            Bevindingen = bevindingen,
            Belasting = Belasting.Bepaal(bevindingen.Lijn),
            Competenties = Dekking.Competenties(bevindingen.Lijn),
            Elementen = Dekking.Elementen(bevindingen.Lijn),
        };
    }

    /// <summary>Open findings of the planner, as planner and signaleringen count them.</summary>
    public int Aantal(Ernst ernst) => Bevindingen.OpenInPlanner.Count(b => b.Ernst == ernst);

    private int OpTijdlijn(Ernst ernst) => Bevindingen.OpenOpTijdlijn.Count(b => b.Ernst == ernst);

    private static int Gevuld(IReadOnlyList<Dekkingsrij> rijen) => rijen.Sum(r => r.PerLeerjaar.Values.Count(v => v.Count > 0));

    private static int Cellen(IReadOnlyList<Dekkingsrij> rijen) => rijen.Sum(r => r.PerLeerjaar.Count);

    /// <summary>The rows of the comparison, one value per line.</summary>
    public static IReadOnlyList<Vergelijkrij> Rijen(params Lijnbeeld[] lijnen)
    {
        Vergelijkrij Rij(string naam, Func<Lijnbeeld, string> waarde) => new(naam, [.. lijnen.Select(waarde)]);
        static string Deel(decimal? d) => d is decimal w ? $"{Math.Round(100 * w, MidpointRounding.AwayFromZero):0}%" : "–";
        static string Aandeel(int n, Tijdlijnmaten m) => m.Momenten == 0 ? "–" : $"{n} ({Deel((decimal)n / m.Momenten)})";
        return
        [
            Rij("Activiteiten", l => $"{l.Lijn.Activiteiten.Count}"),
            Rij("Fouten", l => $"{l.Aantal(Ernst.Fout)}"),
            Rij("Waarschuwingen", l => $"{l.Aantal(Ernst.Waarschuwing)}"),
            Rij("Tips", l => $"{l.Aantal(Ernst.Tip)}"),
            Rij(
                "Op de tijdlijn",
                l =>
                    $"{Taal.Tekst.Aantal(l.OpTijdlijn(Ernst.Fout), "fout", "fouten")}, "
                    + $"{Taal.Tekst.Aantal(l.OpTijdlijn(Ernst.Waarschuwing), "waarschuwing", "waarschuwingen")}, "
                    + Taal.Tekst.Aantal(l.OpTijdlijn(Ernst.Tip), "tip", "tips")
            ),
            Rij("Ervaringen (E)", l => Aandeel(l.Tijdlijn.Maten.Ervaringen, l.Tijdlijn.Maten)),
            Rij("Gesprekken (G)", l => Aandeel(l.Tijdlijn.Maten.Gesprekken, l.Tijdlijn.Maten)),
            Rij("Informatie (I)", l => Aandeel(l.Tijdlijn.Maten.Informatie, l.Tijdlijn.Maten)),
            Rij(
                "Ervaringen besproken",
                l => $"{Deel(l.Tijdlijn.Maten.Dekking)} ({l.Tijdlijn.Maten.Besproken} van {l.Tijdlijn.Maten.Ervaringen})"
            ),
            Rij(
                "Momenten in een keten",
                l => $"{Deel(l.Tijdlijn.Maten.Clustergraad)} ({l.Tijdlijn.Maten.InCluster} van {l.Tijdlijn.Maten.Momenten})"
            ),
            Rij("Dekking competenties", l => $"{Gevuld(l.Competenties)} van {Cellen(l.Competenties)}"),
            Rij("Dekking elementen", l => $"{Gevuld(l.Elementen)} van {Cellen(l.Elementen)}"),
            Rij("Lestijd in totaal", l => Taal.Tekst.Uren(l.Belasting.TotaalMinuten)),
            Rij("Drukste week", l => l.Belasting.Piek is { } p ? $"week {p.Week} ({Taal.Tekst.Uren(p.Totaal)})" : "–"),
        ];
    }
}
