namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>In which form an item is shown for a group: which options stand together, and whether there is a mean.</summary>
internal sealed class Vorm
{
    private Vorm(int[] categorie, bool gemiddelde, int stap = 1)
    {
        Categorie = categorie;
        Gemiddelde = gemiddelde;
        Stap = stap;
        Aantal = categorie.Length == 0 ? 0 : categorie.Max() + 1;
    }

    /// <summary>Per option the category it is shown in; -1 = shown in none.</summary>
    public IReadOnlyList<int> Categorie { get; }
    public bool Gemiddelde { get; }
    public int Aantal { get; }

    /// <summary>1 = whole percent; else shares are shown in classes of so many percent.</summary>
    public int Stap { get; }

    /// <summary>Shows nothing itself.</summary>
    public static Vorm Niets(int opties) => new([.. Enumerable.Repeat(-1, opties)], false);

    /// <summary>Of several choices: each option by itself, in whole percent, then in classes of ten and of twenty percent.</summary>
    public static IReadOnlyList<Vorm> LadderMeervoudig(int opties) =>
        [.. Stappen.Prepend(1).Select(stap => new Vorm([.. Enumerable.Range(0, opties)], false, stap))];

    private static readonly int[] Stappen = [10, 20];

    /// <summary>Does every category of the other form lie within one of this form?</summary>
    public bool IsGroverDan(Vorm ander)
    {
        var naar = new int?[ander.Aantal];
        for (var o = 0; o < Categorie.Count; o++)
        {
            if (Categorie[o] < 0)
            {
                continue;
            }
            if (ander.Categorie[o] < 0 || (naar[ander.Categorie[o]] is int c && c != Categorie[o]))
            {
                return false;
            }
            naar[ander.Categorie[o]] = Categorie[o];
        }

        return true;
    }

    /// <summary>
    /// From rich to poor: every option, then the scale in three parts, in two, and only the mean, each with the mean before without; last every option
    /// again, in classes of ten and of twenty percent, unless there are too many for those to say anything. Without a scale the first
    /// answer stays by itself as long as it can: "ja" beside all else. Merging neighbours of an ordered scale is
    /// global recoding (Hundepool et al., Statistical Disclosure Control, 2012, 3.3). Options outside the mean ("n.v.t.") are not merged with those
    /// inside.
    /// </summary>
    public static IReadOnlyList<Vorm> Ladder(IReadOnlyList<Bewaakoptie> opties)
    {
        var n = opties.Count;
        var schaal = Enumerable.Range(0, n).Where(o => opties[o].Waarde is not null).ToList();
        var metGemiddelde = schaal.Count > 0;
        if (schaal.Count == 0)
        {
            schaal = [.. Enumerable.Range(0, n)];
        }
        var m = schaal.Count;
        var knippen = new List<int[]> { Enumerable.Range(1, Math.Max(0, m - 1)).ToArray() };
        var midden = m % 2 == 1 ? 1 : 2;
        var zijde = (m - midden) / 2;
        if (m >= 5)
        {
            knippen.Add([zijde, zijde + midden]);
        }
        if (m >= 3 && m % 2 == 1)
        {
            knippen.Add([metGemiddelde ? zijde + midden : zijde]);
            knippen.Add([metGemiddelde ? zijde : zijde + midden]);
        }
        if (m >= 4 && m % 2 == 0)
        {
            knippen.Add([m / 2]);
        }

        var uit = new List<Vorm>();
        foreach (var knip in knippen)
        {
            var deel = new int[n];
            var volgende = 0;
            for (var o = 0; o < n; o++)
            {
                var plek = schaal.IndexOf(o);
                // A new category starts at a cut of the scale, and at every option outside it.
                deel[o] = plek > 0 && !knip.Contains(plek) ? deel[schaal[plek - 1]] : volgende++;
            }

            if (metGemiddelde)
            {
                uit.Add(new(deel, true));
            }
            uit.Add(new(deel, false));
        }

        if (metGemiddelde)
        {
            uit.Add(new([.. Enumerable.Repeat(-1, n)], true));
        }
        if (n <= 5)
        {
            uit.AddRange(Stappen.Select(stap => new Vorm([.. Enumerable.Range(0, n)], false, stap)));
        }
        return uit;
    }

    /// <summary>The label of a category: "eens of helemaal eens".</summary>
    public string Label(IReadOnlyList<Bewaakoptie> opties, int categorie)
    {
        var namen = Enumerable.Range(0, opties.Count).Where(o => Categorie[o] == categorie).Select(o => opties[o].Label).ToList();
        return namen.Count < 3 ? string.Join(" of ", namen) : string.Join(", ", namen.SkipLast(1)) + " of " + namen[^1];
    }
}
