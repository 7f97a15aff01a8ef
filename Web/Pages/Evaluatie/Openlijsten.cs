using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Who may read open answers, of the groups that have a list (<see cref="Bewaakuitslag.Open"/>).</summary>
public static class Openlijsten
{
    /// <summary>The directie reads figures, not what somebody wrote (domain 11).</summary>
    public static bool MagLezen(Medewerker ik)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return !ik.Heeft(Rollen.Directie) || ik.Heeft(Rollen.Decaan);
    }

    /// <summary>How many of a group wrote something; null when the group has no list, or this reader may not read it.</summary>
    public static int? Schreven(Medewerker ik, Blad blad, string groep, Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(blad);
        ArgumentNullException.ThrowIfNull(vraag);
        return vraag.Soort == Vraagsoort.Open && MagLezen(ik) && blad.Groep(groep) is not null
            ? blad.Uitslag.Schreven(vraag.Code, groep)
            : null;
    }
}
