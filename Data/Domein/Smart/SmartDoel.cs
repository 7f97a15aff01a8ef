using System.Collections.Frozen;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// Is one recognisable result or action named, and by whom or for whom? A doer is not required. Vague verbs without a result, beliefs and
/// bare themes do not hold; a vague verb beside a concrete result does, and so does one whose means is concrete ("door …te", "doordat",
/// after a colon). Linear in the number of words.
/// </summary>
internal static class SmartDoel
{
    /// <summary>What a part of a sentence does there.</summary>
    private enum Rol
    {
        /// <summary>Says what happens.</summary>
        Hoofd,

        /// <summary>Says what it is for, why or when, or tells more about a word: never an action, never vague.</summary>
        Bij,

        /// <summary>Says by what means: "door … te", "doordat".</summary>
        Middel,

        /// <summary>Says what comes of it: "zodat".</summary>
        Gevolg,
    }

    /// <summary>Words that turn a plain verb into nothing one can see: "aandacht geven", "vorm geven", "centraal staan".</summary>
    private static readonly FrozenSet<string> Leegte = Woordenbestand.Lees("doel").Lijst("leegte");

    public sealed record Uitkomst(
        bool Holds,
        IReadOnlyList<(int Van, int Tot)> Wie,
        IReadOnlyList<(int Van, int Tot)> Actie,
        IReadOnlyList<(int Van, int Tot)> Vaag
    );

    /// <summary>What was found in the parts with one role.</summary>
    private sealed class Vondst
    {
        public List<(int, int)> Actie { get; } = [];
        public List<(int, int)> Licht { get; } = [];
        public List<(int, int)> Vaag { get; } = [];
        public bool Ding { get; set; }
        public bool Leeg { get; set; }
        public bool Wie { get; set; }
    }

