using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>Reads what was typed in a policy form; what cannot be read gets a Dutch sentence under the name of its field.</summary>
/// <param name="fouten">Gets the sentences.</param>
public sealed class Veldlezer(ModelStateDictionary fouten)
{
    /// <param name="veld">Without "Invoer.".</param>
    /// <param name="melding">A Dutch sentence.</param>
    public void Fout(string veld, string melding) => fouten.AddModelError("Invoer." + veld, melding);

    public bool HeeftFout(string veld) => fouten.ContainsKey("Invoer." + veld);

    /// <summary>A whole number from 0; null when nothing was typed, or with an error when it is none.</summary>
    /// <param name="tekst">As typed.</param>
    /// <param name="veld">Without "Invoer.".</param>
    /// <param name="naam">As the sentence calls it.</param>
    /// <param name="maximum">The largest that is taken.</param>
    public int? Heel(string? tekst, string veld, string naam, int maximum)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }
        // A point parts thousands; "1.5" is a slip, and not fifteen.
        var delen = tekst.Trim().Split('.');
        if (
            delen.Skip(1).All(deel => deel.Length == 3)
            && int.TryParse(string.Concat(delen), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
            && n <= maximum
        )
        {
            return n;
        }
        Fout(veld, $"Vul bij {naam} een heel getal van 0 tot en met {Tekst.Getal(maximum)} in.");
        return null;
    }

    /// <summary>A day; null when nothing was typed, or with an error when it is none.</summary>
    public DateOnly? Dag(string? tekst, string veld)
    {
        if (string.IsNullOrWhiteSpace(tekst))
        {
            return null;
        }
        if (
            DateOnly.TryParseExact(tekst.Trim(), ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var d)
            && d.Year is >= Limieten.EersteSchooljaar and <= Limieten.LaatsteSchooljaar
        )
        {
            return d;
        }
        Fout(veld, "Vul een datum in, zoals 31-12-2026.");
        return null;
    }

    /// <summary>An amount in cents; null when nothing was typed, or with an error when it is none.</summary>
    public long? Geld(string? tekst, string veld)
    {
        if (!Tekst.LeesBedrag(tekst, out var centen))
        {
            Fout(veld, "Vul een bedrag van nul of meer in, zoals 45.000 of 12,50.");
        }
        return centen;
    }

    /// <summary>A number from 0 with that many decimals at most; an error otherwise.</summary>
    public decimal? Getal(string? tekst, string veld, decimal maximum, int decimalen, string melding)
    {
        if (
            !Tekst.LeesGetal(tekst, out var getal)
            || getal < 0
            || getal > maximum
            || (getal is decimal g && decimal.Round(g, decimalen) != g)
        )
        {
            Fout(veld, melding);
        }
        return getal;
    }

    /// <summary>Rows change their names when empty ones go, so that what the annotations said of them went too.</summary>
    public void Kort(string? tekst, string veld, int maximum)
    {
        if (tekst?.Length > maximum)
        {
            Fout(veld, $"Dit mag hooguit {maximum} tekens hebben.");
        }
    }

    public void Aantal(string veld, int aantal)
    {
        if (aantal > Rij.Maximum)
        {
            Fout(veld, $"Een lijst heeft hooguit {Rij.Maximum} regels.");
        }
    }

    /// <summary>Dates that people type: 0001 and 9999 are slips.</summary>
    public void Datum(string veld, DateOnly? dag)
    {
        if (dag is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
        {
            Fout(veld, $"Kies een datum tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar}.");
        }
    }

    /// <summary>What was chosen stands in the list; nothing chosen is fine.</summary>
    public void Keuze(string veld, string? waarde, IEnumerable<string?> uit)
    {
        if (!string.IsNullOrEmpty(waarde) && !uit.Contains(waarde))
        {
            Fout(veld, "Kies een waarde uit de lijst.");
        }
    }
}
