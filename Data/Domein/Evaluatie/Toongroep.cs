using System.Globalization;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A group of which figures may be asked: what it is called, and the klassen in it.</summary>
public sealed record Toongroep
{
    public const string School = "school",
        PerVestiging = "vestiging",
        PerLeerjaar = "leerjaar",
        PerTeam = "team",
        PerLeerweg = "leerweg",
        LeerjaarVestiging = "leerjaar-vestiging",
        TeamLeerjaar = "team-leerjaar",
        TeamLeerjaarLeerweg = "team-leerjaar-leerweg",
        Klas = "klas",
        Samen = "samen";

    /// <summary>The kinds for which an item about home is shown: none below leerjaar × vestiging, and none that cuts through it.</summary>
    internal static readonly IReadOnlySet<string> SoortenThuis = new HashSet<string>(StringComparer.Ordinal)
    {
        School,
        PerVestiging,
        PerLeerjaar,
        LeerjaarVestiging,
    };

    /// <summary>
    /// May an item about home be shown for it? By kind, and never for one klas, under whatever name: a round that one klas answered has it as its
    /// whole school too.
    /// </summary>
    /// <param name="antwoordde">Did anybody of this klas answer?</param>
    internal bool MagThuis(Func<string, bool> antwoordde) => SoortenThuis.Contains(Soort) && Klassen.Count(antwoordde) > 1;

    /// <summary>One of the constants above.</summary>
    public required string Soort { get; init; }

    /// <summary>Unique within the round, for a URL: "school", "leerjaar:3", "team-leerjaar-leerweg:BL|3|Kader".</summary>
    public required string Sleutel { get; init; }

    /// <summary>"hele school", "leerjaar 3", "team BL, leerjaar 3, Kader".</summary>
    public required string Label { get; init; }

    /// <summary>Keys of its klassen, in ordinal order.</summary>
    public required IReadOnlyList<string> Klassen { get; init; }

    /// <summary>
    /// Every group that the attributes define, in the order in which a school wants them: large and common first. Within a kind from most to fewest
    /// people, so that what has to be hidden for the sake of a small group is the next smallest (secondary suppression with the least loss: Hundepool
    /// et al., Statistical Disclosure Control, 2012, ch. 4).
    /// </summary>
    /// <param name="ronde">The round.</param>
    /// <param name="omvang">What counts as the size of a klas: those who filled in, or those enrolled.</param>
    internal static IReadOnlyList<Toongroep> Kandidaten(Bewaakronde ronde, Func<Bewaakklas, int> omvang)
    {
        var uit = new List<Toongroep>();
        void Voeg(string soort, Func<Bewaakklas, (string Sleutel, string Label)?> van) =>
            uit.AddRange(
                ronde
                    .Klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0)
                    .Select(k => (Klas: k, Naam: van(k)))
                    .Where(x => x.Naam is not null)
                    .GroupBy(x => x.Naam!.Value, x => x.Klas)
                    .OrderByDescending(g => g.Sum(omvang))
                    .ThenBy(g => g.Key.Sleutel, StringComparer.Ordinal)
                    .Select(g => new Toongroep
                    {
                        Soort = soort,
                        Sleutel = g.Key.Sleutel.Length == 0 ? soort : soort + ":" + g.Key.Sleutel,
                        // A round of one klas or team is called by its name, not "hele school".
                        Label =
                            soort == School && g.Count() == 1
                                ? (ronde.Doelgroep == Doelgroep.Leerlingen ? "klas " : "team ") + g.First().Sleutel
                                : g.Key.Label,
                        Klassen = [.. g.Select(k => k.Sleutel).Order(StringComparer.Ordinal)],
                    })
            );

        var leerlingen = ronde.Doelgroep == Doelgroep.Leerlingen;
        Voeg(School, _ => ("", "hele school"));
        Voeg(PerVestiging, k => k.Vestiging.Length == 0 ? null : (k.Vestiging, "vestiging " + k.Vestiging));
        if (leerlingen)
        {
            Voeg(PerLeerjaar, k => k.Leerjaar is int l ? (Getal(l), "leerjaar " + Getal(l)) : null);
        }
        Voeg(PerTeam, k => k.Team.Length == 0 ? null : (k.Team, "team " + k.Team));
        if (!leerlingen)
        {
            return uit;
        }
        Voeg(PerLeerweg, k => k.Leerweg.Length == 0 ? null : (k.Leerweg, "leerweg " + k.Leerweg));
        Voeg(
            LeerjaarVestiging,
            k =>
                k.Leerjaar is int l && k.Vestiging.Length > 0 ? (Getal(l) + "|" + k.Vestiging, $"leerjaar {Getal(l)}, {k.Vestiging}") : null
        );
        Voeg(
            TeamLeerjaar,
            k => k.Leerjaar is int l && k.Team.Length > 0 ? (k.Team + "|" + Getal(l), $"team {k.Team}, leerjaar {Getal(l)}") : null
        );
        Voeg(
            TeamLeerjaarLeerweg,
            k =>
                k.Leerjaar is int l && k.Team.Length > 0 && k.Leerweg.Length > 0
                    ? ($"{k.Team}|{Getal(l)}|{k.Leerweg}", $"team {k.Team}, leerjaar {Getal(l)}, {k.Leerweg}")
                    : null
        );
        Voeg(Klas, k => (k.Sleutel, "klas " + k.Sleutel));
        return uit;
    }

    /// <summary>More klassen together than a reader keeps apart are no group that people understand.</summary>
    internal const int HoogstensSamen = 4;

    /// <summary>Klassen that are shown together and not apart.</summary>
    internal static Toongroep VanKlassen(IReadOnlyList<string> klassen) =>
        new()
        {
            Soort = Samen,
            Sleutel = Samen + ":" + string.Join('|', klassen),
            Label = $"klassen {string.Join(", ", klassen.SkipLast(1))} en {klassen[^1]} samen",
            Klassen = klassen,
        };

    private static string Getal(int n) => n.ToString(CultureInfo.InvariantCulture);
}
