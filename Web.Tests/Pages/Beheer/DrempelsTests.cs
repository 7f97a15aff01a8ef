using System.Net;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>The thresholds of the rules.</summary>
public sealed class DrempelsTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static string Veld(string code) => $"Waarden[{Regels.Drempels.Select((d, i) => (d.Code, i)).First(x => x.Code == code).i}]";

    [Fact]
    public async Task Post_Drempel_TheRulesCountWithItUntilItIsTheDefaultAgain()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        async Task<int> AantalAsync(string regel) =>
            (await beheerder.GetAsync("/Planner/Signaleringen")).Document.QuerySelectorAll($"[data-regel='{regel}']").Length;
        var stilte = Veld("CP-31");
        Assert.Equal(3, await AantalAsync("CP-31"));
        var na = await beheerder.VolgAsync(
            await beheerder.PostAsync(
                await beheerder.GetAsync("/Beheer/Drempels"),
                Formulier,
                new() { [stilte] = "15", [Veld("CP-26")] = "65%" }
            )
        );
        Assert.Equal(("15", "65"), (na.Waarde(stilte), na.Waarde(Veld("CP-26"))));
        Assert.Contains("2 drempels wijken af", na.Tekst("main"), StringComparison.Ordinal);
        // The longest silence is 14 weeks, the largest share 60%.
        Assert.Equal((0, 0), (await AantalAsync("CP-31"), await AantalAsync("CP-26")));
        await beheerder.VolgAsync(await beheerder.PostAsync(na, Formulier, new() { [stilte] = "13" }));
        Assert.Equal(1, await AantalAsync("CP-31"));
        var terug = await beheerder.VolgAsync(
            await beheerder.PostAsync(await beheerder.GetAsync("/Beheer/Drempels"), "form[action*='Standaard']")
        );
        Assert.Equal(("10", "50"), (terug.Waarde(stilte), terug.Waarde(Veld("CP-26"))));
        Assert.Null(terug.Document.QuerySelector("form[action*='Standaard']"));
        Assert.Equal((3, 1), (await AantalAsync("CP-31"), await AantalAsync("CP-26")));
    }

    [Fact]
    public async Task Post_DrempelOutOfBounds_IsRefusedAtTheField()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        var pagina = await beheerder.GetAsync("/Beheer/Drempels");
        var gesprekken = Veld("CP-23");
        foreach (
            var (code, waarde, melding) in new[]
            {
                ("CP-31", "0", "ligt tussen 1 en 46"),
                ("CP-31", "47", "ligt tussen 1 en 46"),
                ("CP-31", "tien", "een heel getal"),
                ("CP-31", "", "een heel getal"),
                ("CP-26", "4", "ligt tussen 5 en 100"),
                ("CP-26", "101", "ligt tussen 5 en 100"),
            }
        )
        {
            var uitkomst = await beheerder.PostAsync(pagina, Formulier, new() { [Veld(code)] = waarde, [gesprekken] = "4" });
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(Veld(code)), StringComparison.Ordinal);
            Assert.Equal((waarde, "4"), (uitkomst.Waarde(Veld(code)), uitkomst.Waarde(gesprekken)));
        }

        // All or nothing.
        Assert.Equal("2", (await beheerder.GetAsync("/Beheer/Drempels")).Waarde(gesprekken));
    }

    [Fact]
    public async Task Post_DrempelsOfTwoPeople_ShowsBoth()
    {
        var (een, twee) = (await _school.AanmeldenAsync("beheerder"), await _school.AanmeldenAsync("beheerder"));
        var (vanEen, vanTwee) = (await een.GetAsync("/Beheer/Drempels"), await twee.GetAsync("/Beheer/Drempels"));
        var stilte = Veld("CP-31");
        await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { [stilte] = "12" }));
        var botsing = await twee.PostAsync(vanTwee, Formulier, new() { [stilte] = "15" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Equal(["12", "15"], botsing.Document.QuerySelectorAll("table.caption-top tbody td").Select(e => e.TextContent));
        Assert.Equal("12", (await een.GetAsync("/Beheer/Drempels")).Waarde(stilte));
        Assert.Equal("15", (await twee.VolgAsync(await twee.PostAsync(botsing, Formulier))).Waarde(stilte));
    }

    [Fact]
    public async Task Post_DrempelsOfTwoPeople_DifferentOnes_BothStay()
    {
        var (een, twee) = (await _school.AanmeldenAsync("beheerder"), await _school.AanmeldenAsync("beheerder"));
        var (stilte, gesprekken) = (Veld("CP-31"), Veld("CP-23"));
        var (vanEen, vanTwee) = (await een.GetAsync("/Beheer/Drempels"), await twee.GetAsync("/Beheer/Drempels"));
        await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { [stilte] = "13" }));
        await twee.VolgAsync(await twee.PostAsync(vanTwee, Formulier, new() { [gesprekken] = "4" }));
        var na = await een.GetAsync("/Beheer/Drempels");
        Assert.Equal(("13", "4"), (na.Waarde(stilte), na.Waarde(gesprekken)));
    }
}
