using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

public sealed class DoelgroepTests
{
    [Theory]
    [InlineData("leerling", "leerlingen", "klas", false)]
    [InlineData("mentor", "mentoren", "team", true)]
    public void Van_Code_GivesTheOneOfThatCode(string code, string label, string groep, bool mentoren)
    {
        var doelgroep = Doelgroep.Van(code)!;
        Assert.Equal((code, label, groep, mentoren), (doelgroep.Code, doelgroep.Label, doelgroep.Groep, doelgroep.IsMentoren));
        Assert.Contains(doelgroep, Doelgroep.Alle);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Leerling")]
    [InlineData("ouder")]
    public void Van_AnythingElse_IsNull(string? code) => Assert.Null(Doelgroep.Van(code));
}
