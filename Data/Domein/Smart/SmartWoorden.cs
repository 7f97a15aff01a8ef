using System.Collections.Frozen;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// The words that the S of the SMART check knows, in classes: verbs of which something can be seen, verbs that need a thing, verbs that say
/// nothing, people, and things that can be seen once they are done. The words stand in Smart/woorden, verbs as infinitives ("uit+nodigen"
/// for a separable one) and nouns in the singular; their forms are made here, once.
/// </summary>
internal static class SmartWoorden
{
    private static readonly Woordenbestand Werkwoorden = Woordenbestand.Lees("werkwoorden");
    private static readonly Woordenbestand Vaagheid = Woordenbestand.Lees("vaag");
    private static readonly Woordenbestand Personen = Woordenbestand.Lees("mensen");
    private static readonly Woordenbestand Dingen = Woordenbestand.Lees("zaken");

    private sealed record Vorm(string Infinitief, string Tegenwoordig, string Stam, string[] Deelwoorden);

    private static readonly Dictionary<string, Vorm> Sterke = Werkwoorden
        .Groepen("onregelmatig", 4)
        .ToDictionary(v => v[0], v => new Vorm(v[0], v[1], v[2], [v[3]]), StringComparer.Ordinal);

    /// <summary>Verbs that begin so may have no ge- in the participle: bespreken, verzamelen, herhalen (but bellen, gebeld).</summary>
    private static readonly string[] Onbeklemd = Werkwoorden.Rij("onbeklemd");

    /// <summary>Stems on -er without stress: verbeteren gives verbeter, organiseren gives organiseer.</summary>
    private static readonly string[] Toonloos = Werkwoorden.Rij("toonloos");

    /// <summary>The forms; where the stress of -eren, -elen or -enen decides and is not known, both ways.</summary>
    private static IEnumerable<Vorm> Alle(string infinitief)
    {
        var v = Van(infinitief);
        yield return v;
        if (
            Sterke.ContainsKey(infinitief)
            || infinitief.Length < 7
            || !(
                infinitief.EndsWith("eren", StringComparison.Ordinal)
                || infinitief.EndsWith("elen", StringComparison.Ordinal)
                || infinitief.EndsWith("enen", StringComparison.Ordinal)
            )
        )
        {
            yield break;
        }
        var (kort, lang) = (infinitief[..^2], infinitief[..^3] + "e" + infinitief[^3]);
        var ander = v.Stam == kort ? lang : kort;
        yield return new Vorm(
            infinitief,
            ander + "t",
            ander,
            [.. v.Deelwoorden.Select(d => d.Replace(v.Stam, ander, StringComparison.Ordinal))]
        );
    }

