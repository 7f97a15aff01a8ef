using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace LobBeleid.Data.Domein.Uitwisseling;

public static partial class LeerlijnBestand
{
    /// <summary>Collects errors up to <see cref="MeesteFouten"/>, so that a hostile file cannot make the list (or the work) grow.</summary>
    private sealed class Foutenlijst
    {
        private readonly List<Leesfout> _fouten = [];

        public IReadOnlyList<Leesfout> Alle => _fouten;
        public int Aantal => _fouten.Count;
        public bool IsVol => _fouten.Count >= MeesteFouten;

        public void Add(string pad, string melding)
        {
            if (!IsVol)
            {
                _fouten.Add(new Leesfout(pad, melding));
            }
        }
    }

    /// <summary>
    /// One object of the file. Hands out its fields by name; notes with the path what is wrong, and then gives the value of an empty field.
    /// Absent, null and (for all but lists and objects) an empty text are the same: not filled in.
    /// </summary>
    private sealed class Blok
    {
        private const int LangsteCitaat = 40;
        private const string Verplicht = "Dit veld is verplicht. Vul het in.";
        private const string GeenTekst = "Hier hoort tekst te staan, tussen aanhalingstekens.";
        private readonly Foutenlijst _fouten;
        private readonly string _pad;
        private readonly Dictionary<string, JsonElement> _velden = new(StringComparer.Ordinal);

        private Blok(Foutenlijst fouten, string pad)
        {
            _fouten = fouten;
            _pad = pad;
        }

        /// <summary>Null when the element is no object (noted); unknown and repeated fields are noted and skipped.</summary>
        public static Blok? Open(Foutenlijst fouten, string pad, JsonElement element, FrozenSet<string> bekend)
        {
            if (element.ValueKind != JsonValueKind.Object)
            {
                fouten.Add(
                    pad,
                    pad.Length == 0
                        ? "Dit bestand bevat geen leerlijn: het hoort te beginnen met {. Kies een ander bestand."
                        : "Hier hoort een blok met velden te staan, tussen { en }."
                );
                return null;
            }

            var blok = new Blok(fouten, pad);
            foreach (var veld in element.EnumerateObject())
            {
                if (fouten.IsVol)
                {
                    break;
                }
                var naam = Naam(veld);
                if (naam is null || !bekend.Contains(naam))
                {
                    blok.Fout(naam is null ? "?" : Citeer(naam), "Dit veld ken ik niet. Controleer de spelling of haal het weg.");
                }
                else if (!blok._velden.TryAdd(naam, veld.Value))
                {
                    blok.Fout(naam, "Dit veld staat er twee keer. Laat het één keer staan.");
                }
            }

            return blok;
        }

        public void Fout(string naam, string melding) => _fouten.Add(Pad(naam), melding);

        public bool Heeft(string naam) => TryVeld(naam, out _);

        /// <summary>Free text as it is, but with \n as line end; empty when not filled in.</summary>
        public string Tekst(string naam, int langst) => TryTekst(naam, out var tekst) && IsKortGenoeg(tekst, naam, langst) ? tekst : "";

        /// <summary>A required text without white space around it.</summary>
        public string Titel(string naam, int langst)
        {
            if (!TryGevuld(naam, out var tekst))
            {
                return "";
            }
            var titel = tekst.Trim();
            if (titel.Length == 0)
            {
                Fout(naam, Verplicht);
            }
            return IsKortGenoeg(titel, naam, langst) ? titel : "";
        }

        /// <summary>An id or code that the database compares; null when not filled in.</summary>
        public string? Sleutel(string naam, int langst) =>
            TryTekst(naam, out var tekst) && tekst.Length > 0 && IsSleutel(tekst, naam, langst) ? tekst : null;

        /// <summary>As <see cref="Sleutel"/>, required; empty when it is wrong.</summary>
        public string VerplichteSleutel(string naam, int langst) =>
            TryGevuld(naam, out var tekst) && IsSleutel(tekst, naam, langst) ? tekst : "";

        /// <summary>A code of a fixed list, or <paramref name="ook"/>, a spelling that is taken as well but not mentioned; null when not filled in.</summary>
        public string? Keuze(string naam, IReadOnlyList<Keuze> lijst, string? ook = null) =>
            TryTekst(naam, out var tekst) && tekst.Length > 0 && (tekst == ook || IsKeuze(tekst, naam, lijst)) ? tekst : null;

        /// <summary>As <see cref="Keuze"/>, required; empty when it is wrong.</summary>
        public string VerplichteKeuze(string naam, IReadOnlyList<Keuze> lijst) =>
            TryGevuld(naam, out var tekst) && IsKeuze(tekst, naam, lijst) ? tekst : "";

