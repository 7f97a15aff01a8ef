using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Web.Demo;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Gebruikers;

/// <summary>Accounts, one by one.</summary>
public sealed class GebruikerTests : IAsyncLifetime
{
    private const string Lijst = "/Beheer/Gebruikers";
    private const string Nieuw = "/Beheer/Gebruikers/Gebruiker";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static void IsAfgemeld(Pagina pagina) => Assert.StartsWith("/Account/Aanmelden", pagina.Naar ?? "", StringComparison.Ordinal);

    [Fact]
    public async Task Post_New_ShowsThePasswordOnce_AndItMustBeReplaced()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        var leeg = await beheerder.GetAsync(Nieuw);
        const string email = "siobhán.o'brien@school.example";
        var gemaakt = await beheerder.PostAsync(
            leeg,
            Formulier,
            new() { ["Invoer.Naam"] = "Siobhán O'Brien", ["Invoer.Email"] = email },
            lijsten: new()
            {
                ["Invoer.Rollen"] = ["Mentor", "Teamleider"],
                ["Invoer.TeamIds"] = [leeg.Keuze("Invoer.TeamIds", "OL"), leeg.Keuze("Invoer.TeamIds", "BL")],
                ["Invoer.VestigingIds"] = [leeg.Keuze("Invoer.VestigingIds", "De Linde")],
            }
        );
        Assert.Equal(HttpStatusCode.OK, gemaakt.Status);
        Assert.Contains(email, gemaakt.Tekst("main table"), StringComparison.Ordinal);
        var wachtwoord = gemaakt.Tekst("main code");
        var lijst = await beheerder.GetAsync(Lijst);
        Assert.Equal(
            [email, "Teamleider, Mentor", "BL, OL", "open, heeft nog een tijdelijk wachtwoord"],
            lijst.Rij("Siobhán O'Brien").QuerySelectorAll("td").Select(e => e.TextContent.Trim())
        );
        var open = await beheerder.OpenAsync(Lijst, "Siobhán O'Brien");
        Assert.Equal(
            (email, "true"),
            (open.Waarde("Invoer.Email"), open.Document.QuerySelector("[name='Invoer.Actief'][checked]")?.GetAttribute("value"))
        );
        Assert.Equal(["Teamleider", "Mentor"], open.Aangevinkt("Invoer.Rollen"));
        Assert.Equal(["BL – Bovenbouw Linde", "OL – Onderbouw Linde"], open.Aangevinkt("Invoer.TeamIds"));
        Assert.Equal(["De Linde"], open.Aangevinkt("Invoer.VestigingIds"));
        foreach (var pagina in new[] { lijst, open })
        {
            Assert.DoesNotContain(wachtwoord, System.Text.Encoding.UTF8.GetString(pagina.Inhoud), StringComparison.Ordinal);
        }

