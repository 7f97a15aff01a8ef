using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Planning;

/// <summary>Reads a school year in one round trip and runs the rules on it; findings are computed here at each read, never stored.</summary>
public sealed class PlanLezer(LeerlijnRepository lijnen, SchoolContext school)
{
    public async Task<Plan> LaadAsync(CancellationToken ct) => Maak(await lijnen.GetAsync(school.Schooljaar, ct));

    private Plan Maak(Planjaar gelezen)
    {
        var jaar = MetBlikken(gelezen);
        var drempels = new Drempels(jaar.Drempels);
        var statussen = jaar.Statussen.ToDictionary(s => s.Sleutel, StringComparer.Ordinal);
        var bewustZo = jaar
            .Statussen.Where(s => s.Status == SignaalStatusRepository.BewustZo)
            .Select(s => s.Sleutel)
            .ToHashSet(StringComparer.Ordinal);
        bool IsBewustZo(Bevinding b) => bewustZo.Count > 0 && bewustZo.Contains(SignaalStatusRepository.Sleutel(b));
        var signalen = Signaleringen.Bepaal(jaar.Lijn, school.Vandaag, drempels, IsBewustZo).Select(b => Signaal(b, statussen)).ToList();
        var weggelaten = jaar.Weggelaten.ToDictionary(w => (w.LeerjaarNr, w.Type), w => w.Reden);
        var checklist = ChecklistStand.Bepaal(jaar.Lijn, weggelaten);
        return new Plan
        {
            Jaar = jaar,
            Signalen = signalen,
            Groepen = Groepsindeling.Van(jaar.School, jaar.Lijn),
            Drempels = drempels,
            Checklist = checklist,
            Stappen = Stappen(jaar, signalen, checklist),
        };
    }

    /// <summary>
    /// The one place where what pupils said of activities comes into the line: beside it, so that pages and rules read the same, and nothing that is stored from the line (a draft, the exchange file, a link) can
    /// take it for the word of a colleague.
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

    /// <summary>The findings of one group, with the statuses that people gave them.</summary>
    public IReadOnlyList<Signaal> VanGroep(Plan plan, Groep groep)
    {
        return Signalen(plan, Signaleringen.BepaalVoorGroep(plan.Lijn, groep, school.Vandaag, plan.Drempels));
    }

    /// <summary>Per group what it lacks where the whole school passes; groups without such a finding are left out.</summary>
    public IReadOnlyList<(Groep Groep, IReadOnlyList<Signaal> Signalen)> AlleenInGroepen(Plan plan)
    {
        var heel = plan.Signalen.Select(s => s.Bevinding).ToList();
        var statussen = plan.Jaar.Statussen.ToDictionary(s => s.Sleutel, StringComparer.Ordinal);
        return
        [
            .. plan
                .Groepen.Select(g =>
                    (
                        g,
                        (IReadOnlyList<Signaal>)
                            [
                                .. Signaleringen
                                    .AlleenInGroep(heel, Signaleringen.BepaalVoorGroep(plan.Lijn, g, school.Vandaag, plan.Drempels))
                                    .Select(b => Signaal(b, statussen)),
                            ]
                    )
                )
                .Where(x => x.Item2.Count > 0),
        ];
    }

    /// <summary>Findings with what people said about them and the text that this reader may see.</summary>
    public IReadOnlyList<Signaal> Signalen(Plan plan, IEnumerable<Bevinding> bevindingen)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var statussen = plan.Jaar.Statussen.ToDictionary(s => s.Sleutel, StringComparer.Ordinal);
        return [.. bevindingen.Select(b => Signaal(b, statussen))];
    }

    /// <summary>A finding's text as this reader may see it: one about a person names that person only to the person, teamleider and decaan.</summary>
    public string Melding(Bevinding b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Persoon is { } naam && !(school.Medewerker is { } ik && Rechten.MagPersoonZien(ik, naam))
            ? b.Melding.Replace(naam, "Eén collega", StringComparison.Ordinal)
            : b.Melding;
    }

    private Signaal Signaal(Bevinding b, Dictionary<string, SignaalStatus> statussen)
    {
        var sleutel = SignaalStatusRepository.Sleutel(b);
        return new Signaal(b, statussen.GetValueOrDefault(sleutel), Melding(b), sleutel);
    }

    private static List<Stap> Stappen(Planjaar jaar, List<Signaal> signalen, IReadOnlyList<ChecklistRij> checklist)
    {
        var lijn = jaar.Lijn;
        var onbeoordeeld = lijn.Leerjaren.Where(l => checklist.All(r => r.Cellen.All(c => c.Leerjaar != l.Nr || !c.IsBeoordeeld))).ToList();
        var rijen = checklist.Count(r => !r.IsBeoordeeld);
        var stap1 = lijn.Leerjaren.Count > 0 && onbeoordeeld.Count == 0 && rijen == 0;
        var tekst1 =
            lijn.Leerjaren.Count == 0 ? "Voeg eerst leerjaren toe."
            : onbeoordeeld.Count > 0 ? $"Vul de checklist voor leerjaar {string.Join(" en ", onbeoordeeld.Select(l => l.Nr))}."
            : rijen > 0 ? $"Nog {Tekst.Aantal(rijen, "rij", "rijen")} van de checklist beoordelen."
            : "Elke rij van de checklist is beoordeeld.";

        var eigen = lijn.Activiteiten.Where(a => a.IsEigen).ToList();
        var bewustLos = signalen
            .Where(s => !s.IsOpen && s.Bevinding.Regel is "CP-05" or "CP-06" or "CP-07")
            .Select(s => s.Bevinding.ActiviteitNummer)
            .ToHashSet();
        var los = signalen
            .Where(s => s.Bevinding.Regel is "CP-05" or "CP-06" or "CP-07")
            .Select(s => s.Bevinding.ActiviteitNummer)
            .ToHashSet();
        var onaf = eigen.Count(a =>
            string.IsNullOrWhiteSpace(a.Doel)
            || a.WeekVan is null
            || a.Marker is null
            || (los.Contains(a.Nummer) && !bewustLos.Contains(a.Nummer))
        );
        var stap2 = eigen.Count > 0 && onaf == 0;
        var tekst2 =
            eigen.Count == 0 ? "Er staan nog geen activiteiten in de planner."
            : onaf > 0 ? $"{Tekst.Aantal(onaf, "activiteit mist", "activiteiten missen")} een doel, week, E/G/I of koppeling."
            : "Elke activiteit heeft een doel, week, E/G/I en koppeling.";

        var fouten = signalen.Count(s => s.IsOpen && s.Bevinding.Ernst == Ernst.Fout);
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