        /// <summary>A whole number between the bounds; null when not filled in.</summary>
        public int? Getal(string naam, int minimum, int maximum)
        {
            if (!TryGetal(naam, out var getal))
            {
                return null;
            }
            if (getal >= minimum && getal <= maximum)
            {
                return getal;
            }
            Fout(naam, string.Create(CultureInfo.InvariantCulture, $"Vul een getal in van {minimum} tot en met {maximum}."));
            return null;
        }

        /// <summary>As <see cref="Getal"/>, required; null when it is wrong.</summary>
        public int? VerplichtGetal(string naam, int minimum, int maximum)
        {
            if (!Heeft(naam))
            {
                Fout(naam, Verplicht);
            }
            return Getal(naam, minimum, maximum);
        }

        /// <summary>An ISO week of the school year; null when not filled in.</summary>
        public int? Week(string naam, SchoolKalender kalender)
        {
            if (!TryGetal(naam, out var week))
            {
                return null;
            }
            if (kalender.IsSchoolweek(week))
            {
                return week;
            }
            Fout(
                naam,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Week {week} valt buiten schooljaar {SchoolKalender.Naam(kalender.Schooljaar)}. "
                        + $"Kies week {kalender.EersteWeek} tot en met {kalender.WekenInEersteJaar} of week 1 tot en met {kalender.LaatsteWeek}."
                )
            );
            return null;
        }

        public bool? JaNee(string naam)
        {
            if (!TryVeld(naam, out var element))
            {
                return null;
            }
            if (element.ValueKind is JsonValueKind.True or JsonValueKind.False)
            {
                return element.ValueKind == JsonValueKind.True;
            }
            Fout(naam, "Vul hier true of false in, zonder aanhalingstekens.");
            return null;
        }

        public DateOnly? Datum(string naam)
        {
            if (!TryTekst(naam, out var tekst) || tekst.Length == 0)
            {
                return null;
            }
            if (DateOnly.TryParseExact(tekst, DatumVorm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum))
            {
                return datum;
            }
            Fout(naam, "Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-12-31.");
            return null;
        }

        /// <summary>Distinct short texts in the order of the file.</summary>
        public List<string> Woorden(string naam, int langst, int meeste) =>
            Woorden(
                naam,
                meeste,
                (tekst, plaats) =>
                {
                    if (!string.IsNullOrWhiteSpace(tekst))
                    {
                        return IsKortGenoeg(tekst, plaats, langst);
                    }
                    Fout(plaats, "Deze regel is leeg. Vul hem in of haal hem weg.");
                    return false;
                }
            );

        /// <summary>Distinct ids or codes in the order of the file.</summary>
        public List<string> Sleutels(string naam, int langst, int meeste) =>
            Woorden(naam, meeste, (tekst, plaats) => IsSleutel(tekst, plaats, langst));

        /// <summary>Distinct codes of a fixed list in the order of the file.</summary>
        public List<string> Keuzes(string naam, IReadOnlyList<Keuze> lijst) =>
            Woorden(naam, Limieten.PerLijst, (tekst, plaats) => IsKeuze(tekst, plaats, lijst));

        /// <summary>An object within this one; null when it is not filled in or no object (noted).</summary>
        public Blok? Onderdeel(string naam, FrozenSet<string> bekend) =>
            TryVeld(naam, out var element) ? Open(_fouten, Pad(naam), element, bekend) : null;

        /// <summary>The objects of a list, each with its index. Nothing when the list is not filled in, too long or no list (noted).</summary>
        public IEnumerable<(int Index, Blok Blok)> Onderdelen(string naam, int meeste, FrozenSet<string> bekend)
        {
            if (!TryLijst(naam, meeste, out var lijst))
            {
                yield break;
            }
            var index = 0;
            foreach (var element in lijst.EnumerateArray())
            {
                if (_fouten.IsVol)
                {
                    yield break;
                }
                if (Open(_fouten, Pad(Plaats(naam, index)), element, bekend) is { } blok)
                {
                    yield return (index, blok);
                }
                index++;
            }
        }

        private List<string> Woorden(string naam, int meeste, Func<string, string, bool> klopt)
        {
            var woorden = new List<string>();
            if (!TryLijst(naam, meeste, out var lijst))
            {
                return woorden;
            }
            var gezien = new HashSet<string>(StringComparer.Ordinal);
            var index = -1;
            foreach (var element in lijst.EnumerateArray())
            {
                if (_fouten.IsVol)
                {
                    break;
                }
                var plaats = Plaats(naam, ++index);
                if (!TryTekst(element, plaats, out var tekst) || !klopt(tekst, plaats))
                {
                    continue;
                }
                if (gezien.Add(tekst))
                {
                    woorden.Add(tekst);
                }
                else
                {
                    Fout(plaats, $"‘{Citeer(tekst)}’ staat twee keer in deze lijst. Laat het één keer staan.");
                }
            }

            return woorden;
        }