    private static Vorm Van(string infinitief)
    {
        if (Sterke.TryGetValue(infinitief, out var sterk))
        {
            return sterk;
        }
        var kaal =
            infinitief.EndsWith("ën", StringComparison.Ordinal) || infinitief.EndsWith("en", StringComparison.Ordinal)
                ? infinitief[..^2]
                : infinitief[..^1];
        static bool Klinker(char c) => "aeiouëïé".Contains(c, StringComparison.Ordinal);
        // zetten → zet; maken → maak, but not when an unstressed e stands there (bundelen → bundel, tekenen → teken, overhandigen → overhandig).
        if (kaal.Length >= 3 && kaal[^1] == kaal[^2])
        {
            kaal = kaal[..^1];
        }
        else if (
            kaal.Length >= 3
            && !Array.Exists(Toonloos, e => kaal.EndsWith(e, StringComparison.Ordinal))
            && !Klinker(kaal[^1])
            && Klinker(kaal[^2])
            && !Klinker(kaal[^3])
            && kaal[^1] is not ('w' or 'j')
            && !(
                kaal[^2] == 'e'
                && kaal[^1] is 'l' or 'n' or 'm'
                && kaal.Length > 4
                && !kaal.EndsWith("oordel", StringComparison.Ordinal)
                && kaal is not ("verlen" or "bespel" or "bevel")
            )
            && !(kaal[^2] == 'i' && kaal[^1] == 'g')
        )
        {
            kaal = kaal[..^1] + kaal[^2] + kaal[^1];
        }
        var scherp = kaal[^1] is 't' or 'k' or 'f' or 's' or 'p' or 'h';
        kaal = kaal[^1] switch
        {
            'v' => kaal[..^1] + 'f',
            'z' => kaal[..^1] + 's',
            _ => kaal,
        };
        var tegen = kaal[^1] == 't' ? kaal : kaal + "t";
        var slot =
            kaal[^1] is 't' or 'd' ? ""
            : scherp ? "t"
            : "d";
        if (Array.Exists(Onbeklemd, v => infinitief.StartsWith(v, StringComparison.Ordinal)))
        {
            return new Vorm(infinitief, tegen, kaal, ["ge" + kaal + slot, kaal + slot]);
        }
        return new Vorm(
            infinitief,
            tegen,
            kaal,
            [
                (
                    kaal[0] switch
                    {
                        'e' => "geë" + kaal[1..],
                        'i' => "geï" + kaal[1..],
                        'u' when kaal[1] != 'i' => "geü" + kaal[1..],
                        _ => "ge" + kaal,
                    }
                ) + slot,
            ]
        );
    }

    /// <summary>Forms that show an action by themselves.</summary>
    public static readonly FrozenSet<string> Acties;

    /// <summary>Forms that need a thing.</summary>
    public static readonly FrozenSet<string> LichteVormen;

    /// <summary>Finite forms with the particles that make another verb of them: "stelt" with "aan", "op", "vast".</summary>
    private static readonly FrozenDictionary<string, FrozenDictionary<string, Werkwoord>> Scheidbaar;

    private static readonly FrozenSet<string> Stammen;

    private static readonly FrozenSet<string> Vage;

    static SmartWoorden()
    {
        var acties = new HashSet<string>(Werkwoorden.Rij("losse-vormen"), StringComparer.Ordinal);
        var stammen = new HashSet<string>(StringComparer.Ordinal);
        var scheidbaar = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var leeg = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var lichtScheidbaar = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        static void Bij(Dictionary<string, HashSet<string>> wat, Vorm v, string deeltje)
        {
            foreach (var f in new[] { v.Infinitief, v.Tegenwoordig, v.Stam }.Distinct())
            {
                if (!wat.TryGetValue(f, out var deeltjes))
                {
                    wat[f] = deeltjes = new HashSet<string>(StringComparer.Ordinal);
                }
                deeltjes.Add(deeltje);
            }
        }

        foreach (var w in Werkwoorden.Rij("sterk"))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var deeltje = plus < 0 ? "" : w[..plus];
            foreach (var v in Alle(w[(plus + 1)..]))
            {
                acties.Add(deeltje + v.Infinitief);
                acties.Add(deeltje + v.Tegenwoordig);
                acties.UnionWith(v.Deelwoorden.Select(d => deeltje + d));
                if (v.Stam != v.Tegenwoordig)
                {
                    stammen.Add(v.Stam);
                }
                if (plus >= 0)
                {
                    Bij(scheidbaar, v, deeltje);
                }
            }
        }

        foreach (var paar in Werkwoorden.Groepen("leeg-met-deeltje", 2))
        {
            Bij(leeg, Van(paar[0]), paar[1]);
        }