    public static Uitkomst Bepaal(SmartTekst t, IReadOnlyList<(int Van, int Tot)> tijden, IReadOnlyList<(int Van, int Tot)> normen)
    {
        var rollen = Rollen(t);
        var wie = new List<(int, int)>();
        var per = new[] { new Vondst(), new Vondst(), new Vondst(), new Vondst() };
        var visie = false;
        var geen = t.Woorden.Any(x => x.Laag is "geen" or "niemand");
        var inTijd = new bool[t.Aantal + 1];
        foreach (var (van, tot) in tijden)
        {
            Array.Fill(inTijd, true, van, Math.Min(tot, t.Aantal - 1) - van + 1);
        }
        for (var i = 0; i < t.Aantal; i++)
        {
            var w = t[i];
            var haken = t.Haken(i);
            if (t.Woorden[i].IsTeken)
            {
                continue;
            }
            var bij = per[(int)rollen[i]];
            if (!haken && IsWie(t, i))
            {
                wie.Add((i, i));
                bij.Wie = true;
            }

            if ((Leegte.Contains(w) && !(w is "meer" && (t[i + 1] is "dan" or "zonder" || geen))) || (IsAbstract(w) && !t.IsNaam(i)))
            {
                bij.Leeg = true;
            }
            if (!haken && !inTijd[i] && (SmartWoorden.IsDing(t, i) || SmartWoorden.IsToegewezen(t, i)))
            {
                bij.Ding = true;
            }
            if (IsVisie(t, i))
            {
                visie = true;
            }
            if ((SmartWoorden.IsVaag(w) && t[i - 1] is not "ter") || IsVageUitdrukking(t, i))
            {
                bij.Vaag.Add((i, i));
            }
            else if (!haken && !NaLidwoord(t, i))
            {
                switch (IsVraag(t, i) ? Werkwoord.Sterk : SmartWoorden.Soort(t, i))
                {
                    case Werkwoord.Sterk:
                        bij.Actie.Add((i, i));
                        break;
                    case Werkwoord.Licht:
                        bij.Licht.Add((i, i));
                        break;
                    case Werkwoord.Leeg:
                        bij.Vaag.Add((i, i));
                        break;
                    default:
                        break;
                }
            }
        }

        // A note names its people between brackets: "stagemappen nakijken (mentor 3 kader)".
        if (wie.Count == 0)
        {
            wie.AddRange(Enumerable.Range(0, t.Aantal).Where(i => t.Haken(i) && IsWie(t, i)).Select(i => (i, i)));
        }
        var (hoofd, middel, gevolg) = (per[(int)Rol.Hoofd], per[(int)Rol.Middel], per[(int)Rol.Gevolg]);
        var (actie, licht, vaag, ding, leeg) = (hoofd.Actie, hoofd.Licht, hoofd.Vaag, hoofd.Ding, hoofd.Leeg);

        // "We intensiveren de begeleiding: stagiairs krijgen een bezoek": what stands after the colon says how.
        var dubbelepunt = Dubbelepunt(t);
        if (
            dubbelepunt > 0
            && vaag.Count > 0
            && vaag.TrueForAll(v => v.Item1 < dubbelepunt)
            && (licht.Exists(v => v.Item1 > dubbelepunt) || actie.Exists(v => v.Item1 > dubbelepunt))
            && wie.Count > 0
        )
        {
            vaag = [];
        }

        // Norms outside brackets; "in elke les" says where, and counts nothing.
        var buiten = normen.Where(n => !t.Haken(n.Van)).ToList();
        var norm = buiten.Count > 0;
        var telling = buiten.Exists(n => IsTelling(t, n.Van) || !SmartWoorden.IsPersoon(t[n.Tot]));
        var geteldDing = buiten.Exists(n =>
            (IsTelling(t, n.Van) || t[n.Van - 1] is not ("in" or "bij" or "van" or "aan" or "tijdens" or "binnen" or "voor"))
            && (
                SmartWoorden.IsDing(t, n.Tot)
                || SmartWoorden.IsDing(t, n.Tot + 1)
                || (IsTelling(t, n.Van) && SmartWoorden.IsHelper(t[n.Tot]))
            )
        );
        // "een gesprek", "een warm gesprek": something that was not there.
        var nieuwDing = Enumerable
            .Range(0, t.Aantal)
            .Any(i =>
                rollen[i] == Rol.Hoofd
                && !inTijd[i]
                && (t[i - 1] is "een" or "één" || t[i - 2] is "een" or "één")
                && SmartWoorden.IsDing(t, i)
            );
        // "Het portfolio is van de leerling": being is no action, unless something new or counted is there, or a participle of no list stands beside it.
        if (
            licht.Count > 0
            && licht.TrueForAll(v => t[v.Item1] is "is" or "zijn" or "wordt" or "worden" or "blijft" or "blijven")
            && !nieuwDing
            && !telling
            && (tijden.Count == 0 || leeg)
            && !t.Woorden.Any(x => IsDeelwoord(x.Laag) || x.Laag is "er")
        )
        {
            licht = [];
            ding = false;
        }

        // A vague verb is saved by a counted thing, or by another action on a thing.
        var handeling = actie.Count > 0 && (vaag.Count == 0 || geteldDing || (ding && !leeg));
        // A light verb ("krijgen") needs a thing to hold, or a count.
        var metDing =
            licht.Count > 0
            && (
                ((ding || geteldDing) && (!leeg || geteldDing || nieuwDing) && (vaag.Count == 0 || geteldDing))
                || (telling && vaag.Count == 0 && !leeg)
            );
        var doorMiddel = middel.Vaag.Count == 0 && !middel.Leeg && (middel.Actie.Count > 0 || (middel.Licht.Count > 0 && middel.Ding));
        // "We werken aan een betere keuze met een gids voor de ouders": the means is a thing.
        var metMiddel =
            vaag.Count > 0
            && Enumerable.Range(0, t.Aantal).Any(i => t[i] is "met" or "via" && t[i + 1] is "een" && SmartWoorden.IsDing(t, i + 2));
        var metGevolg = gevolg.Vaag.Count == 0 && gevolg.Actie.Count > 0 && gevolg.Ding && !gevolg.Leeg && gevolg.Wie;
        var concreet =
            handeling
            || metDing
            || doorMiddel
            || metMiddel
            || metGevolg
            || (geteldDing && vaag.Count == 0)
            || (norm && IsGroei(t))
            || (actie.Count + licht.Count + vaag.Count == 0 && !leeg && ZonderWerkwoord());
        return new Uitkomst(
            wie.Count > 0 && concreet && !visie,
            wie,
            actie.Count > 0 ? actie
                : licht.Count > 0 ? licht
                : middel.Actie,
            vaag
        );

        // Notes and titles: "Drie loopbaanwandelingen per jaar voor de stamgroep", "Een wegwijzer voor ouders", "Gastlessen: 4 per klas";
        // also a verb of no list, beside a thing.
        bool ZonderWerkwoord() =>
            buiten.Exists(n =>
                IsTelling(t, n.Van) && (!SmartWoorden.IsPersoon(t[n.Tot]) || (t[n.Tot + 1] is "per" or "op" && IsWie(t, n.Tot + 2)))
            )
            || ((Kop(t, inTijd) || (ding && t.Aantal > 5)) && !t.Woorden.Any(x => x.Laag is "als" or "is" or "zijn" or "wordt"))
            || (ding && (norm || t[0] is "een" || (tijden.Count > 0 && t.Aantal < 16) || dubbelepunt >= 0));
    }

