using LobBeleid.Data.Domein;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Planning;

/// <summary>The four steps of domain 5.1, with what is still to do in each.</summary>
public static class Stappenplan
{
    /// <summary>The field that findings on a missing link name.</summary>
    public const string Koppeling = "volgtOp";

    public static IReadOnlyList<Stap> Van(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var (jaar, lijn, checklist) = (plan.Jaar, plan.Lijn, plan.Checklist);
        var onbeoordeeld = lijn.Leerjaren.Where(l => checklist.All(r => r.Cellen.All(c => c.Leerjaar != l.Nr || !c.IsBeoordeeld))).ToList();
        var rijen = checklist.Count(r => !r.IsBeoordeeld);
        var stap1 = lijn.Leerjaren.Count > 0 && onbeoordeeld.Count == 0 && rijen == 0;
        var tekst1 =
            lijn.Leerjaren.Count == 0 ? "Voeg eerst leerjaren toe."
            : onbeoordeeld.Count > 0 ? $"Vul de checklist voor leerjaar {string.Join(" en ", onbeoordeeld.Select(l => l.Nr))}."
            : rijen > 0 ? $"Nog {Tekst.Aantal(rijen, "rij", "rijen")} van de checklist beoordelen."
            : "Elke rij van de checklist is beoordeeld.";

        var eigen = lijn.Activiteiten.Where(a => a.IsEigen).ToList();
        var open = plan.Signalen.Where(s => s.IsOpen).ToList();
        var los = open.Where(s => s.Bevinding.Veld == Koppeling).Select(s => s.Bevinding.ActiviteitNummer).ToHashSet();
        var onaf = eigen.Count(a => string.IsNullOrWhiteSpace(a.Doel) || a.WeekVan is null || a.Marker is null || los.Contains(a.Nummer));
        var stap2 = eigen.Count > 0 && onaf == 0;
        var tekst2 =
            eigen.Count == 0 ? "Er staan nog geen activiteiten in de planner."
            : onaf > 0 ? $"{Tekst.Aantal(onaf, "activiteit mist", "activiteiten missen")} een doel, week, E/G/I of koppeling."
            : "Elke activiteit heeft een doel, week, E/G/I en koppeling.";

        var fouten = open.Count(s => s.Bevinding.Ernst == Ernst.Fout);
        var stap3 = eigen.Count > 0 && fouten == 0;
        var tekst3 =
            fouten > 0 ? $"{Tekst.Aantal(fouten, "fout", "fouten")} oplossen of motiveren."
            : eigen.Count == 0 ? "Eerst inventariseren."
            : "Elke fout is opgelost of gemotiveerd.";

        var ontbreekt = Codes.Doelgroepen.Where(d => !jaar.Gepubliceerd.ContainsKey(d.Code)).ToList();
        var verouderd = jaar.LaatstGewijzigd is { } op && jaar.Gepubliceerd.Values.Any(p => p < op);
        var stap4 = ontbreekt.Count == 0 && !verouderd;
        var tekst4 =
            ontbreekt.Count > 0 ? $"Nog publiceren voor {string.Join(", ", ontbreekt.Select(d => d.Label.ToLowerInvariant()))}."
            : verouderd ? "Na het publiceren is er iets gewijzigd: publiceer opnieuw."
            : "De leerlijn is gepubliceerd.";
        return
        [
            new(1, "Inventariseren", stap1, tekst1, "/Checklist"),
            new(2, "Inzichtelijk maken", stap2, tekst2, "/Planner?weergave=tabel&onaf=true"),
            new(3, "Beoordelen", stap3, tekst3, "/Planner/Signaleringen?ernst=Fout"),
            new(4, "Versterken", stap4, tekst4, "/Planner/Publiceren"),
        ];
    }
}
