namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The counts of one item, laid out per klas.</summary>
internal sealed class Itemtelling
{
    /// <exception cref="ArgumentException">A telling names an unknown klas or option, or a count is negative or more than the people who answered.</exception>
    public Itemtelling(Bewaakronde ronde, Bewaakitem item, Dictionary<string, int> klassen)
    {
        Tel = Lees(ronde, item, klassen);
        Antwoorden =
        [
            .. ronde.Klassen.Select(
                (k, i) =>
                    Tel[i] is null ? 0
                    : item.Meervoudig ? item.Beantwoord!.GetValueOrDefault(k.Sleutel)
                    : Tel[i]!.Values.Sum()
            ),
        ];
        if (item.Meervoudig && Tel.Where((t, i) => t?.Values.Any(n => n > Antwoorden[i]) == true).Any())
        {
            throw new ArgumentException($"Item {item.Code} has more ticks of one option than people who answered.", nameof(item));
        }
        Gevraagd = [.. ronde.Klassen.Where(k => Tel[klassen[k.Sleutel]] is not null)];
    }

    /// <summary>Per klas the answers by option; null = not asked.</summary>
    public Dictionary<int, int>?[] Tel { get; }

    /// <summary>Per klas how many answered.</summary>
    public int[] Antwoorden { get; }

    /// <summary>The klassen that were asked.</summary>
    public IReadOnlyList<Bewaakklas> Gevraagd { get; }

    private static Dictionary<int, int>?[] Lees(Bewaakronde ronde, Bewaakitem item, Dictionary<string, int> klassen)
    {
        Dictionary<int, int>?[] uit =
        [
            .. ronde.Klassen.Select(k =>
                (k.Ingeschreven > 0 || k.Ingevuld > 0) && item.Gevraagd?.Contains(k.Sleutel) != false ? new Dictionary<int, int>() : null
            ),
        ];
        foreach (var t in item.Tellingen)
        {
            if (!klassen.TryGetValue(t.Klas, out var k))
            {
                throw new ArgumentException($"Item {item.Code} counts unknown klas {t.Klas}.", nameof(item));
            }
            if (t.Optie < 0 || t.Optie >= item.Opties.Count || t.Aantal < 0)
            {
                throw new ArgumentException($"Item {item.Code} counts {t.Aantal} of unknown option {t.Optie}.", nameof(item));
            }
            if (t.Aantal == 0)
            {
                continue;
            }
            var vak = uit[k] ??= [];
            vak[t.Optie] = vak.GetValueOrDefault(t.Optie) + t.Aantal;
        }

        return uit;
    }
}
