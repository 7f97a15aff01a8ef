namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The partition of klassen that shown groups generate.</summary>
internal static class Atomen
{
    /// <summary>The groups, in the given order, that leave every atom of which anybody was asked at least at the minimum.</summary>
    /// <param name="atoomMag">What else an atom must meet, by its klassen.</param>
    /// <param name="eerder">Other rounds that count as known.</param>
    public static IReadOnlyList<Toongroep> Kies(
        IReadOnlyList<Toongroep> kandidaten,
        IReadOnlyList<Bewaakklas> klassen,
        Func<Bewaakklas, int> omvang,
        int minimum,
        Bewaakstappen stappen,
        Func<IReadOnlyCollection<string>, bool>? atoomMag = null,
        IReadOnlyList<Eerdermaal>? eerder = null
    )
    {
        eerder = stappen.HasFlag(Bewaakstappen.Eerder) ? eerder ?? [] : [];
        var telt = klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0).ToDictionary(k => k.Sleutel, omvang, StringComparer.Ordinal);
        bool Mag(List<Deel> atoom) =>
            atoom.Count == 0
            || (
                atoom.Sum(d => d.Omvang) >= minimum
                && atoomMag?.Invoke([.. atoom.Select(d => d.Klas).Distinct(StringComparer.Ordinal)]) != false
            );
        var atomen = Bekend([.. Delen(telt, eerder)], eerder);
        var uit = new List<Toongroep>();
        foreach (var groep in kandidaten)
        {
            if (!groep.Klassen.Any(telt.ContainsKey) || groep.Klassen.Sum(k => telt.GetValueOrDefault(k)) < minimum)
            {
                continue;
            }
            var (geraakt, heel) = Splits(atomen, d => d.IsNu && groep.Klassen.Contains(d.Klas));
            if (!stappen.HasFlag(Bewaakstappen.Aanvullend) || geraakt.TrueForAll(a => Mag(a.Binnen) && Mag(a.Buiten)))
            {
                atomen = [.. heel, .. geraakt.SelectMany(a => new[] { a.Binnen, a.Buiten }).Where(a => a.Count > 0)];
                uit.Add(groep);
            }
        }

        return uit;
    }

    /// <summary>People of a klas who answered in the same rounds.</summary>
    /// <param name="Vanaf">They answered in every round of which at least so many of the klas did.</param>
    /// <param name="IsNu">And in this one.</param>
    private sealed record Deel(string Klas, int Omvang, int Vanaf, bool IsNu);

    private static IEnumerable<Deel> Delen(Dictionary<string, int> telt, IReadOnlyList<Eerdermaal> eerder)
    {
        foreach (var klas in telt.Keys.Union(eerder.SelectMany(e => e.Antwoorden.Keys), StringComparer.Ordinal))
        {
            var nu = telt.GetValueOrDefault(klas);
            var vorig = 0;
            foreach (var n in eerder.Select(e => e.Antwoorden.GetValueOrDefault(klas)).Append(nu).Where(n => n > 0).Distinct().Order())
            {
                yield return new(klas, n - vorig, n, n <= nu);
                vorig = n;
            }
            if (nu == 0 && telt.ContainsKey(klas))
            {
                // A klas in which nobody answered is a part as well.
                yield return new(klas, 0, 0, true);
            }
        }
    }

    /// <summary>What the other rounds tell apart; whom they do not speak of and this one does not either is left out.</summary>
    private static List<List<Deel>> Bekend(List<Deel> delen, IReadOnlyList<Eerdermaal> eerder)
    {
        List<List<Deel>> bekend = [];
        var rest = delen;
        foreach (var (maal, groep) in eerder.SelectMany(e => e.Groepen.Select(g => (e, g))))
        {
            bool Lid(Deel d) => d.Vanaf > 0 && d.Vanaf <= maal.Antwoorden.GetValueOrDefault(d.Klas) && groep.Contains(d.Klas);
            var (geraakt, heel) = Splits(bekend, Lid);
            var nieuw = rest.FindAll(Lid);
            bekend = [.. heel, .. geraakt.SelectMany(a => new[] { a.Binnen, a.Buiten }), nieuw];
            bekend.RemoveAll(a => a.Count == 0);
            rest = rest.FindAll(d => !Lid(d));
        }
        return [.. bekend, rest.FindAll(d => d.IsNu)];
    }

    /// <summary>The atoms of which a part is in it, cut in two, and the others.</summary>
    private static (List<(List<Deel> Binnen, List<Deel> Buiten)> Geraakt, List<List<Deel>> Heel) Splits(
        List<List<Deel>> atomen,
        Predicate<Deel> lid
    )
    {
        var geraakt = new List<(List<Deel>, List<Deel>)>();
        var heel = new List<List<Deel>>();
        foreach (var atoom in atomen)
        {
            if (atoom.Exists(lid))
            {
                geraakt.Add((atoom.FindAll(lid), atoom.FindAll(d => !lid(d))));
            }
            else
            {
                heel.Add(atoom);
            }
        }
        return (geraakt, heel);
    }

    /// <summary>
    /// The same where of sets of units only a lower bound is known: the groups, by number, that leave every atom certainly large enough. What is in none
    /// of them is no atom.
    /// </summary>
    /// <param name="leden">Per group its units.</param>
    public static IReadOnlyList<int> Kies(IReadOnlyList<bool[]> leden, Func<bool[], bool> isGroot)
    {
        List<bool[]> atomen = [];
        var uit = new List<int>();
        for (var g = 0; g < leden.Count; g++)
        {
            bool[] rest = (bool[])leden[g].Clone();
            var nieuw = new List<bool[]>();
            foreach (var atoom in atomen)
            {
                nieuw.Add([.. atoom.Zip(leden[g], (a, l) => a && l)]);
                nieuw.Add([.. atoom.Zip(leden[g], (a, l) => a && !l)]);
                for (var u = 0; u < rest.Length; u++)
                {
                    rest[u] &= !atoom[u];
                }
            }

            nieuw.Add(rest);
            nieuw.RemoveAll(a => !Array.Exists(a, x => x));
            if (nieuw.Count > 0 && nieuw.TrueForAll(a => isGroot(a)))
            {
                atomen = nieuw;
                uit.Add(g);
            }
        }

        return uit;
    }
}
