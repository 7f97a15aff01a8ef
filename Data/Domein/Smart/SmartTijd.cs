using System.Collections.Frozen;
using System.Globalization;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// Is there a moment, a deadline, a period or a start, also relative to an event that happens? Words such as "regelmatig" and "op termijn",
/// frequencies ("jaarlijks") and how long something lasts ("een stage van twee weken") are none. Linear in the number of words.
/// </summary>
internal static class SmartTijd
{
    private static readonly Woordenbestand Bron = Woordenbestand.Lees("tijd");

    private static readonly FrozenSet<string> Maanden = Bron.Lijst("maanden");
    private static readonly FrozenSet<string> MaandenKort = Bron.Lijst("maanden-kort");
    private static readonly FrozenSet<string> Tijdwoorden = Bron.Lijst("tijdwoorden");
    private static readonly FrozenSet<string> Weekdagen = Bron.Lijst("weekdagen");
    private static readonly FrozenSet<string> Seizoenen = Bron.Lijst("seizoenen");
    private static readonly FrozenSet<string> Lidwoorden = Bron.Lijst("lidwoorden");
    private static readonly FrozenSet<string> Schooltijd = Bron.Lijst("schooltijd");
    private static readonly FrozenSet<string> Deze = Bron.Lijst("deze");
    private static readonly FrozenSet<string> Eenheden = Bron.Lijst("eenheden");
    private static readonly FrozenSet<string> Randen = Bron.Lijst("randen");
    private static readonly string[] Gebeurtenissen = Bron.Rij("gebeurtenissen");
    private static readonly FrozenSet<string> Rang = Bron.Lijst("rang");
    private static readonly FrozenSet<string> Vaag = Bron.Lijst("vaag");

    /// <summary>The stretches of words that name a time: first and last word. <paramref name="vaag"/> gets those that only seem to.</summary>
    public static List<(int Van, int Tot)> Zoek(SmartTekst t, List<(int Van, int Tot)> vaag)
    {
        var uit = new List<(int, int)>();
        for (var i = 0; i < t.Aantal; i++)
        {
            if (Vanaf(t, i) is int tot)
            {
                uit.Add((i, tot));
                i = tot;
            }
            else if (
                Vaag.Contains(t[i])
                || (t[i] == "op" && t[i + 1] is "termijn" or "den")
                || (t[i] == "zo" && t[i + 1] is "snel" or "spoedig")
            )
            {
                vaag.Add((i, t[i] is "op" or "zo" ? i + 1 : i));
            }
        }

        return uit;
    }

