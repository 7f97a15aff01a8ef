using System.Collections.Frozen;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// Is there a norm: a quantity, a share, elke/alle/geen enkele with something countable, or from–to? A number that only names something
/// ("leerjaar 3", "de 7 elementen"), a date, and hours or money that are promised as means are none. Linear in the number of words.
/// </summary>
internal static class SmartMaat
{
    private static readonly Woordenbestand Bron = Woordenbestand.Lees("maat");

    private static readonly FrozenSet<string> Telwoorden = Bron.Lijst("telwoorden");
    private static readonly FrozenSet<string> Naamgevers = Bron.Lijst("naamgevers");
    private static readonly FrozenSet<string> Opleidingen = Bron.Lijst("opleidingen");
    private static readonly FrozenSet<string> Vaste = Bron.Lijst("vaste");
    private static readonly FrozenSet<string> Middelen = Bron.Lijst("middelen");
    private static readonly FrozenSet<string> Duur = Bron.Lijst("duur");
    private static readonly FrozenSet<string> Praktijk = Bron.Lijst("praktijk");
    private static readonly FrozenSet<string> GeenNorm = Bron.Lijst("geen-norm");
    private static readonly FrozenSet<string> Elk = Bron.Lijst("elk");
    private static readonly FrozenSet<string> Ontelbaar = Bron.Lijst("ontelbaar");
    private static readonly FrozenSet<string> Delen = Bron.Lijst("delen");
    private static readonly FrozenSet<string> Frequentie = Bron.Lijst("frequentie");
    private static readonly FrozenSet<string> Personen = Bron.Lijst("personen");
    private static readonly FrozenSet<string> Eenheid = Bron.Lijst("eenheid");

    public static bool IsTelwoord(string w) =>
        Telwoorden.Contains(w)
        || (
            w.Length > 8
            && (
                w.EndsWith("entwintig", StringComparison.Ordinal)
                || w.EndsWith("endertig", StringComparison.Ordinal)
                || w.EndsWith("honderd", StringComparison.Ordinal)
            )
        );

    /// <summary>The stretches of words that name a norm.</summary>
    /// <param name="t">The goal.</param>
    /// <param name="tijden">What names a time (<see cref="SmartTijd"/>): numbers in there are no norm.</param>
    public static List<(int Van, int Tot)> Zoek(SmartTekst t, IReadOnlyList<(int Van, int Tot)> tijden)
    {
        var tijd = new bool[t.Aantal + 1];
        foreach (var (van, tot) in tijden)
        {
            for (var i = van; i <= tot && i < t.Aantal; i++)
            {
                tijd[i] = true;
            }
        }

        var middelen = Middelhaken(t);
        var uit = new List<(int, int)>();
        for (var i = 0; i < t.Aantal; i++)
        {
            if (middelen[i] || Norm(t, i, tijd) is not int tot)
            {
                continue;
            }
            uit.Add((i, tot));
            i = tot;
        }

        return uit;
    }

