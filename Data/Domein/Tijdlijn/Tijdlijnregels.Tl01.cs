using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Tijdlijn;

public static partial class Tijdlijnregels
{
    /// <summary>Within how many weeks a talk follows an experience; the whole analysis reads it.</summary>
    internal static readonly Drempel WekenTotGesprek = new(
        "TL-03",
        "Binnen zoveel schoolweken na een ervaring volgt een gesprek",
        3,
        0,
        46
    );

    private static readonly Drempel AandeelInformatie = new(
        "TL-01",
        "Meer dan dit deel van de momenten als informatie is te veel",
        0.5m,
        0.05m,
        1,
        IsPercentage: true
    );
    private static readonly Drempel GesprekkenPerErvaring = new(
        "TL-02",
        "Zoveel procent zijn de gesprekken minstens van het aantal ervaringen",
        0.8m,
        0,
        1,
        IsPercentage: true
    );
    private static readonly Drempel WoordenToelichting = new(
        "TL-08",
        "Zoveel woorden heeft de toelichting van een verbinding minstens",
        4,
        1,
        20
    );

    private static IEnumerable<Tijdlijnregel> VanafTl01() =>
        [
            new()
            {
                Code = "TL-01",
                Uitleg = "Vooral informatie",
                Bron = "004 d5 o1",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Lijn,
                Veld = "marker",
                Pagina = Herstelpagina.Ketens,
                Drempels = [AandeelInformatie],
                Toets = (regel, blik) =>
                {
                    var m = blik.Analyse.Maten;
                    if (m.Momenten == 0 || m.Informatie <= blik.Drempels[AandeelInformatie] * m.Momenten)
                    {
                        return [];
                    }
                    var p = Getal((int)Math.Round(100m * m.Informatie / m.Momenten, MidpointRounding.AwayFromZero));
                    return
                    [
                        regel.OverLijn(
                            $"{p}% van jullie momenten is informatie. Waar doen leerlingen zelf iets en praten ze erover?",
                            ("p", p)
                        ),
                    ];
                },
            },
            new()
            {
                Code = "TL-02",
                Uitleg = "Te weinig gesprekken tegenover de ervaringen",
                Bron = "004 d5 o6",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Lijn,
                Veld = "marker",
                Pagina = Herstelpagina.Ketens,
                Drempels = [GesprekkenPerErvaring],
                Toets = (regel, blik) =>
                {
                    var m = blik.Analyse.Maten;
                    if (m.Ervaringen == 0 || m.Gesprekken >= blik.Drempels[GesprekkenPerErvaring] * m.Ervaringen)
                    {
                        return [];
                    }
                    return
                    [
                        regel.OverLijn(
                            $"Tegenover {Aantal(m.Ervaringen, "ervaring", "ervaringen")} {(m.Gesprekken == 1 ? "staat" : "staan")} "
                                + $"{Aantal(m.Gesprekken, "gesprek", "gesprekken")}.",
                            ("nE", Getal(m.Ervaringen)),
                            ("nG", Getal(m.Gesprekken))
                        ),
                    ];
                },
            },
            new()
            {
                Code = "TL-03",
                Uitleg = "Een ervaring waar geen gesprek op volgt",
                Bron = "004 d5 o6",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Activiteit,
                Veld = "volgtOp",
                Pagina = Herstelpagina.KetenZonderGesprek,
                Drempels = [WekenTotGesprek],
                Mist = Ontbreekt.Gesprek,
                Toets = (regel, blik) =>
                    from a in blik.Lijn.Activiteiten
                    where a.Marker == Codes.Ervaring && blik.Analyse.Gesprekken(a).Count == 0
                    select regel.Bij(a, $"Na ervaring ‘{a.Titel}’ volgt binnen {Weken(blik.Analyse.WekenTotGesprek)} geen gesprek."),
            },
            new()
            {
                Code = "TL-04",
                Uitleg = "Een gesprek zonder ervaring ervoor",
                Bron = "004 d5 o1; 000; 002",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "volgtOp",
                Pagina = Herstelpagina.KetenZonderErvaring,
                Mist = Ontbreekt.Ervaring,
                Toets = (regel, blik) =>
                    from a in blik.Gesprekken
                    where !blik.IsNaErvaring(a)
                    select regel.Bij(a, $"Over welke ervaring gaat gesprek ‘{a.Titel}’?"),
            },
            new()
            {
                Code = "TL-05",
                Uitleg = "Een gesprek dat nergens toe leidt",
                Bron = "004 d5 o6",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "volgtOp",
                Pagina = Herstelpagina.KetenZonderVervolg,
                Mist = Ontbreekt.Vervolg,
                Toets = (regel, blik) =>
                    from a in blik.Gesprekken
                    where !blik.LeidtNaarStap(a) && blik.IsIetsLater(a)
                    select regel.Bij(a, $"Gesprek ‘{a.Titel}’ leidt nog niet tot een nieuwe stap."),
            },
            new()
            {
                Code = "TL-06",
                Uitleg = "Informatie die als gesprek telt",
                Bron = "004 d5 o1",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "marker",
                Pagina = Herstelpagina.Moment,
                Toets = (regel, blik) =>
                    from a in blik.Gesprekken
                    where Informatief().IsMatch(a.Titel) || InformatieTypes.Contains(a.Type)
                    select regel.Bij(a, $"Is ‘{a.Titel}’ een gesprek over eigen ervaringen, of krijgt de leerling informatie?"),
            },
            new()
            {
                Code = "TL-07",
                Uitleg = "Praten op de werkplek dat als gesprek telt",
                Bron = "004 d5 o1",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "marker",
                Pagina = Herstelpagina.Moment,
                Toets = (regel, blik) =>
                    from a in blik.Gesprekken
                    where a.Type is "T13" or "T14" || a.Plaats == "bedrijf"
                    select regel.Bij(a, "Praten op de werkplek is nog geen gespreksmoment. Wie bepaalt de agenda?"),
            },
            new()
            {
                Code = "TL-08",
                Uitleg = "Een verbinding zonder inhoud",
                Bron = "004 d5 o1",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Verbinding,
                OpInvulling = true,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Koppelen,
                Drempels = [WoordenToelichting],
                Toets = (regel, blik) =>
                    from v in blik.Verbindingen
                    where Woorden(v.Link.Toelichting) < blik.Drempels[WoordenToelichting] || Organisatorisch().IsMatch(v.Link.Toelichting)
                    select regel.Bij(
                        v.Naar,
                        $"De verbinding tussen ‘{v.Van.Titel}’ en ‘{v.Naar.Titel}’ heeft nog geen inhoud. Wat neemt de leerling mee?",
                        ("a", v.Van.Titel),
                        ("b", v.Naar.Titel)
                    ),
            },
            new()
            {
                Code = "TL-09",
                Uitleg = "Een verbinding die leerlingen (nog) niet zien",
                Bron = "004 d5 o1",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Verbinding,
                OpInvulling = true,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Koppelen,
                Toets = (regel, blik) =>
                    from v in blik.Verbindingen
                    where blik.Lijn.LeerlingZiet(v.Naar, v.Link) != "ja"
                    select regel.Bij(
                        v.Naar,
                        $"Vraag leerlingen of zij de samenhang tussen ‘{v.Van.Titel}’ en ‘{v.Naar.Titel}’ zien.",
                        ("a", v.Van.Titel),
                        ("b", v.Naar.Titel)
                    ),
            },
        ];

    private static int Woorden(string tekst) => tekst.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
