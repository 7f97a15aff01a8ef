using LobBeleid.Data.Domein.Planner;
using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Tijdlijn;

public static partial class Tijdlijnregels
{
    /// <summary>Within how many weeks a next step follows a talk; the whole analysis reads it.</summary>
    internal static readonly Drempel WekenTotVervolg = new(
        "TL-10",
        "Binnen zoveel schoolweken na een gesprek volgt een nieuwe stap",
        15,
        0,
        94
    );

    private static readonly Drempel WekenRondOvergang = new(
        "TL-12",
        "Zoveel schoolweken voor en na een overgang staat er iets op de tijdlijn",
        8,
        1,
        40
    );
    private static readonly Drempel VeelMomenten = new("TL-13", "Meer dan zoveel momenten is veel", 40, 1, 1000);
    private static readonly Drempel WeinigClusters = new(
        "TL-13 K",
        "Minder dan dit deel van de momenten in een keten is weinig",
        0.3m,
        0,
        1,
        IsPercentage: true
    );
    private static readonly Drempel DekkingErvaringen = new(
        "TL-16",
        "Minder dan dit deel van de ervaringen besproken is te weinig",
        0.5m,
        0,
        1,
        IsPercentage: true
    );

    private static IEnumerable<Tijdlijnregel> VanafTl10() =>
        [
            new()
            {
                Code = "TL-10",
                Uitleg = "Een jaar zonder keten",
                Bron = "004 d5 o6",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Prioriteit,
                Drempels = [WekenTotVervolg],
                Toets = (regel, blik) =>
                    from jaar in blik.Analyse.JarenZonderKeten
                    let naam = Leerlijn.JaarNaam(jaar.Zone, jaar.Nr)
                    select regel.In(
                        jaar.Zone,
                        jaar.Nr,
                        $"{char.ToUpperInvariant(naam[0])}{naam[1..]} kent geen keten ervaring–gesprek–vervolg."
                    ),
            },
            new()
            {
                Code = "TL-11",
                Uitleg = "Informatie die nergens aan hangt",
                Bron = "004 d5 o1",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Activiteit,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Koppelen,
                Toets = (regel, blik) =>
                    from a in blik.Lijn.Activiteiten
                    where a.Marker == Codes.Informatie && !blik.IsGekoppeld(a)
                    select regel.Bij(a, $"Informatiemoment ‘{a.Titel}’ hangt nergens aan."),
            },
            new()
            {
                Code = "TL-12",
                Uitleg = "Een overgang zonder momenten eromheen",
                Bron = "004 d5 o1",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Overgang,
                OpInvulling = true,
                Veld = "weekVan",
                Pagina = Herstelpagina.MomentErbij,
                Drempels = [WekenRondOvergang],
                Toets = (regel, blik) =>
                    from o in Overgangen.Van(blik.Lijn)
                    where blik.Analyse.Momenten.Count > 0 && (o.Altijd || blik.Analyse.Momenten.Any(a => a.Zone == Codes.ZoneDaarna))
                    where !IsGevuld(blik, o)
                    select regel.OverLijn($"Rond de overgang {o.Naam} staat niets op de tijdlijn.", ("overgang", o.Naam)),
            },
            new()
            {
                Code = "TL-13",
                Uitleg = "Veel activiteiten, weinig rode draad",
                Bron = "004 d5 o6",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Lijn,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Ketens,
                Drempels = [VeelMomenten, WeinigClusters],
                Toets = (regel, blik) =>
                    blik.Analyse.Maten.Momenten > blik.Drempels[VeelMomenten]
                    && blik.Analyse.Maten.Clustergraad < blik.Drempels[WeinigClusters]
                        ? [regel.OverLijn("Veel activiteiten, weinig rode draad: kies eerst wat bij elkaar hoort.")]
                        : [],
            },
            new()
            {
                Code = "TL-14",
                Uitleg = "Een gesprek waarin een fase ontbreekt",
                Bron = "004 d5 o6",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Activiteit,
                OpInvulling = true,
                Veld = "gespreksfasen",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Gesprekken
                    from fase in Codes.Gespreksfasen
                    where !a.Gespreksfasen.Contains(fase.Code)
                    select regel.Bij(a, $"In gesprek ‘{a.Titel}’ mist de fase {fase.Label.ToLowerInvariant()}.", ("fase", fase.Code)),
            },
            new()
            {
                Code = "TL-15",
                Uitleg = "Een activiteit zonder E, G of I",
                Bron = "004 d5 o1",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Activiteit,
                Veld = "marker",
                Pagina = Herstelpagina.Moment,
                Toets = (regel, blik) =>
                    from a in blik.Lijn.Activiteiten
                    where a.Marker is null || (a.Marker == Codes.GeenMoment && IsMeestalMoment(a))
                    select regel.Bij(a, $"Kies E, G of I voor ‘{a.Titel}’."),
            },
            new()
            {
                Code = "TL-16",
                Uitleg = "Weinig ervaringen besproken, en niemand aan zet",
                Bron = "004 d5 o6",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Lijn,
                Veld = "prioriteit",
                Pagina = Herstelpagina.Prioriteit,
                Drempels = [DekkingErvaringen],
                Toets = (regel, blik) =>
                    blik.Analyse.Maten.Dekking < blik.Drempels[DekkingErvaringen] && blik.Lijn.Prioriteiten.All(p => !p.IsOpen)
                        ? [regel.OverLijn("Minder dan de helft van de ervaringen wordt besproken. Wie is aan zet?")]
                        : [],
            },
            new()
            {
                Code = "TL-17",
                Uitleg = "Een ontbrekende keten zonder oorzaak",
                Bron = "004 d5 o6",
                Ernst = Ernst.Tip,
                Over = Onderwerpsoort.Leerjaar,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Prioriteit,
                Toets = (regel, blik) =>
                    from jaar in blik.Analyse.JarenZonderKeten
                    where
                        !blik.Lijn.Prioriteiten.Any(p =>
                            p.Zone == jaar.Zone && p.Leerjaar == jaar.Nr && !Leeg(p.Oorzaak) && !Leeg(p.AanZet)
                        )
                    select regel.In(jaar.Zone, jaar.Nr, "Noteer waardoor de keten ontbreekt en of dit strategisch of tactisch is."),
            },
        ];

    private static bool IsMeestalMoment(Activiteit a) =>
        Codes.Types.FirstOrDefault(t => t.Code == a.Type)?.Markers is [Codes.Ervaring or Codes.Gesprek or Codes.Informatie, ..];

    /// <summary>TL-12: something runs in the last weeks of the year before the transition, and something in the first weeks of the year after it.</summary>
    private static bool IsGevuld(Tijdlijnblik blik, Overgang overgang)
    {
        var k = blik.Lijn.Kalender;
        var weken = (int)blik.Drempels[WekenRondOvergang];
        var (voor, na) = (false, false);
        foreach (var a in blik.Analyse.Momenten)
        {
            var index = blik.Lijn.JaarIndex(a.Zone, a.Leerjaar);
            var (isVoor, isNa) = (index == overgang.Van, index == overgang.Naar);
            if (!isVoor && !isNa)
            {
                continue;
            }
            if (a.WeekVan is not int van || !k.IsSchoolweek(van))
            {
                voor |= isVoor;
                na |= isNa;
                continue;
            }

            var tot = a.WeekTot is int w && k.IsSchoolweek(w) ? w : van;
            voor |= isVoor && k.Volgnummer(tot) > k.AantalWeken - weken;
            na |= isNa && k.Volgnummer(van) <= weken;
        }

        return voor && na;
    }
}
