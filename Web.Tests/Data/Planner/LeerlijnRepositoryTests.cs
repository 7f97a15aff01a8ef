using System.Collections;
using System.Reflection;
using LobBeleid.Data.Database;
using LobBeleid.Data.Demo;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Planner;

/// <summary>What goes into the database comes out of it the same, and reading costs one round trip however much there is.</summary>
public sealed class LeerlijnRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);
    private readonly UitwisselRepository _uitwisselen = new(leeg.Database);

    [Fact]
    public async Task Get_DemoTakenOver_EqualsTheFile()
    {
        var document = LeerlijnBestand.Lees(DemoVuller.Bestand(), 2026).Document!;
        var schooljaar = leeg.VrijSchooljaar();
        await _uitwisselen.OvernemenAsync(schooljaar, document, restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);

        var jaar = await _lijnen.GetAsync(schooljaar, default);
        Bouw.AssertGelijk(document with { Schooljaar = schooljaar }, Bouw.Uit(jaar));
        Assert.Equal(32, jaar.VersieVan.Count);
        Assert.All(jaar.VersieVan.Values, v => Assert.Equal(1, v));
        Assert.Equal(
            DemoVuller.Bestand(),
            LeerlijnBestand.Schrijf(Bouw.Uit(jaar) with { Schooljaar = 2026, Peildatum = document.Peildatum })
        );
    }

    [Fact]
    public async Task Get_EveryFieldFilled_ComesBackEqual()
    {
        var schooljaar = leeg.VrijSchooljaar();
        var document = Bouw.AllesDocument(schooljaar);
        await _uitwisselen.OvernemenAsync(schooljaar, document, restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);

        Bouw.AssertGelijk(document, Bouw.Uit(await _lijnen.GetAsync(schooljaar, default)));
    }

    [Fact]
    public void Alles_EveryFieldOfEveryRecord_DiffersFromItsDefault()
    {
        // A field that is added to a record and not to this document would be stored by nobody and missed by no test.
        var document = Bouw.AllesDocument(2026);
        AssertGevuld(document.Activiteiten[^1], Bouw.Kaal(), nameof(Activiteit.Nummer));
        AssertGevuld(document.Leerjaren![1], new Leerjaar { Nr = 0 });
        AssertGevuld(document.Mijlpalen[0], new Mijlpaal { Soort = "", Leerjaar = 0 });
        AssertGevuld(document.Partners[0], new Partner { Id = "", Naam = "" });
        AssertGevuld(document.Prioriteiten[0], new Prioriteit(), nameof(Prioriteit.Id), nameof(Prioriteit.Versie));
        AssertGevuld(document.Activiteiten[^1].VolgtOp[0], new VolgtOp { Id = "" });
    }

    [Fact]
    public async Task Get_LongestTexts_Fit()
    {
        var schooljaar = leeg.VrijSchooljaar();
        // An emoji is two UTF-16 units: the limits of form and exchange, and those of NVARCHAR.
        static string Tekst(int lengte) => string.Concat(Enumerable.Repeat("😀", lengte / 2));
        var activiteit = Bouw.Alles(Tekst(Limieten.Id), team: Tekst(Limieten.Code), partner: Tekst(Limieten.Id - 2) + "p.") with
        {
            Titel = Tekst(Limieten.Titel),
            Doel = Tekst(Limieten.Tekst),
            Vak = Tekst(Limieten.Naam),
            VoorbereidingTekst = Tekst(Limieten.Tekst),
            ReflectieVorm = Codes.ReflectieVormen.MaxBy(k => k.Code.Length)!.Code,
            OudersRol = Codes.OudersRollen.MaxBy(k => k.Code.Length)!.Code,
            Vervolgstap = Tekst(Limieten.Tekst),
            Sector = [Tekst(Limieten.Woord)],
            Tags = [Tekst(Limieten.Woord)],
            Verantwoordelijke = Tekst(Limieten.Naam),
            Kosten = Tekst(Limieten.Zin),
            Vervoer = Tekst(Limieten.Zin),
            DoelgroepExtra = Tekst(Limieten.Tekst),
            Leerwegen = [Tekst(Limieten.Naam)],
            Vestigingen = [Tekst(Limieten.Naam)],
            Klassen = [Tekst(Limieten.Naam)],
            Materiaal = [new(Tekst(Limieten.Titel), Tekst(Limieten.Url))],
            VolgtOp = [new VolgtOp { Id = "A1", Toelichting = Tekst(Limieten.Zin) }],
        };
        var document = Bouw.Document(schooljaar, Bouw.Kaal(), activiteit) with
        {
            Leerjaren = [new Leerjaar { Nr = 1 }],
            Partners = [new Partner { Id = activiteit.Partner!, Naam = Tekst(Limieten.Naam) }],
            Prioriteiten =
            [
                new Prioriteit
                {
                    WatPakkenWeOp = Tekst(Limieten.Zin),
                    Oorzaak = Tekst(Limieten.Tekst),
                    AanZet = Tekst(Limieten.Naam),
                    Status = Tekst(Limieten.Woord),
                    Eigenaar = Tekst(Limieten.Naam),
                    Soort = "strategisch",
                    Nodig = Tekst(Limieten.Tekst),
                    EersteStapMorgen = Tekst(Limieten.Zin),
                },
            ],
        };
        await _uitwisselen.OvernemenAsync(
            schooljaar,
            document,
            restVerwijderen: false,
            vervallen: [],
            Bouw.Decaan(naam: Tekst(Limieten.Naam)),
            default
        );

        var jaar = await _lijnen.GetAsync(schooljaar, default);
        Bouw.AssertGelijk(document, Bouw.Uit(jaar));
        Assert.All(jaar.WijzigingVan.Values, w => Assert.Equal((Tekst(Limieten.Naam), Bouw.Nu), w));
    }

    [Fact]
    public async Task Get_YearThatDoesNotExist_IsEmpty()
    {
        var jaar = await _lijnen.GetAsync(leeg.VrijSchooljaar(), default);
        Bouw.AssertGelijk(Bouw.Document(jaar.Schooljaar), Bouw.Uit(jaar));
        Assert.Null(jaar.LaatstGewijzigd);
        Assert.Empty(jaar.Gepubliceerd);
    }

    [Fact]
    public async Task Get_TwoYears_EachHasItsOwn()
    {
        var (een, ander) = (leeg.VrijSchooljaar(), leeg.VrijSchooljaar());
        await _uitwisselen.OvernemenAsync(een, Bouw.AllesDocument(een), restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);
        await _uitwisselen.OvernemenAsync(
            ander,
            Bouw.Document(ander, Bouw.Kaal("A9")) with
            {
                Leerjaren = [new Leerjaar { Nr = 1 }],
            },
            restVerwijderen: true,
            vervallen: [],
            Bouw.Decaan(),
            default
        );

        Bouw.AssertGelijk(Bouw.AllesDocument(een), Bouw.Uit(await _lijnen.GetAsync(een, default)));
        Assert.Equal("A9", Assert.Single((await _lijnen.GetAsync(ander, default)).Lijn.Activiteiten).Id);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(32)]
    [InlineData(400)]
    public async Task Get_AnyNumberOfActivities_IsOneRoundTrip(int aantal)
    {
        var schooljaar = leeg.VrijSchooljaar();
        // Rows go in one by one; a full one in ten is enough to have all of its lists.
        var activiteiten = Enumerable
            .Range(0, aantal)
            .Select(i => i % 10 == 1 ? Bouw.Alles($"A{i}", volgtOp: $"A{i - 1}") : Bouw.Kaal($"A{i}"))
            .ToArray();
        var document = Bouw.Document(schooljaar, activiteiten) with { Partners = [new Partner { Id = "roc", Naam = "ROC" }] };
        await _uitwisselen.OvernemenAsync(schooljaar, document, restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);

        var teller = LobDatabase.Tel();
        var jaar = await _lijnen.GetAsync(schooljaar, default);

        Assert.Equal(1, teller.Rondreizen);
        Assert.Equal(aantal, jaar.Lijn.Activiteiten.Count);
        Assert.Equal(activiteiten.Sum(a => a.VolgtOp.Count), jaar.Lijn.Activiteiten.Sum(a => a.VolgtOp.Count));
    }

    private static void AssertGevuld<T>(T vol, T kaal, params string[] behalve)
    {
        static string Tekst(object? waarde) =>
            waarde is IEnumerable lijst and not string ? string.Join('|', lijst.Cast<object>()) : $"{waarde}";
        var leeg = typeof(T)
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite && !behalve.Contains(p.Name) && Tekst(p.GetValue(vol)) == Tekst(p.GetValue(kaal)))
            .Select(p => p.Name);
        Assert.Empty(leeg);
    }
}
