using System.Text.Json;
using System.Text.Json.Serialization;

namespace LobBeleid.Data.Domein.Evaluatie;

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

    /// <summary>About home, or asked after an answer to an item that is: who is asked it has told of home.</summary>
    public bool GaatOverThuis(Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        // An item that leads to another comes before it, so this ends.
        return vraag.IsThuis
            || (
                vraag.ToonAls is { } als
                && Vragen.TakeWhile(v => v.Code != vraag.Code).FirstOrDefault(v => v.Code == als.Vraag) is { } bron
                && GaatOverThuis(bron)
            );
    }

    /// <summary>Has items on how one activity was (NA1, NA2 …): a round with them counts as what pupils say of that activity.</summary>
    [JsonIgnore]
    public bool VraagtErna => Vragen.Any(v => v.Code is ['N' or 'n', 'A' or 'a', _]);

    /// <summary>
    /// The same list in which every section has a key; what has one keeps it. From the place where there is none, so that whoever reads the same
    /// content finds the same keys.
    /// </summary>
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
