namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The partition of klassen that shown groups generate.</summary>
internal static class Atomen
{
    /// <summary>The groups, in the given order, that leave every atom of which anybody was asked at least at the minimum.</summary>
    /// <param name="atoomMag">What else an atom must meet.</param>
    public static IReadOnlyList<Toongroep> Kies(
        IReadOnlyList<Toongroep> kandidaten,
        IReadOnlyList<Bewaakklas> klassen,
        Func<Bewaakklas, int> omvang,
        int minimum,
        Bewaakstappen stappen,
        Func<IReadOnlyCollection<string>, bool>? atoomMag = null
    )
    {
        var telt = klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0).ToDictionary(k => k.Sleutel, omvang, StringComparer.Ordinal);
        List<List<string>> atomen =
        [
            [.. telt.Keys],
        ];
        var uit = new List<Toongroep>();
        foreach (var groep in kandidaten)
        {
            if (!groep.Klassen.Any(telt.ContainsKey) || groep.Klassen.Sum(k => telt.GetValueOrDefault(k)) < minimum)
            {
                continue;
            }
            var lid = groep.Klassen.ToHashSet(StringComparer.Ordinal);
            var nieuw = new List<List<string>>();
            foreach (var atoom in atomen)
            {
                List<string> binnen = [.. atoom.Where(lid.Contains)],
                    buiten = [.. atoom.Where(k => !lid.Contains(k))];
                if (binnen.Count > 0)
                {
                    nieuw.Add(binnen);
                }
                if (buiten.Count > 0)
                {
                    nieuw.Add(buiten);
                }
            }

            if (stappen.HasFlag(Bewaakstappen.Aanvullend) && nieuw.Any(a => a.Sum(k => telt[k]) < minimum || atoomMag?.Invoke(a) == false))
            {
                continue;
            }
            atomen = nieuw;
            uit.Add(groep);
        }

        return uit;
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
