namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What somebody filled in, checked against the questionnaire.</summary>
/// <param name="Gesloten">Per code the chosen options (one, or several of a Meerkeuze), or the number as text; items without an answer are absent.</param>
/// <param name="Open">Per code the text; items without text are absent.</param>
/// <param name="Fouten">Per code a Dutch sentence.</param>
public sealed record Invulling(
    IReadOnlyDictionary<string, IReadOnlyList<string>> Gesloten,
    IReadOnlyDictionary<string, string> Open,
    IReadOnlyList<(string Code, string Melding)> Fouten
)
{
    /// <summary>Is the item shown, given the answers so far?</summary>
    public static bool IsZichtbaar(Vraag vraag, Func<string, IReadOnlyList<string>> antwoord)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        ArgumentNullException.ThrowIfNull(antwoord);
        return vraag.ToonAls is not { } als || antwoord(als.Vraag).Any(als.Opties.Contains);
    }

    /// <summary>Answers to items that are not shown are dropped; what is not among an item's answers is refused.</summary>
    /// <param name="lijst">What was asked.</param>
    /// <param name="antwoord">What was sent for a code; empty = nothing.</param>
    /// <param name="alleen">Codes to judge (the section on screen); null = all.</param>
    public static Invulling Bepaal(Vragenlijst lijst, Func<string, IReadOnlyList<string>> antwoord, IReadOnlySet<string>? alleen = null)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(antwoord);
        var gesloten = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        var open = new Dictionary<string, string>(StringComparer.Ordinal);
        var fouten = new List<(string, string)>();
        foreach (var v in lijst.Vragen)
        {
            if (!IsZichtbaar(v, code => gesloten.GetValueOrDefault(code, [])))
            {
                continue;
            }
            void Fout(string melding)
            {
                if (alleen is null || alleen.Contains(v.Code))
                {
                    fouten.Add((v.Code, melding));
                }
            }
            var gekozen = antwoord(v.Code).Select(a => (a ?? "").Trim()).Where(a => a.Length > 0).ToList();
            if (gekozen.Count == 0)
            {
                if (v.Verplicht)
                {
                    Fout(v.Soort is Vraagsoort.Open or Vraagsoort.Getal ? "Vul hier iets in." : "Kies een antwoord.");
                }
                continue;
            }

            if (v.Soort == Vraagsoort.Open)
            {
                if (gekozen[0].Length > Limieten.Tekst)
                {
                    Fout($"Maak je antwoord korter: hooguit {Limieten.Tekst} tekens.");
                    continue;
                }
                open[v.Code] = gekozen[0];
            }
            else if (v.Soort == Vraagsoort.Getal)
            {
                if (
                    !int.TryParse(
                        gekozen[0],
                        System.Globalization.NumberStyles.None,
                        System.Globalization.CultureInfo.InvariantCulture,
                        out var getal
                    )
                    || getal > 1000
                )
                {
                    Fout("Vul een heel getal in van 0 tot en met 1000.");
                    continue;
                }
                gesloten[v.Code] = [getal.ToString(System.Globalization.CultureInfo.InvariantCulture)];
            }
            else
            {
                var kan = v.Antwoorden.Select(a => a.Code).ToHashSet(StringComparer.Ordinal);
                if (gekozen.Exists(g => !kan.Contains(g)) || (v.Soort != Vraagsoort.Meerkeuze && gekozen.Count > 1))
                {
                    Fout("Kies een van de antwoorden.");
                    continue;
                }
                gesloten[v.Code] = [.. v.Antwoorden.Select(a => a.Code).Where(gekozen.Contains)];
            }
        }

        return new Invulling(gesloten, open, fouten);
    }
}
