namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The one figure by which an item is followed over rounds and groups: its mean, or the share of one answer. Of talks with nobody fewer is better and
/// that is what a school watches; of other choices the first answer tells most.
/// </summary>
/// <param name="Code">As the guard knows the item: "LV1", or "MV15.ouders" of one option that could be ticked.</param>
/// <param name="Naam">"gemiddelde", or "aandeel ‘ja’".</param>
/// <param name="Optie">Index of the option whose share it is; null = the mean.</param>
public sealed record Hoofdcijfer(string Code, string Naam, int? Optie)
{
    private const string Niemand = "niemand";

    /// <summary>Separates an item from one of its options where several may be ticked.</summary>
    public const char Scheiding = '.';

    /// <summary>Null for an open item, for several choices without one chosen, and for an option that the item does not have.</summary>
    /// <param name="vraag">The item.</param>
    /// <param name="optie">Of several choices the code of the one that is followed; otherwise ignored.</param>
    public static Hoofdcijfer? Van(Vraag vraag, string? optie = null)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        var opties = vraag.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).ToList();
        switch (vraag.Soort)
        {
            case Vraagsoort.Open:
                return null;
            case Vraagsoort.Meerkeuze:
                return opties.Find(o => o.Code == optie) is { } o ? new(vraag.Code + Scheiding + o.Code, $"aandeel ‘{o.Label}’", 0) : null;
            default:
                if (vraag.HeeftGemiddelde)
                {
                    return new(vraag.Code, "gemiddelde", null);
                }
                var nr = Math.Max(0, opties.FindIndex(o => o.Code == Niemand));
                return opties.Count == 0 ? null : new(vraag.Code, $"aandeel ‘{opties[nr].Label}’", nr);
        }
    }

    /// <summary>"3,4", "3,3 tot 3,5" or "38 %"; null when the guard does not show it.</summary>
    public string? Tekst(Groepsuitslag? uitslag) =>
        uitslag is not { IsGetoond: true } ? null
        : Optie is null ? Weergave.Gemiddelde(uitslag)
        : Aandeel(uitslag)?.Tekst;

    /// <summary>For a chart: the mean, or whole percent with a capped share at its cap; null when the guard does not show it.</summary>
    public decimal? Waarde(Groepsuitslag? uitslag) =>
        uitslag is not { IsGetoond: true } ? null
        : Optie is null ? uitslag.Gemiddelde
        : Aandeel(uitslag) is { } a ? Procent(a)
        : null;

    /// <summary>Whole percent for a chart, as <see cref="Evaluatie.Aandeel.Getekend"/>.</summary>
    public static int Procent(Aandeel aandeel)
    {
        ArgumentNullException.ThrowIfNull(aandeel);
        return aandeel.Getekend;
    }

    /// <summary>"3,4" or "3,3 tot 3,5"; null when no mean is shown.</summary>
    public static string? Gemiddelde(Groepsuitslag? uitslag) => Weergave.Gemiddelde(uitslag);

    /// <summary>After minus before with what chance may do (<see cref="Ruis"/>); null when either is not shown.</summary>
    public Verandering? Verschil(Groepsuitslag? voor, Groepsuitslag? na) =>
        voor is not { IsGetoond: true } || na is not { IsGetoond: true } ? null
        : Optie is int o ? Ruis.VanAandeel(voor, na, new HashSet<int> { o })
        : Ruis.VanGemiddelde(voor, na);

    /// <summary>The share of just this answer; merged with a neighbour it is another figure.</summary>
    private Aandeel? Aandeel(Groepsuitslag uitslag) => uitslag.Aandelen.FirstOrDefault(a => a.Opties.Count == 1 && a.Opties[0] == Optie);
}
