using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Planner;

public static partial class Signaleringen
{
    private static readonly Drempel WekenTerugblik = new("CP-30", "Zoveel schoolweken mag een terugblik na de activiteit komen", 2, 0, 20);
    private static readonly Drempel WekenStilte = new("CP-31", "Zoveel schoolweken mag het binnen een leerjaar stil zijn", 10, 1, 46);
    private static readonly Drempel Ervaringssoorten = new(
        "CP-32",
        "Zoveel soorten ervaringen doen leerlingen in leerjaar 1 en 2 minstens op",
        3,
        0,
        17
    );
    private static readonly Drempel OpenFouten = new(
        "CP-35",
        "Vanaf zoveel open fouten in een leerjaar: eerst de basis, dan iets nieuws",
        3,
        1,
        100
    );
    private static readonly Drempel VerschilTeams = new(
        "CP-36",
        "Meer dan dit verschil tussen teams is te veel",
        0.3m,
        0.05m,
        1,
        IsPercentage: true
    );

    private static IEnumerable<Signaleringsregel> VanafCp30() =>
        [
            new()
            {
                Code = "CP-30",
                Uitleg = "Een terugblik die lang op zich laat wachten",
                Bron = "002 Frequentie",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Activiteit,
                Veld = "reflectie",
                Pagina = Herstelpagina.Activiteit,
                Drempels = [WekenTerugblik],
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    let k = a.ReflectieJa == true ? WekenTotTerugblik(blik, a) : null
                    where k > blik.Drempels[WekenTerugblik]
                    select regel.Bij(
                        a,
                        $"De terugblik op ‘{a.Titel}’ komt {Weken(k.Value)} later. Plan hem dichter op de ervaring.",
                        ("k", Getal(k.Value))
                    ),
            },
            new()
            {
                Code = "CP-31",
                Uitleg = "Een lange stilte binnen een leerjaar",
                Bron = "002 Frequentie",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Leerjaar,
                OpInvulling = true,
                Veld = "weekVan",
                Pagina = Herstelpagina.Plannertabel,
                Drempels = [WekenStilte],
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    from stilte in Stiltes(blik, jaar)
                    select regel.In(
                        jaar.Nr,
                        $"Tussen week {stilte.Van} en {stilte.Tot} gebeurt er in leerjaar {jaar.Nr} niets aan LOB.",
                        ("a", Getal(stilte.Van)),
                        ("b", Getal(stilte.Tot))
                    ),
            },
            new()
            {
                Code = "CP-32",
                Uitleg = "Weinig soorten ervaringen in de onderbouw",
                Bron = "003 el. 1 en 2",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Lijn,
                Veld = "type",
                Pagina = Herstelpagina.Plannertabel,
                Drempels = [Ervaringssoorten],
                Toets = (regel, blik) =>
                    blik.Eigen.Where(a => a.Marker == Codes.Ervaring && a.Leerjaar is 1 or 2)
                        .Select(a => a.Type)
                        .Distinct(StringComparer.Ordinal)
                        .Count() < blik.Drempels[Ervaringssoorten]
                        ? [regel.OverLijn("Onderbouwleerlingen doen steeds hetzelfde soort ervaring op.")]
                        : [],
            },
            new()
            {
                Code = "CP-33",
                Uitleg = "Omgaan met verwachtingen ontbreekt vanaf leerjaar 2",
                Bron = "003 el. 6",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Lijn,
                Veld = "elementen",
                Pagina = Herstelpagina.Dekking,
                Toets = (regel, blik) =>
                    blik.Eigen.Any(a => a.Leerjaar >= 2 && a.Elementen.Contains("VE"))
                        ? []
                        : [regel.OverLijn("Omgaan met verwachtingen krijgt in de bovenbouw geen plek.")],
            },
            new()
            {
                Code = "CP-34",
                Uitleg = "Niets over baankansen",
                Bron = "003 el. 7",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Lijn,
                Veld = "tags",
                Pagina = Herstelpagina.Plannertabel,
                Toets = (regel, blik) =>
                    blik.Eigen.Any(a => a.Tags.Any(t => t.Trim().Equals(Codes.TagBaankansen, StringComparison.OrdinalIgnoreCase)))
                        ? []
                        : [regel.OverLijn("Leerlingen horen nergens waar baankansen liggen.")],
            },
            new()
            {
                Code = "CP-35",
                Uitleg = "Iets nieuws terwijl de basis van het leerjaar nog niet staat",
                Bron = "003 visie",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "nieuw",
                Pagina = Herstelpagina.Activiteit,
                Drempels = [OpenFouten],
                NaAndere = true,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where a.Nieuw
                    let k = blik.OpenFouten(a.Leerjaar)
                    where k >= blik.Drempels[OpenFouten]
                    select regel.Bij(
                        a,
                        $"Zet eerst de basis van leerjaar {a.Leerjaar} recht ({Aantal(k, "fout", "fouten")}) en start dan iets nieuws.",
                        ("k", Getal(k)),
                        ("n", Getal(a.Leerjaar))
                    ),
            },
            new()
            {
                Code = "CP-36",
                Uitleg = "Verschil tussen teams in hetzelfde leerjaar",
                Bron = "003 visie",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "team",
                Pagina = Herstelpagina.Plannertabel,
                Drempels = [VerschilTeams],
                AlleenHeleSchool = true,
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where jaar.Teams.Count >= 2
                    let perTeam = jaar
                        .Teams.Select(t => (Team: t, Aantal: blik.In(jaar).Count(a => a.Team is null || a.Team == t)))
                        .ToList()
                    let minst = perTeam.MinBy(t => t.Aantal)
                    let meest = perTeam.MaxBy(t => t.Aantal)
                    where meest.Aantal - minst.Aantal > blik.Drempels[VerschilTeams] * meest.Aantal
                    select regel.In(
                        jaar.Nr,
                        $"Leerlingen van {minst.Team} krijgen duidelijk minder LOB dan die van {meest.Team}.",
                        ("teamA", minst.Team),
                        ("teamB", meest.Team)
                    ),
            },
            new()
            {
                Code = "CP-37",
                Uitleg = "Vervoer of kosten van een bezoek of stage niet geregeld",
                Bron = "003 visie",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Activiteit,
                Veld = "kosten",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where BezoekOfStage.Contains(a.Type) && (Leeg(a.Kosten) || Leeg(a.Vervoer))
                    select regel.Bij(a, $"Vervoer of kosten van ‘{a.Titel}’ zijn niet geregeld.") with
                    {
                        Veld = Leeg(a.Vervoer) ? "vervoer" : regel.Veld,
                    },
            },
            new()
            {
                Code = "CP-38",
                Uitleg = "Niets voor leerlingen die meer begeleiding nodig hebben",
                Bron = "003 visie; tool 3 vraag 14",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Lijn,
                Veld = "doelgroepExtra",
                Pagina = Herstelpagina.Plannertabel,
                Toets = (regel, blik) =>
                    blik.Eigen.All(a => Leeg(a.DoelgroepExtra))
                        ? [regel.OverLijn("Welke leerlingen hebben meer begeleiding nodig, en wat krijgen zij?")]
                        : [],
            },
        ];

    /// <summary>CP-30; null while one of both weeks is not known.</summary>
    private static int? WekenTotTerugblik(Blik blik, Activiteit a) =>
        a.ReflectieWeek is int terug && (a.WeekTot ?? a.WeekVan) is int eind ? blik.Afstand(eind, terug) : null;

    /// <summary>CP-31: from the latest end so far to the next start, within one year.</summary>
    private static IEnumerable<(int Van, int Tot)> Stiltes(Blik blik, Leerjaar jaar)
    {
        var maximum = blik.Drempels[WekenStilte];
        int? laatste = null;
        foreach (var a in blik.In(jaar).Where(a => a.WeekVan is not null).OrderBy(blik.Positie))
        {
            var van = a.WeekVan!.Value;
            if (laatste is int l && blik.Afstand(l, van) > maximum)
            {
                yield return (l, van);
            }

            // An end outside the school year, or before the start, says no more than no end.
            var tot = a.WeekTot is int t && blik.IsLater(t, van) ? t : van;
            if (laatste is not int huidig || blik.IsLater(tot, huidig))
            {
                laatste = tot;
            }
        }
    }
}
