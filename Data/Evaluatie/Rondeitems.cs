using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>The items of a closed round with their counts, as <see cref="Bewaker"/> wants them.</summary>
internal static class Rondeitems
{
    /// <summary>Counts per item, in the order of the questionnaire; open items have none.</summary>
    public static IReadOnlyList<Bewaakitem> Van(Rondetelling telling)
    {
        ArgumentNullException.ThrowIfNull(telling);
        var namen = telling.Groepen.ToDictionary(g => g.Id, g => g.Naam);
        var eerder = Eerder(telling);
        var perVraag = telling.Tellingen.Where(t => namen.ContainsKey(t.RondegroepId)).ToLookup(t => t.Vraag, StringComparer.Ordinal);
        return
        [
            .. telling
                .Lijst.Vragen.Where(v => v.Soort != Vraagsoort.Open)
                .Select(v => Met(Basis(v, telling.Lijst) with { Eerder = [.. eerder[v.Code]] }, v)),
        ];

        Bewaakitem Met(Bewaakitem basis, Vraag v)
        {
            var tellingen = basis.Gevraagd is null ? perVraag[v.Code].ToList() : [];
            if (v.Soort == Vraagsoort.Getal)
            {
                return basis with
                {
                    Opties = Getalklassen.Opties,
                    Tellingen =
                    [
                        .. tellingen
                            .Where(t => t.Optie != RondeRepository.Beantwoord)
                            .GroupBy(t => (t.RondegroepId, Klasse: Getalklassen.Van(int.Parse(t.Optie, CultureInfo.InvariantCulture))))
                            .Select(t => new Telling(namen[t.Key.RondegroepId], t.Key.Klasse, t.Sum(x => x.Aantal))),
                    ],
                };
            }
            var opties = v.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).ToList();
            var nummer = opties.Select((o, i) => (o.Code, i)).ToDictionary(x => x.Code, x => x.i, StringComparer.Ordinal);
            var geteld = tellingen.FindAll(t => nummer.ContainsKey(t.Optie));
            basis = basis with { Tellingen = [.. geteld.Select(t => new Telling(namen[t.RondegroepId], nummer[t.Optie], t.Aantal))] };
            return v.Soort == Vraagsoort.Meerkeuze
                ? basis with
                {
                    Meervoudig = true,
                    Opties = [.. opties.Select(o => new Bewaakoptie(o.Label, Code: o.Code))],
                    // Of rounds from before who would rather not say was left out, so many at most.
                    Beantwoord = tellingen
                        .Where(t => t.Optie == RondeRepository.Beantwoord)
                        .ToDictionary(
                            t => namen[t.RondegroepId],
                            t => Math.Min(t.Aantal, geteld.Where(x => x.RondegroepId == t.RondegroepId).Sum(x => x.Aantal)),
                            StringComparer.Ordinal
                        ),
                }
                : basis with
                {
                    Opties =
                    [
                        .. opties.Select(o => new Bewaakoptie(
                            o.Label,
                            v.HeeftGemiddelde ? int.Parse(o.Code, CultureInfo.InvariantCulture) : null
                        )),
                    ],
                };
        }
    }

    /// <summary>What the questionnaire says of an item; nothing is counted yet.</summary>
    private static Bewaakitem Basis(Vraag v, Vragenlijst lijst)
    {
        var (na, naOpties, gevraagd) = Na(v, lijst);
        return new()
        {
            Code = v.Code,
            Thuis = v.IsThuis,
            Na = na,
            NaOpties = naOpties,
            Gevraagd = gevraagd,
            // Without a way to decline: whoever gets it answers it.
            Verplicht = v.Verplicht && v.Antwoorden.All(a => a.Code != Vraag.LieverNiet),
            Tellingen = [],
        };
    }

    /// <summary>Per item what other rounds showed of it.</summary>
    private static ILookup<string, Eerdermaal> Eerder(Rondetelling telling)
    {
        var klassen = telling.Groepen.Where(g => g.KlasId is not null).ToDictionary(g => g.KlasId!.Value);
        var los = telling.Groepen.Where(g => g.KlasId is null).ToDictionary(g => g.Naam, StringComparer.Ordinal);
        var minimum = telling.Ronde.Minimum ?? Bewaakronde.LaagsteMinimum;
        // Of a klas of which as many stayed away as the minimum nobody knows who did: then those of two rounds are not the same people.
        bool IsBekend(Rondegroep g) => g.Aantal == 0 || g.Aantal - g.Ingevuld < minimum;
        // Who is not in this round gets a name that no klas can have.
        string Sleutel(Rondegroep g) =>
            (g.KlasId is int id ? klassen.GetValueOrDefault(id) : los.GetValueOrDefault(g.Naam)) is { } hier
            && IsBekend(g)
            && IsBekend(hier)
                ? hier.Naam
                : string.Create(CultureInfo.InvariantCulture, $"\n{g.Id}");
        return telling
            .Andere.SelectMany(a =>
            {
                var sleutel = a.Telling.Groepen.ToDictionary(g => g.Naam, Sleutel, StringComparer.Ordinal);
                var uitslag = Uitslagtekst.Lees(a.Uitkomst.Inhoud);
                return Van(a.Telling)
                    .Select(i =>
                        (
                            i.Code,
                            Maal: new Eerdermaal(
                                (
                                    i.Beantwoord ?? i.Tellingen.GroupBy(t => t.Klas).ToDictionary(t => t.Key, t => t.Sum(x => x.Aantal))
                                ).ToDictionary(x => sleutel[x.Key], x => x.Value, StringComparer.Ordinal),
                                [
                                    .. i
                                        .Codes.Select(uitslag.Van)
                                        .OfType<Itemuitslag>()
                                        .SelectMany(u => u.Groepen)
                                        .Where(g => g.IsGetoond)
                                        .DistinctBy(g => g.Groep.Sleutel)
                                        .Select(g => (IReadOnlyList<string>)[.. g.Groep.Klassen.Select(k => sleutel[k])]),
                                ]
                            )
                        )
                    )
                    .Where(m => m.Maal.Groepen.Count > 0);
            })
            .ToLookup(m => m.Code, m => m.Maal, StringComparer.Ordinal);
    }

    /// <summary>Open items that are asked after an answer, as the guard sees them: how many wrote.</summary>
    public static IReadOnlyList<Bewaakitem> Geleid(Rondetelling telling) =>
        [
            .. telling
                .Lijst.Vragen.Where(v => v.Soort == Vraagsoort.Open && v.ToonAls is not null)
                .Select(v => Basis(v, telling.Lijst) with { Open = true, Opties = [new("schreef")] })
                .Select(i =>
                    i.Gevraagd is null
                        ? i with
                        {
                            Tellingen = [.. Schreven(telling, i.Code).Select(s => new Telling(s.Key, 0, s.Value))],
                        }
                        : i
                ),
        ];

    /// <summary>Per group name how many wrote something, as counted when the round closed; groups in which nobody did are absent.</summary>
    public static Dictionary<string, int> Schreven(Rondetelling telling, string vraag)
    {
        var namen = telling.Groepen.ToDictionary(g => g.Id, g => g.Naam);
        return telling
            .Tellingen.Where(t => t.Vraag == vraag && t.Optie == RondeRepository.Beantwoord && t.Aantal > 0)
            .ToDictionary(t => namen[t.RondegroepId], t => t.Aantal, StringComparer.Ordinal);
    }

    /// <summary>
    /// The item that leads to this one, and by which of its options. Where that cannot be said in options that are counted (a number, or who would rather
    /// not say), how many answer tells of something that nobody may know, and nobody counts as asked.
    /// </summary>
    private static (string? Na, IReadOnlySet<int> Opties, IReadOnlySet<string>? Gevraagd) Na(Vraag v, Vragenlijst lijst)
    {
        var geen = new HashSet<int>();
        if (v.ToonAls is not { } als || lijst.Vragen.FirstOrDefault(x => x.Code == als.Vraag) is not { } bron)
        {
            return (null, geen, null);
        }
        var opties = bron
            .Antwoorden.Where(a => a.Code != Vraag.LieverNiet)
            .Select((a, i) => (a.Code, i))
            .Where(x => als.Opties.Contains(x.Code))
            .Select(x => x.i)
            .ToHashSet();
        return
            bron.Soort is Vraagsoort.Open or Vraagsoort.Getal
            || opties.Count == 0
            || als.Opties.Contains(Vraag.LieverNiet)
            // What leads on from such an item tells the same.
            || Na(bron, lijst).Gevraagd is not null
            ? (null, geen, new HashSet<string>(StringComparer.Ordinal))
            : (bron.Code, opties, null);
    }
}