    /// <summary>The last word of a time that starts at this word; null when none does.</summary>
    private static int? Vanaf(SmartTekst t, int i)
    {
        var w = t[i];
        if (w.Length == 0)
        {
            return null;
        }
        if (t.IsGetal(i))
        {
            return VanGetal(t, i);
        }
        if (
            (Maanden.Contains(w) && !t.IsNaam(i))
            || (
                MaandenKort.Contains(w)
                && (
                    (t[i - 1] is "-" or "," or ":" or "(" or "en" or "of" || (t[i - 1] is "" && (t[i + 1] is ":" || t[i + 2] is ":" or "")))
                        && (t[i + 1] is "." or ":" or "'" or "" || t.IsGetal(i + 1))
                    || t[i + 1] is "'" or "’"
                    || Tijdwoorden.Contains(t[i - 1])
                    || IsJaar(t[i + 1])
                    || IsJaar(t[i + 2])
                )
            )
        )
        {
            return IsVoorbij(t[i + 1] == "." ? t[i + 2] : t[i + 1]) ? null
                : IsJaar(t[i + 1]) ? i + 1
                : i;
        }
        if (w is "morgen" or "vandaag" or "overmorgen" && t[i - 1] is not ("goede" or "de"))
        {
            return i;
        }
        if (
            w
                is "week"
                    or "weken"
                    or "wk"
                    or "lesweek"
                    or "lesweken"
                    or "schoolweek"
                    or "periode"
                    or "per"
                    or "blok"
                    or "kwartaal"
                    or "trimester"
                    or "semester"
                    or "q"
                    or "p"
            && t.IsGetal(i + 1)
            && !t[i + 1].Contains('x', StringComparison.Ordinal)
        )
        {
            // "per 1 leerling" is a rate, "per 1 maart" a start.
            if (w == "per")
            {
                return IsMaand(t[i + 2]) || IsNumeriekeDatum(t[i + 1]) ? i + 2 : null;
            }
            return w == "p" && t[i - 1].Length > 0 && !Tijdwoorden.Contains(t[i - 1]) && !Randen.Contains(t[i - 1]) ? null : i + 1;
        }

        if (
            w.Length == 2
            && w[0] is 'p' or 'q'
            && char.IsAsciiDigit(w[^1])
            && w.Length == 2
            && (Tijdwoorden.Contains(t[i - 1]) || Randen.Contains(t[i - 1]))
        )
        {
            return i;
        }
        if (w is "schooljaar" or "sj" or "cursusjaar" or "studiejaar" && (IsJaarreeks(t[i + 1]) || IsJaar(t[i + 1])))
        {
            return i + 1;
        }
        if (
            IsSeizoen(w)
            && (
                Tijdwoorden.Contains(t[i - 1])
                || Deze.Contains(t[i - 1])
                || (Lidwoorden.Contains(t[i - 1]) && Tijdwoorden.Contains(t[i - 2]))
                || IsJaar(t[i + 1])
                || (Lidwoorden.Contains(t[i - 1]) && Lidwoorden.Contains(t[i - 2]) && Tijdwoorden.Contains(t[i - 3]))
            )
        )
        {
            return IsJaar(t[i + 1]) ? i + 1 : i;
        }
        // A holiday that is over or that begins: "Meivakantie voorbij".
        if (IsSeizoen(w) && t[i + 1] is "voorbij" or "afgelopen" or "achter")
        {
            return i + 1;
        }
        if (
            Deze.Contains(w)
            && (Schooltijd.Contains(t[i + 1]) || IsSeizoen(t[i + 1]))
            && t[i + 1] is not "leerjaar"
            && w is not ("nieuwe" or "vorige" or "vorig")
            && !(t[i - 1] is "elk" or "elke")
        )
        {
            return i + 1;
        }
        if (Deze.Contains(w) && Weekdagen.Contains(t[i + 1]) && w is not ("vorige" or "vorig"))
        {
            return i + 1;
        }
        if (w is "nieuwe" && t[i + 1] is "schooljaar" or "cursusjaar" or "studiejaar")
        {
            return i + 1;
        }
        if (Rang.Contains(w) && Schooltijd.Contains(t[i + 1]) && t[i + 1] is not ("leerjaar" or "jaar"))
        {
            return i + 1;
        }
        if (Rang.Contains(w) && IsGetalwoord(t, i + 1) && Eenheden.Contains(t[i + 2]))
        {
            return i + 2;
        }
        if (w is "komende" or "aankomende" or "volgende" or "eerstvolgende" && IsGetalwoord(t, i + 1) && Eenheden.Contains(t[i + 2]))
        {
            return i + 2;
        }
        if (Randen.Contains(w) && VanRand(t, i) is int rand)
        {
            return rand;
        }
        return VanVoorzetsel(t, i);
    }

    private static int? VanGetal(SmartTekst t, int i)
    {
        var w = t[i];
        if (IsJaarreeks(w))
        {
            return i;
        }
        if (IsNumeriekeDatum(w))
        {
            return (w.Length > 5 || Tijdwoorden.Contains(t[i - 1])) && t[i + 1] is not ("van" or "deel") ? i : null;
        }
        if (IsMaand(t[i + 1]) && w.Length <= 3 && IsVoorbij(t[i + 2] == "." ? t[i + 3] : t[i + 2]))
        {
            return null;
        }
        if (IsMaand(t[i + 1]) && w.Length <= 3)
        {
            return t[i + 2] == "." && IsJaar(t[i + 3]) ? i + 3
                : IsJaar(t[i + 2]) ? i + 2
                : i + 1;
        }
        // "1 of 2 maart" and "12 t/m 16 april" are found at their last number.
        if (
            IsJaar(w)
            && t[i + 1] is not ("leerlingen" or "studenten" or "euro" or "ouders" or "uur" or "uren")
            && t[i - 1]
                is not (
                    "uit"
                    or "€"
                    or "euro"
                    or "nr"
                    or "nummer"
                    or "koers"
                    or "agenda"
                    or "visie"
                    or "strategie"
                    or "koersplan"
                    or "schoolplan"
                    or "ambitie"
                    or "programma"
                )
            && !t.IsNaam(i - 1)
        )
        {
            return i;
        }
        if (
            IsGetalwoord(t, i)
            && Eenheden.Contains(t[i + 1])
            && t[i + 1] is not "uur"
            && (
                t[i + 2] is "na" or "vóór" or "voorafgaand" or "later" or "eerder"
                || (t[i + 2] is "voor" && Gebeurtenis(t, i + 3) is not null)
            )
        )
        {
            return i + 2;
        }
        return null;
    }

