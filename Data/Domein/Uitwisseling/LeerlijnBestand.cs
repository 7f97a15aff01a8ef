using System.Collections.Frozen;
using System.Text.Json;
using System.Text.Unicode;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Uitwisseling;

/// <summary>
/// The exchange of a line as a JSON file (docs/uitwisseling.md). Reading refuses everything that it does not know or cannot keep, each with its path,
/// so that a file which goes in comes out the same.
/// </summary>
public static partial class LeerlijnBestand
{
    /// <summary>The version of the format that this programme writes; it reads this one and older.</summary>
    public const int HuidigeVersie = 1;

    /// <summary>Reading stops after so many errors.</summary>
    public const int MeesteFouten = 100;

    /// <summary>The most rows of a list without a limit of its own: teams, mijlpalen, partners, prioriteiten.</summary>
    public const int LangsteLijst = 500;

    private const int MeesteNiveaus = 32;
    private const int LaatsteIsoWeek = 53;
    private const string DatumVorm = "yyyy-MM-dd";
    private static readonly JsonDocumentOptions LeesOpties = new() { MaxDepth = MeesteNiveaus };
    private static readonly Keuze[] SoortenPrioriteit = [new("strategisch", "Strategisch"), new("tactisch", "Tactisch")];

    /// <summary>Reads a file. Never throws, whatever the bytes are: what is wrong with them comes back as <see cref="LeesResultaat.Fouten"/>.</summary>
    /// <param name="inhoud">UTF-8, with or without byte order mark, at most <see cref="Limieten.BestandBytes"/>.</param>
    /// <param name="standaardSchooljaar">First calendar year for a file that names none.</param>
    /// <param name="eersteWeek">ISO week in which the school year starts; earlier only for a school that itself starts earlier.</param>
    /// <param name="laatsteWeek">ISO week in which it ends; later only for a school that itself ends later.</param>
    public static LeesResultaat Lees(ReadOnlyMemory<byte> inhoud, int standaardSchooljaar, int eersteWeek = 35, int laatsteWeek = 28)
    {
        if (inhoud.Length > Limieten.BestandBytes)
        {
            return Weiger($"Dit bestand is groter dan {Limieten.BestandBytes / 1024 / 1024} MB. Verdeel het of haal activiteiten weg.");
        }
        var tekst = inhoud.Span.StartsWith("\uFEFF"u8) ? inhoud[3..] : inhoud;
        if (tekst.Span.Trim(" \t\r\n"u8).IsEmpty)
        {
            return Weiger("Dit bestand is leeg. Kies een ander bestand.");
        }
        if (!Utf8.IsValid(tekst.Span))
        {
            return Weiger("Dit bestand is geen UTF-8. Open het in een teksteditor, sla het op als UTF-8 en kies het opnieuw.");
        }
        JsonDocument json;
        try
        {
            json = JsonDocument.Parse(tekst, LeesOpties);
        }
        catch (JsonException fout)
        {
            return Weiger(
                IsTeDiep(tekst.Span)
                    ? $"Dit bestand heeft meer dan {MeesteNiveaus} niveaus van haakjes. Zo diep is een leerlijn nooit: kies een ander bestand."
                    : $"Dit is geen geldig JSON-bestand. Het gaat mis op regel {fout.LineNumber + 1}, rond teken {fout.BytePositionInLine + 1}: "
                        + "controleer daar de komma's, haakjes en aanhalingstekens."
            );
        }

        using (json)
        {
            return new Lezer(standaardSchooljaar, eersteWeek, laatsteWeek).Lees(json.RootElement);
        }
    }

    private static LeesResultaat Weiger(string melding) => new() { Fouten = [new("", melding)] };

    /// <summary>Is depth the reason that the parser gave up? Its exception does not say so other than in its English message.</summary>
    private static bool IsTeDiep(ReadOnlySpan<byte> tekst)
    {
        var lezer = new Utf8JsonReader(tekst, new JsonReaderOptions { MaxDepth = MeesteNiveaus + 1 });
        try
        {
            while (lezer.Read())
            {
                if (lezer.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject && lezer.CurrentDepth >= MeesteNiveaus)
                {
                    return true;
                }
            }
        }
        catch (JsonException)
        {
            // Broken before it got too deep.
        }

        return false;
    }

    private static FrozenSet<string> Set(params string[] namen) => namen.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The fields of each kind of object; any other field is refused.</summary>
    private static class Velden
    {
        public static readonly FrozenSet<string> Document = Set(
            "versie",
            "schooljaar",
            "peildatum",
            "leerjaren",
            "mijlpalen",
            "partners",
            "prioriteiten",
            "activiteiten"
        );
        public static readonly FrozenSet<string> Leerjaar = Set("nr", "rooster", "portfolio", "weken", "teams");
        public static readonly FrozenSet<string> Mijlpaal = Set("soort", "leerjaar", "week");
        public static readonly FrozenSet<string> Partner = Set("id", "naam", "tot");
        public static readonly FrozenSet<string> Prioriteit = Set(
            "zone",
            "leerjaar",
            "oorzaak",
            "aanZet",
            "status",
            "watPakkenWeOp",
            "eigenaar",
            "wegTeNemen",
            "soort",
            "wieDoetWat",
            "nodig",
            "eersteStapMorgen",
            "einddatum"
        );
        public static readonly FrozenSet<string> Activiteit = Set([.. Activiteitvelden.Alle.Select(v => v.Blok ?? v.Naam).Distinct()]);

        /// <summary>The blocks of an activity, in the order of the file, with the fields of each.</summary>
        public static readonly IReadOnlyList<(string Naam, FrozenSet<string> Bekend)> Blokken =
        [
            .. Activiteitvelden
                .Alle.Where(v => v.Blok is not null)
                .GroupBy(v => v.Blok!, v => v.Naam, StringComparer.Ordinal)
                .Select(b => (b.Key, Set([.. b]))),
        ];
        public static readonly FrozenSet<string> VolgtOp = Set("id", "toelichting", "leerlingZiet", "leerlingZietBron");
        public static readonly FrozenSet<string> Materiaal = Set("titel", "url");
    }
}
