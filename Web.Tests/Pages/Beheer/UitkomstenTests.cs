using System.Net;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>The minimum goes up and never down; closed rounds then show fewer groups.</summary>
public sealed class UitkomstenTests : IAsyncLifetime
{
    private const string Formulier = "main form.formulier";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Verhogen_TakesGroupsAwayFromClosedRounds_AndCannotBeTakenBack()
    {
        var decaan = await _school.AanmeldenAsync("decaan");
        var ronde = (await new UitslagRepository(_school.Database).GetGeslotenAsync(default))
            .Single(r => r.Ronde.Naam == "Leerlingen januari 2027")
            .Ronde.Id;
        var adres = "/Evaluatie/Resultaten?ronde=" + ronde;
        var voor = (await decaan.GetAsync(adres)).Document;
        Assert.NotNull(voor.QuerySelector("#groep option[value='klas:4T1']"));
        var beheerder = await _school.AanmeldenAsync("beheerder");
        var na = await beheerder.VolgAsync(
            await beheerder.PostAsync(
                await beheerder.GetAsync("/Beheer/Uitkomsten"),
                Formulier,
                new()
                {
                    ["Invoer.Groep"] = "25",
                    ["Invoer.Open"] = "25",
                    ["Invoer.Zeker"] = "true",
                }
            )
        );
        Assert.Contains("gesloten rondes zijn opnieuw bekeken", na.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Contains("Cijfers tonen we vanaf 25 antwoorden, open antwoorden vanaf 25.", na.Tekst("main"), StringComparison.Ordinal);
        var later = (await decaan.GetAsync(adres)).Document;
        Assert.Null(later.QuerySelector("#groep option[value='klas:4T1']"));
        Assert.NotNull(later.QuerySelector("#groep option[value='school']"));
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(adres + "&groep=klas:4T1")).Status);
        // Fourteen wrote something: too few now.
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync($"/Evaluatie/Antwoorden?ronde={ronde}&vraag=LV4")).Status);

        var terug = await beheerder.PostAsync(
            na,
            Formulier,
            new()
            {
                ["Invoer.Groep"] = "6",
                ["Invoer.Open"] = "10",
                ["Invoer.Zeker"] = "true",
            }
        );
        terug.AssertGeweigerd("De groep is nu 25 en kan alleen groter worden.", new Dictionary<string, string?> { ["Invoer.Groep"] = "6" });
        // Behind the form too.
        await new LobBeleid.Data.Beheer.InstellingRepository(_school.Database).VerhoogAsync("MinimumGroep", 6, default);
        Assert.Contains("vanaf 25 antwoorden", (await beheerder.GetAsync("/Beheer/Uitkomsten")).Tekst("main"), StringComparison.Ordinal);
    }

    /// <summary>After an update of the product, or when raising the minimum was broken off: nothing is shown, and it says so and what to do.</summary>
    [Fact]
    public async Task OutcomeStillToBeWorkedOut_SaysSo_AndOnePressDoesIt()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        Assert.Null((await beheerder.GetAsync("/Beheer/Uitkomsten")).Document.QuerySelector("form.alert"));
        await _school.Database.ExecuteAsync("DELETE FROM Rondeuitkomst WHERE RondeId IN (1, 2)", null, default);
        var decaan = await _school.AanmeldenAsync("decaan");
        Assert.Contains(
            "We bepalen nog wat er van deze ronde te zien mag zijn.",
            (await decaan.GetAsync("/Evaluatie/Resultaten?ronde=1")).Tekst("main"),
            StringComparison.Ordinal
        );
        foreach (
            var adres in new[]
            {
                "/Evaluatie/Dashboard",
                "/Evaluatie/Trend?vraag=LV1",
                "/Evaluatie/Lezen?ronde=1",
                "/Evaluatie/Medezeggenschap?ronde=1&ronde=2",
                "/Tijdlijn",
                "/Evaluatie/Verbeterpunten?ronde=1",
            }
        )
        {
            Assert.Equal(HttpStatusCode.OK, (await decaan.GetAsync(adres)).Status);
        }
        var p = await beheerder.GetAsync("/Beheer/Uitkomsten");
        Assert.Contains("Van 2 gesloten rondes is nog niet bepaald", p.Tekst("form.alert"), StringComparison.Ordinal);
        var na = await beheerder.VolgAsync(await beheerder.PostAsync(p, "form.alert", []));
        Assert.Contains("2 gesloten rondes zijn opnieuw bekeken", na.Tekst("#melding"), StringComparison.Ordinal);
        Assert.Null(na.Document.QuerySelector("form.alert"));
        Assert.NotNull((await decaan.GetAsync("/Evaluatie/Resultaten?ronde=1")).Document.QuerySelector("#groep option"));
    }

    [Theory]
    [InlineData("5", "10", "true", "kan alleen groter worden")]
    [InlineData("31", "31", "true", "Hooguit 30")]
    [InlineData("12", "11", "true", "ten minste zo groot")]
    [InlineData("8", "10", null, "niet terug kan")]
    [InlineData("", "10", "true", "")]
    [InlineData("zes", "10", "true", "")]
    [InlineData("99999999999999", "10", "true", "")]
    [InlineData("-1", "10", "true", "kan alleen groter worden")]
    public async Task Verhogen_BadInput_SaysWhatToDo(string groep, string open, string? zeker, string melding)
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        var p = await beheerder.PostAsync(
            await beheerder.GetAsync("/Beheer/Uitkomsten"),
            Formulier,
            new()
            {
                ["Invoer.Groep"] = groep,
                ["Invoer.Open"] = open,
                ["Invoer.Zeker"] = zeker,
            }
        );
        p.AssertGeweigerd(melding);
        Assert.Contains("vanaf 6 antwoorden", (await beheerder.GetAsync("/Beheer/Uitkomsten")).Tekst("main"), StringComparison.Ordinal);
    }
}
