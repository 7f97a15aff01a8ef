using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Web.Toegang;

/// <summary>Whom silence is told: the owner first; two weeks later the teamleider too; the directie hears how many, never whose (domain 8 and 11).</summary>
public static class Beleidsherinnering
{
    /// <summary>May this reader see by name that the item is silent?</summary>
    public static bool IsVan(Medewerker ik, Stilte stil)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(stil);
        var s = stil.Stuk;
        if (IsEigenaar(ik, s))
        {
            return true;
        }
        return stil.OokTeamleider && !s.IsStrategisch && ik.Heeft(Rollen.Teamleider) && s.TeamId is int team && ik.Teams.Contains(team);
    }

    /// <summary>The named owner; without one the directie (strategic) or the team (tactical).</summary>
    public static bool IsEigenaar(Medewerker ik, Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(ik);
        ArgumentNullException.ThrowIfNull(stuk);
        return stuk.EigenaarId is int eigenaar ? eigenaar == ik.Id : Rechten.MagBeleidSchrijven(ik, stuk.Soort, stuk.TeamId);
    }
}
