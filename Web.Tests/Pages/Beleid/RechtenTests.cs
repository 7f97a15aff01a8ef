using System.Net;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

/// <summary>Every handler that writes policy × every role, by HTTP, with ids of the own team, of another team and of the other register.</summary>
public sealed class RechtenTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly string Alle = string.Join(' ', Accounts.Alle);

    /// <summary>Address, and who may post to it; the others are refused before anything is read of the form.</summary>
    public static readonly IReadOnlyList<(string Adres, string Mag)> Handlers =
    [
        ("/Beleid/Strategisch/Bewerken", "directie"),
        ("/Beleid/Strategisch/Bewerken?id=2", "directie"),
        ("/Beleid/Strategisch/Bewerken?id=2&handler=Meer", "directie"),
        ("/Beleid/Strategisch/Bewerken?id=2&handler=Toets", "directie"),
        ("/Beleid/Strategisch/Stuk?id=2&handler=Status", "directie"),
        ("/Beleid/Strategisch/Stuk?id=2&handler=Evaluatie", "directie"),
        ("/Beleid/Strategisch/Stuk?id=2&handler=Actie", "directie"),
        ("/Beleid/Strategisch/Stuk?id=2&handler=Archiveren", "directie"),
        ("/Beleid/Strategisch/Stuk?id=2&handler=Terugzetten", "directie"),
        ("/Beleid/Strategisch/Stuk?id=2&handler=Informeren&evaluatie=1", "directie"),
        ("/Beleid/Tactisch/Bewerken", "teamleider mentor"),
        // TP1 is of BL (the teamleider's), TP3 of OL (the mentor's), TP2 of BK (nobody's here).
        ("/Beleid/Tactisch/Bewerken?id=4", "teamleider"),
        ("/Beleid/Tactisch/Bewerken?id=6", "mentor"),
        ("/Beleid/Tactisch/Bewerken?id=5", ""),
        ("/Beleid/Tactisch/Bewerken?id=5&handler=Meer", ""),
        ("/Beleid/Tactisch/Bewerken?id=5&handler=Toets", ""),
        ("/Beleid/Tactisch/Stuk?id=4&handler=Status", "teamleider"),
        ("/Beleid/Tactisch/Stuk?id=6&handler=Status", "mentor"),
        ("/Beleid/Tactisch/Stuk?id=5&handler=Status", ""),
        ("/Beleid/Tactisch/Stuk?id=4&handler=Evaluatie", "teamleider"),
        ("/Beleid/Tactisch/Stuk?id=5&handler=Evaluatie", ""),
        ("/Beleid/Tactisch/Stuk?id=8&handler=Informeren&evaluatie=1", "teamleider"),
        ("/Beleid/Tactisch/Stuk?id=11&handler=Informeren&evaluatie=2", ""),
        ("/Beleid/Tactisch/Stuk?id=4&handler=Actie", "teamleider"),
        ("/Beleid/Tactisch/Stuk?id=6&handler=Actie", "mentor"),
        ("/Beleid/Tactisch/Stuk?id=4&handler=Oordeel", "teamleider"),
        // A mentor writes in the own team, but the teamleider judges.
        ("/Beleid/Tactisch/Stuk?id=6&handler=Oordeel", ""),
        ("/Beleid/Tactisch/Stuk?id=5&handler=Archiveren", ""),
        ("/Beleid/Tactisch/Stuk?id=5&handler=Terugzetten", ""),
        ("/Beleid/Tactisch/Sessie?id=4", "teamleider"),
        ("/Beleid/Tactisch/Sessie?id=6", "mentor"),
        ("/Beleid/Tactisch/Sessie?id=5", ""),
        ("/Beleid/Rapport?id=1", "teamleider mentor"),
        // SP2 is worked out by team OL alone.
        ("/Beleid/Rapport?id=2", "mentor"),
        ("/Beleid/Voorstellen?id=1&handler=Overnemen", "directie"),
        ("/Beleid/Voorstellen?id=1&handler=Afwijzen", "directie"),
        ("/Beleid/Voorstellen?id=1&handler=Intrekken", "decaan"),
        ("/Beleid/Voorstellen/Nieuw", Alle),
        ("/Beleid/GoedeVoorbeelden/Voorbeeld", Alle),
        ("/Beleid/GoedeVoorbeelden/Voorbeeld?id=1", "decaan directie"),
        ("/Beleid/GoedeVoorbeelden/Voorbeeld?id=1&handler=Verwijderen", "decaan directie"),
    ];

    /// <summary>Which of them change something when posted without any field, and so would spoil the table for who comes next.</summary>
    private static readonly string[] NaAfloop = ["Archiveren", "Overnemen", "Intrekken", "Verwijderen", "Informeren"];

    [Theory]
    [MemberData(nameof(Accounts.IederEnAnoniem), MemberType = typeof(Accounts))]
    public async Task Post_EveryHandler_IsRefusedToWhoMayNot(string wie)
    {
        var bezoeker = wie == "anoniem" ? school.Bezoeker() : await school.AanmeldenAsync(wie);
        var token = (await bezoeker.GetAsync(wie == "anoniem" ? "/Account/Aanmelden" : "/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        var fout = new List<string>();
        foreach (var (adres, mag) in Handlers)
        {
            var magDit = mag.Split(' ').Contains(wie);
            if (magDit && NaAfloop.Any(h => adres.Contains(h, StringComparison.Ordinal)))
            {
                continue;
            }
            using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
            var antwoord = await bezoeker.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud);
            var naar = antwoord.Headers.Location?.ToString() ?? "";
            var uitkomst =
                naar.Contains("/Account/Aanmelden", StringComparison.Ordinal) ? "login"
                : naar.Contains("/Account/GeenToegang", StringComparison.Ordinal) ? "verboden"
                : (int)antwoord.StatusCode < 500 ? "mag"
                : "stuk";
            var verwacht =
                magDit ? "mag"
                : wie == "anoniem" ? "login"
                : "verboden";
            if (uitkomst != verwacht)
            {
                fout.Add($"{adres}: {uitkomst} in place of {verwacht} ({antwoord.StatusCode})");
            }
        }

        Assert.Empty(fout);
    }

    [Theory]
    [InlineData("/Beleid/Strategisch/Stuk?id=4")]
    [InlineData("/Beleid/Tactisch/Stuk?id=1")]
    [InlineData("/Beleid/Tactisch/Stuk?id=999")]
    [InlineData("/Beleid/Tactisch/Stuk")]
    [InlineData("/Beleid/Tactisch/Stuk?id=-1")]
    [InlineData("/Beleid/Strategisch/Bewerken?id=4")]
    [InlineData("/Beleid/Tactisch/Sessie?id=1")]
    public async Task Get_IdOfTheOtherRegister_IsNotFound(string adres) =>
        Assert.Equal(HttpStatusCode.NotFound, (await (await school.AanmeldenAsync("directie")).GetAsync(adres)).Status);

    /// <summary>What was adopted is changed by who adopts: a mentor of the team works on the rest.</summary>
    [Fact]
    public async Task Post_AdoptedPlan_OnlyTheTeamleiderChangesItsCore()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        foreach (var (veld, waarde) in new[] { ("Doel", "Niets doen."), ("Middelen", "0 uur"), ("Einddatum", "2028-01-01"), ("Ouder", "") })
        {
            var fout = await mentor.PostAsync(
                await mentor.GetAsync("/Beleid/Tactisch/Bewerken?id=6"),
                "main form",
                new() { ["Invoer." + veld] = waarde }
            );
            Assert.Equal(HttpStatusCode.BadRequest, fout.Status);
            Assert.Contains(fout.Meldingen, m => m.Contains("Dit plan is vastgesteld.", StringComparison.Ordinal));
        }

        var archief = await mentor.PostAsync(await mentor.GetAsync("/Beleid/Tactisch/Stuk?id=6"), "form[action*='handler=Archiveren']");
        Assert.Equal(HttpStatusCode.BadRequest, archief.Status);
        await mentor.VolgAsync(
            await mentor.PostAsync(
                await mentor.GetAsync("/Beleid/Tactisch/Bewerken?id=6"),
                "main form",
                new() { ["Invoer.BelangLeerling"] = "Beter gehoord worden." }
            )
        );
        var p = await mentor.GetAsync("/Beleid/Tactisch/Stuk?id=6");
        Assert.Contains("Beter gehoord worden.", p.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("twee trainingsmiddagen", p.Tekst("main"), StringComparison.Ordinal);
    }

    /// <summary>The form may name any team: an item of another team is not made, and an own item does not move there.</summary>
    [Fact]
    public async Task Post_TeamOfSomebodyElse_IsRefused()
    {
        var mentor = await school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync("/Beleid/Tactisch/Bewerken");
        Assert.Equal(["", "OL"], p.Document.QuerySelectorAll("[name='Invoer.Team'] option").Select(o => o.GetAttribute("value")));
        foreach (var adres in new[] { "/Beleid/Tactisch/Bewerken", "/Beleid/Tactisch/Bewerken?id=6" })
        {
            p = await mentor.GetAsync(adres);
            using var inhoud = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = p
                        .Document.QuerySelector("main [name=__RequestVerificationToken]")!
                        .GetAttribute("value")!,
                    ["Invoer.Titel"] = "Van een ander",
                    ["Invoer.Team"] = "BL",
                    ["Versie"] = "1",
                }
            );
            var antwoord = await Pagina.LeesAsync(await mentor.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud), adres);
            Assert.Equal(HttpStatusCode.BadRequest, antwoord.Status);
            Assert.Contains(antwoord.Meldingen, m => m.Contains("Kies je team", StringComparison.Ordinal));
        }

        Assert.DoesNotContain("Van een ander", (await mentor.GetAsync("/Beleid/Tactisch")).Tekst("main"), StringComparison.Ordinal);
    }
}
