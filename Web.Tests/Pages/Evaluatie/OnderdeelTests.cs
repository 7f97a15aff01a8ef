using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Evaluatie;

public sealed class OnderdeelTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Pad(int id) => "/Evaluatie/Vragenlijst?id=" + id;

    private static string Vorm(string handler, string naam, string waarde) =>
        $"form[action*='handler={handler}']:has([name={naam}][value='{waarde}'])";

    [Fact]
    public async Task Onderdeel_ChangedByTwo_ShowsBoth_AndKeepsWhatWasTyped()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Onderdelen");
        var sleutel = (await school.DossierAsync(id)).Inhoud.Secties[0].Sleutel!;
        var oud = await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}&sleutel={sleutel}");
        await decaan.VolgAsync(await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Van de een" }));
        var p = await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Van de ander" });
        p.AssertGeweigerd("Iemand anders wijzigde dit onderdeel ook.", [new("Invoer.Titel", "Van de ander")]);
        Assert.Contains("Van de een", p.Tekst(".alert-warning"), StringComparison.Ordinal);
        await decaan.VolgAsync(await decaan.PostAsync(p, Lijsthulp.Formulier));
        Assert.Equal("Onderdelen: Van de ander", await school.StandAsync(id));
        (await decaan.PostAsync(p, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = " " })).AssertGeweigerd("Geef het onderdeel een titel.");
        (await decaan.PostAsync(p, Lijsthulp.Formulier, new() { ["Invoer.Uitleg"] = new string('x', 10_000) })).AssertGeweigerd(
            "hooguit 400 tekens"
        );
        await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Pad(id)), Vorm("VerwijderOnderdeel", "sleutel", sleutel)));
        var weg = await decaan.PostAsync(p, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Toch weer" });
        weg.AssertGeweigerd("Dit onderdeel is intussen verwijderd.");
        await decaan.VolgAsync(await decaan.PostAsync(weg, Lijsthulp.Formulier));
        Assert.Equal("Onderdelen: Toch weer", await school.StandAsync(id));
    }

    [Fact]
    public async Task Onderdeel_New_ComesLast_AndAnUnknownOneIsNotFound()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Erbij");
        var leeg = await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}");
        (await decaan.PostAsync(leeg, Lijsthulp.Formulier, new() { ["Invoer.Uitleg"] = "wat ik al typte" })).AssertGeweigerd(
            "Geef het onderdeel een titel.",
            [new("Invoer.Uitleg", "wat ik al typte")]
        );
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(leeg, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Tot slot", ["Invoer.Uitleg"] = "Nog even" })
        );
        Assert.Equal("Het onderdeel staat onderaan de vragenlijst.", Assert.Single(na.Meldingen));
        Assert.Equal("Erbij: Vragen | Tot slot", await school.StandAsync(id));
        foreach (var adres in new[] { $"/Evaluatie/Onderdeel?lijst={id}&sleutel=bestaatniet", "/Evaluatie/Onderdeel?lijst=999999" })
        {
            Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(adres)).Status);
        }
    }

    [Fact]
    public async Task Onderdeel_ChangedByTwo_DifferentFields_BothStay()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await decaan.LijstAsync("Twee velden");
        var sleutel = (await school.DossierAsync(id)).Inhoud.Secties[0].Sleutel!;
        var oud = await decaan.GetAsync($"/Evaluatie/Onderdeel?lijst={id}&sleutel={sleutel}");
        await decaan.VolgAsync(await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Titel"] = "Van de een" }));
        await decaan.VolgAsync(await decaan.PostAsync(oud, Lijsthulp.Formulier, new() { ["Invoer.Uitleg"] = "Van de ander" }));
        var sectie = (await school.DossierAsync(id)).Inhoud.Secties[0];
        Assert.Equal(("Van de een", "Van de ander"), (sectie.Titel, sectie.Uitleg));
    }
}
