using System.Text.Json;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Who may read open answers of which group, from what was counted when the round closed.</summary>
public static class Openlijsten
{
    /// <summary>The directie reads figures, not what somebody wrote (domain 11).</summary>
    public static bool MagLezen(Medewerker ik)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return !ik.Heeft(Rollen.Directie) || ik.Heeft(Rollen.Decaan);
    }

    /// <summary>The groups with a list for this item, whoever asks.</summary>
    public static IReadOnlyList<Toongroep> Groepen(Ronderesultaat resultaat, Vraag vraag, int minimum, int minimumOpen)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        ArgumentNullException.ThrowIfNull(vraag);
        var vast = JsonSerializer.Deserialize<Toongroepen>(resultaat.Ronde.Toongroepen!)!;
        return OpenAntwoorden.Groepen(Rondeuitslag.Ronde(resultaat.Ronde, resultaat.Groepen, minimum, minimumOpen), vast, Tel(resultaat, vraag), vraag.IsThuis, vraag.ToonAls is not null);
    }

    /// <summary>How many of a group wrote something; null when the group has no list, or this reader may not read it.</summary>
    public static int? Schreven(Medewerker ik, Blad blad, string groep, Vraag vraag, int minimum, int minimumOpen)
    {
        ArgumentNullException.ThrowIfNull(blad);
        ArgumentNullException.ThrowIfNull(vraag);
        if (vraag.Soort != Vraagsoort.Open || !MagLezen(ik) || blad.Groep(groep) is not { } g || Groepen(blad.Resultaat, vraag, minimum, minimumOpen).All(x => x.Sleutel != groep)) { return null; }
        var tel = Tel(blad.Resultaat, vraag);
        return g.Groep.Klassen.Sum(k => tel.GetValueOrDefault(k));
    }

    private static Dictionary<string, int> Tel(Ronderesultaat resultaat, Vraag vraag)
    {
        var namen = resultaat.Groepen.ToDictionary(g => g.Id, g => g.Naam);
        return resultaat.Tellingen.Where(t => t.Vraag == vraag.Code && t.Optie == RondeRepository.Beantwoord && t.Aantal > 0).ToDictionary(t => namen[t.RondegroepId], t => t.Aantal, StringComparer.Ordinal);
    }
}
