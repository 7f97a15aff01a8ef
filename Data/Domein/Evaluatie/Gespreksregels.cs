using System.Globalization;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// What may stand in a note of a group talk: themes and agreements. A quote or a number of people leads back to who said it, in a group of which
/// everybody knows who sat there. It reads words and their neighbours in one pass, so that no text can slow it down; it errs towards letting through,
/// since a person reads the form's warning too.
/// </summary>
public static class Gespreksregels
{
    /// <summary>The forms of domain 9.2, and a plain talk.</summary>
    public static readonly IReadOnlyList<Keuze> Vormen =
    [
        new("gesprek", "gesprek"),
        new("postits", "post-its op een vel"),
        new("lijn", "op de lijn staan"),
        new("stappen", "over de lijn stappen"),
    ];

    private const int LangsteFragment = 60;

    private static readonly HashSet<string> Telwoorden = new(StringComparer.Ordinal)
    {
        "één",
        "twee",
        "drie",
        "vier",
        "vijf",
        "zes",
        "zeven",
        "acht",
        "negen",
        "tien",
        "elf",
        "twaalf",
        "dertien",
        "veertien",
        "vijftien",
        "zestien",
        "zeventien",
        "achttien",
        "negentien",
        "twintig",
        "dertig",
        "veertig",
        "vijftig",
        "zestig",
        "zeventig",
        "tachtig",
        "negentig",
        "honderd",
    };

    private static readonly HashSet<string> Mensen = new(StringComparer.Ordinal)
    {
        "leerling",
        "leerlingen",
        "mentor",
        "mentoren",
        "docent",
        "docenten",
        "ouder",
        "ouders",
        "kind",
        "kinderen",
        "jongen",
        "jongens",
        "meisje",
        "meisjes",
        "meiden",
        "deelnemer",
        "deelnemers",
        "collega",
        "collega’s",
        "collega's",
        "stemmen",
        "personen",
        "mensen",
    };

    private static readonly HashSet<string> Groepen = new(StringComparer.Ordinal)
    {
        "klas",
        "groep",
        "leerlingen",
        "mentoren",
        "docenten",
        "ouders",
        "kinderen",
        "jongens",
        "meisjes",
        "meiden",
        "deelnemers",
    };

    /// <summary>What is numbered, not counted: "leerjaar 3", "week 6".</summary>
    private static readonly HashSet<string> Genummerd = new(StringComparer.Ordinal)
    {
        "leerjaar",
        "lj",
        "klas",
        "jaar",
        "week",
        "weken",
        "wk",
        "les",
        "fase",
        "stap",
        "periode",
        "blok",
        "deel",
        "vraag",
        "punt",
        "havo",
        "vwo",
        "vmbo",
        "mbo",
        "t/m",
        "lokaal",
    };

    /// <summary>What may be divided without speaking of people: "twee van de vier lessen".</summary>
    private static readonly HashSet<string> Dingen = new(StringComparer.Ordinal)
    {
        "weken",
        "week",
        "lessen",
        "dagen",
        "uur",
        "leerjaren",
        "jaren",
        "vestigingen",
        "teams",
        "gesprekken",
        "perioden",
        "periodes",
        "klassen",
        "vakken",
        "activiteiten",
        "stages",
        "bezoeken",
        "momenten",
    };

    private static readonly HashSet<string> Breuken = new(StringComparer.Ordinal)
    {
        "helft",
        "driekwart",
        "derde",
        "kwart",
        "vijfde",
        "tweederde",
    };

    private static readonly HashSet<string> Zeggen = new(StringComparer.Ordinal)
    {
        "zei",
        "zegt",
        "vertelde",
        "vertelt",
        "vond",
        "vindt",
        "riep",
        "antwoordde",
        "wilde",
    };

    private static readonly (char Open, char Sluit)[] Aanhalingen =
    [
        ('“', '”'),
        ('„', '”'),
        ('„', '“'),
        ('”', '”'),
        ('"', '"'),
        ('«', '»'),
        ('‘', '’'),
        ('\'', '\''),
    ];