        var nieuweling = _school.Bezoeker();
        await nieuweling.AanmeldenAsync(email.ToUpperInvariant(), wachtwoord);
        foreach (var adres in new[] { "/", "/Planner", "/Checklist" })
        {
            Assert.Equal("/Account/Wachtwoord", (await nieuweling.GetAsync(adres)).Naar);
        }
        var eigen = await nieuweling.PostAsync(
            await nieuweling.GetAsync("/Account/Wachtwoord"),
            Formulier,
            new()
            {
                ["Invoer.Huidig"] = wachtwoord,
                ["Invoer.Nieuw"] = "drie-losse-woorden",
                ["Invoer.Herhaal"] = "drie-losse-woorden",
            }
        );
        Assert.Equal(HttpStatusCode.OK, (await nieuweling.VolgAsync(eigen)).Status);
        Assert.Equal(HttpStatusCode.OK, (await nieuweling.GetAsync("/Planner")).Status);
        Assert.EndsWith("open", (await beheerder.GetAsync(Lijst)).Rij("Siobhán O'Brien").TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BadAccount_IsRefusedAtTheField()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        var leeg = await beheerder.GetAsync(Nieuw);
        foreach (
            var (veld, waarde, melding) in new[]
            {
                ("Invoer.Email", "DECAAN@Voorbeeldcollege.example", "Er is al een account met dit e-mailadres."),
                ("Invoer.Email", "", "Vul e-mailadres in."),
                ("Invoer.Email", "geen adres", "Vul een geldig e-mailadres in"),
                ("Invoer.Email", new string('a', 250) + "@a.nl", "mag hooguit 254 tekens"),
                ("Invoer.Naam", "", "Vul naam in."),
                ("Invoer.Naam", new string('a', 101), "mag hooguit 100 tekens"),
                ("Invoer.Rollen", "Koning", "Kies rollen uit de lijst."),
            }
        )
        {
            var velden = new Dictionary<string, string?>
            {
                ["Invoer.Naam"] = "Noor Voorbeeld",
                ["Invoer.Email"] = "noor@school.example",
                ["Invoer.Rollen"] = "Mentor",
            };
            velden[veld] = waarde;
            var uitkomst = await beheerder.PostAsync(leeg, Formulier, velden);
            Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
            Assert.Contains(melding, uitkomst.FoutBij(veld), StringComparison.Ordinal);
            if (veld != "Invoer.Rollen")
            {
                Assert.Equal((waarde, "Mentor"), (uitkomst.Waarde(veld), Assert.Single(uitkomst.Aangevinkt("Invoer.Rollen"))));
            }
        }

        var zonder = await beheerder.PostAsync(
            leeg,
            Formulier,
            new() { ["Invoer.Naam"] = "Noor Voorbeeld", ["Invoer.Email"] = "noor@school.example" }
        );
        Assert.Equal("Kies minstens één rol.", zonder.FoutBij("Invoer.Rollen"));
        // Changing an address into a taken one is no way around it.
        var dubbel = await beheerder.PostAsync(
            await beheerder.OpenAsync(Lijst, "Mila Demo"),
            Formulier,
            new() { ["Invoer.Email"] = Accounts.Email("decaan") }
        );
        Assert.Equal("Er is al een account met dit e-mailadres.", dubbel.FoutBij("Invoer.Email"));
        Assert.Equal(Accounts.Alle.Count, (await beheerder.GetAsync(Lijst)).Namen().Count);
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.GetAsync(Nieuw + "/999999")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await beheerder.GetAsync(Nieuw + "/0")).Status);
    }

    [Fact]
    public async Task Post_TwoBeheerders_SeeEachOther_AndRolesCountAtTheNextClick()
    {
        var (een, twee, directie) = (
            await _school.AanmeldenAsync("beheerder"),
            await _school.AanmeldenAsync("beheerder"),
            await _school.AanmeldenAsync("directie")
        );
        var (vanEen, vanTwee) = (await een.OpenAsync(Lijst, "Mila Demo"), await twee.OpenAsync(Lijst, "Mila Demo"));
        Assert.StartsWith("/Account/GeenToegang", (await directie.GetAsync("/Beheer")).Naar, StringComparison.Ordinal);
        await een.VolgAsync(
            await een.PostAsync(
                vanEen,
                Formulier,
                lijsten: new() { ["Invoer.Rollen"] = ["Decaan", "Directie"], ["Invoer.TeamIds"] = [vanEen.Keuze("Invoer.TeamIds", "OK")] }
            )
        );
        Assert.Equal(HttpStatusCode.OK, (await directie.GetAsync("/Beheer")).Status);
        var botsing = await twee.PostAsync(
            vanTwee,
            Formulier,
            new() { ["Invoer.Naam"] = "Mila Voorbeeld" },
            lijsten: new() { ["Invoer.Rollen"] = ["Schoolcoach"] }
        );
        Assert.Equal(HttpStatusCode.BadRequest, botsing.Status);
        Assert.Equal(
            ["Mila Demo", "Mila Voorbeeld", "Decaan, Directie", "Schoolcoach", "OK", "–"],
            botsing.Document.QuerySelectorAll("table.caption-top tbody td").Select(e => e.TextContent)
        );
        await twee.VolgAsync(await twee.PostAsync(botsing, Formulier));
        Assert.StartsWith("/Account/GeenToegang", (await directie.GetAsync("/Beheer")).Naar, StringComparison.Ordinal);
        Assert.Equal(["Schoolcoach"], (await een.OpenAsync(Lijst, "Mila Voorbeeld")).Aangevinkt("Invoer.Rollen"));
    }

    [Fact]
    public async Task Post_Closed_EndsTheRunningSession_AndOpeningDoesNotReviveIt()
    {
        var (beheerder, mentor, slapend) = (
            await _school.AanmeldenAsync("beheerder"),
            await _school.AanmeldenAsync("mentor"),
            await _school.AanmeldenAsync("mentor")
        );
        var pagina = await mentor.GetAsync("/Checklist");
        await beheerder.VolgAsync(
            await beheerder.PostAsync(await beheerder.OpenAsync(Lijst, "Bo Schets"), Formulier, new() { ["Invoer.Actief"] = null })
        );
        Assert.EndsWith("gesloten", (await beheerder.GetAsync(Lijst)).Rij("Bo Schets").TextContent.Trim(), StringComparison.Ordinal);
        IsAfgemeld(await mentor.PostAsync(pagina, "[data-type=T11] td[data-leerjaar='2'] form"));
        IsAfgemeld(await mentor.GetAsync("/"));
        var poging = _school.Bezoeker();
        var geweigerd = await poging.PostAsync(
            await poging.GetAsync("/Account/Aanmelden"),
            "main form",
            new() { ["Invoer.Email"] = Accounts.Email("mentor"), ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord }
        );
        Assert.Equal(HttpStatusCode.BadRequest, geweigerd.Status);
        // The class keeps its mentor until somebody chooses another.
        var klas = await beheerder.OpenAsync("/Beheer/Klassen", "2G1");
        Assert.Equal(["Bo Schets (geen actieve mentor meer)"], klas.Aangevinkt("Invoer.MentorIds"));
        await beheerder.VolgAsync(await beheerder.PostAsync(klas, Formulier, new() { ["Invoer.AantalLeerlingen"] = "25" }));

        // A device that asked nothing while the account was closed still has its cookie.
        await beheerder.VolgAsync(
            await beheerder.PostAsync(await beheerder.OpenAsync(Lijst, "Bo Schets"), Formulier, new() { ["Invoer.Actief"] = "true" })
        );
        IsAfgemeld(await slapend.GetAsync("/"));
        Assert.Equal(HttpStatusCode.OK, (await (await _school.AanmeldenAsync("mentor")).GetAsync("/")).Status);
    }

    [Fact]
    public async Task Post_NewTemporaryPassword_EndsTheSessionAndForcesAnother()
    {
        var (beheerder, teamleider) = (await _school.AanmeldenAsync("beheerder"), await _school.AanmeldenAsync("teamleider"));
        var uitgereikt = await beheerder.PostAsync(await beheerder.OpenAsync(Lijst, "Ilse Proef"), "form[action*='Wachtwoord']");
        Assert.Equal(HttpStatusCode.OK, uitgereikt.Status);
        IsAfgemeld(await teamleider.GetAsync("/"));
        var opnieuw = _school.Bezoeker();
        await opnieuw.AanmeldenAsync(Accounts.Email("teamleider"), uitgereikt.Tekst("main code"));
        Assert.Equal("/Account/Wachtwoord", (await opnieuw.GetAsync("/Planner")).Naar);
        // One's own is changed by knowing the old one.
        Assert.Null((await beheerder.OpenAsync(Lijst, "Kim Opzet")).Document.QuerySelector("main form[action*='Wachtwoord']"));
    }

    [Fact]
    public async Task Post_TheSchoolKeepsABeheerder_AndNobodyClosesTheOwnAccount()
    {
        var (kim, sam) = (await _school.AanmeldenAsync("beheerder"), await _school.AanmeldenAsync("decaan"));
        async Task<Pagina> RollenAsync(Bezoeker wie, string naam, params string[] rollen) =>
            await wie.PostAsync(await wie.OpenAsync(Lijst, naam), Formulier, lijsten: new() { ["Invoer.Rollen"] = rollen });
        async Task<Pagina> OpenAsync(Bezoeker wie, string naam, bool open) =>
            await wie.PostAsync(await wie.OpenAsync(Lijst, naam), Formulier, new() { ["Invoer.Actief"] = open ? "true" : null });
        static void IsLaatste(Pagina pagina)
        {
            Assert.Equal(HttpStatusCode.BadRequest, pagina.Status);
            Assert.Contains("laatste actieve beheerder", Assert.Single(pagina.Meldingen), StringComparison.Ordinal);
        }

        IsLaatste(await RollenAsync(kim, "Kim Opzet", "Directie"));
        await kim.VolgAsync(await RollenAsync(kim, "Sam Model", "Beheerder", "Decaan"));
        // There is another one now, but one's own account stays open.
        var eigen = await OpenAsync(kim, "Kim Opzet", open: false);
        Assert.Equal(HttpStatusCode.BadRequest, eigen.Status);
        Assert.Contains("Je kunt je eigen account niet sluiten", eigen.FoutBij("Invoer.Actief"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await kim.GetAsync(Lijst)).Status);
        // A Beheerder whose account is closed does not count.
        await sam.VolgAsync(await OpenAsync(sam, "Kim Opzet", open: false));
        IsAfgemeld(await kim.GetAsync(Lijst));
        IsLaatste(await RollenAsync(sam, "Sam Model", "Decaan"));
        await sam.VolgAsync(await OpenAsync(sam, "Kim Opzet", open: true));
        Assert.Equal("/", (await RollenAsync(sam, "Sam Model", "Decaan")).Naar);
        Assert.StartsWith("/Account/GeenToegang", (await sam.GetAsync(Lijst)).Naar, StringComparison.Ordinal);
    }
}
