using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>What a new round and a changed one have to hold; what is wrong goes into <paramref name="fouten"/> under the name of its field.</summary>
/// <param name="fouten">Gets a Dutch sentence per field.</param>
internal sealed class Rondecontrole(ModelStateDictionary fouten)
{
    /// <summary>Years that open answers are kept after a round closed.</summary>
    public const int BewaarJaren = 2;

    /// <summary>As a field of type datetime-local writes it.</summary>
    private const string MomentVorm = "yyyy-MM-dd'T'HH:mm";

    /// <summary>Local time for a field of type datetime-local.</summary>
    public static string Moment(DateTime lokaal) => lokaal.ToString(MomentVorm, CultureInfo.InvariantCulture);

    /// <summary>The last day on which the open answers of a round that closes then are kept.</summary>
    public static DateOnly BewaarTot(DateTimeOffset sluit) =>
        DateOnly.FromDateTime(Schooltijd.Lokaal(sluit).DateTime).AddYears(BewaarJaren);

    /// <summary>Local time as the browser writes it; null with an error when it is none.</summary>
    public DateTimeOffset? Lees(string? tekst, string veld)
    {
        if (
            DateTime.TryParseExact(tekst, [MomentVorm, "d-M-yyyy HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var lokaal)
            && lokaal.Year is >= Limieten.EersteSchooljaar and <= Limieten.LaatsteSchooljaar
        )
        {
            return Schooltijd.VanLokaal(lokaal);
        }

        fouten.AddModelError(veld, "Vul een dag en een tijd in, zoals 12-5-2027 09:00.");
        return null;
    }

    /// <summary>When a round may close: in the future, after it opened, and within a year.</summary>
    public void Sluiten(DateTimeOffset? opent, DateTimeOffset? sluit, DateTimeOffset nu)
    {
        if (opent is not null && sluit is not null && sluit <= opent)
        {
            fouten.AddModelError("Invoer.Sluit", "De ronde sluit voordat hij opent.");
        }
        if (sluit is not null && sluit <= nu)
        {
            fouten.AddModelError("Invoer.Sluit", "Dit moment is al voorbij.");
        }
        if (sluit is not null && opent is not null && sluit - opent > TimeSpan.FromDays(366))
        {
            fouten.AddModelError("Invoer.Sluit", "Een ronde duurt hooguit een jaar.");
        }
    }

    /// <summary>A round among pupils says why, on what ground, and that those who must know, know (domain 11).</summary>
    public void Leerlingronde(string? doel, string? grondslag, DateOnly? fgGezienOp, DateOnly? oudersGeinformeerdOp)
    {
        if (Tekst.Schoon(doel).Length == 0)
        {
            fouten.AddModelError("Invoer.Doel", "Schrijf op waarom je dit vraagt; leerlingen lezen het op de eerste bladzijde.");
        }
        if (Tekst.Schoon(grondslag).Length == 0)
        {
            fouten.AddModelError("Invoer.Grondslag", "Vul de grondslag in.");
        }
        if (fgGezienOp is null)
        {
            fouten.AddModelError("Invoer.FgGezienOp", "Vul in wanneer de functionaris gegevensbescherming dit zag.");
        }
        if (oudersGeinformeerdOp is null)
        {
            fouten.AddModelError("Invoer.OudersGeinformeerdOp", "Vul in wanneer ouders zijn geïnformeerd.");
        }
    }

    public void Datums(DateOnly? fgGezienOp, DateOnly? oudersGeinformeerdOp)
    {
        foreach (var (veld, dag) in new[] { ("Invoer.FgGezienOp", fgGezienOp), ("Invoer.OudersGeinformeerdOp", oudersGeinformeerdOp) })
        {
            if (dag is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
            {
                fouten.AddModelError(veld, "Kies een datum van dit of een vorig schooljaar.");
            }
        }
    }
}
