using System.Globalization;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>What the pages on evaluation share: who makes rounds, who opens a door, and which groups a reader may see.</summary>
public abstract class Evaluatiepagina(RondeRepository rondes, TimeProvider klok) : Paginabasis
{
    protected RondeRepository Rondes => rondes;

    protected DateTimeOffset Nu => klok.GetUtcNow();

    /// <summary>The smallest group that may be shown: six, or more when the school raised it.</summary>
    public int Minimum => School.MinimumGroep;

    /// <summary>Makes questionnaires and rounds, closes them, and releases open answers.</summary>
    public bool MagBeheren => School.Ik.Heeft(Rollen.Decaan);

    /// <summary>Rounds whose time is over are closed and counted by whoever looks first.</summary>
    protected Task SluitVerlopenAsync(CancellationToken ct) => rondes.SluitVerlopenAsync(Minimum, School.MinimumOpen, Nu, ct);

    protected Task<bool> SluitAsync(int id, CancellationToken ct) => rondes.SluitAsync(id, Minimum, School.MinimumOpen, Nu, ct);

    /// <summary>Local time as the browser writes it; null with an error when it is none.</summary>
    protected DateTimeOffset? LeesMoment(string? tekst, string veld)
    {
        if (
            DateTime.TryParseExact(tekst, [MomentVorm, "d-M-yyyy HH:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var lokaal)
            && lokaal.Year is >= Limieten.EersteSchooljaar and <= Limieten.LaatsteSchooljaar
        )
        {
            return Schooltijd.VanLokaal(lokaal);
        }

        ModelState.AddModelError(veld, "Vul een dag en een tijd in, zoals 12-5-2027 09:00.");
        return null;
    }

    /// <summary>When a round may close: in the future, after it opened, and within a year.</summary>
    protected void ControleerSluiten(DateTimeOffset? opent, DateTimeOffset? sluit)
    {
        if (opent is not null && sluit is not null && sluit <= opent)
        {
            ModelState.AddModelError("Invoer.Sluit", "De ronde sluit voordat hij opent.");
        }
        if (sluit is not null && sluit <= Nu)
        {
            ModelState.AddModelError("Invoer.Sluit", "Dit moment is al voorbij.");
        }
        if (sluit is not null && opent is not null && sluit - opent > TimeSpan.FromDays(366))
        {
            ModelState.AddModelError("Invoer.Sluit", "Een ronde duurt hooguit een jaar.");
        }
    }

    /// <summary>A round among pupils says why, on what ground, and that those who must know, know (domain 11).</summary>
    protected void ControleerLeerlingronde(string? doel, string? grondslag, DateOnly? fgGezienOp, DateOnly? oudersGeinformeerdOp)
    {
        if (Tekst.Schoon(doel).Length == 0)
        {
            ModelState.AddModelError("Invoer.Doel", "Schrijf op waarom je dit vraagt; leerlingen lezen het op de eerste bladzijde.");
        }
        if (Tekst.Schoon(grondslag).Length == 0)
        {
            ModelState.AddModelError("Invoer.Grondslag", "Vul de grondslag in.");
        }
        if (fgGezienOp is null)
        {
            ModelState.AddModelError("Invoer.FgGezienOp", "Vul in wanneer de functionaris gegevensbescherming dit zag.");
        }
        if (oudersGeinformeerdOp is null)
        {
            ModelState.AddModelError("Invoer.OudersGeinformeerdOp", "Vul in wanneer ouders zijn geïnformeerd.");
        }
    }

    protected void ControleerDatums(DateOnly? fgGezienOp, DateOnly? oudersGeinformeerdOp)
    {
        foreach (var (veld, dag) in new[] { ("Invoer.FgGezienOp", fgGezienOp), ("Invoer.OudersGeinformeerdOp", oudersGeinformeerdOp) })
        {
            if (dag is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
            {
                ModelState.AddModelError(veld, "Kies een datum van dit of een vorig schooljaar.");
            }
        }
    }

    /// <summary>Years that open answers are kept after a round closed.</summary>
    public const int BewaarJaren = 2;

    /// <summary>As a field of type datetime-local writes it.</summary>
    protected const string MomentVorm = "yyyy-MM-dd'T'HH:mm";

    /// <summary>The last day on which the open answers of a round that closes then are kept.</summary>
    protected static DateOnly BewaarTot(DateTimeOffset sluit) =>
        DateOnly.FromDateTime(Schooltijd.Lokaal(sluit).DateTime).AddYears(BewaarJaren);

    /// <summary>What a role sees of what may be shown (domain 11): decaan and directie all, teamleider and team roles their own team, a mentor the own class; everybody the school as a whole.</summary>
    public static bool MagZien(Medewerker ik, Toongroep groep, IReadOnlyList<Rondegroep> groepen, IReadOnlySet<int> eigenKlassen)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(groep);
        if (ik.Heeft(Rollen.Decaan))
        {
            return true;
        }
        var van = groepen.Where(g => groep.Klassen.Contains(g.Naam)).ToList();
        // Judged by whom it holds: a round of one class has that class as its whole school, and of mentors of one team that team.
        var isKlas = van.Count == 1 && van[0].LeerjaarNr is not null;
        var isTeam =
            groep.Soort == Toongroep.PerTeam
            || (van.TrueForAll(g => g.LeerjaarNr is null) && van.Select(g => g.Team).Distinct(StringComparer.Ordinal).Count() == 1);
        var isRuim = !isKlas && !isTeam;
        if (isRuim && groep.Soort is (Toongroep.School or Toongroep.PerVestiging))
        {
            return true;
        }
        // The directie reads aggregates: no team and no class.
        if (ik.Heeft(Rollen.Directie))
        {
            return isRuim && groep.Soort is (Toongroep.PerLeerjaar or Toongroep.PerLeerweg or Toongroep.LeerjaarVestiging);
        }
        var eigenTeam = ik.Heeft(Rollen.Teamleider) && van.TrueForAll(g => ik.TeamCodes.Contains(g.Team));
        return eigenTeam || (isKlas && van[0].KlasId is int klas && eigenKlassen.Contains(klas));
    }

    /// <summary>May this reader open the door of this class or team?</summary>
    public bool MagOpenen(Rondegroep groep, IReadOnlySet<int> eigenKlassen)
    {
        ArgumentNullException.ThrowIfNull(groep);
        ArgumentNullException.ThrowIfNull(eigenKlassen);
        return MagBeheren
            || (groep.KlasId is int klas && eigenKlassen.Contains(klas))
            || (School.Ik.Heeft(Rollen.Teamleider) && School.Ik.TeamCodes.Contains(groep.Team));
    }
}