    /// <summary>"begin van het schooljaar", "eind periode 3", "afloop van de stage".</summary>
    private static int? VanRand(SmartTekst t, int i)
    {
        var j = i + 1;
        if (t[j] is "van" or "v" or "vd" or "v/d")
        {
            j++;
        }
        if (t[j] == ".")
        {
            j++;
        }
        while (j < i + 5 && Lidwoorden.Contains(t[j]))
        {
            j++;
        }
        var los = t[i] is "start" or "helft" or "loop" or "slot" or "ingang";
        if (Schooltijd.Contains(t[j]) || IsSeizoen(t[j]))
        {
            return t.IsGetal(j + 1) ? j + 1 : j;
        }
        if (
            t[i] is "start" or "begin" or "aanvang" or "einde" or "eind" or "afronding" or "afsluiting" or "afloop"
            && j > i + 1
            && t[i - 1] is "de" or "het" or "bij" or "na" or "vóór"
            && t[j].Length > 3
        )
        {
            return j;
        }
        if (IsGebeurtenis(t[j]) && j > i)
        {
            return
                (!los || t[i] == "start")
                && (Tijdwoorden.Contains(t[i - 1]) || t[i - 1] is "het" or "de" or "bij" or "aan" or "direct" or "" or ".")
                ? j
                : null;
        }
        return null;
    }