    private static int? Norm(SmartTekst t, int i, bool[] tijd)
    {
        var w = t[i];
        if (Elk.Contains(w))
        {
            return t[i - 1] is "niet" ? null : Universeel(t, i);
        }
        if (w is "iedereen" && t[i - 1] is not "van")
        {
            return i;
        }
        if (
            w is "niemand"
            && (t[i + 1] is "in" or "van" or "uit" or "zonder" or "meer" || t[i - 1] is "hoeft" or "mag" or "is" or "blijft" or "gaat")
        )
        {
            return i;
        }
        if ((w is "allemaal" && t[i - 1] is not "ons") || w is "allebei" || (w is "allen" && t[i - 1] is not "te"))
        {
            return i;
        }
        if (w is "beide" && t[i + 1] is not ("partijen" or "kanten"))
        {
            return i;
        }
        if (
            w is "al"
            && t[i + 1] is "onze" or "de" or "hun" or "mijn"
            && t[i + 2].Length > 3
            && (t[i + 2].EndsWith("en", StringComparison.Ordinal) || t[i + 2].EndsWith('s'))
            && !Ontelbaar.Contains(t[i + 2])
        )
        {
            return i + 2;
        }
        if (w is "nul" && t[i - 1] is "van" && t[i + 1] is "naar")
        {
            return i + 2;
        }
        if (w is "geen" && Personen.Contains(t[i + 1]))
        {
            return i + 1;
        }
        if (w is "helft" or "kwart" && t[i - 1] is "eerste" or "tweede" or "laatste" && t[i + 1] is "van")
        {
            return null;
        }
        if (w is "%" || (Delen.Contains(w) && !tijd[i]))
        {
            return w is "vijfde" or "tiende" && !(IsTelwoord(t[i - 1]) || t[i - 1] is "een") ? null : i;
        }
        if (
            w is "derde"
            && (IsTelwoord(t[i - 1]) || t[i - 1] is "een")
            && (t[i - 2] is "met" || t[i + 1] is "van" or "deel" or "meer" or "minder" or "deelt" or "omlaag" or "omhoog")
        )
        {
            return i;
        }
        if (
            w.StartsWith("verdubbel", StringComparison.Ordinal)
            || w.StartsWith("halveer", StringComparison.Ordinal)
            || w is "halveren" or "gehalveerd" or "verdrievoudigen" or "verdubbeld"
        )
        {
            return i;
        }
        if (w is "dubbel" && t[i + 1] is "zoveel" or "zo")
        {
            return i + 1;
        }
        if (Frequentie.Contains(w))
        {
            return i;
        }
        if (w is "een" or "1" && PerEenheid(t, i) is int per)
        {
            return per;
        }
        if (t.IsGetal(i))
        {
            return tijd[i] ? null : Getal(t, i);
        }
        return IsTelwoord(w) && !tijd[i] ? Telwoord(t, i) : null;
    }

    private static int? Universeel(SmartTekst t, int i)
    {
        var j = i + 1;
        if (t[j] is "enkel" or "enkele")
        {
            return j;
        }
        if (Ontelbaar.Contains(t[j]) || t[j].Length == 0 || (t[j].Length == 1 && t.Woorden[j].IsTeken && t[i] is not ("ieder" or "elk")))
        {
            return null;
        }
        return j;
    }

    /// <summary>"een gesprek per leerling": a rate, also with the article.</summary>
    private static int? PerEenheid(SmartTekst t, int i)
    {
        for (var j = i + 1; j <= i + 6 && j < t.Aantal; j++)
        {
            if (t[j] is "." or ";" or ",")
            {
                return null;
            }
            if (t[j] is "per" or "p" && Eenheid.Contains(t[j + 1]))
            {
                return j + 1;
            }
            if (t[j] is "p/j" or "p.j" or "p/w" or "pj")
            {
                return j;
            }
        }

        return null;
    }

    private static int? Getal(SmartTekst t, int i)
    {
        var w = t[i];
        if (w.EndsWith('%') || t[i + 1] is "%" or "procent")
        {
            return i + 1;
        }
        if (w.Length > 1 && w[^1] == 'x' && char.IsAsciiDigit(w[^2]))
        {
            return i;
        }
        if (SmartTekst.IsBreuk(w[0]))
        {
            return i;
        }
        if (w is "3/4" or "1/2" or "2/3" or "1/3" or "1/4" or "4/5")
        {
            return i;
        }
        // 4vmbo, 3t, 2b, 1e, 3de: names and ranks; a hyphen to a word too (3-gesprek), a range of numbers not (2-3).
        if (w.Any(c => char.IsLetter(c)))
        {
            return null;
        }
        if (w.Contains('/', StringComparison.Ordinal))
        {
            return null;
        }
        if (IsNaam(t, i) || SmartTijd.IsMaand(t[i + 1]) || (SmartTijd.IsJaar(w) && !t[i + 1].EndsWith('n')))
        {
            return null;
        }
        return IsBedrag(t, i) ? Bedrag(t, i) : Hoeveelheid(t, i);
    }

    private static bool IsBedrag(SmartTekst t, int i) => t[i - 1] is "€" or "eur" || Middelen.Contains(t[i + 1]);

