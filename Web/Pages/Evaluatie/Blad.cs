using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>A closed round through the guard and within the rights of a reader.</summary>
/// <param name="Resultaat">The round.</param>
/// <param name="Uitslag">What may be shown to who may see all groups.</param>
/// <param name="Respons">The groups that this reader may see, with their response.</param>
public sealed record Blad(Ronderesultaat Resultaat, Bewaakuitslag Uitslag, IReadOnlyList<Groepsrespons> Respons)
{
    private readonly HashSet<string> _mag = Respons.Select(r => r.Groep.Sleutel).ToHashSet(StringComparer.Ordinal);

    public Ronde Ronde => Resultaat.Ronde;

    /// <summary>What one class or team answered says nothing of the school, and does not belong in its trend.</summary>
    public bool IsSchool => Resultaat.Groepen.Count(g => g.Ingevuld > 0) > 1;

    public bool IsMentoren => Ronde.Doelgroep.IsMentoren;

    public Groepsrespons? Groep(string sleutel) => Respons.FirstOrDefault(r => r.Groep.Sleutel == sleutel);

    /// <summary>What the guard shows of an item for a group that this reader may see; null when there is no such item, group or right.</summary>
    public Groepsuitslag? Van(string code, string groep) => _mag.Contains(groep) ? Uitslag.Van(code)?.Van(groep) : null;
}
