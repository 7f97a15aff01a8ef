using LobBeleid.Data.Domein;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Planner;

public sealed class SignaalStatusRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly SignaalStatusRepository _statussen = new(leeg.Database);

    [Fact]
    public async Task Set_ThenChangedThenTakenAway_IsReadWithTheLine()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var bevinding = Bevinding("leerjaar 2", ("k", "1"));
        await _statussen.SetAsync(schooljaar, bevinding, SignaalStatusRepository.Bekeken, "", Bouw.Decaan(), default);
        var eerst = Assert.Single(await LeesAsync(schooljaar));
        Assert.Equal(
            (
                SignaalStatusRepository.Sleutel(bevinding),
                "CP-09",
                "leerjaar 2",
                "Eén ronde in leerjaar 2?",
                "Bekeken",
                "",
                "Sam Model",
                Bouw.Nu
            ),
            (eerst.Sleutel, eerst.Regel, eerst.Onderwerp, eerst.Melding, eerst.Status, eerst.Reden, eerst.Door, eerst.Op)
        );

        await _statussen.SetAsync(
            schooljaar,
            bevinding,
            SignaalStatusRepository.BewustZo,
            "LOB zit in de projectweken.",
            Bouw.Decaan(naam: "Ilse") with
            {
                Nu = Bouw.Nu.AddDays(1),
            },
            default
        );
        var daarna = Assert.Single(await LeesAsync(schooljaar));
        Assert.Equal(
            ("Bewust zo", "LOB zit in de projectweken.", "Ilse", Bouw.Nu.AddDays(1)),
            (daarna.Status, daarna.Reden, daarna.Door, daarna.Op)
        );

        await _statussen.SetAsync(schooljaar, bevinding, null, "", Bouw.Decaan(), default);
        Assert.Empty(await LeesAsync(schooljaar));
    }

    [Fact]
    public async Task Set_OtherSubjectFillingOrYear_IsAnotherFinding()
    {
        var (schooljaar, ander) = (await leeg.SchooljaarAsync(), await leeg.SchooljaarAsync());
        Bevinding[] bevindingen =
        [
            Bevinding("leerjaar 2", ("k", "1")),
            Bevinding("leerjaar 2", ("k", "2")),
            Bevinding("leerjaar 3", ("k", "1")),
            Bevinding(new string('é', Limieten.Titel)),
            Bevinding("Leerjaar 2", ("k", "1")),
        ];
        foreach (var b in bevindingen)
        {
            await _statussen.SetAsync(
                schooljaar,
                b,
                SignaalStatusRepository.Bekeken,
                new string('r', Limieten.Zin),
                Bouw.Decaan(),
                default
            );
        }
        await _statussen.SetAsync(ander, bevindingen[0], SignaalStatusRepository.Bekeken, "", Bouw.Decaan(), default);
        await _statussen.SetAsync(schooljaar, bevindingen[0], null, "", Bouw.Decaan(), default);

        Assert.Equal(
            bevindingen[1..].Select(SignaalStatusRepository.Sleutel).Order(),
            (await LeesAsync(schooljaar)).Select(s => s.Sleutel).Order()
        );
        Assert.Single(await LeesAsync(ander));
    }

    [Fact]
    public async Task Set_FindingThatNamesAPerson_StoresNoName()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var bevinding = Bevinding("") with
        {
            Regel = "CP-26",
            Melding = "Noor Voorbeeld trekt 60%. Vraag Noor Voorbeeld.",
            Persoon = "Noor Voorbeeld",
        };
        await _statussen.SetAsync(schooljaar, bevinding, SignaalStatusRepository.Bekeken, "", Bouw.Decaan(), default);

        Assert.Equal("één persoon trekt 60%. Vraag één persoon.", Assert.Single(await LeesAsync(schooljaar)).Melding);
        Assert.DoesNotContain("Noor", await leeg.InhoudAsync(), StringComparison.Ordinal);
    }

    private async Task<IReadOnlyList<SignaalStatus>> LeesAsync(int schooljaar) =>
        (await new LeerlijnRepository(leeg.Database).GetAsync(schooljaar, default)).Statussen;

    private static Bevinding Bevinding(string onderwerp, params (string Naam, string Waarde)[] invulling) =>
        new()
        {
            Regel = "CP-09",
            Ernst = Ernst.Waarschuwing,
            Onderwerp = onderwerp,
            Melding = $"Eén ronde in {onderwerp}?",
            Veld = "volgtOp",
            Invulling = [.. invulling.Select(i => KeyValuePair.Create(i.Naam, i.Waarde))],
        };
}
