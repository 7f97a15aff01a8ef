using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Uitwisseling;

public static partial class LeerlijnBestand
{
    /// <summary>Dutch letters and quotes stay readable. The file is served as a download, never put into HTML as it is.</summary>
    private static readonly JsonWriterOptions SchrijfOpties = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        MaxDepth = MeesteNiveaus,
    };

    /// <summary>
    /// Writes a document as UTF-8 without byte order mark. Reading it back gives the same document, but for <see cref="Activiteit.Nummer"/> and
    /// <see cref="LeerlijnDocument.Opmerkingen"/>, which are not part of the file; writing that again gives the same bytes.
    /// </summary>
    public static byte[] Schrijf(LeerlijnDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, SchrijfOpties))
        {
            json.WriteStartObject();
            // Absent = 1: a file of the first version looks like the example.
            if (document.Versie > 1)
            {
                json.WriteNumber("versie", document.Versie);
            }
            json.WriteNumber("schooljaar", document.Schooljaar);
            if (document.Peildatum is not null)
            {
                SchrijfDatum(json, "peildatum", document.Peildatum);
            }
            if (document.Leerjaren is not null)
            {
                SchrijfLijst(json, "leerjaren", document.Leerjaren, SchrijfLeerjaar);
            }
            SchrijfLijst(json, "mijlpalen", document.Mijlpalen, SchrijfMijlpaal);
            SchrijfLijst(json, "partners", document.Partners, SchrijfPartner);
            SchrijfLijst(json, "prioriteiten", document.Prioriteiten, SchrijfPrioriteit);
            SchrijfLijst(json, "activiteiten", document.Activiteiten, SchrijfActiviteit);
            json.WriteEndObject();
        }

        return bytes.WrittenSpan.ToArray();
    }

    private static void SchrijfLeerjaar(Utf8JsonWriter json, Leerjaar leerjaar)
    {
        json.WriteNumber("nr", leerjaar.Nr);
        json.WriteBoolean("rooster", leerjaar.Rooster);
        json.WriteBoolean("portfolio", leerjaar.Portfolio);
        SchrijfWoorden(json, "teams", leerjaar.Teams);
        if (leerjaar.Weken is not null)
        {
            SchrijfGetal(json, "weken", leerjaar.Weken);
        }
    }

    private static void SchrijfMijlpaal(Utf8JsonWriter json, Mijlpaal mijlpaal)
    {
        json.WriteString("soort", mijlpaal.Soort);
        json.WriteNumber("leerjaar", mijlpaal.Leerjaar);
        SchrijfGetal(json, "week", mijlpaal.Week);
    }

    private static void SchrijfPartner(Utf8JsonWriter json, Partner partner)
    {
        json.WriteString("id", partner.Id);
        json.WriteString("naam", partner.Naam);
        SchrijfDatum(json, "tot", partner.Tot);
    }

    private static void SchrijfPrioriteit(Utf8JsonWriter json, Prioriteit prioriteit)
    {
        json.WriteString("zone", prioriteit.Zone);
        SchrijfGetal(json, "leerjaar", prioriteit.Leerjaar);
        json.WriteString("oorzaak", prioriteit.Oorzaak);
        json.WriteString("aanZet", prioriteit.AanZet);
        json.WriteString("status", prioriteit.Status);
        SchrijfGevuld(json, "watPakkenWeOp", prioriteit.WatPakkenWeOp);
        SchrijfGevuld(json, "eigenaar", prioriteit.Eigenaar);
        if (prioriteit.WegTeNemen is not null)
        {
            SchrijfJaNee(json, "wegTeNemen", prioriteit.WegTeNemen);
        }
        SchrijfGevuld(json, "soort", prioriteit.Soort);
        SchrijfGevuld(json, "wieDoetWat", prioriteit.WieDoetWat);
        SchrijfGevuld(json, "nodig", prioriteit.Nodig);
        SchrijfGevuld(json, "eersteStapMorgen", prioriteit.EersteStapMorgen);
        if (prioriteit.Einddatum is not null)
        {
            SchrijfDatum(json, "einddatum", prioriteit.Einddatum);
        }
    }

    private static void SchrijfActiviteit(Utf8JsonWriter json, Activiteit a)
    {
        string? open = null;
        foreach (var veld in Activiteitvelden.Alle)
        {
            if (veld.Blok != open)
            {
                if (open is not null)
                {
                    json.WriteEndObject();
                }
                if (veld.Blok is not null)
                {
                    json.WriteStartObject(veld.Blok);
                }
                open = veld.Blok;
            }
            if (!veld.AlleenGevuld || !veld.IsLeeg(a))
            {
                SchrijfVeld(json, veld, a);
            }
        }

        if (open is not null)
        {
            json.WriteEndObject();
        }
    }

    private static void SchrijfVeld(Utf8JsonWriter json, Activiteitveld veld, Activiteit a)
    {
        switch (veld)
        {
            case Tekstveld { LeegIsNull: true } tekst:
                SchrijfOfNull(json, veld.Naam, tekst.Waarde(a));
                break;
            case Activiteitveld<string?> tekst:
                json.WriteString(veld.Naam, tekst.Waarde(a));
                break;
            case Activiteitveld<int?> getal:
                SchrijfGetal(json, veld.Naam, getal.Waarde(a));
                break;
            case Activiteitveld<bool?> jaNee:
                SchrijfJaNee(json, veld.Naam, jaNee.Waarde(a));
                break;
            case Vlagveld vlag:
                json.WriteBoolean(veld.Naam, vlag.Waarde(a));
                break;
            case Woordenveld woorden:
                SchrijfWoorden(json, veld.Naam, woorden.Waarde(a));
                break;
            case Onderdelenveld<VolgtOp> links:
                SchrijfLijst(json, veld.Naam, links.Waarde(a), SchrijfVolgtOp);
                break;
            case Onderdelenveld<Materiaal> materiaal:
                SchrijfLijst(json, veld.Naam, materiaal.Waarde(a), SchrijfMateriaal);
                break;
            default:
                throw new NotSupportedException($"The exchange file cannot hold {veld.Eigenschap}.");
        }
    }

    private static void SchrijfVolgtOp(Utf8JsonWriter json, VolgtOp link)
    {
        json.WriteString("id", link.Id);
        json.WriteString("leerlingZiet", link.LeerlingZiet);
        json.WriteString("toelichting", link.Toelichting);
        SchrijfGevuld(json, "leerlingZietBron", link.Bron);
    }

    private static void SchrijfMateriaal(Utf8JsonWriter json, Materiaal materiaal)
    {
        json.WriteString("titel", materiaal.Titel);
        json.WriteString("url", materiaal.Url);
    }

    private static void SchrijfLijst<T>(Utf8JsonWriter json, string naam, IReadOnlyList<T> lijst, Action<Utf8JsonWriter, T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var item in lijst)
        {
            json.WriteStartObject();
            schrijf(json, item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void SchrijfWoorden(Utf8JsonWriter json, string naam, IReadOnlyList<string> woorden)
    {
        json.WriteStartArray(naam);
        foreach (var woord in woorden)
        {
            json.WriteStringValue(woord);
        }
        json.WriteEndArray();
    }

    private static void SchrijfGevuld(Utf8JsonWriter json, string naam, string tekst)
    {
        if (tekst.Length > 0)
        {
            json.WriteString(naam, tekst);
        }
    }

    private static void SchrijfOfNull(Utf8JsonWriter json, string naam, string tekst) =>
        json.WriteString(naam, tekst.Length > 0 ? tekst : null);

    private static void SchrijfGetal(Utf8JsonWriter json, string naam, int? getal)
    {
        if (getal is int waarde)
        {
            json.WriteNumber(naam, waarde);
        }
        else
        {
            json.WriteNull(naam);
        }
    }

    private static void SchrijfJaNee(Utf8JsonWriter json, string naam, bool? jaNee)
    {
        if (jaNee is bool waarde)
        {
            json.WriteBoolean(naam, waarde);
        }
        else
        {
            json.WriteNull(naam);
        }
    }

    private static void SchrijfDatum(Utf8JsonWriter json, string naam, DateOnly? datum) =>
        json.WriteString(naam, datum?.ToString(DatumVorm, CultureInfo.InvariantCulture));
}
