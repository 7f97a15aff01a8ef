using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Evaluatie.Groepsgesprekken;

/// <summary>Group talks from form to list: themes and agreements stay, quotes and counts do not get in.</summary>
public sealed class GesprekTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Lijst = "/Evaluatie/Groepsgesprekken";
    private const string Vorm = Beleidshulp.Formulier;

    private static Dictionary<string, string?> Goed(string themas) =>
        new()
        {
            ["Invoer.Dag"] = "2027-01-12",
            ["Invoer.Leerjaar"] = "3",
            ["Invoer.Vestiging"] = "2",
            ["Invoer.Themas"] = themas,
            ["Invoer.Afspraken"] = "In week 6 praten we verder",
        };

    private async Task<int> MaakAsync(Bezoeker wie, string themas)
    {
        await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync(Lijst + "/Gesprek"), Vorm, Goed(themas)));
        return (await school.GesprekAsync(themas))!.Id;
    }

    [Theory]
    [InlineData("Themas", "\"Niemand vroeg ernaar\"", "Schrijf geen citaat op: \"Niemand vroeg ernaar\".")]
    [InlineData("Themas", "Drie van de twaalf willen meer", "Schrijf geen aantallen op: ‘Drie van de twaalf’.")]
    [InlineData("Afspraken", "12 leerlingen gaan praten", "Schrijf geen aantallen op: ‘12 leerlingen’.")]
    [InlineData("Themas", "", "thema’s")]
    [InlineData("Themas", " \n ", "thema’s")]
    [InlineData("Themas", "x10000", "hooguit")]
    [InlineData("Afspraken", "x10000", "hooguit")]
    [InlineData("Dag", "", "Vul in op welke dag het gesprek was.")]
    [InlineData("Dag", "2027-01-16", "Kies een dag in schooljaar 2026–2027, tot en met vandaag.")]
    [InlineData("Dag", "2025-01-16", "Kies een dag in schooljaar 2026–2027, tot en met vandaag.")]
    [InlineData("Leerjaar", "", "Kies een leerjaar uit de lijst.")]
    [InlineData("Leerjaar", "7", "Kies een leerjaar uit de lijst.")]
    [InlineData("Vestiging", "99", "Kies een vestiging uit de lijst.")]
    [InlineData("Vorm", "verzonnen", "Kies een vorm uit de lijst.")]
    [InlineData("Doelgroep", null, "Kies met wie het gesprek was.")]
    public async Task Post_BadInput_IsRefused_KeepsWhatWasTyped_StoresNothing(string veld, string? waarde, string melding)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var getypt = Goed("Wordt niet bewaard");
        getypt["Invoer." + veld] = waarde == "x10000" ? new string('x', 10_000) : waarde;
        var p = await decaan.PostAsync(await decaan.GetAsync(Lijst + "/Gesprek"), Vorm, getypt);
        p.AssertGeweigerd(melding, getypt.Where(g => g.Key is "Invoer.Themas" or "Invoer.Afspraken"));
        Assert.Null(await school.GesprekAsync("Wordt niet bewaard"));
        Assert.Null(await school.GesprekAsync(getypt["Invoer.Themas"] ?? ""));
    }

    /// <summary>A mentor of OL writes of leerjaar 1 and 2 at De Linde, and is offered nothing else.</summary>
    [Fact]
    public async Task Mentor_WritesWhereTheOwnTeamWorks()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync(Lijst + "/Gesprek");
        Assert.Equal(["", "1", "2"], p.Document.QuerySelectorAll("[name='Invoer.Leerjaar'] option").Select(o => o.GetAttribute("value")));
        var linde = Assert.Single(p.Document.QuerySelectorAll("[name='Invoer.Vestiging'] option"));
        Assert.Equal("De Linde", linde.TextContent);
        foreach (var (leerjaar, vestiging) in new[] { ("3", linde.GetAttribute("value")), ("2", "1"), ("2", "") })
        {
            var fout = await mentor.PostAsync(
                p,
                Vorm,
                new(Goed("Gekaapt")) { ["Invoer.Leerjaar"] = leerjaar, ["Invoer.Vestiging"] = vestiging }
            );
            Assert.Equal((leerjaar, HttpStatusCode.BadRequest), (leerjaar, fout.Status));
        }

        await mentor.VolgAsync(
            await mentor.PostAsync(
                p,
                Vorm,
                new(Goed("Van de mentor")) { ["Invoer.Leerjaar"] = "2", ["Invoer.Vestiging"] = linde.GetAttribute("value") }
            )
        );
        Assert.Equal(
            (2, "De Linde", "Bo Schets"),
            await school.GesprekAsync("Van de mentor") is { } g ? (g.LeerjaarNr, g.Vestiging, g.Door) : default
        );
        Assert.Null(await school.GesprekAsync("Gekaapt"));
    }

    [Fact]
    public async Task TwoEditors_Archive_AndUndo()
    {
        var (een, twee) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("teamleider"));
        var linde = (await een.GetAsync(Lijst + "/Gesprek"))
            .Document.QuerySelectorAll("[name='Invoer.Vestiging'] option")
            .Single(o => o.TextContent == "De Linde")
            .GetAttribute("value");
        Assert.Equal("2", linde);
        var id = await MaakAsync(een, "Door twee");
        var adres = $"{Lijst}/Gesprek?id={id}";
        var (a, b) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        await een.VolgAsync(await een.PostAsync(a, Vorm, new() { ["Invoer.Afspraken"] = "van de een", ["Invoer.Vorm"] = "postits" }));
        var botsing = await twee.PostAsync(b, Vorm, new() { ["Invoer.Afspraken"] = "van de ander", ["Invoer.Dag"] = "2027-01-11" });
        botsing.AssertGeweigerd(
            "Iemand anders wijzigde dit gesprek ook.",
            new Dictionary<string, string?>
            {
                ["Invoer.Afspraken"] = "van de ander",
                ["Invoer.Vorm"] = "postits",
                ["Invoer.Dag"] = "2027-01-11",
            }
        );
        await twee.VolgAsync(await twee.PostAsync(botsing, Vorm));
        var g = (await school.GesprekAsync("Door twee"))!;
        Assert.Equal(("van de ander", "postits", new DateOnly(2027, 1, 11), "Ilse Proef"), (g.Afspraken, g.Vorm, g.Dag, g.Door));
        var (open, bezig) = (await een.GetAsync(adres), await twee.GetAsync(adres));
        var weg = await een.VolgAsync(await een.PostAsync(open, Vorm, knop: "button[formaction*='handler=Archiveren']"));
        Assert.Null(await school.GesprekAsync("Door twee"));
        (await twee.PostAsync(bezig, Vorm, new() { ["Invoer.Themas"] = "Niet kwijt" })).AssertGeweigerd(
            "Iemand heeft dit gesprek intussen gearchiveerd.",
            new Dictionary<string, string?> { ["Invoer.Themas"] = "Niet kwijt" }
        );
        await een.VolgAsync(await een.PostAsync(weg, "#melding form"));
        Assert.NotNull(await school.GesprekAsync("Door twee"));
    }
}
