using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Planner;

public static partial class Signaleringen
{
    private static readonly Drempel ZelfdeVorm = new("CP-21", "Zo vaak achter elkaar dezelfde terugblik is te veel", 3, 2, 20);
    private static readonly Drempel Gesprekken = new(
        "CP-23",
        "Zoveel individuele gesprekken heeft een leerjaar met portfolio minstens",
        2,
        0,
        20
    );
    private static readonly Drempel AandeelPersoon = new(
        "CP-26",
        "Meer dan dit deel van de activiteiten bij één persoon is te veel",
        0.5m,
        0.05m,
        1,
        IsPercentage: true
    );
    private static readonly Drempel MaandenPartner = new(
        "CP-28",
        "Zoveel maanden vooruit waarschuwen voor het einde van een afspraak",
        12,
        0,
        60
    );

    private static IEnumerable<Signaleringsregel> VanafCp19() =>
        [
            new()
            {
                Code = "CP-19",
                Uitleg = "Een bezoek of stage waarbij leerlingen alleen toekijken",
                Bron = "003 el. 1 en 2",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "rolLeerling",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where BezoekOfStage.Contains(a.Type) && a.RolLeerling == "passief"
                    select regel.Bij(a, $"Bij ‘{a.Titel}’ kijken leerlingen alleen toe. Spreek met het bedrijf een opdracht af."),
            },
            new()
            {
                Code = "CP-20",
                Uitleg = "Een terugblik in de vorm van een verslag",
                Bron = "003 el. 4",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "reflectie",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where a.ReflectieVorm == "verslag"
                    select regel.Bij(a, "Een verslag levert weinig inzicht op. Kies een gesprek, pitch of beeld."),
            },
            new()
            {
                Code = "CP-21",
                Uitleg = "Steeds dezelfde vorm van terugblik",
                Bron = "003 el. 4",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Activiteit,
                Veld = "reflectie",
                Pagina = Herstelpagina.Activiteit,
                Drempels = [ZelfdeVorm],
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    from a in WeerDezelfdeVorm(blik, jaar)
                    select regel.Bij(a, "Steeds dezelfde terugblik: wissel van werkvorm."),
            },
            new()
            {
                Code = "CP-22",
                Uitleg = "Een leerjaar zonder individueel loopbaangesprek",
                Bron = "003 el. 3; 001; 002",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "type",
                Pagina = Herstelpagina.Checklist,
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where blik.In(jaar).All(a => !IndividueelGesprek.Contains(a.Type))
                    select regel.In(jaar.Nr, $"In leerjaar {jaar.Nr} heeft de leerling geen individueel loopbaangesprek."),
            },
            new()
            {
                Code = "CP-23",
                Uitleg = "Een portfolio met te weinig gesprekken",
                Bron = "003 el. 3",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "portfolio",
                Pagina = Herstelpagina.Checklist,
                Drempels = [Gesprekken],
                Toets = (regel, blik) =>
                    from jaar in blik.GevuldeJaren
                    where jaar.Portfolio && blik.In(jaar).Count(a => IndividueelGesprek.Contains(a.Type)) < blik.Drempels[Gesprekken]
                    select regel.In(jaar.Nr, "Er is een portfolio, maar te weinig gesprekken om het te laten leven."),
            },
            new()
            {
                Code = "CP-24",
                Uitleg = "Een loopbaancompetentie die niet aan bod komt",
                Bron = "003 competenties",
                Ernst = Ernst.Tip,
                ErnstNergens = Ernst.Fout,
                Over = Onderwerpsoort.Leerjaar,
                OpInvulling = true,
                Veld = "competenties",
                Pagina = Herstelpagina.Dekking,
                Toets = (regel, blik) =>
                    from c in Codes.Competenties
                    from nr in JarenZonder(blik, a => a.Competenties.Contains(c.Code))
                    select nr is int n
                        ? regel.In(n, $"‘{c.Label}’ komt in leerjaar {n} niet aan bod.", ("competentie", c.Code))
                        : regel.Nergens($"‘{c.Label}’ komt in geen enkel leerjaar aan bod.", ("competentie", c.Code)),
            },
            new()
            {
                Code = "CP-25",
                Uitleg = "Een werkzaam element dat ontbreekt",
                Bron = "003 inleiding",
                Ernst = Ernst.Tip,
                ErnstNergens = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                OpInvulling = true,
                Veld = "elementen",
                Pagina = Herstelpagina.Dekking,
                Toets = (regel, blik) =>
                    from e in Codes.Elementen
                    from nr in JarenZonder(blik, a => a.Elementen.Contains(e.Code))
                    select nr is int n
                        ? regel.In(n, $"Werkzaam element ‘{e.Label}’ ontbreekt in leerjaar {n}.", ("element", e.Code))
                        : regel.Nergens($"Werkzaam element ‘{e.Label}’ ontbreekt in elk leerjaar.", ("element", e.Code)),
            },
            new()
            {
                Code = "CP-26",
                Uitleg = "Eén persoon die een groot deel van de activiteiten trekt",
                Bron = "003 visie",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Lijn,
                Veld = "verantwoordelijke",
                Pagina = Herstelpagina.Plannertabel,
                Drempels = [AandeelPersoon],
                AlleenHeleSchool = true,
                Toets = (regel, blik) =>
                    from groep in blik.Eigen.Where(a => !Leeg(a.Verantwoordelijke)).GroupBy(a => Gelijk(a.Verantwoordelijke))
                    let aantal = groep.Count()
                    where aantal > blik.Drempels[AandeelPersoon] * blik.Eigen.Count
                    // Of several spellings the same one every time, whatever the order of entry.
                    let naam = groep.Select(a => a.Verantwoordelijke.Trim()).Order(StringComparer.Ordinal).First()
                    let p = Getal((int)Math.Round(100m * aantal / blik.Eigen.Count, MidpointRounding.AwayFromZero))
                    select regel.OverLijn(
                        $"{naam} trekt {p}% van de activiteiten. Verdeel het over het team.",
                        ("naam", naam),
                        ("p", p)
                    ) with
                    {
                        Persoon = naam,
                    },
            },
            new()
            {
                Code = "CP-27",
                Uitleg = "Een activiteit zonder verantwoordelijke",
                Bron = "003 visie, LOB-taken",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Activiteit,
                Veld = "verantwoordelijke",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where Leeg(a.Verantwoordelijke)
                    select regel.Bij(a, $"Wie regelt ‘{a.Titel}’?"),
            },
            new()
            {
                Code = "CP-28",
                Uitleg = "Een afspraak met een partner die afloopt",
                Bron = "003 visie",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "partner",
                Pagina = Herstelpagina.Activiteit,
                Drempels = [MaandenPartner],
                Toets = AflopendeAfspraken,
            },
            new()
            {
                Code = "CP-29",
                Uitleg = "Een activiteit die een doelgroep niet ziet",
                Bron = "003 el. 3",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                OpInvulling = true,
                Veld = "zichtbaar",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    from doelgroep in Codes.Doelgroepen
                    where !a.Zichtbaar.Contains(doelgroep.Code)
                    select regel.Bij(a, $"{doelgroep.Label} ziet ‘{a.Titel}’ nog niet in de leerlijn.", ("doelgroep", doelgroep.Code)),
            },
        ];