    private static int? VanVoorzetsel(SmartTekst t, int i)
    {
        var w = t[i];
        switch (w)
        {
            case "binnen"
            or "over"
            or "na"
                when (IsGetalwoord(t, i + 1) || t[i + 1] is "een" or "enkele" or "een" or "één")
                    && Eenheden.Contains(t[i + 2])
                    && t[i + 2] is not "uur":
                return i + 2;
            case "binnen" when t[i + 1] is "het" or "dit" or "de" or "deze" && Schooltijd.Contains(t[i + 2]):
                return i + 2;
            case "na"
            or "nadat"
            or "direct"
            or "meteen"
            or "aansluitend"
            or "voorafgaand"
            or "voorafgaande"
            or "vóór"
            or "vooraf"
            or "uiterlijk"
            or "vanaf"
            or "tot"
            or "rond"
            or "rondom"
            or "voordat"
            or "zodra"
            or "omstreeks"
            or "halverwege":
                if (w is "nadat" or "voordat")
                {
                    return i;
                }
                if (w is "zodra")
                {
                    return
                        t[i + 1] is "het" or "dat" or "dit" or "er"
                        && t[i + 2] is "kan" or "mogelijk" or "lukt" or "past" or "ruimte" or "tijd" or "even"
                        ? null
                        : i;
                }
                if (w == "na" && t[i + 1] == "te")
                {
                    return null;
                }
                // "rond de stage" says when, "rond stages" about what.
                if (w is "rond" or "rondom" && !Lidwoorden.Contains(t[i + 1]) && !IsSeizoen(t[i + 1]) && !Schooltijd.Contains(t[i + 1]))
                {
                    return null;
                }
                if (w == "tot" && t[i + 1] == "aan")
                {
                    return Gebeurtenis(t, i + 2);
                }
                return Gebeurtenis(
                    t,
                    w is "direct" or "meteen" && t[i + 1] is "na" ? i + 2
                        : w is "voorafgaand" or "voorafgaande" or "aansluitend" && t[i + 1] is "aan" or "op" ? i + 2
                        : w is "direct" or "meteen" or "aansluitend" ? -1
                        : i + 1
                );
            case "voor"
                when Gebeurtenis(t, i + 1) is int mijlpaal
                    && (
                        t[mijlpaal] is "uitstroom" or "vertrek" or "overstap" or "afstuderen"
                        || t[mijlpaal].EndsWith("verjaardag", StringComparison.Ordinal)
                    ):
                return mijlpaal;
            case "bij"
                when t[i + 1] is "het"
                    && t[i + 2]
                        is "verlaten"
                            or "afronden"
                            or "afsluiten"
                            or "starten"
                            or "beginnen"
                            or "overstappen"
                            or "aanmelden"
                            or "inschrijven":
                return i + 2;
            case "bij"
                when t[i + 1].Length > 3
                    && (
                        t[i + 1]
                        is "terugkeer"
                            or "binnenkomst"
                            or "vertrek"
                            or "inschrijving"
                            or "aanmelding"
                            or "aankomst"
                            or "instroom"
                            or "overgang"
                            or "doorstroom"
                            or "intake"
                            or "afronding"
                            or "afsluiting"
                            or "diplomering"
                    ):
                return i + 1;
            case "tegen" when t[i + 1] is "de" && t[i + 2] is "tijd":
                return i + 2;
            case "tussen" when t[i + 1] is "nu":
                return i + 1;
            // "Als de brugperiode erop zit": a clause of time at the head of a sentence, about something that ends or happens.
            case "als"
            or "wanneer"
                when Gebeurtenis(t, i + 1) is int na
                    && (
                        t[na + 1]
                        is "erop"
                            or "is"
                            or "zijn"
                            or "begint"
                            or "voorbij"
                            or "klaar"
                            or "start"
                            or "de"
                            or "achter"
                            or "afgelopen"
                    ):
                return na;
            case "voor"
                when i == 0
                    || t[i - 1]
                        is "."
                            or "nog"
                            or "al"
                            or "kort"
                            or "ruim"
                            or "uiterlijk"
                            or "vlak"
                            or "weken"
                            or "week"
                            or "dagen"
                            or "dag"
                            or "maanden"
                            or "maand"
                            or ":"
                            or "reeds"
                            or "klaar"
                            or "af"
                            or "gereed"
                            or "afgerond":
                return Gebeurtenis(t, i + 1);
            case "voor" when t[i + 1] is "aanvang" or "afloop":
                return i + 1;
            // "tijdens de projectweek" says when; "tijdens de stage" or "tijdens de les" says where.
            case "tijdens" or "gedurende":
                return Gebeurtenis(t, i + 1) is int gaande && IsPeriode(t[gaande]) ? gaande : null;
            case "bij"
            or "op"
                when t[i + 1] is "de" or "het" or "elk" or "elke" or "ieder" or "iedere"
                    && !Randen.Contains(t[i + 2])
                    && Gebeurtenis(t, i + 1) is int op
                    && IsOgenblik(t[op])
                    && !(t[op].EndsWith("gesprek", StringComparison.Ordinal) && t[i + 2] == t[op]):
                return op;
            case "bij"
                when t[i + 1] is "de" or "het" or "elke" or "iedere" or "aanvang"
                    && (Randen.Contains(t[i + 2]) || Randen.Contains(t[i + 1])):
                return VanRand(t, Randen.Contains(t[i + 1]) ? i + 1 : i + 2);
            default:
                return null;
        }
    }

    private static int? Gebeurtenis(SmartTekst t, int j)
    {
        if (j < 0)
        {
            return null;
        }
        var eerste = j;
        while (j < eerste + 5 && Lidwoorden.Contains(t[j]))
        {
            j++;
        }
        if (IsGebeurtenis(t[j]) || Schooltijd.Contains(t[j]) || IsSeizoen(t[j]))
        {
            return t.IsGetal(j + 1) ? j + 1 : j;
        }
        // One word of another kind may stand between: "na de meerdaagse stage".
        return j > eerste && j + 1 < t.Aantal && t[j].Length > 3 && t[j].EndsWith('e') && IsGebeurtenis(t[j + 1]) ? j + 1 : null;
    }

