using System.Text.Json;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data;

/// <summary>Values to store, and what came back in a form that compares.</summary>
internal static class Bouw
{
    public static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 30, 12, 345, TimeSpan.Zero);

    /// <summary>May write everything, as long as the account is not limited to some vestigingen.</summary>
    public static Schrijver Decaan(int gebruikerId = 0, string naam = "Sam Model") =>
        new()
        {
            GebruikerId = gebruikerId,
            Naam = naam,
            Nu = Nu,
            IsDecaan = true,
            HeeftTeamrol = false,
        };

    public static Activiteit Kaal(string id = "A1", int leerjaar = 1) =>
        new()
        {
            Id = id,
            Titel = "Activiteit " + id,
            Type = "T01",
            Leerjaar = leerjaar,
        };

    /// <summary>Every field filled with something else than its default, texts with what may get lost on the way.</summary>
    public static Activiteit Alles(string id = "A1", string? team = "OK", string? partner = "roc", params string[] volgtOp) =>
        new()
        {
            Id = id,
            Titel = "Stage ’s middags — \"één\" & <twee>; --",
            Type = "T14",
            Zone = "mbo",
            Leerjaar = 4,
            Team = team,
            WeekVan = 53,
            WeekTot = 2,
            Marker = "-",
            Doel = "Regel 1\nregel 2\t'; DROP TABLE Activiteit; -- 😀 ",
            Fase = "verdiepend",
            Les = "buiten",
            Vak = "Economie % _ [a-z]",
            Rooster = false,
            Plaats = "bedrijf",
            RolLeerling = "passief",
            VoorbereidingJa = false,
            VoorbereidingTekst = "İstanbul, ĳs, ß, \u2028",
            ReflectieJa = true,
            ReflectieVorm = "moodboard",
            ReflectieWeek = 1,
            OudersJa = false,
            OudersRol = "thuisopdracht",
            Vervolgstap = "@schooljaar $1 {0}",
            Competenties = ["OV", "MR"],
            Elementen = ["ZV", "PE", "LA"],
            Sector = ["zorg", "Zorg", "techniek"],
            Tags = ["z", "a", "m"],
            Verantwoordelijke = "Noor Voorbeeld",
            Partner = partner,
            Kosten = "€ 12,50",
            Vervoer = "fiets\\bus",
            Zichtbaar = ["leerling", "ouder", "docent"],
            Nieuw = true,
            DoelgroepExtra = "alleen wie het wil",
            Gespreksfasen = ["a", "b", "c", "d"],
            Minuten = 10_000,
            Leerwegen = ["Theoretisch", "Basis"],
            Vestigingen = ["De Linde", "De Kade"],
            Klassen = ["4T1", "4B1"],
            Materiaal = [new("Kijkwijzer", "https://voorbeeld.nl/b?a=1&b=%20"), new("Artikel", "https://voorbeeld.nl/a")],
            Uitgewerkt = false,
            VolgtOp =
            [
                .. volgtOp.Select(
                    (v, i) =>
                        new VolgtOp
                        {
                            Id = v,
                            Toelichting = $"omdat {v}",
                            LeerlingZiet = i % 2 == 0 ? "ja" : "nee",
                            Bron = "leerlingenpanel",
                        }
                ),
            ],
        };

    /// <summary>A line with every optional field filled, and beside it one with as little as possible.</summary>
    public static LeerlijnDocument AllesDocument(int schooljaar) =>
        Document(schooljaar, Kaal("A1"), Kaal("A0", 2), Alles("A2", volgtOp: ["A1", "A0"])) with
        {
            Leerjaren =
            [
                new Leerjaar { Nr = 1 },
                new Leerjaar
                {
                    Nr = 2,
                    Rooster = true,
                    Portfolio = true,
                    Weken = 12,
                    Teams = ["OL", "OK"],
                },
                new Leerjaar { Nr = 6, Portfolio = true },
            ],
            Mijlpalen =
            [
                new Mijlpaal
                {
                    Soort = "vervolgkeuze",
                    Leerjaar = 4,
                    Week = 13,
                },
                new Mijlpaal { Soort = "profielkeuze", Leerjaar = 2 },
            ],
            Partners =
            [
                new Partner
                {
                    Id = "roc",
                    Naam = "ROC ’t Voorbeeld",
                    Tot = new DateOnly(2026, 12, 31),
                },
                new Partner { Id = "ROC", Naam = "Een ander" },
            ],
            Prioriteiten =
            [
                new Prioriteit
                {
                    Zone = "daarna",
                    Leerjaar = 4,
                    WatPakkenWeOp = "wat",
                    Oorzaak = "oorzaak",
                    AanZet = "directie",
                    Status = "In uitvoering",
                    Eigenaar = "Sam",
                    WegTeNemen = false,
                    Soort = "tactisch",
                    WieDoetWat = "Sam belt\nIlse plant",
                    Nodig = "tijd",
                    EersteStapMorgen = "bellen",
                    Einddatum = new DateOnly(2027, 7, 1),
                },
                new Prioriteit(),
            ],
        };

    public static LeerlijnDocument Document(int schooljaar, params Activiteit[] activiteiten) =>
        new()
        {
            Schooljaar = schooljaar,
            Leerjaren = [],
            Activiteiten = activiteiten,
        };

    /// <summary>What was read as the export makes a document of it.</summary>
    public static LeerlijnDocument Uit(Planjaar jaar) =>
        new()
        {
            Schooljaar = jaar.Schooljaar,
            Leerjaren = jaar.Lijn.Leerjaren,
            Mijlpalen = jaar.Lijn.Mijlpalen,
            Partners = jaar.Lijn.Partners,
            Prioriteiten = [.. jaar.Lijn.Prioriteiten.Select(p => p with { Id = 0, Versie = 0 })],
            Activiteiten = [.. jaar.Lijn.Activiteiten.Select(a => a with { Nummer = 0 })],
        };

    /// <summary>Everything of a document that a database keeps, part by part, so that a difference is seen where it is.</summary>
    public static void AssertGelijk(LeerlijnDocument verwacht, LeerlijnDocument gelezen)
    {
        Assert.Equal(Tekst(verwacht.Leerjaren ?? []), Tekst(gelezen.Leerjaren ?? []));
        Assert.Equal(Tekst(verwacht.Mijlpalen), Tekst(gelezen.Mijlpalen));
        Assert.Equal(Tekst(verwacht.Partners), Tekst(gelezen.Partners));
        Assert.Equal(Tekst(verwacht.Prioriteiten), Tekst(gelezen.Prioriteiten));
        Assert.Equal(verwacht.Activiteiten.Select(a => a.Id), gelezen.Activiteiten.Select(a => a.Id));
        foreach (var (een, ander) in verwacht.Activiteiten.Zip(gelezen.Activiteiten))
        {
            AssertGelijk(een, ander);
        }
        Assert.Equal(verwacht.Schooljaar, gelezen.Schooljaar);
    }

    public static void AssertGelijk(Activiteit verwacht, Activiteit gelezen) =>
        Assert.Equal(JsonSerializer.Serialize(verwacht with { Nummer = 0 }), JsonSerializer.Serialize(gelezen with { Nummer = 0 }));

    private static IEnumerable<string> Tekst<T>(IEnumerable<T> rijen) => rijen.Select(r => JsonSerializer.Serialize(r));

    /// <summary>What a link holds, apart from its ends.</summary>
    public static VolgtOp Link(string toelichting = "", string? leerlingZiet = null, string bron = "") =>
        new()
        {
            Id = "",
            Toelichting = toelichting,
            LeerlingZiet = leerlingZiet,
            Bron = bron,
        };
}
