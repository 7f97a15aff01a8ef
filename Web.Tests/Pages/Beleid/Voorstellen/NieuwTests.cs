using LobBeleid.Data.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Voorstellen;

/// <summary>Handing in a proposal: for which register, about what, and what is refused.</summary>
public sealed class NieuwTests(Testschool school) : IClassFixture<Testschool>
{
    private async Task<int> AantalAsync() => (await new BeleidRepository(school.Database).GetAsync(0, 0, default)).Voorstellen.Count;

    private static Dictionary<string, string?> Goed() =>
        new()
        {
            ["Invoer.Voor"] = "team-BL",
            ["Invoer.Titel"] = "Een idee",
            ["Invoer.Tekst"] = "regel 1\nregel 2",
            ["Invoer.Waarom"] = "omdat",
        };

    [Fact]
    public async Task Get_FromAnItem_KnowsItsRegister()
    {
        var p = await (await school.AanmeldenAsync("mentor")).GetAsync("/Beleid/Voorstellen/Nieuw?soort=tactisch&stuk=4");
        Assert.Equal(("team-BL", "4"), (p.Waarde("Invoer.Voor"), p.Waarde("Invoer.Stuk")));
        Assert.Equal(
            "strategisch",
            (await (await school.AanmeldenAsync("mentor")).GetAsync("/Beleid/Voorstellen/Nieuw?soort=strategisch&stuk=999")).Waarde(
                "Invoer.Voor"
            )
        );
    }

    [Fact]
    public async Task Post_Good_IsReadByEverybody_InTheRoleOfWhoSent()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var velden = Goed();
        velden["Invoer.Titel"] = "Van de mentor";
        velden["Invoer.Stuk"] = "4";
        await mentor.VolgAsync(await mentor.PostAsync(await mentor.GetAsync("/Beleid/Voorstellen/Nieuw"), Beleidshulp.Formulier, velden));
        var p = await (await school.AanmeldenAsync("schoolcoach")).GetAsync("/Beleid/Voorstellen");
        var li = p
            .Document.QuerySelectorAll(".register li")
            .Single(l => l.QuerySelector("h3")!.TextContent.Contains("Van de mentor", StringComparison.Ordinal));
        Assert.Contains("van Bo Schets (Mentor)", li.TextContent, StringComparison.Ordinal);
        Assert.Contains("TP1", li.TextContent, StringComparison.Ordinal);
        Assert.Null(li.QuerySelector("form"));
    }

    [Theory]
    [InlineData("Voor", "", "voor wie")]
    [InlineData("Voor", "team-XX", "Kies een register uit de lijst.")]
    [InlineData("Voor", "onzin", "Kies een register uit de lijst.")]
    [InlineData("Stuk", "1", "SP1 hoort bij een ander register. Kies bij ‘Voor wie’ de directie.")]
    [InlineData("Stuk", "5", "TP2 hoort bij een ander register. Kies bij ‘Voor wie’ team BK.")]
    [InlineData("Stuk", "999", "Dit stuk staat niet (meer) in het register.")]
    [InlineData("Stuk", "onzin", "Dit stuk staat niet (meer) in het register.")]
    [InlineData("Titel", "", "titel")]
    [InlineData("Titel", "x10000", "hooguit")]
    [InlineData("Tekst", "", "voorstel")]
    [InlineData("Tekst", "x10000", "hooguit")]
    [InlineData("Waarom", "x10000", "hooguit")]
    public async Task Post_BadInput_ShowsError_KeepsWhatWasTyped_StoresNothing(string veld, string waarde, string melding)
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var voor = await AantalAsync();
        var getypt = Goed();
        getypt["Invoer." + veld] = waarde == "x10000" ? new string('x', 10_000) : waarde;
        var p = await mentor.PostAsync(await mentor.GetAsync("/Beleid/Voorstellen/Nieuw"), Beleidshulp.Formulier, getypt);
        // A choice that is not in the list cannot be shown in it.
        p.AssertGeweigerd(melding, getypt.Where(g => g.Value is not ("team-XX" or "onzin" or "999")));
        Assert.Equal(voor, await AantalAsync());
    }

    [Fact]
    public async Task Post_TwentyOpen_IsEnough_AndTheWordsStay()
    {
        var coach = await school.AanmeldenAsync("schoolcoach");
        var p = await coach.GetAsync("/Beleid/Voorstellen/Nieuw");
        for (var i = 0; i < VoorstelRepository.MaximumOpen; i++)
        {
            Assert.Equal(System.Net.HttpStatusCode.Redirect, (await coach.PostAsync(p, Beleidshulp.Formulier, Goed())).Status);
        }
        (await coach.PostAsync(p, Beleidshulp.Formulier, Goed())).AssertGeweigerd("Je hebt al 20 voorstellen open staan.", Goed());
    }
}
