using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Planning;

/// <summary>Year and weeks as a form sends them, checked against the school year.</summary>
public static class Plekinvoer
{
    /// <summary>The place, or null with messages at the fields <c>{voor}Jaar</c>, <c>{voor}WeekVan</c> and <c>{voor}WeekTot</c>.</summary>
    public static Plek? Lees(ModelStateDictionary staat, Leerlijn lijn, string? jaarTekst, int? van, int? tot, string voor = "Invoer.")
    {
        ArgumentNullException.ThrowIfNull(staat);
        ArgumentNullException.ThrowIfNull(lijn);
        var fouten = staat.ErrorCount;
        var jaar = Keuzes.Jaar(jaarTekst);
        if (jaar is null || (Keuzes.Jaren(lijn).All(k => k.Value != jaarTekst) && lijn.Activiteiten.All(a => (a.Zone, a.Leerjaar) != jaar)))
        {
            staat.AddModelError(voor + "Jaar", "Kies een leerjaar uit de lijst.");
        }
        var k = lijn.Kalender;
        foreach (var (veld, week) in new[] { ("WeekVan", van), ("WeekTot", tot) })
        {
            if (week is int w && !k.IsSchoolweek(w))
            {
                staat.AddModelError(
                    voor + veld,
                    $"Week {w} valt buiten het schooljaar, dat loopt van week {k.EersteWeek} tot en met week {k.LaatsteWeek}."
                );
            }
        }

        if (staat.ErrorCount == fouten && tot is int t && (van is not int v || k.Volgnummer(t) < k.Volgnummer(v)))
        {
            staat.AddModelError(voor + "WeekTot", "De laatste week ligt niet na de eerste. Pas een van de twee aan.");
        }
        return staat.ErrorCount > fouten ? null : new Plek(jaar!.Value.Zone, jaar.Value.Nr, van, tot == van ? null : tot);
    }
}
