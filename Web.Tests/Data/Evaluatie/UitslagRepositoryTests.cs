using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Evaluatie;

public sealed class UitslagRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);

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
