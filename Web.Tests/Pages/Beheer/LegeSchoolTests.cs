using System.Net;
using System.Text.RegularExpressions;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer;

public sealed class LegeSchoolTests(LegeSchool school) : IClassFixture<LegeSchool>
{
    [Fact]
    public async Task Post_FromNothing_TheBeheerderSetsTheSchoolUp()
    {
        var beheerder = school.Bezoeker();
        var code = Regex.Match(school.Console, "met deze code: ([A-Z0-9]{12})", RegexOptions.None, TimeSpan.FromSeconds(1)).Groups[1].Value;
        await beheerder.PostAsync(
            await beheerder.GetAsync("/Account/EersteStart"),
            "main form",
            new()
            {
                ["Invoer.Code"] = code,
                ["Invoer.School"] = "Proefschool",
                ["Invoer.Naam"] = "Eerste Beheerder",
                ["Invoer.Email"] = "eerste@school.example",
                ["Invoer.Wachtwoord"] = "drie-losse-woorden",
            }
        );
        await beheerder.AanmeldenAsync("eerste@school.example", "drie-losse-woorden");

        // Without a school year every page of one says what comes first.
        foreach (
            var adres in new[]
            {
                "Leerjaren",
                "Leerjaren/Leerjaar",
                "Mijlpalen",
                "Mijlpalen/Mijlpaal",
                "Klassen",
                "Klassen/Klas",
                "Partners",
                "Partners/Partner",
                "Vestigingen/Weken/1",
            }
        )
        {
            var leeg = await beheerder.GetAsync("/Beheer/" + adres);
            Assert.Equal(HttpStatusCode.OK, leeg.Status);
            Assert.Contains("Er is nog geen schooljaar", leeg.Tekst(".leeg"), StringComparison.Ordinal);
            Assert.Empty(leeg.Document.QuerySelectorAll(Formulier));
        }

        foreach (var lijst in new[] { "Vestigingen", "Teams", "Leerwegen", "Profielen", "Groepssoorten" })
        {
            Assert.NotEmpty((await beheerder.GetAsync("/Beheer/" + lijst)).Tekst(".leeg"));
        }
        async Task<Pagina> VoegToeAsync(string adres, Dictionary<string, string?> velden) =>
            await beheerder.VolgAsync(await beheerder.PostAsync(await beheerder.GetAsync("/Beheer/" + adres), Formulier, velden));
        await VoegToeAsync("Schooljaren", new() { ["Invoer.Jaar"] = "2026" });
        Assert.Contains("Voeg die eerst toe", (await beheerder.GetAsync("/Beheer/Klassen/Klas")).Tekst(".leeg"), StringComparison.Ordinal);
        await VoegToeAsync("Leerjaren/Leerjaar", new() { ["Invoer.Nr"] = "1" });
        await VoegToeAsync("Vestigingen/Vestiging", new() { ["Invoer.Naam"] = "Hoofdgebouw" });
        await VoegToeAsync(
            "Klassen/Klas",
            new()
            {
                ["Invoer.Naam"] = "1A",
                ["Invoer.LeerjaarNr"] = "1",
                ["Invoer.AantalLeerlingen"] = "24",
            }
        );
        await VoegToeAsync("Partners/Partner", new() { ["Invoer.Naam"] = "Bakkerij Voorbeeld" });
        Assert.NotNull((await beheerder.GetAsync("/Planner")).Document.QuerySelector("td[data-zone=vmbo][data-leerjaar='1']"));
        Assert.Contains("1 klas, 24 leerlingen", (await beheerder.GetAsync("/Beheer")).Tekst("main"), StringComparison.Ordinal);
    }
}
