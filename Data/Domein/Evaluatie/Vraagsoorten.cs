namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The kinds of items as the builder offers them, and what it knows of their answers.</summary>
public static class Vraagsoorten
{
    public const string Deels = "deels";
    public const string WeetNiet = "weet-niet";

    public static readonly IReadOnlyList<Keuze> Alle =
    [
        new(nameof(Vraagsoort.Schaal), "schaal 1–5, van oneens tot eens"),
        new(nameof(Vraagsoort.JaNee), "ja of nee"),
        new(nameof(Vraagsoort.Keuze), "keuze: één antwoord"),
        new(nameof(Vraagsoort.Meerkeuze), "keuze: meer antwoorden"),
        new(nameof(Vraagsoort.Open), "open antwoord"),
        new(nameof(Vraagsoort.Getal), "getal"),
        new(nameof(Vraagsoort.Lijn), "op de lijn staan, 0–10"),
    ];

    /// <summary>Under which mentors' and pupils' items are laid beside each other; a school may name its own.</summary>
    public static readonly IReadOnlyList<string> Themas = ["lijn", "hulp", "ouders", "gesprek"];

    public static string Label(Vraagsoort soort) => Codes.Label(Alle, soort.ToString());

    /// <summary>Null when the text names no kind; a number is no name.</summary>
    public static Vraagsoort? Lees(string? tekst) => Alle.Any(s => s.Code == tekst) ? Enum.Parse<Vraagsoort>(tekst!) : null;

    public static bool HeeftEigenOpties(Vraagsoort soort) => soort is Vraagsoort.Keuze or Vraagsoort.Meerkeuze;

    /// <summary>The answers of a yes/no item; empty where it is only yes and no, as the ready questionnaires store it.</summary>
    public static IReadOnlyList<Keuze> JaNee(bool metDeels, bool metWeetNiet) =>
        !metDeels && !metWeetNiet
            ? []
            :
            [
                new("ja", "ja"),
                .. metDeels ? [new Keuze(Deels, "deels")] : Array.Empty<Keuze>(),
                new("nee", "nee"),
                .. metWeetNiet ? [new Keuze(WeetNiet, "weet ik niet")] : Array.Empty<Keuze>(),
            ];

    /// <summary>
    /// A code for an option from its text: ASCII letters, digits and dashes, not yet taken. "Open dagen en markten" gives "open-dagen-en-markten".
    /// </summary>
    public static string Optiecode(string label, IEnumerable<string> bezet)
    {
        ArgumentNullException.ThrowIfNull(label);
        var taken = bezet.Append(Vraag.LieverNiet).ToHashSet(StringComparer.Ordinal);
        var kaal = label.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant();
        var woorden = new string([
            .. kaal.Where(c =>
                    System.Globalization.CharUnicodeInfo.GetUnicodeCategory(c) != System.Globalization.UnicodeCategory.NonSpacingMark
                )
                .Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'),
        ]);
        var basis = string.Join('-', woorden.Split('-', StringSplitOptions.RemoveEmptyEntries));
        basis =
            basis.Length > MaximumOptiecode ? basis[..MaximumOptiecode].TrimEnd('-')
            : basis.Length == 0 ? "antwoord"
            : basis;
        var code = basis;
        for (var n = 2; taken.Contains(code); n++)
        {
            code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{basis}-{n}");
        }
        return code;
    }

    private const int MaximumOptiecode = 30;

    /// <summary>
    /// Fit to be stored and counted: no space (the form lists codes with spaces between) and no point (results part item and option with one).
    /// </summary>
    public static bool IsOptiecode(string? code) =>
        code is { Length: > 0 and <= 40 }
        && code != Vraag.LieverNiet
        && code.All(c => c is '-' || char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c));

    /// <summary>Letters and digits, a letter first: the trend finds an item by its code and knows no other characters.</summary>
    public static bool IsVraagcode(string? code) =>
        code is { Length: > 0 and <= Limieten.Code } && char.IsAsciiLetter(code[0]) && code.All(char.IsAsciiLetterOrDigit);

    /// <summary>The next free code: the letters of the last item of the list (or of this section) with the next number; "V1" to begin with.</summary>
    /// <param name="lijst">The questionnaire.</param>
    /// <param name="na">The item that the new one follows; null = the last of the list.</param>
    /// <param name="bezet">Codes that other questionnaires use.</param>
    public static string VrijeCode(Vragenlijst lijst, Vraag? na, IEnumerable<string> bezet)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var eigen = lijst.Vragen.Select(v => v.Code).ToList();
        var taken = eigen.Concat(bezet).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var voorbeeld = na?.Code ?? (eigen.Count > 0 ? eigen[^1] : "");
        var letters = new string([.. voorbeeld.TakeWhile(char.IsAsciiLetter)]);
        if (letters.Length is 0 or > 10)
        {
            letters = "V";
        }
        var hoogste = eigen
            .Where(c => c.StartsWith(letters, StringComparison.OrdinalIgnoreCase))
            .Select(c =>
                int.TryParse(
                    new string([.. c.Skip(letters.Length).TakeWhile(char.IsAsciiDigit)]),
                    System.Globalization.NumberStyles.None,
                    System.Globalization.CultureInfo.InvariantCulture,
                    out var n
                )
                && n < 100_000
                    ? n
                    : 0
            )
            .DefaultIfEmpty(0)
            .Max();
        for (var n = hoogste + 1; ; n++)
        {
            var code = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters}{n}");
            if (!taken.Contains(code))
            {
                return code;
            }
        }
    }
}