    /// <summary>"Het aantal stageadressen gaat van 45 naar 60", "De uitval moet met een derde omlaag": growth that is counted.</summary>
    private static bool IsGroei(SmartTekst t)
    {
        bool Telling(int i) => IsTelling(t, i) || IsTelling(t, i + 1);
        return t.Woorden.Any(x => SmartWoorden.IsMaat(x.Laag))
            && (
                t.Woorden.Any(x => x.Laag is "omlaag" or "omhoog" or "lager" or "hoger")
                || Enumerable
                    .Range(0, t.Aantal)
                    .Any(i =>
                        t[i] is "naar" or "tot"
                        && Telling(i + 1)
                        && Enumerable.Range(2, 7).Any(k => t[i - k] == "van" && Telling(i - k + 1))
                    )
            );
    }

    /// <summary>Does somebody ask something: "vraagt oud-leerlingen hoe het gaat"? That is an action by itself; "vragen" alone may be a noun.</summary>
    private static bool IsVraag(SmartTekst t, int i) =>
        t[i] is "vraagt" or "gevraagd" or "vragen"
        && (t[i] != "vragen" || IsWie(t, i - 1) || IsWie(t, i + 1) || t[i + 1] is "wij" or "we")
        && Enumerable.Range(1, 9).Any(k => t[i + k] is "hoe" or "wat" or "welke" or "waar" or "of" or "wie" or "naar" or "waarom" or "om");

