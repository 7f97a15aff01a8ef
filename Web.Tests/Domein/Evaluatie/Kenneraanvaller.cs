using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// Who knows the method: every set of answers that the people of a tiny school can give is run through the guard, and those that lead to the same pages
/// are laid beside each other. What they have in common, who reads those pages knows (Wong et al., "Minimality attack in privacy preserving data
/// publishing", VLDB 2007). Each set is as likely as any other.
/// </summary>
internal sealed class Kenneraanvaller
{
    /// <summary>How many sets of answers there are.</summary>
    public int Werelden { get; private set; }

    /// <summary>In how many of them the reader knows a count of fewer people than the minimum, or that nobody or everybody of a klas chose an answer.</summary>
    public int Verraden { get; private set; }

    /// <summary>How many different pages came of them, and in how many of the sets anything is shown.</summary>
    public int Bladen { get; private set; }
    public int Getoond { get; private set; }

    /// <param name="werelden">Per set of answers: the items, and per klas and count that is protected the number and how many it is a part of.</param>
    /// <param name="bewaak">The guard.</param>
    public Kenneraanvaller(
        IEnumerable<(IReadOnlyList<Bewaakitem> Items, (int Aantal, int Van)[] Tel)> werelden,
        Func<IReadOnlyList<Bewaakitem>, Bewaakuitslag> bewaak
    )
    {
        const int Minimum = Bewaakronde.LaagsteMinimum;
        var gelijk = new Dictionary<string, List<(int Aantal, int Van)[]>>(StringComparer.Ordinal);
        foreach (var (items, tel) in werelden)
        {
            Werelden++;
            var uit = bewaak(items);
            Getoond += uit.Items[0].Groepen.Any(g => g.IsGetoond) ? 1 : 0;
            var blad = string.Join(
                '\n',
                uit.Items.SelectMany(i =>
                    i.Groepen.Select(g =>
                        $"{g.Reden} {g.Antwoorden} {g.Gemiddelde} {g.Speling} {string.Join(',', g.Aandelen.Select(a => a.Label + a.Tekst))}"
                    )
                )
            );
            (gelijk.TryGetValue(blad, out var lijst) ? lijst : gelijk[blad] = []).Add(tel);
        }

        Bladen = gelijk.Count;
        bool Vast(List<(int Aantal, int Van)[]> l, int i)
        {
            // Of a part with fewer people than the minimum any count; of any part that nobody, or everybody, certainly did.
            var klein = l.TrueForAll(x => x[i].Van < Minimum) && l.TrueForAll(x => x[i] == l[0][i]) && l[0][i].Van > 0;
            return klein
                || (l.TrueForAll(x => x[i].Aantal == 0) && l.Exists(x => x[i].Van > 0))
                || (l.TrueForAll(x => x[i].Aantal == x[i].Van) && l.Exists(x => x[i].Van > 0));
        }
        Verraden = gelijk.Values.Where(l => Enumerable.Range(0, l[0].Length).Any(i => Vast(l, i))).Sum(l => l.Count);
    }

    /// <summary>Klassen of one leerjaar at two vestigingen in turn, in which everybody answers.</summary>
    public static Bewaakronde School(params int[] maten) =>
        new()
        {
            Klassen =
            [
                .. maten.Select(
                    (m, i) =>
                        new Bewaakklas
                        {
                            Sleutel = "k" + i,
                            Leerjaar = 1,
                            Vestiging = i % 2 == 0 ? "A" : "B",
                            Ingeschreven = m,
                            Ingevuld = m,
                        }
                ),
            ],
        };

    /// <summary>Every way in which n people can be spread over so many answers.</summary>
    public static IEnumerable<int[]> Verdeel(int n, int over) =>
        over == 1
            ?
            [
                [n],
            ]
            : Enumerable.Range(0, n + 1).SelectMany(i => Verdeel(n - i, over - 1).Select(rest => (int[])[i, .. rest]));

    /// <summary>Every way for klassen of these sizes.</summary>
    public static IEnumerable<int[][]> Alle(int[] maten, int over) =>
        maten.Length == 0
            ?
            [
                [],
            ]
            : Verdeel(maten[0], over).SelectMany(een => Alle(maten[1..], over).Select(rest => (int[][])[een, .. rest]));
}
