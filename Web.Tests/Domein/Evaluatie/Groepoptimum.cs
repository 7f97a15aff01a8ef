using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>
/// The most that any set of groups can be worth under the minimum, by trying all of them. Of a set of groups every part that they tell apart must hold
/// the minimum; shares no code with the guard's own search but the list of candidates and what each is worth.
/// </summary>
internal static class Groepoptimum
{
    public static int Van(Bewaakronde ronde, int minimum)
    {
        var klassen = ronde.Klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0).ToList();
        var groepen = Toongroep
            .Kandidaten(ronde, k => Math.Min(k.Ingevuld, k.Ingeschreven))
            .Where(g => klassen.Where(k => g.Klassen.Contains(k.Sleutel)).Sum(Telt) >= minimum)
            .ToList();
        // Groups of the same klassen go together: the first stands for all.
        var soorten = groepen
            .GroupBy(g => klassen.Select((k, i) => g.Klassen.Contains(k.Sleutel) ? 1 << i : 0).Sum())
            .Select(g => (Masker: g.Key, Gewicht: g.Sum(Groepzoeker.Gewicht)))
            .ToList();
        var best = 0;
        Dieper(0, 0, [(1 << klassen.Count) - 1]);
        return best;

        void Dieper(int i, int waarde, List<int> atomen)
        {
            best = Math.Max(best, waarde);
            if (i == soorten.Count || waarde + soorten.Skip(i).Sum(s => s.Gewicht) <= best)
            {
                return;
            }
            List<int> nieuw = [.. atomen.SelectMany(a => new[] { a & soorten[i].Masker, a & ~soorten[i].Masker }).Where(a => a != 0)];
            if (nieuw.TrueForAll(a => klassen.Where((_, k) => (a >> k & 1) != 0).Sum(Telt) >= minimum))
            {
                Dieper(i + 1, waarde + soorten[i].Gewicht, nieuw);
            }
            Dieper(i + 1, waarde, atomen);
        }
    }

    private static int Telt(Bewaakklas k) => k.Ingeschreven > 0 ? Math.Min(k.Ingevuld, k.Ingeschreven) : k.Ingevuld;
}
