namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>What each CP rule looks at, in the words of the screen, with the source of the norm (domain 5.4).</summary>
public static class Regels
{
    public static readonly IReadOnlyList<Regel> Planner =
    [
        new("CP-01", "Een ervaring zonder voorbereiding", "003 el. 1, 2 en 4"),
        new("CP-02", "Een ervaring zonder terugblik", "003 el. 4; 002 Frequentie"),
        new("CP-03", "Een test of spel waarvan de uitkomst niet wordt besproken", "003 el. 4"),
        new("CP-04", "Een activiteit zonder vervolgstap", "003 el. 3; 002"),
        new("CP-05", "Een activiteit die nergens op aansluit", "003 el. 3"),
        new("CP-06", "Een activiteit waarop niets voortbouwt", "003 el. 3"),
        new("CP-07", "Een activiteit die los staat van de leerlijn", "003 el. 3"),
        new("CP-08", "Een activiteit zonder doel", "003 el. 1, 2 en 3"),
        new("CP-09", "Een leerjaar met te weinig volledige rondes voorbereiden–doen–terugkijken–vervolg", "003 el. 3"),
        new("CP-10", "Een leerjaar zonder activiteiten", "003 visie"),
        new("CP-11", "Een smal eerste of tweede leerjaar", "003 el. 3 en 7"),
        new("CP-12", "Een hoger leerjaar zonder verdieping", "003 el. 3"),
        new("CP-13", "Een profielkeuze zonder brede ervaring en gesprek vooraf", "003 el. 1 en 2; tool 3 vraag 6"),
        new("CP-14", "Een vervolgkeuze zonder nabesproken kennismaking met opleidingen", "003 tool 3 vraag 7"),
        new("CP-15", "Een leerjaar zonder ouders", "003 el. 5"),
        new("CP-16", "Een leerjaar waarin ouders alleen post krijgen", "003 el. 5"),
        new("CP-17", "Een leerjaar zonder LOB in een vakles", "003 visie, el. 4"),
        new("CP-18", "Een leerjaar zonder vaste plek in het rooster", "003 visie"),
        new("CP-19", "Een bezoek of stage waarbij leerlingen alleen toekijken", "003 el. 1 en 2"),
        new("CP-20", "Een terugblik in de vorm van een verslag", "003 el. 4"),
        new("CP-21", "Steeds dezelfde vorm van terugblik", "003 el. 4"),
        new("CP-22", "Een leerjaar zonder individueel loopbaangesprek", "003 el. 3; 001; 002"),
        new("CP-23", "Een portfolio met te weinig gesprekken", "003 el. 3"),
        new("CP-24", "Een loopbaancompetentie die niet aan bod komt", "003 competenties"),
        new("CP-25", "Een werkzaam element dat ontbreekt", "003 inleiding"),
        new("CP-26", "Eén persoon die een groot deel van de activiteiten trekt", "003 visie"),
        new("CP-27", "Een activiteit zonder verantwoordelijke", "003 visie, LOB-taken"),
        new("CP-28", "Een afspraak met een partner die afloopt", "003 visie"),
        new("CP-29", "Een activiteit die een doelgroep niet ziet", "003 el. 3"),
        new("CP-30", "Een terugblik die lang op zich laat wachten", "002 Frequentie"),
        new("CP-31", "Een lange stilte binnen een leerjaar", "002 Frequentie"),
        new("CP-32", "Weinig soorten ervaringen in de onderbouw", "003 el. 1 en 2"),
        new("CP-33", "Omgaan met verwachtingen ontbreekt vanaf leerjaar 2", "003 el. 6"),
        new("CP-34", "Niets over baankansen", "003 el. 7"),
        new("CP-35", "Iets nieuws terwijl de basis van het leerjaar nog niet staat", "003 visie"),
        new("CP-36", "Verschil tussen teams in hetzelfde leerjaar", "003 visie"),
        new("CP-37", "Vervoer of kosten van een bezoek of stage niet geregeld", "003 visie"),
        new("CP-38", "Niets voor leerlingen die meer begeleiding nodig hebben", "003 visie; tool 3 vraag 14"),
    ];

    /// <summary>The rules of planner and timeline by id.</summary>
    public static readonly IReadOnlyDictionary<string, Regel> Alle = Planner
        .Concat(Tijdlijnregels.Alle)
        .ToDictionary(r => r.Id, StringComparer.Ordinal);
}
