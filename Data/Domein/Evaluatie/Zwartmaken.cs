namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What a reader of open answers may do with a text: black parts out, and nothing else. Nobody puts words into somebody's mouth.</summary>
public static class Zwartmaken
{
    public const char Blok = '█';

    /// <summary>
    /// Is the second text the first with parts blacked out? Unchanged is fine; a part is one or more blocks, and stands for at least one character.
    /// </summary>
    public static bool IsVan(string origineel, string gelezen)
    {
        ArgumentNullException.ThrowIfNull(origineel);
        ArgumentNullException.ThrowIfNull(gelezen);
        var delen = gelezen.Split(Blok, StringSplitOptions.RemoveEmptyEntries);
        if (!gelezen.Contains(Blok))
        {
            return gelezen == origineel;
        }
        // The pieces between blocks in order, each as early as it goes: if they fit at all, they fit so, save the last one, which must end the text.
        var plek = 0;
        for (var i = 0; i < delen.Length; i++)
        {
            var (vooraan, achteraan) = (i == 0 && gelezen[0] != Blok, i == delen.Length - 1 && gelezen[^1] != Blok);
            var van = vooraan ? 0 : plek + 1;
            if (van > origineel.Length)
            {
                return false;
            }
            var gevonden = achteraan ? origineel.Length - delen[i].Length : origineel.IndexOf(delen[i], van, StringComparison.Ordinal);
            if (gevonden < van || (vooraan && gevonden != 0) || !origineel.AsSpan(gevonden).StartsWith(delen[i], StringComparison.Ordinal))
            {
                return false;
            }
            plek = gevonden + delen[i].Length;
        }

        return gelezen[^1] != Blok || plek < origineel.Length;
    }

    /// <summary>
    /// Words that may be a name: those of colleagues, and words with a capital that do not begin a sentence. A hint for the reader, who decides: too
    /// many is better than too few, and it will miss names without a capital.
    /// </summary>
    /// <param name="tekst">What somebody wrote.</param>
    /// <param name="bekend">Names of colleagues; their parts of three letters or more count.</param>
    public static IReadOnlyList<string> Vermoedelijk(string tekst, IReadOnlyCollection<string> bekend)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(bekend);
        var namen = bekend
            .SelectMany(b => b.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(n => n.Length > 2)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var uit = new List<string>();
        var begin = true;
        var i = 0;
        while (i < tekst.Length)
        {
            if (!char.IsLetter(tekst[i]))
            {
                begin = begin && !char.IsLetterOrDigit(tekst[i]) || tekst[i] is '.' or '!' or '?' or '\n' or ':' or '"' or '‘' or '“';
                i++;
                continue;
            }

            var van = i;
            while (i < tekst.Length && (char.IsLetterOrDigit(tekst[i]) || tekst[i] is '-' or '\'' or '’'))
            {
                i++;
            }
            var woord = tekst[van..i];
            // "VMBO" and "LOB" are no names; "Ik" begins a sentence.
            if (namen.Contains(woord) || (!begin && char.IsUpper(woord[0]) && woord.Length > 1 && !woord.All(char.IsUpper)))
            {
                uit.Add(woord);
            }
            begin = false;
        }

        return [.. uit.Distinct(StringComparer.Ordinal)];
    }
}
