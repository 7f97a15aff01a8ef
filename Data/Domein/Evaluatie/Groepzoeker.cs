namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Which groups of a round are shown: as many as the minimum allows, counted by what a school wants most. Greedy in the order of priority, and again
/// in other orders of which the best is kept (random restarts); the same for the same round, since the orders are fixed.
/// </summary>
internal static class Groepzoeker
{
    private const int Orden = 300;

    /// <summary>What a group of this kind is worth beside a klas.</summary>
    private static readonly Dictionary<string, int> Gewichten = new(StringComparer.Ordinal)
    {
        [Toongroep.School] = 1000,
        [Toongroep.PerVestiging] = 40,
        [Toongroep.PerLeerjaar] = 30,
        [Toongroep.PerTeam] = 12,
        [Toongroep.PerLeerweg] = 8,
        [Toongroep.LeerjaarVestiging] = 8,
        [Toongroep.TeamLeerjaar] = 4,
        [Toongroep.TeamLeerjaarLeerweg] = 3,
        [Toongroep.Klas] = 3,
    };

    /// <summary>The chosen groups, in the order of the candidates.</summary>
    public static IReadOnlyList<Toongroep> Kies(
        IReadOnlyList<Toongroep> kandidaten,
        IReadOnlyList<Bewaakklas> klassen,
        int minimum,
        Bewaakstappen stappen
    )
    {
        if (!stappen.HasFlag(Bewaakstappen.Aanvullend))
        {
            return Atomen.Kies(kandidaten, klassen, k => k.Telt, minimum, stappen);
        }
        Bewaakklas[] telt = [.. klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0)];
        int[] omvang = [.. telt.Select(k => k.Telt)];
        var nr = telt.Select((k, i) => (k.Sleutel, i)).ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
        bool[][] leden =
        [
            .. kandidaten.Select(g =>
            {
                var lid = new bool[telt.Length];
                foreach (var k in g.Klassen.Where(nr.ContainsKey))
                {
                    lid[nr[k]] = true;
                }
                return lid;
            }),
        ];
        int[] genoeg = [.. Enumerable.Range(0, leden.Length).Where(g => Som(leden[g], omvang) >= minimum)];
        var best = Gretig(genoeg, leden, omvang, minimum);
        if (best.Count < genoeg.Length)
        {
            var school = genoeg.Where(g => kandidaten[g].Soort == Toongroep.School).ToArray();
            var rest = genoeg.Except(school).ToArray();
            for (var orde = 0; orde < Orden; orde++)
            {
                Schudder.Schud(rest, orde);
                var nieuw = Gretig([.. school, .. rest], leden, omvang, minimum);
                if (nieuw.Sum(g => Gewicht(kandidaten[g])) > best.Sum(g => Gewicht(kandidaten[g])))
                {
                    best = nieuw;
                }
            }
        }
        return [.. best.Order().Select(g => kandidaten[g])];
    }

    internal static int Gewicht(Toongroep groep) => Gewichten.GetValueOrDefault(groep.Soort, 1);

    private static List<int> Gretig(IReadOnlyList<int> orde, bool[][] leden, int[] omvang, int minimum)
    {
        // Of each klas the atom it is in; an atom is split by a group into those inside and those outside.
        var atoom = new int[omvang.Length];
        var aantal = 1;
        var uit = new List<int>();
        foreach (var g in orde)
        {
            var (binnen, alles) = (new int[aantal], new int[aantal]);
            var (isBinnen, isBuiten) = (new bool[aantal], new bool[aantal]);
            for (var k = 0; k < atoom.Length; k++)
            {
                alles[atoom[k]] += omvang[k];
                if (leden[g][k])
                {
                    binnen[atoom[k]] += omvang[k];
                    isBinnen[atoom[k]] = true;
                }
                else
                {
                    isBuiten[atoom[k]] = true;
                }
            }

            var mag = true;
            for (var a = 0; a < aantal && mag; a++)
            {
                mag = (!isBinnen[a] || binnen[a] >= minimum) && (!isBuiten[a] || alles[a] - binnen[a] >= minimum);
            }
            if (!mag)
            {
                continue;
            }
            uit.Add(g);
            var nieuw = new int[aantal];
            for (var a = 0; a < nieuw.Length; a++)
            {
                nieuw[a] = isBinnen[a] && isBuiten[a] ? aantal++ : a;
            }
            for (var k = 0; k < atoom.Length; k++)
            {
                atoom[k] = leden[g][k] ? nieuw[atoom[k]] : atoom[k];
            }
        }

        return uit;
    }

    private static int Som(bool[] lid, int[] omvang) => Enumerable.Range(0, lid.Length).Where(k => lid[k]).Sum(k => omvang[k]);
}
