using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;

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
    protected async Task SluitVerlopenAsync(CancellationToken ct)
    {
        foreach (var id in await rondes.TeSluitenAsync(Nu, ct)) { await SluitAsync(id, ct); }
    }

    protected Task<bool> SluitAsync(int id, CancellationToken ct) => rondes.SluitAsync(id, Minimum, (ronde, groepen) => Rondeuitslag.Toongroepen(ronde, groepen, Minimum, School.MinimumOpen), Nu, ct);

    /// <summary>What a role sees of what may be shown (domain 11): decaan and directie all, teamleider and team roles their own team, a mentor the own class; everybody the school as a whole.</summary>
    public static bool MagZien(Medewerker ik, Toongroep groep, IReadOnlyList<Rondegroep> groepen, IReadOnlySet<int> eigenKlassen)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(groep);
        if (ik.Heeft(Rollen.Decaan) || groep.Soort is Toongroep.School or Toongroep.PerVestiging) { return true; }
        // The directie reads aggregates: no team and no class.
        if (ik.Heeft(Rollen.Directie)) { return groep.Soort is Toongroep.PerLeerjaar or Toongroep.PerLeerweg or Toongroep.LeerjaarVestiging; }
        var van = groepen.Where(g => groep.Klassen.Contains(g.Naam)).ToList();
        if (groep.Soort == Toongroep.Klas) { return van.TrueForAll(g => g.KlasId is int k && eigenKlassen.Contains(k)) || (ik.Heeft(Rollen.Teamleider) && van.TrueForAll(g => ik.TeamCodes.Contains(g.Team))); }
        return ik.Heeft(Rollen.Teamleider) && van.TrueForAll(g => ik.TeamCodes.Contains(g.Team));
    }

    /// <summary>May this reader open the door of this class or team?</summary>
    public bool MagOpenen(Rondegroep groep, IReadOnlySet<int> eigenKlassen)
    {
        ArgumentNullException.ThrowIfNull(groep);
        ArgumentNullException.ThrowIfNull(eigenKlassen);
        return MagBeheren || (groep.KlasId is int klas && eigenKlassen.Contains(klas)) || (School.Ik.Heeft(Rollen.Teamleider) && School.Ik.TeamCodes.Contains(groep.Team));
    }
}
