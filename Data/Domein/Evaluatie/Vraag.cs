using System.Text.Json.Serialization;

namespace LobBeleid.Data.Domein.Evaluatie;

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
