namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Open answers: only from groups in which many wrote something, without the group of the writer, shuffled. Lists can be subtracted as numbers can
/// (what is in the list of the school and not in that of a vestiging was written at the other), so every atom needs the minimum as well. Of an item
/// that is asked after an answer, how many wrote is a figure of that answer, and <see cref="Bewaker"/> decides.
/// </summary>
public static class OpenAntwoorden
{
    private static readonly HashSet<string> SoortenMentoren = new(StringComparer.Ordinal) { Toongroep.School, Toongroep.PerVestiging };

    /// <summary>
    /// The groups that have a list for this item, which everybody got. It counts who wrote something, released or not, so a release never changes the
    /// choice.
    /// </summary>
    /// <param name="ronde">The closed round, with the minimum as it is now.</param>
    /// <param name="groepen">As fixed when it closed.</param>
    /// <param name="antwoorden">All answers to the item.</param>
    /// <param name="thuis">An item about home: not below leerjaar × vestiging.</param>
    internal static IReadOnlyList<Toongroep> Groepen(
        Bewaakronde ronde,
        Toongroepen groepen,
        IReadOnlyCollection<OpenAntwoord> antwoorden,
        bool thuis = false
    )
    {
        ArgumentNullException.ThrowIfNull(antwoorden);
        return Groepen(
            ronde,
            groepen,
            antwoorden
                .Where(a => !string.IsNullOrWhiteSpace(a.Tekst))
                .GroupBy(a => a.Klas, StringComparer.Ordinal)
                .ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal),
            thuis
        );
    }

    /// <summary>The same from how many wrote something, so that the texts need not be read.</summary>
    /// <param name="tel">Per klas how many wrote something; a klas in which nobody did is absent.</param>
    internal static IReadOnlyList<Toongroep> Groepen(
        Bewaakronde ronde,
        Toongroepen groepen,
        IReadOnlyDictionary<string, int> tel,
        bool thuis = false
    )
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(groepen);
        ArgumentNullException.ThrowIfNull(tel);
        var mentoren = ronde.Doelgroep == Doelgroep.Mentoren;
        var gevuld = ronde.Klassen.Where(k => k.Ingevuld > 0).Select(k => k.Sleutel).ToHashSet(StringComparer.Ordinal);
        bool Antwoordde(string klas) => gevuld.Contains(klas);
        var kandidaten = groepen.Groepen.Where(g => MagSoort(ronde.Doelgroep, g) && (!thuis || g.MagThuis(Antwoordde))).ToList();
        var teams = ronde.Klassen.ToDictionary(k => k.Sleutel, k => k.Team, StringComparer.Ordinal);
        // Somebody else's forms do not make a group larger.
        int Telt(Bewaakklas k) => k.Echt(tel.GetValueOrDefault(k.Sleutel));
        // Mentors: never the answers of one team, also not where a vestiging, or the whole round, happens to be one.
        bool Mag(IReadOnlyCollection<string> atoom) =>
            (!mentoren || atoom.Where(k => tel.ContainsKey(k)).Select(k => teams[k]).Distinct(StringComparer.Ordinal).Skip(1).Any())
            && (!thuis || atoom.Count(k => tel.GetValueOrDefault(k) > 0) > 1);
        IReadOnlyList<Toongroep> Kies(IReadOnlyList<Toongroep> uit, int minimum) =>
            Atomen.Kies(uit, ronde.Klassen, Telt, minimum, Bewaakstappen.Alle, Mag);
        var eerst = Kies(kandidaten, groepen.MinimumOpen);
        return ronde.GeldendMinimumOpen > groepen.MinimumOpen ? Kies(eerst, ronde.GeldendMinimumOpen) : eerst;
    }

    /// <summary>Has this kind of group a list? Of mentors only the school and a vestiging.</summary>
    internal static bool MagSoort(Doelgroep doelgroep, Toongroep groep) =>
        doelgroep != Doelgroep.Mentoren || SoortenMentoren.Contains(groep.Soort);

    /// <summary>
    /// The released answers of one group, or null when the group has no list. Sorted by their characters first and shuffled then
    /// (<see cref="Schudder"/>), so that neither the order of storage nor the alphabet tells who wrote what.
    /// </summary>
    /// <param name="sleutel">Key of the group.</param>
    /// <param name="zaad">The same seed gives the same order; one per round and item is enough, and it is no secret.</param>
    internal static IReadOnlyList<string>? Toon(
        Bewaakronde ronde,
        Toongroepen groepen,
        IReadOnlyCollection<OpenAntwoord> antwoorden,
        string sleutel,
        long zaad,
        bool thuis = false
    )
    {
        var groep = Groepen(ronde, groepen, antwoorden, thuis).FirstOrDefault(g => g.Sleutel == sleutel);
        if (groep is null)
        {
            return null;
        }
        var lid = groep.Klassen.ToHashSet(StringComparer.Ordinal);
        return Schud(
            antwoorden.Where(a => a.Vrijgegeven && !string.IsNullOrWhiteSpace(a.Tekst) && lid.Contains(a.Klas)).Select(a => a.Tekst.Trim()),
            zaad
        );
    }

    /// <summary>Sorted, then shuffled by the seed: the same texts give the same order, however they were stored.</summary>
    public static IReadOnlyList<string> Schud(IEnumerable<string> bron, long zaad)
    {
        string[] teksten = [.. bron.Order(StringComparer.Ordinal)];
        Schudder.Schud(teksten, zaad);
        return teksten;
    }
}