    /// <summary>
    /// Money and hours are a norm when giving them is the goal ("van € 2.000 naar € 3.500", "stelt 80 taakuren beschikbaar", "€ 25 per
    /// leerling"); named as means ("met € 600", "een budget van € 400") they are none.
    /// </summary>
    private static int? Bedrag(SmartTekst t, int i)
    {
        if (t.Haken(i))
        {
            return null;
        }
        var voor = t[i - 1] is "€" or "eur" ? i - 2 : i - 1;
        if (
            t[voor] is "van" && t[voor - 1] is "budget" or "boost" or "impuls" or "kosten" or "subsidie" or "begroting"
            || t[voor] is "met" or "de" or "voor" or "kost" or "kosten" or "à" or "(" or "circa" or "budget"
        )
        {
            return null;
        }
        if (t[voor] is "naar" or "tot")
        {
            return i;
        }
        if (
            t[i + 1] is "extra" or "meer" or "minder"
            || (t[i + 1] is "per" && Eenheid.Contains(t[i + 2]))
            || (t[voor - 1] is "per" && Eenheid.Contains(t[voor]))
        )
        {
            return i;
        }
        for (var j = Math.Max(0, i - 16); j < i + 16; j++)
        {
            if (
                t[j]
                is "beschikbaar"
                    or "reserveert"
                    or "reserveren"
                    or "krijgt"
                    or "krijgen"
                    or "vrij"
                    or "vrijgemaakt"
                    or "kent"
                    or "toegekend"
                    or "ontvangt"
                    or "ontvangen"
                    or "begroot"
                    or "trekt"
                    or "verdeelt"
                    or "gereserveerd"
            )
            {
                return i;
            }
        }

        return null;
    }

    private static int? Telwoord(SmartTekst t, int i)
    {
        if (t[i] == "één")
        {
            if (GeenNorm.Contains(t[i + 1]))
            {
                return t[i + 1] is "op" && t[i + 2] is "de" ? i + 2
                    : t[i + 1] is "van" ? null
                    : PerEenheid(t, i);
            }
            if (
                t[i + 1].EndsWith("plan", StringComparison.Ordinal)
                || t[i + 1].EndsWith("kalender", StringComparison.Ordinal)
                || t[i + 1].EndsWith("beleid", StringComparison.Ordinal)
            )
            {
                return null;
            }
        }

        return IsNaam(t, i) ? null : Hoeveelheid(t, i);
    }

    /// <summary>"leerjaar 3", "leerjaar 3 en 4", "4 vmbo", "LOB 2.0", "de 7 elementen", "1 op 1".</summary>
    private static bool IsNaam(SmartTekst t, int i)
    {
        if (t[i - 1].EndsWith("team", StringComparison.Ordinal) || t[i - 1] is "+" || t[i + 1] is "+")
        {
            return true;
        }
        if (Opleidingen.Contains(t[i + 1]))
        {
            return true;
        }
        if (t[i + 1] is "op" && t[i + 2] is "1" or "één")
        {
            return true;
        }
        if (t[i - 1] is "op" && t[i - 2] is "1" or "één" && !t.IsGetal(i + 1) && t[i] is "1" or "één")
        {
            return true;
        }
        var j = i - 1;
        // Back over "3 en", "1, 2" and "2 t/m" to what the numbers belong to.
        if (t[j] is "met" && t[j - 1] is "en" && t[j - 2] is "tot")
        {
            j -= 2;
        }
        for (
            var stap = 0;
            stap < 12
                && j > 0
                && t[j] is "en" or "," or "t/m" or "tot" or "of" or "-" or "–" or "&" or "/" or "m" or "t"
                && (t.IsGetal(j - 1) || SmartMaat.IsTelwoord(t[j - 1]) || t[j] is "/" or "m" or "t");
            stap++
        )
        {
            j -= t.IsGetal(j - 1) || IsTelwoord(t[j - 1]) ? 2 : 1;
        }

        if (
            j >= 0
            && Naamgevers.Contains(t[j])
            && !(
                IsTelwoord(t[i])
                && j == i - 1
                && t[j] is "semester" or "trimester" or "periode" or "kwartaal" or "blok" or "week" or "jaar"
                && IsRang(t[j - 1])
            )
            && !(t[j] is "jaar" or "week" or "weken" or "plan" or "les" && j < i - 1)
            && !IsNaWerkwoord(t, i, j)
        )
        {
            return true;
        }
        if (
            t[i - 1].EndsWith("jaar", StringComparison.Ordinal)
            && t[i - 1] is not "jaar"
            && !t[i - 1].EndsWith("schooljaar", StringComparison.Ordinal)
        )
        {
            return true;
        }
        var k = i + 1;
        if (Vaste.Contains(t[k]) || (t[k].EndsWith('e') && Vaste.Contains(t[k + 1])))
        {
            return t[i - 1] is not ("alle" or "minstens" or "minimaal" or "ten");
        }
        return false;
    }

