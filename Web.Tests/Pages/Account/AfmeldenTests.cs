using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Account;

public sealed class AfmeldenTests(Testschool school) : IClassFixture<Testschool>
{
    [Fact]
    public async Task Post_Afmelden_EndsTheSession()
    {
        var coach = await school.AanmeldenAsync("schoolcoach");
        await coach.PostAsync(await coach.GetAsync("/"), ".wie form");
        Assert.StartsWith("/Account/Aanmelden", (await coach.GetAsync("/")).Naar, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Page_AsksFirst_AndItsFormEndsTheSession()
    {
        var coach = await school.AanmeldenAsync("schoolcoach");
        var p = await coach.GetAsync("/Account/Afmelden");
        Assert.Equal(HttpStatusCode.OK, (await coach.GetAsync("/")).Status);
        Assert.Equal("/Account/Aanmelden", (await coach.PostAsync(p, "main form")).Naar);
        Assert.StartsWith("/Account/Aanmelden", (await coach.GetAsync("/Planner")).Naar, StringComparison.Ordinal);
    }
}
