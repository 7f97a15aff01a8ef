namespace LobBeleid.Data.Domein.Smart;

/// <summary>A goal cut into words, once, in one pass: everything that looks at it works on these, so no text can make it slow.</summary>
public sealed class SmartTekst
{
    /// <summary>What is looked at; a goal is a few sentences, and a document pasted whole is no goal.</summary>
    public const int MaximumTekens = 20_000;

    private readonly List<SmartWoord> _woorden = [];

    public SmartTekst(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        Tekst = Begin(tekst);
        var haken = 0;
        for (var i = 0; i < Tekst.Length; )
        {
            var c = Tekst[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                i++;
                continue;
            }

            if (!char.IsLetterOrDigit(c) && !IsBreuk(c))
            {
                if (c == ')' && haken > 0)
                {
                    haken--;
                }
                // A sign outside the basic plane (an emoji) is two characters, and one word.
                var lengte = char.IsHighSurrogate(c) && i + 1 < Tekst.Length && char.IsLowSurrogate(Tekst[i + 1]) ? 2 : 1;
                _woorden.Add(new SmartWoord(i, lengte, Tekst.Substring(i, lengte), haken > 0));
                if (c == '(')
                {
                    haken++;
                }
                i += lengte;
                continue;
            }

            var begin = i++;
            while (i < Tekst.Length && (char.IsLetterOrDigit(Tekst[i]) || Verbindt(Tekst, i)))
            {
                i++;
            }
            _woorden.Add(
                new SmartWoord(
                    begin,
                    i - begin,
                    Tekst[begin..i].ToLowerInvariant().Replace('’', '\'').Replace("eén", "één", StringComparison.Ordinal),
                    haken > 0
                )
            );
        }
    }

    /// <summary>What is looked at of a text: its first <see cref="MaximumTekens"/> characters, never half of a pair.</summary>
    internal static string Begin(string tekst) =>
        tekst.Length <= MaximumTekens
            ? tekst
            : tekst[..(char.IsHighSurrogate(tekst[MaximumTekens - 1]) ? MaximumTekens - 1 : MaximumTekens)];

    /// <summary>A fraction in one sign: ½, ⅔.</summary>
    internal static bool IsBreuk(char c) => c is (>= '¼' and <= '¾') or (>= '⅐' and <= '⅞');

    /// <summary>The text as it was looked at: at most <see cref="MaximumTekens"/> characters.</summary>
    public string Tekst { get; }

    public IReadOnlyList<SmartWoord> Woorden => _woorden;
    public int Aantal => _woorden.Count;

    /// <summary>The word at a place, in lower case; empty before the first and after the last.</summary>
    public string this[int i] => i >= 0 && i < _woorden.Count ? _woorden[i].Laag : "";

    /// <summary>A capital within a sentence: a name, such as "De Maart" or "Koers 2030". The first word of a sentence says nothing.</summary>
    public bool IsNaam(int i) =>
        i > 0 && i < _woorden.Count && char.IsUpper(Tekst[_woorden[i].Start]) && !_woorden[i - 1].IsTeken && !_woorden[i - 1].IsGetal;

    public bool IsGetal(int i) => i >= 0 && i < _woorden.Count && _woorden[i].IsGetal;

    public bool Haken(int i) => i >= 0 && i < _woorden.Count && _woorden[i].Haken;

    /// <summary>A hyphen, apostrophe, slash, point or comma within a word or number keeps it one: "LOB-uur", "foto's", "2026-2027", "1,5", "t/m".</summary>
    private static bool Verbindt(string tekst, int i)
    {
        if (i + 1 >= tekst.Length)
        {
            return false;
        }
        var (vorige, volgende) = (tekst[i - 1], tekst[i + 1]);
        return tekst[i] switch
        {
            '-' or '\'' or '’' => char.IsLetterOrDigit(vorige) && char.IsLetterOrDigit(volgende),
            '–' => char.IsAsciiDigit(vorige) && char.IsAsciiDigit(volgende),
            '/' => char.IsLetterOrDigit(vorige) && char.IsLetterOrDigit(volgende),
            '.' or ',' => char.IsAsciiDigit(vorige) && char.IsAsciiDigit(volgende),
            _ => false,
        };
    }
}