    private static bool IsRang(string w) =>
        w is "eerste" or "tweede" or "derde" or "vierde" or "laatste" or "elke" or "elk" or "ieder" or "iedere" or "dit" or "deze" or "per";

    /// <summary>"dat jaar 2 gesprekken": the number belongs to what follows when that can be counted.</summary>
    private static bool IsNaWerkwoord(SmartTekst t, int i, int j) =>
        t[j] is "jaar" or "week" or "klas" or "les" or "deel" or "plan" or "doel"
        && j == i - 1
        && (t[j - 1] is "per" or "elk" or "elke" or "dit" or "het" or "volgend")
        && t[i + 1].Length > 3;

    private static int? Hoeveelheid(SmartTekst t, int i)
    {
        var j = i + 1;
        if (t[j] is "à" or "of" or "tot" or "a" or "-" && (t.IsGetal(j + 1) || IsTelwoord(t[j + 1])))
        {
            j += 2;
        }
        if (t[j] is "keer" or "maal" or "x")
        {
            return j;
        }
        if (t[j] is "volle" or "hele" or "extra" or "losse")
        {
            j++;
        }
        if (Middelen.Contains(t[j]))
        {
            return null;
        }
        if (Duur.Contains(t[j]))
        {
            return
                Praktijk.Contains(t[j + 1])
                || (
                    t[j] is "uur" or "lesuur" or "dagen" or "uren" or "lesuren"
                    && (t[j + 1] is "per" && Eenheid.Contains(t[j + 2]) || t[j + 2] is "per" && Eenheid.Contains(t[j + 3]))
                )
                ? j + 1
                : null;
        }
        return t[j].Length == 0 || t.Woorden[Math.Min(j, t.Aantal - 1)].IsTeken
            ? (
                t[i - 1].Length > 0
                && t[j] is "." or "," or ")" or ";" or ""
                && t[i - 1]
                    is "naar"
                        or "minstens"
                        or "minimaal"
                        or "maximaal"
                        or "hooguit"
                        or "hoogstens"
                        or "aantal"
                        or "tot"
                        or "met"
                        or "gemiddeld"
                        or "een"
                        or "circa"
                        or "ongeveer"
                    ? i
                    : null
            )
            : j;
    }

    /// <summary>Words between brackets that hold means: "(12 taakuren; afgestemd met directie)".</summary>
    private static bool[] Middelhaken(SmartTekst t)
    {
        var uit = new bool[t.Aantal];
        for (var i = 0; i < t.Aantal; i++)
        {
            if (!t.Haken(i))
            {
                continue;
            }
            var eind = i;
            var middel = false;
            while (eind < t.Aantal && t.Haken(eind))
            {
                middel |=
                    Middelen.Contains(t[eind])
                    || t[eind] is "uur" or "uren" or "lesuren" or "lesuur" or "vervanging" or "minuten"
                    || t[eind].EndsWith("budget", StringComparison.Ordinal)
                    || t[eind].EndsWith("uren", StringComparison.Ordinal);
                eind++;
            }

            for (var j = i; j < eind; j++)
            {
                uit[j] = middel;
            }
            i = eind;
        }

        return uit;
    }
}
