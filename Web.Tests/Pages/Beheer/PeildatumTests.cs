using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beheer;

public sealed class PeildatumTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Post_PeildatumOff_ShowsTheRealDayEverywhere()
    {
        await using var eigen = await Testschool.StartAsync();
        var decaan = await eigen.AanmeldenAsync("decaan");
        var pagina = await decaan.GetAsync("/Planner");
        Assert.Contains("15 januari 2027", pagina.Tekst(".peildatum"), StringComparison.Ordinal);
        var na = await decaan.VolgAsync(await decaan.PostAsync(pagina, ".peildatum form"));
        Assert.Null(na.Document.QuerySelector(".peildatum"));
        Assert.NotNull((await decaan.GetAsync("/Beheer/Peildatum")).Document.QuerySelector("form[action*='Herstellen']"));
    }

    [Fact]
    public async Task Post_Herstellen_PinsTheDayAgain()
    {
        var beheerder = await school.AanmeldenAsync("beheerder");
        var p = await beheerder.GetAsync("/Beheer/Peildatum");
        Assert.Contains("doet alsof het 15 januari 2027 is", p.Tekst("main"), StringComparison.Ordinal);
        await beheerder.VolgAsync(await beheerder.PostAsync(p, "main form[action*='Verwijderen']"));
        p = await beheerder.GetAsync("/Beheer/Peildatum");
        Assert.Contains("De echte datum geldt.", p.Tekst("main"), StringComparison.Ordinal);
        var na = await beheerder.VolgAsync(await beheerder.PostAsync(p, "main form[action*='Herstellen']"));
        Assert.Equal("De voorbeelddatum geldt weer.", Assert.Single(na.Meldingen));
        Assert.Contains("15 januari 2027", na.Tekst(".peildatum"), StringComparison.Ordinal);
    }
}