        var licht = new HashSet<string>(Werkwoorden.Rij("lichte-vormen"), StringComparer.Ordinal);
        foreach (var w in Werkwoorden.Rij("licht"))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var v = Van(w[(plus + 1)..]);
            var deeltje = plus < 0 ? "" : w[..plus];
            licht.UnionWith([deeltje + v.Infinitief, deeltje + v.Tegenwoordig, deeltje + v.Deelwoorden[0]]);
            if (plus < 0)
            {
                licht.Add(v.Stam);
            }
            else
            {
                Bij(lichtScheidbaar, v, deeltje);
            }
        }

        var vaag = new HashSet<string>(Vaagheid.Rij("vage-woorden"), StringComparer.Ordinal);
        foreach (var w in Werkwoorden.Rij("vaag"))
        {
            var plus = w.IndexOf('+', StringComparison.Ordinal);
            var deeltje = plus < 0 ? "" : w[..plus];
            foreach (var v in Alle(w[(plus + 1)..]))
            {
                vaag.UnionWith([deeltje + v.Infinitief, deeltje + v.Tegenwoordig, .. v.Deelwoorden.Select(d => deeltje + d)]);
                if (plus >= 0)
                {
                    Bij(leeg, v, deeltje);
                }
            }
        }

        acties.UnionWith(licht);
        acties.ExceptWith(vaag);
        Werkwoord Waarde(string vorm, string deeltje) =>
            leeg.GetValueOrDefault(vorm)?.Contains(deeltje) == true ? Werkwoord.Leeg
            : lichtScheidbaar.GetValueOrDefault(vorm)?.Contains(deeltje) == true ? Werkwoord.Licht
            : Werkwoord.Sterk;
        Scheidbaar = scheidbaar
            .Concat(leeg)
            .Concat(lichtScheidbaar)
            .GroupBy(p => p.Key, p => p.Value)
            .ToFrozenDictionary(
                g => g.Key,
                g => g.SelectMany(d => d).Distinct().ToFrozenDictionary(d => d, d => Waarde(g.Key, d), StringComparer.Ordinal),
                StringComparer.Ordinal
            );
        Vage = vaag.ToFrozenSet(StringComparer.Ordinal);
        Acties = acties.ToFrozenSet(StringComparer.Ordinal);
        LichteVormen = licht.ToFrozenSet(StringComparer.Ordinal);
        Stammen = stammen.ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>A word that says nothing one can see: of the lists, or a comparative ("toegankelijker", "actiever").</summary>
    public static bool IsVaag(string w) =>
        Vage.Contains(w)
        || (
            w.Length > 7
            && w[^1] is 'r' or 'e'
            && Array.Exists(Vergrotend, e => w.EndsWith(e, StringComparison.Ordinal))
            && w is not ("reiziger" or "vrijwilliger")
        );

    private static readonly string[] Vergrotend = Vaagheid.Rij("vergrotend");

    /// <summary>What the word does here, with its particle further on.</summary>
    public static Werkwoord Soort(SmartTekst t, int i)
    {
        var w = t[i];
        if (MetDeeltje(t, i) is Werkwoord met)
        {
            return met;
        }
        // "aan zijn gesprekken" is of him, "zijn geschoold" is a verb.
        if (w == "zijn" && Voorzetsels.Contains(t[i - 1]))
        {
            return Werkwoord.Geen;
        }
        if (LichteVormen.Contains(w))
        {
            return Werkwoord.Licht;
        }
        if (Acties.Contains(w) || (Stammen.Contains(w) && BijIk(t, i)))
        {
            return Werkwoord.Sterk;
        }
        return IsOnbekend(w) ? Werkwoord.Sterk : Werkwoord.Geen;
    }

    /// <summary>A stem is a noun ("werk", "plan"), unless "ik" stands beside it.</summary>
    private static bool BijIk(SmartTekst t, int i) => t[i - 1] == "ik" || t[i + 1] == "ik";

    /// <summary>A verb of no list that shows itself: "attendeert", "gedetacheerd".</summary>
    private static bool IsOnbekend(string w) =>
        w.Length > 6
        && !IsVaag(w)
        && !IsPersoon(w)
        && (
            (
                w.EndsWith("eert", StringComparison.Ordinal)
                || (w.StartsWith("ge", StringComparison.Ordinal) && w.EndsWith("eerd", StringComparison.Ordinal))
            ) && w is not ("waardeert" or "gewaardeerd" or "gemotiveerd")
        );

    /// <summary>What a particle further on makes of this form ("stelt … aan"); null when there is none.</summary>
    private static Werkwoord? MetDeeltje(SmartTekst t, int i)
    {
        if (!Scheidbaar.TryGetValue(t[i], out var paren) || (Stammen.Contains(t[i]) && !BijIk(t, i)))
        {
            return null;
        }
        // "uit te nodigen"
        if (t[i - 1] == "te" && paren.TryGetValue(t[i - 2], out var voor))
        {
            return voor;
        }
        for (var j = i + 1; j < i + 40 && j < t.Aantal && t[j] is not ("." or ";" or "!" or "?"); j++)
        {
            if (paren.TryGetValue(t[j], out var soort) && IsLos(t, j))
            {
                return soort;
            }
        }

        return null;
    }

    /// <summary>A particle stands at the end of its clause or before a preposition; a preposition stands before its noun.</summary>
    private static bool IsLos(SmartTekst t, int j) =>
        t[j]
            is "mee"
                or "af"
                or "vast"
                or "samen"
                or "terug"
                or "rond"
                or "klaar"
                or "vrij"
                or "beschikbaar"
                or "langs"
                or "toe"
                or "bekend"
                or "stil"
                or "deel"
        || t[j + 1] is "" or "." or "," or ";" or ":" or "(" or ")" or "en" or "of" or "–" or "-" or "!" or "?"
        || Voorzetsels.Contains(t[j + 1]);

    public static readonly FrozenSet<string> Voorzetsels = Woordenbestand.Lees("zinsbouw").Lijst("voorzetsels");

    private static IEnumerable<string> Meervouden(string n)
    {
        yield return n;
        foreach (var uitgang in new[] { "s", "'s", "es", "en", "n", "je", "jes", "tje", "tjes", "pje", "pjes", "etje", "etjes" })
        {
            yield return n + uitgang;
        }
        if (n.Length < 3)
        {
            yield break;
        }
        yield return n + n[^1] + "en";
        if (n[^1] == 'f')
        {
            yield return n[..^1] + "ven";
        }
        if (n[^1] == 's')
        {
            yield return n[..^1] + "zen";
        }
        if (n[^2] == n[^3])
        {
            yield return n[..^2]
                + (
                    n[^1] == 's' ? 'z'
                    : n[^1] == 'f' ? 'v'
                    : n[^1]
                )
                + "en";
        }
        if (n.EndsWith("heid", StringComparison.Ordinal))
        {
            yield return n[..^3] + "eden";
        }
        if (!n.EndsWith("man", StringComparison.Ordinal))
        {
            yield break;
        }
        yield return n[..^3] + "lieden";
        yield return n[..^3] + "lui";
    }

    private static FrozenSet<string> Zelfstandig(string[] woorden) => woorden.SelectMany(Meervouden).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>People and groups of people of a school, around it and at home: also at the end of a compound ("havoleerling", "stagebegeleider").</summary>
    private static readonly FrozenSet<string> Mensen = Zelfstandig(Personen.Rij("mensen"));

    /// <summary>People that are named in a short or odd way, and never at the end of a longer word.</summary>
    private static readonly FrozenSet<string> Kort = Personen.Lijst("kort");

    /// <summary>
    /// Given names: who does it is often a colleague by name. Names that are words too ("Mark", "Roos") count only with a capital within a
    /// sentence or before a verb.
    /// </summary>
    private static readonly FrozenSet<string> Voornamen = Woordenbestand.Lees("voornamen").Lijst("voornamen");

    /// <summary>Things and events that can be seen once they are done, also at the end of a compound.</summary>
    private static readonly FrozenSet<string> Zaken = Zelfstandig(Dingen.Rij("zaken"));

    private static readonly FrozenSet<string> GeenZaken = Dingen.Lijst("geen-zaken");

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> MensOp = Mensen.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ZaakOp = Zaken.GetAlternateLookup<ReadOnlySpan<char>>();

    private static bool Eindigt(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> lijst, string w, int minimum)
    {
        if (lijst.Contains(w))
        {
            return true;
        }
        if (w.LastIndexOf('-') is > 0 and var streep && lijst.Contains(w.AsSpan(streep + 1)))
        {
            return true;
        }
        // A compound: at least two letters before the word, that must have some length itself.
        for (var i = Math.Max(2, w.Length - 20); i <= w.Length - minimum; i++)
        {
            if (lijst.Contains(w.AsSpan(i)))
            {
                return true;
            }
        }

        return false;
    }

    public static bool IsPersoon(string w) =>
        w.Length > 1
        && (
            Kort.Contains(w)
            || (w.LastIndexOf('-') is > 0 and var s && Kort.Contains(w[(s + 1)..]))
            || w.EndsWith("'er", StringComparison.Ordinal)
            || w.EndsWith("'ers", StringComparison.Ordinal)
            || (!GeenMensen.Contains(w) && Eindigt(MensOp, w, 4))
        );

    /// <summary>A colleague by name: "Karin checkt dit", "een gesprek met Joke", "dhr. Bakker".</summary>
    public static bool IsNaam(SmartTekst t, int i)
    {
        var w = t[i];
        if (w is "dhr" or "mevr" or "mw" or "meneer" or "mevrouw")
        {
            return true;
        }
        if (w.Length < 2 || !char.IsUpper(t.Tekst[t.Woorden[i].Start]) || !Voornamen.Contains(w))
        {
            return false;
        }
        return t.IsNaam(i)
            || Acties.Contains(t[i + 1])
            || t[i + 1] is "en" or "," or "+" or "&"
            || (t[i - 1] is "," or "(" or "–" or "-" or ":" && t[i + 1] is ")" or "," or "." or "");
    }

    private static readonly FrozenSet<string> GeenMensen = Personen.Lijst("geen-mensen");

    public static bool IsDing(string w) =>
        w.Length > 1 && !GeenZaken.Contains(w) && !w.EndsWith("tuur", StringComparison.Ordinal) && Eindigt(ZaakOp, w, 3);

    /// <summary>A thing here: "filmen" and "vragen" are verbs, unless they are counted or pointed at.</summary>
    public static bool IsDing(SmartTekst t, int i) =>
        IsDing(t[i])
        && (
            !Acties.Contains(t[i])
            || t.IsGetal(i - 1)
            || SmartMaat.IsTelwoord(t[i - 1])
            || t[i - 1] is "de" or "het" or "een" or "hun" or "zijn" or "onze" or "deze" or "die"
            || (t[i - 1].Length > 3 && t[i - 1].EndsWith('e'))
        );

    /// <summary>Somebody one can be given: "krijgt een vaste coach".</summary>
    public static bool IsToegewezen(SmartTekst t, int i) =>
        t[i - 1] is "een" or "vaste" or "eigen" or "één" or "nieuwe" or "persoonlijke" or "tweede" or "vast"
        && (Eindigt(HelperOp, t[i], 4) || (t[i - 1] is "vaste" or "eigen" or "persoonlijke" && IsPersoon(t[i])));

    /// <summary>Something of which the size can be told: "het aantal", "de uitval".</summary>
    public static bool IsMaat(string w) =>
        w
            is "aantal"
                or "aandeel"
                or "percentage"
                or "uitval"
                or "opkomst"
                or "verzuim"
                or "deelname"
                or "tevredenheid"
                or "instroom"
                or "uitstroom"
                or "doorstroom"
        || w.EndsWith("uitval", StringComparison.Ordinal)
        || w.EndsWith("opkomst", StringComparison.Ordinal)
        || w.EndsWith("verzuim", StringComparison.Ordinal);

    public static bool IsHelper(string w) => Eindigt(HelperOp, w, 4);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> HelperOp = Zelfstandig(Personen.Rij("helpers"))
        .GetAlternateLookup<ReadOnlySpan<char>>();
}