    /// <summary>The first thing to write otherwise; null when the note may stand.</summary>
    public static Gespreksbezwaar? Bepaal(string? tekst)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }
        var woorden = Woorden(tekst);
        return Citaat(tekst) ?? EenPersoon(tekst, woorden) ?? Aantal(tekst, woorden);
    }

    private sealed record Woord(string Klein, int Van, int Tot, char Ervoor, char Erna);

    /// <summary>Letters and digits with what may stand inside a word ("collega’s", "t/m", "2,5"); a percent sign is a word.</summary>
    private static List<Woord> Woorden(string tekst)
    {
        var uit = new List<Woord>();
        for (var i = 0; i < tekst.Length; )
        {
            if (tekst[i] is '%' or '×')
            {
                uit.Add(Maak(tekst, i, i + 1));
                i++;
                continue;
            }
            if (!char.IsLetterOrDigit(tekst[i]))
            {
                i++;
                continue;
            }
            var van = i;
            while (
                i < tekst.Length
                && (
                    char.IsLetterOrDigit(tekst[i])
                    || (
                        i + 1 < tekst.Length
                        && tekst[i] is '\'' or '’' or '/' or ',' or '.' or '-'
                        && i + 1 < tekst.Length
                        && char.IsLetterOrDigit(tekst[i + 1])
                    )
                )
            )
            {
                i++;
            }
            // "5x": the sign of times behind a number is a word of its own.
            if (i - van > 1 && tekst[i - 1] is 'x' or 'X' && tekst.AsSpan(van, i - van - 1).IndexOfAnyExceptInRange('0', '9') < 0)
            {
                uit.Add(Maak(tekst, van, i - 1));
                uit.Add(Maak(tekst, i - 1, i));
                continue;
            }
            uit.Add(Maak(tekst, van, i));
        }

        return uit;
    }

    private static Woord Maak(string tekst, int van, int tot) =>
        new(
            tekst[van..tot].ToLower(CultureInfo.InvariantCulture),
            van,
            tot,
            van > 0 ? tekst[van - 1] : ' ',
            tot < tekst.Length ? tekst[tot] : ' '
        );

    private static bool IsGetal(string woord) =>
        Telwoorden.Contains(woord)
        || (woord.Length > 0 && char.IsAsciiDigit(woord[0]) && woord.All(c => char.IsAsciiDigit(c) || c is ',' or '.'));

    /// <summary>Words between quotation marks: two or more, since one word alone may be a name of a thing.</summary>
    private static Gespreksbezwaar? Citaat(string tekst)
    {
        foreach (var (open, sluit) in Aanhalingen)
        {
            for (var i = tekst.IndexOf(open, StringComparison.Ordinal); i >= 0 && i + 1 < tekst.Length; i = tekst.IndexOf(open, i + 1))
            {
                if (!MagOpenen(tekst, i, open))
                {
                    continue;
                }
                var eind = Sluiten(tekst, i + 1, sluit);
                if (eind < 0)
                {
                    break;
                }
                if (tekst.AsSpan(i + 1, eind - i - 1).Trim().IndexOfAny(' ', '\n', '\t') > 0)
                {
                    return new(
                        Kort(tekst, i, eind + 1),
                        $"Schrijf geen citaat op: {Kort(tekst, i, eind + 1)}. Vat samen waar het "
                            + "over ging, bijvoorbeeld: leerlingen willen na een stage een gesprek."
                    );
                }
                i = eind;
            }
        }

        return null;
    }

    /// <summary>A mark that opens stands at the start of a word; an apostrophe in "’s middags" or "foto’s" opens nothing.</summary>
    private static bool MagOpenen(string tekst, int i, char open)
    {
        var voor = i == 0 || char.IsWhiteSpace(tekst[i - 1]) || tekst[i - 1] is '(' or ':' or ',' or ';' or '-' or '–';
        if (!voor || char.IsWhiteSpace(tekst[i + 1]))
        {
            return false;
        }
        // 's ochtends, 't, 'n, 'm, 'k
        return open != '\''
            || !(tekst[i + 1] is 's' or 't' or 'n' or 'm' or 'k' && (i + 2 >= tekst.Length || !char.IsLetterOrDigit(tekst[i + 2])));
    }

    private static int Sluiten(string tekst, int van, char sluit)
    {
        for (var i = tekst.IndexOf(sluit, van); i >= 0; i = tekst.IndexOf(sluit, i + 1))
        {
            var na = i + 1 >= tekst.Length || !char.IsLetterOrDigit(tekst[i + 1]);
            if (na && !char.IsWhiteSpace(tekst[i - 1]))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>"Een leerling zei dat …": one person, and what that person said.</summary>
    private static Gespreksbezwaar? EenPersoon(string tekst, List<Woord> w)
    {
        for (var i = 0; i + 2 < w.Count; i++)
        {
            if (
                w[i].Klein is not ("een" or "één" or "1")
                || w[i + 1].Klein is not ("leerling" or "mentor" or "docent" or "ouder" or "jongen" or "meisje" or "collega")
                || !Zeggen.Contains(w[i + 2].Klein)
                || w[i].Erna != ' '
                || w[i + 1].Erna != ' '
            )
            {
                continue;
            }
            var stuk = Kort(tekst, w[i].Van, w[i + 2].Tot);
            return new(
                stuk,
                $"Schrijf niet op wat één persoon zei: ‘{stuk}’. Noem alleen het onderwerp, bijvoorbeeld: de hulp bij het kiezen."
            );
        }

        return null;
    }

    private static Gespreksbezwaar? Aantal(string tekst, List<Woord> w)
    {
        for (var i = 0; i < w.Count; i++)
        {
            var tot = Aantalwoorden(w, i);
            if (tot < 0)
            {
                continue;
            }
            var stuk = Kort(tekst, w[i].Van, w[tot].Tot);
            return new(stuk, $"Schrijf geen aantallen op: ‘{stuk}’. Schrijf ‘veel’ of ‘enkele’, of noem alleen het onderwerp.");
        }

        return null;
    }

    /// <summary>The last word of a number of people that starts here; -1 when none does.</summary>
    private static int Aantalwoorden(List<Woord> w, int i)
    {
        string Na(int n) => i + n < w.Count && w[i + n - 1].Erna is ' ' or '-' or '%' or 'x' or 'X' or '×' ? w[i + n].Klein : "";
        if (Breuken.Contains(w[i].Klein) && Na(1) == "van" && Na(2) is "de" or "het" or "alle" && Groepen.Contains(Na(3)))
        {
            return i + 3;
        }
        if (!IsGetal(w[i].Klein))
        {
            return -1;
        }
        if (Na(1) is "%" or "procent")
        {
            return i + 1;
        }
        if (Na(1) is "x" or "×" or "keer" or "maal" && Na(2) is "genoemd" or "gezegd" or "gekozen" or "geplakt")
        {
            return i + 2;
        }
        if (i > 0 && Genummerd.Contains(w[i - 1].Klein))
        {
            return -1;
        }
        if (Na(1) is "van" or "op")
        {
            // "drie van de twaalf", "één op de vijf"; but "één op één", and "twee van de vier lessen".
            var lid = Na(2) is "de" or "die" ? 1 : 0;
            var getal = 2 + lid;
            if (IsGetal(Na(getal)) && (Na(1) == "van" || lid == 1) && !Dingen.Contains(Na(getal + 1)))
            {
                return i + getal;
            }
            return -1;
        }

        // "twaalf leerlingen", "twaalf stille leerlingen"; but "in groepjes van vier leerlingen" and "twee leerlingen per week".
        var mensen =
            Mensen.Contains(Na(1)) ? 1
            : Na(1).Length > 0
            && !IsGetal(Na(1))
            && Mensen.Contains(Na(2))
            && Na(1) is not ("uur" or "keer" or "weken" or "dagen" or "minuten" or "gesprekken" or "lessen" or "met" or "voor" or "door")
                ? 2
            : 0;
        if (mensen == 0 || Na(mensen + 1) is "per" or "tegelijk")
        {
            return -1;
        }
        if (i >= 2 && w[i - 1].Klein is "van" or "met" && w[i - 2].Klein is "groepje" or "groepjes" or "groep" or "groepen")
        {
            return -1;
        }
        return i + mensen;
    }

    private static string Kort(string tekst, int van, int tot)
    {
        var stuk = tekst[van..tot].ReplaceLineEndings(" ");
        return stuk.Length <= LangsteFragment ? stuk : string.Concat(stuk.AsSpan(0, LangsteFragment).TrimEnd(), "…");
    }
}
