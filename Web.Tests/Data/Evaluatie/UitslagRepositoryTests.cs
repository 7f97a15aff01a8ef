using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Closed rounds with their outcome, in one round trip each, and open ones not at all.</summary>
public sealed class UitslagRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly UitslagRepository _uitslagen = new(leeg.Database);

    private async Task<int> RondeAsync(int schooljaar, string naam, int ja, int nee, DateTimeOffset nu, bool dicht = true)
    {
        var d = await Rondebouw.RondeAsync(leeg.Database, schooljaar, nu, naam: naam);
        await Rondebouw.VulAsync(leeg.Database, d.Groepen[0].Code, nu, ja, nee, 0);
        if (dicht)
        {
            Assert.True(await Rondebouw.SluitAsync(leeg.Database, d.Ronde.Id, nu));
        }
        return d.Ronde.Id;
    }

    [Fact]
    public async Task Get_ClosedRounds_HaveTheirOutcome_OpenAndUnknownOnesAreAbsent()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var (een, ander) = (await RondeAsync(schooljaar, "Een", 7, 5, Nu), await RondeAsync(schooljaar, "Ander", 6, 0, Nu));
        var open = await RondeAsync(schooljaar, "Open", 9, 0, Nu, dicht: false);
        var teller = LobDatabase.Tel();
        var gelezen = await _uitslagen.GetAsync([een, ander, open, 999_999], 0, default);
        Assert.Equal(1, teller.Rondreizen);
        Assert.Equal(new[] { een, ander }.Order(), gelezen.Keys.Order());
        Assert.Equal(("Een", 12), (gelezen[een].Ronde.Naam, Assert.Single(gelezen[een].Groepen).Ingevuld));
        Groepsuitslag Uitslag(int ronde) => Rondeuitslag.Lees(gelezen[ronde], 6).Van("NA2")!.Van(Toongroep.School)!;
        Assert.Equal([(12, "58 %")], Uitslag(een).Aandelen.Take(1).Select(a => (Uitslag(een).Antwoorden, a.Tekst)));
        Assert.Equal(6, gelezen[ander].Uitkomst!.Minimum);
        Assert.Contains(gelezen[een].Lijst.Vragen, v => v.Code == "NA2");
        Assert.Empty(gelezen[een].EigenKlassen);

        teller = LobDatabase.Tel();
        Assert.Empty(await _uitslagen.GetAsync([], 0, default));
        Assert.Equal(0, teller.Rondreizen);
    }

    [Fact]
    public async Task GetGesloten_NewestFirst_WithWhatEachAsked()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var oud = await RondeAsync(schooljaar, "Oud", 6, 0, Nu.AddDays(-30));
        var nieuw = await RondeAsync(schooljaar, "Nieuw", 6, 0, Nu.AddDays(30));
        var open = await RondeAsync(schooljaar, "Loopt", 6, 0, Nu.AddDays(60), dicht: false);
        var alle = await _uitslagen.GetGeslotenAsync(default);
        Assert.Equal([nieuw, oud], alle.Select(r => r.Ronde.Id).Where(id => id == oud || id == nieuw || id == open));
        Assert.True(alle[0].Vroeg("NA2") && !alle[0].Vroeg("LV1"));
    }

    [Fact]
    public async Task GetJaar_ThisYearAndTheOneBefore_OldestFirst()
    {
        var vorig = await leeg.SchooljaarAsync();
        var jaar = await leeg.SchooljaarAsync();
        var volgend = await leeg.SchooljaarAsync();
        Assert.Equal((vorig + 1, vorig + 2), (jaar, volgend));
        var (tweede, eerste) = (await RondeAsync(jaar, "Tweede", 6, 0, Nu), await RondeAsync(vorig, "Eerste", 6, 0, Nu.AddDays(-200)));
        await RondeAsync(volgend, "Volgend", 6, 0, Nu.AddDays(200));
        var teller = LobDatabase.Tel();
        var gelezen = await _uitslagen.GetJaarAsync(jaar, default);
        Assert.Equal(1, teller.Rondreizen);
        Assert.Equal([eerste, tweede], gelezen.Select(r => r.Ronde.Id));
        Assert.All(gelezen, r => Assert.Equal(6, Rondeuitslag.Lees(r, 6).Respons[0].Ingevuld));
    }

    [Theory]
    [InlineData("NA1", true)]
    [InlineData("na9", true)]
    [InlineData("NAb", true)]
    [InlineData("NA", false)]
    [InlineData("NA12", false)]
    [InlineData("LV1", false)]
    [InlineData("XNA", false)]
    public async Task VraagtErna_IsWrittenFromTheItems_WhenARoundFixesTheVersion(string code, bool verwacht)
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var lijst = Lijst(code, """Was "Code":"NA1","Tekst" duidelijk?""");
        var d = await Rondebouw.RondeAsync(leeg.Database, schooljaar, Nu, vragen: lijst);

        Assert.Equal(verwacht, lijst.VraagtErna);
        Assert.Equal(
            verwacht ? 1 : 0,
            await leeg.TelAsync("SELECT COUNT(*) FROM Vragenlijstversie WHERE Id = @VersieId AND VraagtErna = 1", new { d.Ronde.VersieId })
        );
    }

    [Fact]
    public async Task OverActiviteiten_NewestClosedRoundThatAskedHowItWas_CountsAndNoOther()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var activiteit = await new ActiviteitRepository(leeg.Database).InsertAsync(schooljaar, Bouw.Kaal(), Bouw.Decaan(), default);
        await SluitAsync("oud", "NA2", Nu);
        await SluitAsync("telt", "NA2", Nu.AddMinutes(1));
        await SluitAsync("vroeg iets anders", "LV1", Nu.AddMinutes(2));
        await Rondebouw.RondeAsync(leeg.Database, schooljaar, Nu, activiteit, naam: "nog open");

        var rondes = (await new LeerlijnRepository(leeg.Database).GetAsync(schooljaar, default)).Rondes;
        Assert.Equal(["telt"], rondes.Select(r => r.Ronde.Naam));

        async Task SluitAsync(string naam, string code, DateTimeOffset op)
        {
            var d = await Rondebouw.RondeAsync(leeg.Database, schooljaar, Nu, activiteit, naam: naam, vragen: Lijst(code, "Hoe was het?"));
            Assert.True(await Rondebouw.SluitAsync(leeg.Database, d.Ronde.Id, op));
        }
    }

    private static Vragenlijst Lijst(string code, string tekst) =>
        new()
        {
            Secties =
            [
                new Sectie
                {
                    Titel = "A",
                    Vragen =
                    [
                        new Vraag
                        {
                            Code = code,
                            Tekst = tekst,
                            Soort = Vraagsoort.JaNee,
                        },
                    ],
                },
            ],
        };
}
