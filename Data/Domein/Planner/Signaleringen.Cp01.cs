using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Planner;

public static partial class Signaleringen
{
    private static IEnumerable<Signaleringsregel> VanafCp01() =>
        [
            new()
            {
                Code = "CP-01",
                Uitleg = "Een ervaring zonder voorbereiding",
                Bron = "003 el. 1, 2 en 4",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "voorbereiding",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where a.Marker == Codes.Ervaring && a.VoorbereidingJa != true
                    select regel.Bij(a, $"Bij ‘{a.Titel}’ bereiden leerlingen zich nog niet voor. Wat willen ze te weten komen?"),
            },
            new()
            {
                Code = "CP-02",
                Uitleg = "Een ervaring zonder terugblik",
                Bron = "003 el. 4; 002 Frequentie",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Activiteit,
                Veld = "reflectie",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where a.Marker == Codes.Ervaring && a.ReflectieJa != true
                    select regel.Bij(a, $"Na ‘{a.Titel}’ is geen terugblik gepland. Zonder terugblik blijft de ervaring los staan."),
            },
            new()
            {
                Code = "CP-03",
                Uitleg = "Een test of spel waarvan de uitkomst niet wordt besproken",
                Bron = "003 el. 4",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Activiteit,
                Veld = "reflectie",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where a.Type is "T15" or "T04" && a.ReflectieJa != true
                    select regel.Bij(
                        a,
                        $"De uitkomst van ‘{a.Titel}’ wordt niet besproken. Plan een gesprek over wat leerlingen herkennen."
                    ),
            },
            new()
            {
                Code = "CP-04",
                Uitleg = "Een activiteit zonder vervolgstap",
                Bron = "003 el. 3; 002",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                Veld = "vervolgstap",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where Leeg(a.Vervolgstap)
                    select regel.Bij(a, $"Wat kan de leerling na ‘{a.Titel}’ gaan doen? Noem een vervolgstap."),
            },
            new()
            {
                Code = "CP-05",
                Uitleg = "Een activiteit die nergens op aansluit",
                Bron = "003 el. 3",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                GaatOpIn = "CP-07",
                Veld = "volgtOp",
                Pagina = Herstelpagina.Koppelen,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where blik.MistVorige(a) && !blik.MistVolgende(a)
                    select regel.Bij(a, $"‘{a.Titel}’ sluit nergens op aan. Koppel een eerdere activiteit."),
            },
            new()
            {
                Code = "CP-06",
                Uitleg = "Een activiteit waarop niets voortbouwt",
                Bron = "003 el. 3",
                Ernst = Ernst.Waarschuwing,
                Over = Onderwerpsoort.Activiteit,
                GaatOpIn = "CP-07",
                Veld = "volgtOp",
                Pagina = Herstelpagina.Koppelen,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where blik.MistVolgende(a) && !blik.MistVorige(a)
                    select regel.Bij(a, $"Na ‘{a.Titel}’ volgt niets dat erop voortbouwt."),
            },
            new()
            {
                Code = "CP-07",
                Uitleg = "Een activiteit die los staat van de leerlijn",
                Bron = "003 el. 3",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Activiteit,
                Veld = "volgtOp",
                Pagina = Herstelpagina.Koppelen,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where blik.MistVorige(a) && blik.MistVolgende(a)
                    select regel.Bij(a, $"‘{a.Titel}’ staat los van de leerlijn."),
            },
            new()
            {
                Code = "CP-08",
                Uitleg = "Een activiteit zonder doel",
                Bron = "003 el. 1, 2 en 3",
                Ernst = Ernst.Fout,
                Over = Onderwerpsoort.Activiteit,
                Veld = "doel",
                Pagina = Herstelpagina.Activiteit,
                Toets = (regel, blik) =>
                    from a in blik.Eigen
                    where Leeg(a.Doel)
                    select regel.Bij(a, $"Leg in één zin vast waarom leerlingen ‘{a.Titel}’ doen."),
            },
        ];
}