    /// <summary>The role of each word's part of the sentence, in one pass.</summary>
    private static Rol[] Rollen(SmartTekst t)
    {
        var uit = new Rol[t.Aantal];
        // Where the next "te" of this sentence stands, for "om … te" and "door … te".
        var te = new int[t.Aantal + 1];
        te[t.Aantal] = -1;
        for (var i = t.Aantal - 1; i >= 0; i--)
        {
            te[i] =
                t[i] is "." or ";" or "!" or "?" or ":" ? -1
                : t[i] == "te" ? i
                : te[i + 1];
        }
        var rol = Rol.Hoofd;
        var tot = -1;
        for (var i = 0; i < t.Aantal; i++)
        {
            var w = t[i];
            if (w is "." or ";" or "!" or "?" or ":" || (tot < 0 && w == "," && rol is Rol.Bij) || (tot >= 0 && i > tot))
            {
                (rol, tot) = (Rol.Hoofd, -1);
            }
            if (w is "om" or "teneinde" or "door" && te[i] is int bij && bij > i && bij - i < 24)
            {
                tot = bij + 1;
                while (t[tot + 1].EndsWith("en", StringComparison.Ordinal) && SmartWoorden.Acties.Contains(t[tot + 1]) && tot < bij + 4)
                {
                    tot++;
                }
                rol = w == "door" ? Rol.Middel : Rol.Bij;
            }
            else if (rol is Rol.Hoofd or Rol.Gevolg or Rol.Middel && tot < 0)
            {
                rol = w switch
                {
                    "doordat" => Rol.Middel,
                    "zodat" or "opdat" or "waardoor" => Rol.Gevolg,
                    "omdat" or "want" or "aangezien" or "hoewel" or "mits" or "nadat" or "voordat" or "zodra" => Rol.Bij,
                    "die"
                    or "dat"
                    or "waarin"
                    or "waarmee"
                    or "waarbij"
                    or "waarop"
                    or "waarvan"
                    or "waar"
                    or "wie"
                    or "wat"
                    or "als"
                    or "wanneer"
                    or "terwijl" when t[i - 1] == "," => Rol.Bij,
                    "dat" when t[i - 1] is "aan" => Rol.Bij,
                    "waarin" or "waarmee" or "waarop" or "waarvan" or "waarover" => Rol.Bij,
                    _ => rol,
                };
            }

            uit[i] = rol;
        }

        return uit;
    }

