using System.Net;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer;

/// <summary>The name of the school.</summary>
public sealed class SchoolTests : IAsyncLifetime
{
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Post_School_NameStandsOnEveryPage_AndTwoPeopleSeeEachOther()
    {
        var (een, twee) = (await _school.AanmeldenAsync("beheerder"), await _school.AanmeldenAsync("beheerder"));
        var (vanEen, vanTwee) = (await een.GetAsync("/Beheer/School"), await twee.GetAsync("/Beheer/School"));
        foreach (var (waarde, melding) in new[] { (" ", "Vul naam van de school in."), (new string('a', 101), "mag hooguit 100 tekens") })
        {
            var mis = await een.PostAsync(vanEen, Formulier, new() { ["Invoer.Naam"] = waarde });
            Assert.Equal(HttpStatusCode.BadRequest, mis.Status);
            Assert.Contains(melding, mis.FoutBij("Invoer.Naam"), StringComparison.Ordinal);
        }

        var na = await een.VolgAsync(await een.PostAsync(vanEen, Formulier, new() { ["Invoer.Naam"] = "  Nieuw Voorbeeld " }));
        Assert.Equal("Nieuw Voorbeeld", na.Tekst(".zijbalk .school"));
        Assert.Equal("Nieuw Voorbeeld", (await _school.Bezoeker().GetAsync("/Account/Aanmelden")).Tekst(".zijbalk .school"));
        var botsing = await twee.PostAsync(vanTwee, Formulier, new() { ["Invoer.Naam"] = "Ander Voorbeeld" });
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Equal(
            ["Nieuw Voorbeeld", "Ander Voorbeeld"],
            botsing.Document.QuerySelectorAll("table.caption-top tbody td").Select(e => e.TextContent)
        );
        Assert.Equal("Nieuw Voorbeeld", botsing.Tekst(".zijbalk .school"));
        Assert.Equal("Ander Voorbeeld", (await twee.VolgAsync(await twee.PostAsync(botsing, Formulier))).Tekst(".zijbalk .school"));
    }
}
