using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Who may read open answers, of the groups that have a list (<see cref="Rondeuitslag.OpenGroepen"/>).</summary>
public static class Openlijsten
{
    /// <summary>The directie reads figures, not what somebody wrote (domain 11).</summary>
    public static bool MagLezen(Medewerker ik)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return !ik.Heeft(Rollen.Directie) || ik.Heeft(Rollen.Decaan);
    }

    /// <summary>How many of a group wrote something; null when the group has no list, or this reader may not read it.</summary>
    public static int? Schreven(Medewerker ik, Blad blad, string groep, Vraag vraag, int minimum, int minimumOpen)
    {
        ArgumentNullException.ThrowIfNull(blad);
        ArgumentNullException.ThrowIfNull(vraag);
        if (
            vraag.Soort != Vraagsoort.Open
            || !MagLezen(ik)
            || blad.Groep(groep) is not { } g
            || Rondeuitslag.OpenGroepen(blad.Resultaat, vraag, minimum, minimumOpen).All(x => x.Sleutel != groep)
        )
        {
            return null;
        }
        var tel = Rondeuitslag.Schreven(blad.Resultaat, vraag);
        return g.Groep.Klassen.Sum(k => tel.GetValueOrDefault(k));
    }
}
