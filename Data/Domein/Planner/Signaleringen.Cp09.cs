using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Planner;

public static partial class Signaleringen
{
    private static readonly Drempel VolledigeRondes = new("CP-09", "Zoveel volledige rondes heeft een leerjaar minstens", 2, 0, 20);
    private static readonly Drempel Sectoren = new(
        "CP-11",
        "Zoveel sectoren zien leerlingen minstens in leerjaar 1 en in leerjaar 2",
        3,
        0,
        20
    );

    private static IEnumerable<Signaleringsregel> VanafCp09() =>
        [
            new()
            {
                Code = "CP-09",
                Uitleg = "Een leerjaar met te weinig volledige rondes voorbereiden–doen–terugkijken–vervolg",
                Bron = "003 el. 3",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "voorbereiding",
                Pagina = Herstelpagina.Plannertabel,
                Drempels = [VolledigeRondes],
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    let rondes = blik.In(jaar).Count(IsVolledigeRonde)
                    where rondes < blik.Drempels[VolledigeRondes]
                    let streef = Getal((int)blik.Drempels[VolledigeRondes])
                    select regel.In(
                        jaar.Nr,
                        $"Leerjaar {jaar.Nr} telt {Aantal(rondes, "volledige ronde", "volledige rondes")} "
                            + $"voorbereiden–doen–terugkijken–vervolg; streef naar {streef} of meer.",
                        ("k", Getal(rondes))
                    ),
            },
            new()
            {
                Code = "CP-10",
                Uitleg = "Een leerjaar zonder activiteiten",
                Bron = "003 visie",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "activiteiten",
                Pagina = Herstelpagina.Checklist,
                OokZonderActiviteiten = true,
                Toets = (regel, blik) =>
                    from jaar in blik.Jaren
                    where blik.In(jaar).Count == 0
                    select regel.In(jaar.Nr, $"Voor leerjaar {jaar.Nr} staat nog niets in de planner."),
            },
            new()
            {
                Code = "CP-11",
                Uitleg = "Een smal eerste of tweede leerjaar",
                Bron = "003 el. 3 en 7",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "sector",
                Pagina = Herstelpagina.Plannertabel,
                Drempels = [Sectoren],
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where jaar.Nr is 1 or 2
                    let acts = blik.In(jaar)
                    let sectoren = acts.SelectMany(a => a.Sector)
                        .Select(Gelijk)
                        .Where(s => s.Length > 0)
                        .Distinct(StringComparer.Ordinal)
                        .Count()
                    let breed = acts.Count(a => a.Fase == "breed")
                    where sectoren < blik.Drempels[Sectoren] || (breed == 0 && acts.Any(a => a.Fase is not null))
                    select regel.In(
                        jaar.Nr,
                        $"Leerjaar {jaar.Nr} is smal: {Aantal(sectoren, "sector", "sectoren")} en "
                            + $"{Aantal(breed, "brede activiteit", "brede activiteiten")}. Begin breed.",
                        ("b", Getal(breed)),
                        ("k", Getal(sectoren))
                    ),
            },
            new()
            {
                Code = "CP-12",
                Uitleg = "Een hoger leerjaar zonder verdieping",
                Bron = "003 el. 3",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "fase",
                Pagina = Herstelpagina.Plannertabel,
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where jaar.Nr is not (1 or 2)
                    let fasen = blik.In(jaar).Where(a => a.Fase is not null).ToList()
                    where fasen.Count > 0 && fasen.All(a => a.Fase == "breed")
                    select regel.In(jaar.Nr, $"In leerjaar {jaar.Nr} ontbreekt verdieping binnen een richting."),
            },
            new()
            {
                Code = "CP-13",
                Uitleg = "Een profielkeuze zonder brede ervaring en gesprek vooraf",
                Bron = "003 el. 1 en 2; tool 3 vraag 6",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Leerjaar,
                OpInvulling = true,
                Veld = "fase",
                Pagina = Herstelpagina.Plannertabel,
                Toets = (regel, blik) =>
                    from m in blik.Mijlpalen("profielkeuze")
                    where !BesprokenVoor(blik, m.Leerjaar, m.Week)
                    select regel.In(
                        m.Leerjaar,
                        $"Leerlingen kiezen een profiel in week {m.Week} zonder brede ervaring en gesprek vooraf.",
                        ("w", Getal(m.Week))
                    ),
            },
            new()
            {
                Code = "CP-14",
                Uitleg = "Een vervolgkeuze zonder nabesproken kennismaking met opleidingen",
                Bron = "003 tool 3 vraag 7",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "reflectie",
                Pagina = Herstelpagina.Plannertabel,
                // The message names no week: two milestones of one leerjaar that both fail are one finding.
                Toets = (regel, blik) =>
                    from nr in blik.Mijlpalen("vervolgkeuze")
                        .Where(m => !NabesprokenVoor(blik, m.Leerjaar, m.Week))
                        .Select(m => m.Leerjaar)
                        .Distinct()
                    select regel.In(nr, "Voor de keuze van een vervolgopleiding is er geen nabesproken kennismaking met die opleidingen."),
            },
            new()
            {
                Code = "CP-15",
                Uitleg = "Een leerjaar zonder ouders",
                Bron = "003 el. 5",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "ouders",
                Pagina = Herstelpagina.Checklist,
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where blik.In(jaar).All(a => a.OudersJa != true)
                    select regel.In(jaar.Nr, $"Ouders komen in leerjaar {jaar.Nr} niet in beeld."),
            },
            new()
            {
                Code = "CP-16",
                Uitleg = "Een leerjaar waarin ouders alleen post krijgen",
                Bron = "003 el. 5",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "ouders",
                Pagina = Herstelpagina.Checklist,
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    let metOuders = blik.In(jaar).Where(a => a.OudersJa == true).ToList()
                    where metOuders.Count > 0 && metOuders.All(a => a.OudersRol == "schriftelijk")
                    select regel.In(jaar.Nr, $"Ouders krijgen in leerjaar {jaar.Nr} alleen post. Voeg een gesprek of thuisopdracht toe."),
            },
            new()
            {
                Code = "CP-17",
                Uitleg = "Een leerjaar zonder LOB in een vakles",
                Bron = "003 visie, el. 4",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "les",
                Pagina = Herstelpagina.Plannertabel,
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where blik.In(jaar).All(a => a.Les != "vak")
                    select regel.In(jaar.Nr, $"In leerjaar {jaar.Nr} zit LOB alleen in het mentoruur. Welk vak doet mee?"),
            },
            new()
            {
                Code = "CP-18",
                Uitleg = "Een leerjaar zonder vaste plek in het rooster",
                Bron = "003 visie",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "rooster",
                Pagina = Herstelpagina.Leerjaren,
                OokZonderActiviteiten = true,
                Toets = (regel, blik) =>
                    from jaar in blik.Jaren
                    where !jaar.Rooster
                    select regel.In(jaar.Nr, $"LOB heeft in leerjaar {jaar.Nr} geen vaste plek in het rooster."),
            },
        ];