    /// <summary>Does it open with a thing, for or by somebody?</summary>
    private static bool Kop(SmartTekst t, bool[] inTijd)
    {
        var kop = Dubbelepunt(t) + 1;
        var ding = Enumerable
            .Range(kop, Math.Max(0, Math.Min(kop + 6, t.Aantal) - kop))
            .FirstOrDefault(i => !inTijd[i] && SmartWoorden.IsDing(t, i), -1);
        if (ding < 0)
        {
            return false;
        }
        for (var i = ding + 1; i < ding + 12; i++)
        {
            if (
                t[i] is "voor" or "door" or "met" or "aan" or "tussen" or "van" or ","
                && Enumerable.Range(i + 1, 4).Any(j => SmartWoorden.IsPersoon(t[j]))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeelwoord(string w) =>
        w.Length > 5
        && w[^1] is 'd' or 't' or 'n'
        && (
            w.StartsWith("ge", StringComparison.Ordinal)
            || w.StartsWith("be", StringComparison.Ordinal)
            || w.StartsWith("ver", StringComparison.Ordinal)
            || w.Contains("ge", StringComparison.Ordinal)
        )
        && !SmartWoorden.IsDing(w)
        && !SmartWoorden.IsPersoon(w)
        && !SmartWoorden.IsVaag(w);

    /// <summary>Somebody; not the software "Teams".</summary>
    private static bool IsWie(SmartTekst t, int i) =>
        (SmartWoorden.IsPersoon(t[i]) && !(t[i] == "teams" && t.IsNaam(i)))
        || SmartWoorden.IsNaam(t, i)
        || (t.IsGetal(i - 1) && t[i] is "basis" or "kader" or "basis/kader" or "kader/basis" or "gt" or "beroeps" or "bk");

    private static int Dubbelepunt(SmartTekst t) => Enumerable.Range(0, t.Aantal).FirstOrDefault(i => t[i] == ":", -1);

    private static bool IsTelling(SmartTekst t, int i) => t.IsGetal(i) || SmartMaat.IsTelwoord(t[i]);

    /// <summary>After an article a verb is a noun: "het bezoeken", "de scholen".</summary>
    private static bool NaLidwoord(SmartTekst t, int i) =>
        t[i - 1]
            is "de"
                or "het"
                or "een"
                or "leren"
                or "bij"
                or "onze"
                or "hun"
                or "haar"
                or "elke"
                or "deze"
                or "dit"
                or "eigen"
                or "één"
                or "alle"
        || (t[i - 1] is "zijn" && SmartWoorden.Voorzetsels.Contains(t[i - 2]));

    /// <summary>"-heid", "-schap": a quality, never a thing.</summary>
    private static bool IsAbstract(string w) =>
        w.Length > 6
        && (w.EndsWith("heid", StringComparison.Ordinal) || w.EndsWith("schap", StringComparison.Ordinal))
        && w
            is not (
                "burgerschap"
                or "kandidaatschap"
                or "gelegenheid"
                or "overheid"
                or "gezelschap"
                or "wetenschap"
                or "boodschap"
                or "arbeidsongeschiktheid"
                or "afwezigheid"
                or "aanwezigheid"
                or "werkelijkheid"
            );

    /// <summary>A belief or a dream: "wij vinden dat", "een school waar".</summary>
    private static bool IsVisie(SmartTekst t, int i) =>
        t[i] switch
        {
            "vinden" or "geloven" or "dromen" => t[i - 1] is "wij" or "we" || t[i + 1] is "wij" or "we",
            "gelooft" or "verdient" => true,
            "verdienen" => t[i - 1] is not "te",
            "waar" or "waarin" => t[i - 1] is "school" or "omgeving" or "plek" or "zijn" or "cultuur" or "klimaat",
            "missie" or "droom" => t[i - 1] is "onze" or "een",
            "genen" or "spil" or "pols" or "vruchten" => true,
            "schip" => t[i - 1] == "en",
            "draad" => t[i - 1] is "rode",
            "lijn" => t[i - 1] is "één",
            "zet" => t[i - 1] is "aan",
            "brug" => t[i - 1] is "een" && t[i + 1] is "tussen" or "naar",
            "voelen" or "voelt" => t[i + 1] is "zich" || t[i - 1] is "zich",
            "oog" => t[i + 1] is "voor",
            "gaan" => t[i - 1] is "wij" or "we" && t[i + 1] is "voor",
            "regisseur" or "eigenaar" => true,
            "hart" => t[i - 1] is "warm" or "het" || t[i + 1] == "van",
            _ => false,
        };

    /// <summary>Plain words that together say nothing one can see: "werken aan", "zich inzetten voor", "in staat stellen".</summary>
    private static bool IsVageUitdrukking(SmartTekst t, int i)
    {
        bool Straks(string woord, int binnen)
        {
            for (var j = i + 1; j <= i + binnen && j < t.Aantal && t[j] is not ("." or ";" or ","); j++)
            {
                if (t[j] == woord)
                {
                    return true;
                }
            }

            return false;
        }

        bool ZetIn()
        {
            for (var j = i + 1; j < i + 9 && t[j] is not ("." or ";" or ""); j++)
            {
                if (t[j] == "in" && t[j + 1] is "op" or "voor")
                {
                    return true;
                }
            }

            return false;
        }

        // "werken aan hun houding" says nothing; "werken aan een poster" does.
        bool AanIets()
        {
            for (var j = i + 1; j <= i + 8 && j < t.Aantal && t[j] is not ("." or ";" or ","); j++)
            {
                if (t[j] == "aan")
                {
                    return !(t[j + 1] is "een" or "hun" or "zijn" or "het" or "de" or "haar" && SmartWoorden.IsDing(t, j + 2));
                }
            }

            return t[i - 1] is "aan";
        }

        return t[i] switch
        {
            "werkt" or "werken" or "gewerkt" => AanIets(),
            "zet" or "zetten" or "ingezet" or "inzet" or "inzetten" or "inzette" or "gezet" => Straks("zich", 4)
                || Straks("stap", 6)
                || Straks("stappen", 6)
                || t[i - 1] is "stap" or "stappen"
                || t[i + 1] is "op"
                || (t[i] is "zet" or "zetten" && ZetIn()),
            "ontwikkelt" or "ontwikkelen" or "ontwikkeld" => Straks("zich", 4)
                || t[i - 1] is "zich"
                || Straks("blik", 4)
                || Straks("houding", 4)
                || Straks("vaardigheden", 5),
            "ervaren" or "ervaart" => Straks("als", 8),
            "staat" or "staan" when Straks("open", 4) => true,
            "streeft" or "streven" or "nastreven" => true,
            "zorgt" or "zorgen" => t[i + 1] is "voor" or "dat" or "dragen"
                && !Enumerable
                    .Range(2, 5)
                    .Any(k => SmartWoorden.IsDing(t, i + k) && t[i + k - 1] is not ("goede" or "goed" or "betere" or "beter")),
            "meer" or "alle" or "extra" => t[i + 1] is "aandacht" && t[i - 1] is not "met",
            "maakt" or "maken" or "maak" => Straks("werk", 3) && Straks("van", 5),
            "staat" or "staan" => Straks("achter", 4)
                || Straks("voorop", 4)
                || Straks("centraal", 6)
                || Straks("teken", 6)
                || t[i - 1] is "centraal" or "voorop",
            "weet" or "weten" => Straks("wil", 8) || Straks("willen", 8),
            "blijven" or "blijft" => Straks("gesprek", 6),
            "kijkt" or "kijken" when Straks("verder", 3) => true,
            "draagt" or "dragen" when Straks("zorg", 2) => true,
            "taal" => t[i - 1] is "dezelfde" or "gezamenlijke" or "gemeenschappelijke" or "gedeelde"
                || (t[i - 1] is "de" && t[i + 1] is "van"),
            "nodig" => t[i + 1] is "hebben" or "heeft" && Enumerable.Range(1, 4).Any(k => t[i - k] is "die" or "dat"),
            "toekomst" => Enumerable.Range(1, 2).Any(k => t[i - k] is "op" or "voor" or "aan"),
            "plek" => t[i - 1] is "vaste" or "prominente" or "volwaardige" or "duidelijke" or "vanzelfsprekende",
            "beste" or "maximale" or "uiterste" => t[i + 1] is "uit",
            "voorbereid"
            or "begeleid"
            or "opgeleid"
            or "geïnformeerd"
            or "gesteund"
            or "bekend"
            or "voorbereiden"
            or "begeleiden"
            or "geholpen" => t[i - 1] is "goed" or "beter" or "voldoende" or "optimaal" or "adequaat" or "stevig" or "optimale" or "goede"
                && t[i + 1] is not "heeft",
            "legt" or "leggen" or "gelegd" => Straks("link", 5)
                || Straks("verbinding", 5)
                || Straks("relatie", 5)
                || Straks("verband", 5)
                || Straks("accent", 5)
                || Straks("nadruk", 5)
                || Straks("fundament", 5)
                || t[i - 1] is "link" or "verbinding" or "fundament" or "basis"
                || t[i - 2] is "verbinding" or "basis",
            "stuurt" or "sturen" when t[i + 1] is "op" && !t.IsGetal(i + 2) => true,
            "geeft" or "geven" or "krijgt" or "gegeven" when t[i + 1] is "lob" || t[i - 1] is "lob" => true,
            "eronder" or "erachter" => true,
            "houdt" or "houden" or "gehouden" => Straks("rekening", 3) || t[i - 1] is "rekening",
            "baat" or "bod" => t[i - 1] is "aan" || t[i + 1] is "bij",
            "leeft" => true,
            "vindt" or "vinden" => Straks("waardevol", 9)
                || Straks("leerzaam", 9)
                || Straks("belangrijk", 9)
                || Straks("nuttig", 9)
                || Straks("prettig", 9),
            "past" => true,
            "maat" => t[i - 1] is "op",
            "kaart" => t[i - 1] is "de" && t[i - 2] is "op",
            "plan" or "niveau" => t[i - 1] is "hoger",
            "verhaal" => t[i - 1] is "het" && t[i - 2] is "in",
            "telt" or "tellen" => t[i + 1] is "mee" or "bij" or "." or "",
            "meegenomen" => t[i + 1] is "in",
            "bouwen" or "bouwt" => Straks("verder", 3) || Straks("aan", 4),
            "spelen" or "speelt" => Straks("rol", 5),
            _ => false,
        };
    }
}
