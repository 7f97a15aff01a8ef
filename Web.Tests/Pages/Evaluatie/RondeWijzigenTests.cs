using System.Globalization;
using System.Net;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>Correcting a round while it is open: two editors, bad input, and the day that pupils read.</summary>
public sealed class RondeWijzigenTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = DateTimeOffset.UtcNow;

    private Task<Rondedossier> MaakAsync() => Rondebouw.RondeAsync(school.Database, 2026, Nu);

    private async Task<Ronde> LeesAsync(Rondedossier d) =>
        (await new RondeRepository(school.Database).GetAsync(d.Ronde.Id, 0, default))!.Ronde;

    private static string Adres(Rondedossier d) => $"/Evaluatie/RondeWijzigen?id={d.Ronde.Id}";

    private static string Over(int dagen) => Nu.AddDays(dagen).ToString("yyyy-MM-dd'T'12:00", CultureInfo.InvariantCulture);

    [Fact]
    public async Task Post_LaterAndOtherWords_AreKept_TheDayOfErasingIsNotMovedAway()
    {
        var d = await MaakAsync();
        var decaan = await school.AanmeldenAsync("decaan");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(
                await decaan.GetAsync(Adres(d)),
                "form.formulier",
                new()
                {
                    ["Invoer.Sluit"] = Over(30),
                    ["Invoer.Doel"] = "Nieuw doel",
                    ["Invoer.FgGezienOp"] = "2026-10-10",
                }
            )
        );
        Assert.Contains("De ronde is opgeslagen.", na.Meldingen);
        var r = await LeesAsync(d);
        Assert.Equal(("Nieuw doel", new DateOnly(2026, 10, 10), d.Ronde.BewaarTot), (r.Doel, r.FgGezienOp, r.BewaarTot));
        Assert.True(r.SluitOp > Nu.AddDays(28));
        Assert.Contains(
            "Nieuw doel",
            (await school.Bezoeker().GetAsync("/Invullen/" + d.Groepen[0].Code)).Tekst("main"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2020-01-01T12:00", "Dit moment is al voorbij.")]
    [InlineData("", "Vul een dag en een tijd in, zoals 12-5-2027 09:00.")]
    [InlineData("morgen", "Vul een dag en een tijd in, zoals 12-5-2027 09:00.")]
    [InlineData("+400", "Een ronde duurt hooguit een jaar.")]
    public async Task Post_BadTime_IsRefusedWithEverythingTyped(string sluit, string melding)
    {
        var d = await MaakAsync();
        var decaan = await school.AanmeldenAsync("decaan");
        var uit = await decaan.PostAsync(
            await decaan.GetAsync(Adres(d)),
            "form.formulier",
            new() { ["Invoer.Sluit"] = sluit == "+400" ? Over(400) : sluit, ["Invoer.Doel"] = "Blijft staan" }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
        Assert.Contains(melding, uit.Meldingen);
        Assert.Equal("Blijft staan", uit.Document.QuerySelector("#Invoer_Doel")!.GetAttribute("value"));
        Assert.Equal("Omdat.", (await LeesAsync(d)).Doel);
    }

    [Fact]
    public async Task Post_WhatPupilsAndParentsMustKnow_CannotBeTakenAway()
    {
        var d = await MaakAsync();
        var decaan = await school.AanmeldenAsync("decaan");
        var uit = await decaan.PostAsync(
            await decaan.GetAsync(Adres(d)),
            "form.formulier",
            new()
            {
                ["Invoer.Doel"] = " ",
                ["Invoer.Grondslag"] = "",
                ["Invoer.FgGezienOp"] = "",
                ["Invoer.OudersGeinformeerdOp"] = "1800-01-01",
                ["Invoer.WieZietWat"] = new string('x', 401),
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
        Assert.NotEmpty(uit.Meldingen);
        uit = await decaan.PostAsync(
            await decaan.GetAsync(Adres(d)),
            "form.formulier",
            new()
            {
                ["Invoer.Doel"] = " ",
                ["Invoer.Grondslag"] = "",
                ["Invoer.FgGezienOp"] = "",
                ["Invoer.OudersGeinformeerdOp"] = "1800-01-01",
            }
        );
        Assert.Equal(HttpStatusCode.BadRequest, uit.Status);
        Assert.True(uit.Document.QuerySelectorAll(".foutoverzicht li").Length >= 4);
    }

    [Fact]
    public async Task Post_TwoEditors_EachKeepsTheirWords_TheSameFieldAsksAPerson()
    {
        var d = await MaakAsync();
        var (een, ander) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("decaan"));
        var (p, q) = (await een.GetAsync(Adres(d)), await ander.GetAsync(Adres(d)));
        await een.VolgAsync(await een.PostAsync(p, "form.formulier", new() { ["Invoer.Doel"] = "Van de een" }));
        await ander.VolgAsync(await ander.PostAsync(q, "form.formulier", new() { ["Invoer.Grondslag"] = "Van de ander" }));
        var r = await LeesAsync(d);
        Assert.Equal(("Van de een", "Van de ander"), (r.Doel, r.Grondslag));
        var botst = await ander.PostAsync(q, "form.formulier", new() { ["Invoer.Doel"] = "Ook van de ander" });
        Assert.Equal(HttpStatusCode.BadRequest, botst.Status);
        Assert.Contains("Van de een", botst.Tekst(".alert-warning"), StringComparison.Ordinal);
        Assert.Equal("Ook van de ander", botst.Document.QuerySelector("#Invoer_Doel")!.GetAttribute("value"));
        await ander.VolgAsync(await ander.PostAsync(botst, "form.formulier"));
        r = await LeesAsync(d);
        Assert.Equal(("Ook van de ander", "Van de ander"), (r.Doel, r.Grondslag));
    }

    [Fact]
    public async Task ClosedRound_CannotBeChanged()
    {
        var d = await MaakAsync();
        var decaan = await school.AanmeldenAsync("decaan");
        var p = await decaan.GetAsync(Adres(d));
        await Rondebouw.SluitAsync(school.Database, d.Ronde.Id, Nu);
        var na = await decaan.PostAsync(p, "form.formulier", new() { ["Invoer.Doel"] = "Te laat" });
        Assert.Equal($"/Evaluatie/Ronde?id={d.Ronde.Id}", na.Naar);
        Assert.Equal("Omdat.", (await LeesAsync(d)).Doel);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync("/Evaluatie/RondeWijzigen?id=999999")).Status);
    }
}