        private bool TryLijst(string naam, int meeste, out JsonElement lijst)
        {
            if (!TryVeld(naam, out lijst))
            {
                return false;
            }
            if (lijst.ValueKind != JsonValueKind.Array)
            {
                Fout(naam, "Hier hoort een lijst te staan, tussen [ en ].");
                return false;
            }

            if (lijst.GetArrayLength() <= meeste)
            {
                return true;
            }
            Fout(
                naam,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Deze lijst heeft {lijst.GetArrayLength()} regels. Maak er hoogstens {meeste} van."
                )
            );
            return false;
        }

        private bool TryVeld(string naam, out JsonElement element) =>
            _velden.TryGetValue(naam, out element) && element.ValueKind != JsonValueKind.Null;

        private bool TryTekst(string naam, out string tekst)
        {
            tekst = "";
            return TryVeld(naam, out var element) && TryTekst(element, naam, out tekst);
        }

        private bool TryGevuld(string naam, out string tekst)
        {
            var isGelezen = TryTekst(naam, out tekst);
            if (tekst.Length > 0)
            {
                return true;
            }
            // Not when the value is there but no text: that has been noted.
            if (isGelezen || !Heeft(naam))
            {
                Fout(naam, Verplicht);
            }
            return false;
        }

        private bool TryTekst(JsonElement element, string naam, out string tekst)
        {
            tekst = "";
            if (element.ValueKind != JsonValueKind.String)
            {
                Fout(naam, GeenTekst);
                return false;
            }

            string gelezen;
            try
            {
                gelezen = element.GetString()!.Replace("\r\n", "\n", StringComparison.Ordinal);
            }
            catch (InvalidOperationException)
            {
                // An escaped half of a surrogate pair: valid JSON, but no text that can be stored.
                Fout(naam, "Deze tekst bevat een half teken. Typ de tekst opnieuw.");
                return false;
            }

            foreach (var teken in gelezen)
            {
                if (!char.IsControl(teken) || teken is '\t' or '\n')
                {
                    continue;
                }
                Fout(
                    naam,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Deze tekst bevat een onzichtbaar stuurteken (U+{(int)teken:X4}). Haal het weg of typ de tekst opnieuw."
                    )
                );
                return false;
            }

            tekst = gelezen;
            return true;
        }

        private bool TryGetal(string naam, out int getal)
        {
            getal = 0;
            if (!TryVeld(naam, out var element))
            {
                return false;
            }
            if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out getal))
            {
                return true;
            }
            Fout(naam, "Hier hoort een heel getal te staan, zonder aanhalingstekens, punt of komma.");
            return false;
        }

        private bool IsKortGenoeg(string tekst, string naam, int langst)
        {
            if (tekst.Length <= langst)
            {
                return true;
            }
            Fout(
                naam,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"Deze tekst heeft {tekst.Length} tekens. Kort de tekst in tot hoogstens {langst}."
                )
            );
            return false;
        }

        private bool IsSleutel(string tekst, string naam, int langst)
        {
            // SQL Server ignores spaces at the end when it compares, SQLite does not: without them both agree.
            if (tekst.Length > 0 && !char.IsWhiteSpace(tekst[0]) && !char.IsWhiteSpace(tekst[^1]) && !tekst.Any(char.IsControl))
            {
                return IsKortGenoeg(tekst, naam, langst);
            }
            Fout(naam, "Vul dit in zonder spaties aan het begin of eind en zonder nieuwe regels.");
            return false;
        }

        private bool IsKeuze(string tekst, string naam, IReadOnlyList<Keuze> lijst)
        {
            foreach (var keuze in lijst)
            {
                if (keuze.Code == tekst)
                {
                    return true;
                }
            }

            Fout(naam, $"‘{Citeer(tekst)}’ ken ik hier niet. Kies uit: {string.Join(", ", lijst.Select(k => k.Code))}.");
            return false;
        }

        private string Pad(string naam) => _pad.Length == 0 ? naam : $"{_pad}.{naam}";

        private static string Plaats(string naam, int index) => string.Create(CultureInfo.InvariantCulture, $"{naam}[{index}]");

        private static string? Naam(JsonProperty veld)
        {
            try
            {
                return veld.Name;
            }
            catch (InvalidOperationException)
            {
                return null;
            }
        }

        /// <summary>Text of the file fit for a message: short, and without control characters.</summary>
        public static string Citeer(string tekst)
        {
            var einde = Math.Min(tekst.Length, LangsteCitaat);
            if (einde < tekst.Length && char.IsHighSurrogate(tekst[einde - 1]))
            {
                einde--;
            }
            var citaat = new StringBuilder(einde + 1);
            foreach (var teken in tekst.AsSpan(0, einde))
            {
                citaat.Append(char.IsControl(teken) ? ' ' : teken);
            }
            return einde < tekst.Length ? citaat.Append('…').ToString() : citaat.ToString();
        }
    }
}