    private static bool IsVolledigeRonde(Activiteit a) =>
        a.Marker == Codes.Ervaring && a.VoorbereidingJa == true && a.ReflectieJa == true && !Leeg(a.Vervolgstap);

    /// <summary>CP-13: a broad experience and, no earlier than the first of those, a talk.</summary>
    private static bool BesprokenVoor(Blik blik, int leerjaar, int week)
    {
        var keuze = blik.Lijnweek(leerjaar, week);
        var ervaringen = blik
            .EigenEnBuren.Where(a => a.Marker == Codes.Ervaring && a.Fase == "breed")
            .Select(blik.Positie)
            .Where(p => p < keuze)
            .ToList();
        var gesprekken = blik.EigenEnBuren.Where(a => a.Marker == Codes.Gesprek).Select(blik.Positie).Where(p => p < keuze).ToList();
        return ervaringen.Count > 0 && gesprekken.Count > 0 && gesprekken.Max() >= ervaringen.Min();
    }

    /// <summary>CP-14: further education that was met and talked over.</summary>
    private static bool NabesprokenVoor(Blik blik, int leerjaar, int week)
    {
        var keuze = blik.Lijnweek(leerjaar, week);
        return blik.EigenEnBuren.Any(a =>
            Vervolgonderwijs.Contains(a.Type)
            && a.ReflectieJa == true
            && (a.Leerjaar == leerjaar || a.Leerjaar == leerjaar - 1)
            && blik.Positie(a) < keuze
        );
    }
}
