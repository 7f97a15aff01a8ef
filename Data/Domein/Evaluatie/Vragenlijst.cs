using System.Text.Json;
using System.Text.Json.Serialization;

namespace LobBeleid.Data.Domein;

/// <summary>The kinds of items of a questionnaire.</summary>
public enum Vraagsoort
{
    Open,
    JaNee,
    Schaal,
    Keuze,
    Meerkeuze,
    Getal,
    Lijn,
}

/// <summary>Show an item only to who gave one of these answers to an earlier item.</summary>
public sealed record Toonvoorwaarde(string Vraag, IReadOnlyList<string> Opties);

/// <summary>One item. Its code is its identity over versions and years, so that trends survive a new wording.</summary>
public sealed record Vraag
{
    public required string Code { get; init; }
    public required string Tekst { get; init; }
    public required Vraagsoort Soort { get; init; }

    /// <summary>Of Keuze and Meerkeuze, and of JaNee where it has more than ja and nee; empty = the kind's own (<see cref="Antwoorden"/>).</summary>
    public IReadOnlyList<Keuze> Opties { get; init; } = [];
    public string Hulp { get; init; } = "";
    public bool Verplicht { get; init; }

    /// <summary>Null = always shown.</summary>
    public Toonvoorwaarde? ToonAls { get; init; }

    /// <summary>About home: optional, with "zeg ik liever niet", and never shown below leerjaar × vestiging.</summary>
    public bool IsThuis { get; init; }

    /// <summary>Under which mentors' and pupils' items are laid side by side; empty = none.</summary>
    public string Thema { get; init; } = "";

    /// <summary>What can be ticked; empty for Open and Getal.</summary>
    [JsonIgnore]
    public IReadOnlyList<Keuze> Antwoorden
    {
        get
        {
            IReadOnlyList<Keuze> basis = Soort switch
            {
                Vraagsoort.Open or Vraagsoort.Getal => [],
                Vraagsoort.JaNee when Opties.Count == 0 => [new("ja", "ja"), new("nee", "nee")],
                Vraagsoort.Schaal =>
                [
                    new("1", "helemaal oneens"),
                    new("2", "oneens"),
                    new("3", "een beetje eens"),
                    new("4", "eens"),
                    new("5", "helemaal eens"),
                ],
                Vraagsoort.Lijn =>
                [
                    .. Enumerable
                        .Range(0, 11)
                        .Select(n => new Keuze(
                            n.ToString(System.Globalization.CultureInfo.InvariantCulture),
                            n.ToString(System.Globalization.CultureInfo.InvariantCulture)
                        )),
                ],
                _ => Opties,
            };
            return IsThuis && basis.Count > 0 ? [.. basis, new Keuze(LieverNiet, "zeg ik liever niet")] : basis;
        }
    }

    public const string LieverNiet = "liever-niet";

    /// <summary>Has its answers a mean? "Zeg ik liever niet" does not count.</summary>
    [JsonIgnore]
    public bool HeeftGemiddelde => Soort is Vraagsoort.Schaal or Vraagsoort.Lijn or Vraagsoort.Getal;
}

public sealed record Sectie
{
    public required string Titel { get; init; }

    /// <summary>Identity within the list while it is edited; null = not given yet (<see cref="Vragenlijst.MetSleutels"/>). Two sections may have the same title.</summary>
    public string? Sleutel { get; init; }
    public string Uitleg { get; init; } = "";
    public IReadOnlyList<Vraag> Vragen { get; init; } = [];
}

/// <summary>The content of a questionnaire: sections with items. Stored as JSON; a version that a round used never changes.</summary>
public sealed record Vragenlijst
{
    public const int MaximumSecties = 20;
    public const int MaximumVragen = 80;
    public const int MaximumOpties = 20;

