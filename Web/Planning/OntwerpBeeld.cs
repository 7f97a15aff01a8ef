using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>A draft beside the live line.</summary>
public sealed record OntwerpBeeld
{
    public required Ontwerp Ontwerp { get; init; }
    public required IReadOnlyList<Wijziging> Wijzigingen { get; init; }
    public required Toepassing Toepassing { get; init; }
    public required Lijnbeeld Beeld { get; init; }
    public required Bevindingverschil Verschil { get; init; }

    /// <param name="ontwerp">The stored draft.</param>
    /// <param name="plan">The live school year.</param>
    /// <param name="live">Its figures, worked out once for all drafts of a page.</param>
    /// <param name="vandaag">The day that counts as today.</param>
    public static OntwerpBeeld Maak(Ontwerp ontwerp, Plan plan, Lijnbeeld live, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(ontwerp);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(live);
        var wijzigingen = Ontwerplijn.Lees<Wijziging>(ontwerp.Wijzigingen);
        var toepassing = Ontwerplijn.Toepassen(plan.Lijn, wijzigingen);
        var beeld = Lijnbeeld.Van(toepassing.Lijn, vandaag, plan.Drempels);
        return new OntwerpBeeld
        {
            Ontwerp = ontwerp,
            Wijzigingen = wijzigingen,
            Toepassing = toepassing,
            Beeld = beeld,
            Verschil = Bevindingverschil.Bepaal(live.Bevindingen, beeld.Bevindingen),
        };
    }

    /// <summary>"lost 3 bevindingen op, geeft 1 nieuwe".</summary>
    public string Kort =>
        Verschil.Opgelost.Count + Verschil.Nieuw.Count == 0
            ? "verandert niets aan de bevindingen"
            : $"lost {Taal.Tekst.Aantal(Verschil.Opgelost.Count, "bevinding", "bevindingen")} op, geeft {Taal.Tekst.Aantal(Verschil.Nieuw.Count, "nieuwe", "nieuwe")}";
}
