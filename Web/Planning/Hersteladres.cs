using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Planning;

/// <summary>The page and field that mend a finding: the rule's <see cref="Herstelpagina"/> with the finding's own parts filled in.</summary>
public static class Hersteladres
{
    /// <summary>Fields whose question on the form is "ja of nee".</summary>
    private static readonly string[] JaNee = ["voorbereiding", "reflectie", "ouders"];

    /// <summary>
    /// From the application's root; the planner where the reader may not open the page that mends it, or it is about an activity without a number.
    /// </summary>
    public static string Van(Bevinding bevinding, Plan plan, Medewerker lezer)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(lezer);
        var pagina = Regels.Alle[bevinding.Regel].Pagina;
        if (pagina.Contains("{activiteit}", StringComparison.Ordinal) && bevinding.ActiviteitNummer == 0)
        {
            pagina = Herstelpagina.Plannertabel;
        }
        if (Toegangstabel.RollenVoor(Pad(pagina)) is { } rollen && !lezer.HeeftEen(rollen))
        {
            pagina = Herstelpagina.Planner;
        }
        var ingevuld = pagina
            .Replace("{activiteit}", $"{bevinding.ActiviteitNummer}", StringComparison.Ordinal)
            .Replace("{leerjaar}", $"{bevinding.Leerjaar}", StringComparison.Ordinal)
            .Replace("{veld}", Anker(bevinding.Veld), StringComparison.Ordinal)
            .Replace("{prioriteit}", Prioriteit(bevinding.Onderwerp, plan), StringComparison.Ordinal);
        return MetSchooljaar(ingevuld, plan.Schooljaar);
    }

    /// <summary>"/Planner/Koppelen?id=5" → "/Planner/Koppelen".</summary>
    public static string Pad(string pagina)
    {
        ArgumentNullException.ThrowIfNull(pagina);
        var eind = pagina.AsSpan().IndexOfAny('?', '#');
        return eind < 0 ? pagina : pagina[..eind];
    }

    private static string MetSchooljaar(string adres, int schooljaar)
    {
        var hek = adres.IndexOf('#', StringComparison.Ordinal);
        var (voor, anker) = hek < 0 ? (adres, "") : (adres[..hek], adres[hek..]);
        var teken =
            voor.EndsWith('?') ? ""
            : voor.Contains('?', StringComparison.Ordinal) ? "&"
            : "?";
        return $"{voor}{teken}schooljaar={schooljaar}{anker}";
    }

    /// <summary>The id of the field in the form of an activity.</summary>
    private static string Anker(string veld) => $"Invoer_{char.ToUpperInvariant(veld[0])}{veld[1..]}{(JaNee.Contains(veld) ? "Ja" : "")}";

    /// <summary>One that is there already is completed rather than made again; empty for the whole line.</summary>
    private static string Prioriteit(string onderwerp, Plan plan)
    {
        if (onderwerp.Length == 0)
        {
            return "";
        }
        // "leerjaar 2" → "vmbo-2", as years stand in a URL.
        var jaar = onderwerp.Replace("leerjaar ", Codes.ZoneEigen + "-", StringComparison.Ordinal).Replace(' ', '-');
        return plan.Lijn.Prioriteiten.FirstOrDefault(p => p.Leerjaar is int nr && $"{p.Zone}-{nr}" == jaar) is { } al
            ? $"id={al.Id}"
            : $"jaar={jaar}";
    }
}