    private static readonly JsonSerializerOptions Opties = new()
    {
        Converters = { new JsonStringEnumConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        MaxDepth = 16,
    };

    public IReadOnlyList<Sectie> Secties { get; init; } = [];

    [JsonIgnore]
    public IReadOnlyList<Vraag> Vragen => [.. Secties.SelectMany(s => s.Vragen)];

    /// <summary>The same list in which every section has a key; what has one keeps it. From the place where there is none, so that whoever reads the same content finds the same keys.</summary>
    public Vragenlijst MetSleutels()
    {
        var bezet = Secties.Select(s => s.Sleutel).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var secties = new List<Sectie>();
        foreach (var (s, nr) in Secties.Select((s, i) => (s, i + 1)))
        {
            if (s.Sleutel is not null)
            {
                secties.Add(s);
                continue;
            }
            var sleutel = VrijeSleutel(bezet, nr);
            bezet.Add(sleutel);
            secties.Add(s with { Sleutel = sleutel });
        }

        return this with
        {
            Secties = secties,
        };
    }

    /// <summary>A key that no section has.</summary>
    public string NieuweSleutel() =>
        VrijeSleutel(Secties.Select(s => s.Sleutel).OfType<string>().ToHashSet(StringComparer.Ordinal), Secties.Count + 1);

    private static string VrijeSleutel(HashSet<string> bezet, int nr)
    {
        while (bezet.Contains(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{nr}")))
        {
            nr++;
        }
        return string.Create(System.Globalization.CultureInfo.InvariantCulture, $"s{nr}");
    }

    public string AlsJson() => JsonSerializer.Serialize(this, Opties);

    /// <summary>What this programme stored itself; throws <see cref="JsonException"/> on anything else.</summary>
    public static Vragenlijst Lees(string json) => JsonSerializer.Deserialize<Vragenlijst>(json, Opties) ?? new Vragenlijst();

    /// <summary>What is wrong, as Dutch sentences with the code of the item (empty for the whole); empty when a round may use it.</summary>
    public IReadOnlyList<(string Code, string Melding)> Controleer()
    {
        var uit = new List<(string, string)>();
        if (Vragen.Count == 0)
        {
            uit.Add(("", "Voeg ten minste één vraag toe."));
        }
        if (Secties.Count > MaximumSecties || Vragen.Count > MaximumVragen)
        {
            uit.Add(("", $"Een vragenlijst heeft hooguit {MaximumSecties} onderdelen en {MaximumVragen} vragen."));
        }
        // A section without items would be an empty page to who answers.
        foreach (var leeg in Secties.Where(s => s.Vragen.Count == 0 && Vragen.Count > 0))
        {
            uit.Add(("", $"Onderdeel ‘{leeg.Titel}’ heeft nog geen vragen."));
        }
        foreach (var dubbel in Vragen.GroupBy(v => v.Code, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            uit.Add((dubbel.Key, $"De code {dubbel.Key} staat er twee keer."));
        }
        var eerder = new Dictionary<string, Vraag>(StringComparer.Ordinal);
        foreach (var v in Vragen)
        {
            if (string.IsNullOrWhiteSpace(v.Tekst))
            {
                uit.Add((v.Code, $"Vraag {v.Code} heeft geen tekst."));
            }
            if (v.Soort is Vraagsoort.Keuze or Vraagsoort.Meerkeuze && v.Opties.Count < 2)
            {
                uit.Add((v.Code, $"Geef vraag {v.Code} ten minste twee antwoorden."));
            }
            if (v.Opties.Count > MaximumOpties)
            {
                uit.Add((v.Code, $"Vraag {v.Code} heeft meer dan {MaximumOpties} antwoorden."));
            }
            if (v.Opties.GroupBy(o => o.Code, StringComparer.Ordinal).Any(g => g.Count() > 1))
            {
                uit.Add((v.Code, $"Vraag {v.Code} heeft twee keer hetzelfde antwoord."));
            }
            if (v.Opties.Any(o => string.IsNullOrWhiteSpace(o.Label)))
            {
                uit.Add((v.Code, $"Een antwoord van vraag {v.Code} heeft geen tekst."));
            }
            if (v.IsThuis && v.Verplicht)
            {
                uit.Add((v.Code, $"Vraag {v.Code} gaat over thuis en kan niet verplicht zijn."));
            }
            if (v.ToonAls is { } als)
            {
                if (!eerder.TryGetValue(als.Vraag, out var bron))
                {
                    uit.Add((v.Code, $"Vraag {v.Code} hangt af van {als.Vraag}, en die komt niet eerder."));
                }
                else if (als.Opties.Count == 0 || als.Opties.Any(o => bron.Antwoorden.All(a => a.Code != o)))
                {
                    uit.Add((v.Code, $"Vraag {v.Code} hangt af van een antwoord dat {als.Vraag} niet heeft."));
                }
            }

            eerder.TryAdd(v.Code, v);
        }

        return uit;
    }
}

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