    /// <summary>CP-21: once per run of equal forms, the one that makes the run too long.</summary>
    private static IEnumerable<Activiteit> WeerDezelfdeVorm(Blik blik, Leerjaar jaar)
    {
        var teVaak = (int)blik.Drempels[ZelfdeVorm];
        var op = 0;
        string? vorige = null;
        foreach (
            var a in blik.In(jaar)
                .Where(a => a.ReflectieJa == true && a.ReflectieVorm is not null)
                .OrderBy(blik.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .ThenBy(a => a.ReflectieVorm, StringComparer.Ordinal)
        )
        {
            op = a.ReflectieVorm == vorige ? op + 1 : 1;
            vorige = a.ReflectieVorm;
            if (op == teVaak)
            {
                yield return a;
            }
        }
    }

    /// <summary>CP-24 and CP-25: the filled years without such an activity; one null instead when those are all, and the pupils pass through all.</summary>
    private static IEnumerable<int?> JarenZonder(Blik blik, Func<Activiteit, bool> heeft)
    {
        var zonder = blik.GevuldeJaren.Where(j => !blik.In(j).Any(heeft)).ToList();
        return blik.IsHeleLijn && zonder.Count == blik.GevuldeJaren.Count ? [null] : zonder.Select(j => (int?)j.Nr);
    }

    private static IEnumerable<Bevinding> AflopendeAfspraken(Signaleringsregel regel, Blik blik)
    {
        var grens = blik.Vandaag.AddMonths((int)blik.Drempels[MaandenPartner]);
        foreach (var a in blik.Eigen)
        {
            if (a.Partner is not null && blik.Partner(a.Partner) is { Tot: DateOnly tot } partner && tot <= grens)
            {
                var datum = tot.ToString("d MMMM yyyy", Nl);
                yield return regel.Bij(
                    a,
                    $"De afspraak met {partner.Naam} {(tot < blik.Vandaag ? "liep" : "loopt")} af op {datum}. Hoe gaat het verder?",
                    ("datum", datum),
                    ("partner", partner.Naam)
                );
            }
        }
    }
}