    private static bool IsGebeurtenis(string w) =>
        w.Length > 2
        && Array.Exists(Gebeurtenissen, g => w.EndsWith(g, StringComparison.Ordinal))
        && w is not ("beweging" or "vandaag" or "laatste");

    private static bool IsVoorbij(string w) => w is "jl" or "l.l" or "j.l" or "ll";

    /// <summary>An event of a day or an hour, so that being "at" it is a moment: a report, an open day; not a place or a stage of weeks.</summary>
    private static bool IsOgenblik(string w) =>
        w.EndsWith("rapport", StringComparison.Ordinal)
        || w.EndsWith("dag", StringComparison.Ordinal)
        || w.EndsWith("avond", StringComparison.Ordinal)
        || w.EndsWith("vergadering", StringComparison.Ordinal)
        || w.EndsWith("gesprek", StringComparison.Ordinal)
        || w.EndsWith("uitreiking", StringComparison.Ordinal)
        || w.EndsWith("evaluatie", StringComparison.Ordinal)
        || w.EndsWith("inschrijving", StringComparison.Ordinal)
        || w.EndsWith("aanmelding", StringComparison.Ordinal)
        || w.EndsWith("intake", StringComparison.Ordinal)
        || w.EndsWith("overgang", StringComparison.Ordinal)
        || w.EndsWith("middag", StringComparison.Ordinal);

    /// <summary>A stretch of the calendar or an event of a day.</summary>
    private static bool IsPeriode(string w) =>
        Schooltijd.Contains(w)
        || IsSeizoen(w)
        || IsOgenblik(w) && !w.EndsWith("gesprek", StringComparison.Ordinal)
        || Array.Exists(Perioden, e => w.EndsWith(e, StringComparison.Ordinal)) && w is not "stageperiode";

    private static readonly string[] Perioden = Bron.Rij("perioden");

    private static bool IsSeizoen(string w) =>
        Seizoenen.Contains(w)
        || w.EndsWith("vakantie", StringComparison.Ordinal)
        || w is "meivak" or "herfstvak" or "kerstvak" or "zomervak" or "voorjaarsvak" or "krokusvak";

    internal static bool IsMaand(string w) => Maanden.Contains(w) || MaandenKort.Contains(w);

    internal static bool IsJaar(string w) =>
        w.Length == 4 && int.TryParse(w, NumberStyles.None, CultureInfo.InvariantCulture, out var n) && n is >= 2000 and <= 2099;

    private static bool IsJaarreeks(string w)
    {
        var d = w.Split('-', '–', '/');
        return d.Length == 2
            && (
                (IsJaar(d[0]) && (IsJaar(d[1]) || (d[1].Length == 2 && char.IsAsciiDigit(d[1][0]) && char.IsAsciiDigit(d[1][1]))))
                || (
                    d[0].Length == 2
                    && d[1].Length == 2
                    && int.TryParse(d[0], NumberStyles.None, CultureInfo.InvariantCulture, out var a)
                    && int.TryParse(d[1], NumberStyles.None, CultureInfo.InvariantCulture, out var b)
                    && b == a + 1
                    && a >= 20
                )
            );
    }

    private static bool IsNumeriekeDatum(string w)
    {
        var d = w.Split('-', '/', '.');
        if (d.Length is not (2 or 3) || d.Any(x => x.Length is 0 or > 4 || !x.All(char.IsAsciiDigit)))
        {
            return false;
        }
        var n = d.Select(x => int.Parse(x, CultureInfo.InvariantCulture)).ToArray();
        return d.Length == 3
            ? (n[0] is >= 1 and <= 31 && n[1] is >= 1 and <= 12) || (n[0] >= 2000 && n[1] is >= 1 and <= 12)
            : n[0] is >= 1 and <= 31 && n[1] is >= 1 and <= 12 && d[1].Length <= 2 && !w.Contains('.', StringComparison.Ordinal);
    }

    private static bool IsGetalwoord(SmartTekst t, int i) => t.IsGetal(i) || SmartMaat.IsTelwoord(t[i]);
}
