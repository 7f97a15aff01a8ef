using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Planning;

/// <summary>Reads a school year in one round trip; findings are worked out from it when a page asks for them, never stored.</summary>
public sealed class PlanLezer(LeerlijnRepository lijnen, SchoolContext school)
{
    public async Task<Plan> LaadAsync(CancellationToken ct) =>
        new(MetBlikken(await lijnen.GetAsync(school.Schooljaar, ct)), school.Vandaag, Melding);

    /// <summary>
    /// The one place where what pupils said of activities comes into the line: beside it, so that pages and rules read the same, and nothing that is stored
    /// from the line (a draft, the exchange file, a link) can take it for the word of a colleague.
    /// </summary>
    private Planjaar MetBlikken(Planjaar jaar)
    {
        if (jaar.Rondes.Count == 0)
        {
            return jaar;
        }
        var blikken = Rondeuitslag.Blikken(jaar.Rondes, school.MinimumGroep, m => DateOnly.FromDateTime(Schooltijd.Lokaal(m).DateTime));
        return jaar with
        {
            Lijn = jaar.Lijn with
            {
                Blikken = jaar
                    .Lijn.Activiteiten.Where(a => blikken.ContainsKey(a.Nummer))
                    .ToDictionary(a => a.Id, a => blikken[a.Nummer], StringComparer.Ordinal),
            },
        };
    }

    /// <summary>A finding's text as this reader may see it: one about a person names that person only to the person, teamleider and decaan.</summary>
    public string Melding(Bevinding b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Persoon is { } naam && !(school.Medewerker is { } ik && Rechten.MagPersoonZien(ik, naam))
            ? b.Melding.Replace(naam, "Eén collega", StringComparison.Ordinal)
            : b.Melding;
    }
}
