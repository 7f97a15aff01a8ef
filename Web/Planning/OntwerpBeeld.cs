using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>A draft beside the live line.</summary>
public sealed class OntwerpBeeld
{
    private readonly Lazy<Bevindingverschil> _verschil;

    private OntwerpBeeld(Ontwerp ontwerp, Plan plan, Lijnbeeld live)
    {
        Ontwerp = ontwerp;
        Wijzigingen = Ontwerplijn.Lees<Wijziging>(ontwerp.Wijzigingen);
        Toepassing = Ontwerplijn.Toepassen(plan.Lijn, Wijzigingen);
        Beeld = Lijnbeeld.Van(plan.Bevindingen.Van(Toepassing.Lijn));
        _verschil = new(() => Bevindingverschil.Bepaal(live.Bevindingen.Open, Beeld.Bevindingen.Open));
    }

    public Ontwerp Ontwerp { get; }
    public IReadOnlyList<Wijziging> Wijzigingen { get; }
    public Toepassing Toepassing { get; }
    public Lijnbeeld Beeld { get; }

    /// <summary>What the draft does to the findings that are open.</summary>
    public Bevindingverschil Verschil => _verschil.Value;

    /// <param name="ontwerp">The stored draft.</param>
    /// <param name="plan">The live school year.</param>
    /// <param name="live">Its figures, worked out once for all drafts of a page.</param>
    public static OntwerpBeeld Maak(Ontwerp ontwerp, Plan plan, Lijnbeeld live)
    {
        ArgumentNullException.ThrowIfNull(ontwerp);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(live);
        return new OntwerpBeeld(ontwerp, plan, live);
    }

    /// <summary>"lost 3 bevindingen op, geeft 1 nieuwe".</summary>
    public string Kort =>
        Verschil.Opgelost.Count + Verschil.Nieuw.Count == 0
            ? "verandert niets aan de bevindingen"
            : $"lost {Taal.Tekst.Aantal(Verschil.Opgelost.Count, "bevinding", "bevindingen")} op, "
                + $"geeft {Taal.Tekst.Aantal(Verschil.Nieuw.Count, "nieuwe", "nieuwe")}";
}
