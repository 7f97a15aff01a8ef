using System.Collections;
using System.Text.Json;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// What may be shown of a round, as text to be stored: every figure as a reader sees it, and nothing from which it was made. What occurs often (groups,
/// forms, the words of a share) stands in lists, and the figures are numbers that point into those.
/// </summary>
internal static class Uitslagtekst
{
    private const int Geen = -1;

    /// <summary>A mean is its lowest in tenths, and so many times how many tenths the highest is more.</summary>
    private const int Breder = 1_000_000;

    /// <exception cref="ArgumentException">Not every item has the same groups in the same order.</exception>
    public static string Schrijf(Bewaakuitslag uitslag)
    {
        if (
            uitslag.Items.Any(i =>
                !i.Groepen.Select(g => g.Groep.Sleutel).SequenceEqual(uitslag.Items[0].Groepen.Select(g => g.Groep.Sleutel))
            )
        )
        {
            throw new ArgumentException("Not every item has the same groups.", nameof(uitslag));
        }
        var groepen = new Tabel<Toongroep>(g => g.Sleutel);
        var vormen = new Tabel<Vormdeel[]>(v => JsonSerializer.Serialize(v));
        var cijfers = new Tabel<Cijferdeel>(c => JsonSerializer.Serialize(c));
        var schalen = new Tabel<Getalgrenzen>(s => JsonSerializer.Serialize(s));
        var redenen = new Tabel<string>(r => r);
        foreach (var groep in uitslag.Items.SelectMany(i => i.Groepen).Select(g => g.Groep).Concat(uitslag.Respons.Select(r => r.Groep)))
        {
            groepen.Nummer(groep);
        }
        int[] Figuur(Groepsuitslag u) =>
            u.Reden is { } reden
                ? [groepen.Nummer(u.Groep), redenen.Nummer(reden)]
                :
                [
                    groepen.Nummer(u.Groep),
                    Geen,
                    u.Antwoorden,
                    u.Respondenten,
                    u.Gemiddelde is { } g ? (int)((g - u.Speling) * 10) + (Breder * (int)(u.Speling * 20)) : Geen,
                    u.Schaal is { } s ? schalen.Nummer(s) : Geen,
                    vormen.Nummer([.. u.Aandelen.Select(a => new Vormdeel(a.Label, [.. a.Opties], [.. a.Waarden]))]),
                    .. u.Aandelen.Select(a => cijfers.Nummer(new Cijferdeel(a.Procent, a.Tekst, a.Getekend, a.Speling))),
                ];
        Item[] items = [.. uitslag.Items.Select(i => new Item(i.Code, [.. i.Groepen.Select(Figuur)]))];
        return JsonSerializer.Serialize(
            new Inhoud(
                groepen.Alle,
                [.. uitslag.Respons.Select(r => new[] { groepen.Nummer(r.Groep), r.Ingevuld, r.Ingeschreven })],
                vormen.Alle,
                cijfers.Alle,
                schalen.Alle,
                redenen.Alle,
                items,
                uitslag.Open
            )
        );
    }

    /// <exception cref="JsonException">This was not written here.</exception>
    public static Bewaakuitslag Lees(string tekst)
    {
        var t = JsonSerializer.Deserialize<Inhoud>(tekst) ?? throw new JsonException("No outcome.");
        Aandeel Deel(Vormdeel vorm, Cijferdeel cijfer) =>
            new(vorm.Label, vorm.Opties, vorm.Waarden, cijfer.Procent, cijfer.Tekst, cijfer.Getekend, cijfer.Speling);
        Groepsuitslag Uitslag(int[] f) =>
            f[1] != Geen
                ? new() { Groep = t.Groepen[f[0]], Reden = t.Redenen[f[1]] }
                : new()
                {
                    Groep = t.Groepen[f[0]],
                    Antwoorden = f[2],
                    Respondenten = f[3],
                    Gemiddelde = f[4] == Geen ? null : ((f[4] % Breder) + (f[4] / Breder / 2m)) / 10m,
                    Speling = f[4] == Geen ? 0 : f[4] / Breder / 20m,
                    Schaal = f[5] == Geen ? null : t.Schalen[f[5]],
                    Aandelen = [.. t.Vormen[f[6]].Zip(f.Skip(7), (vorm, cijfer) => Deel(vorm, t.Cijfers[cijfer]))],
                };
        // Of most pages one group of thirty is asked.
        Dictionary<string, int>? plekken = null;
        Itemuitslag Item(Item item)
        {
            plekken ??= item
                .Figuren.Select((f, i) => (t.Groepen[f[0]].Sleutel, i))
                .ToDictionary(x => x.Sleutel, x => x.i, StringComparer.Ordinal);
            return new(item.Code, new Figuren(item.Figuren, Uitslag)) { Plekken = plekken };
        }
        return new([.. t.Items.Select(Item)], [.. t.Respons.Select(r => new Groepsrespons(t.Groepen[r[0]], r[1], r[2]))]) { Open = t.Open };
    }

    /// <summary>Figures that are made when somebody asks for them.</summary>
    private sealed class Figuren(IReadOnlyList<int[]> getallen, Func<int[], Groepsuitslag> maak) : IReadOnlyList<Groepsuitslag>
    {
        private readonly Groepsuitslag?[] _gemaakt = new Groepsuitslag?[getallen.Count];

        public int Count => getallen.Count;

        public Groepsuitslag this[int index] => _gemaakt[index] ??= maak(getallen[index]);

        public IEnumerator<Groepsuitslag> GetEnumerator() => Enumerable.Range(0, Count).Select(i => this[i]).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }

    private sealed class Tabel<T>(Func<T, string> sleutel)
    {
        private readonly List<T> _alle = [];
        private readonly Dictionary<string, int> _nummers = new(StringComparer.Ordinal);

        public IReadOnlyList<T> Alle => _alle;

        public int Nummer(T waarde)
        {
            if (_nummers.TryAdd(sleutel(waarde), _alle.Count))
            {
                _alle.Add(waarde);
            }
            return _nummers[sleutel(waarde)];
        }
    }

    private sealed record Inhoud(
        IReadOnlyList<Toongroep> Groepen,
        IReadOnlyList<int[]> Respons,
        IReadOnlyList<Vormdeel[]> Vormen,
        IReadOnlyList<Cijferdeel> Cijfers,
        IReadOnlyList<Getalgrenzen> Schalen,
        IReadOnlyList<string> Redenen,
        IReadOnlyList<Item> Items,
        IReadOnlyList<Openuitslag> Open
    );

    private sealed record Vormdeel(string Label, int[] Opties, int[] Waarden);

    private sealed record Cijferdeel(int? Procent, string Tekst, int Getekend, int Speling = 0);

    private sealed record Item(string Code, IReadOnlyList<int[]> Figuren);
}
