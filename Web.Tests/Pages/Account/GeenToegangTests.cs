using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Account;

public sealed class GeenToegangTests(Testschool school) : IClassFixture<Testschool>
{
    [Theory]
    [MemberData(nameof(Accounts.IederEnAnoniem), MemberType = typeof(Accounts))]
    public async Task Get_Anybody_SaysWhatToDo_WithStatus403(string wie)
    {
        var bezoeker = wie == Accounts.Anoniem ? school.Bezoeker() : await school.AanmeldenAsync(wie);
        var p = await bezoeker.GetAsync("/Account/GeenToegang");
        Assert.Equal(HttpStatusCode.Forbidden, p.Status);
        Assert.Contains("Vraag de beheerder van LobBeleid om de juiste rol.", p.Tekst("main"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("main a[href='/']"));
    }

    [Fact]
    public async Task Get_PageOfAnotherRole_LeadsHere()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.VolgAsync(await mentor.GetAsync("/Planner/Publiceren"));
        Assert.Equal((HttpStatusCode.Forbidden, "Hier heb je geen toegang toe"), (p.Status, p.Tekst("h1")));
    }
}
