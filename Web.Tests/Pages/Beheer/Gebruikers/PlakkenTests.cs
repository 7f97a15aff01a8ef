using System.Net;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Organisatie;
using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Gebruikers;

/// <summary>Accounts from a pasted list.</summary>
public sealed class PlakkenTests : IAsyncLifetime
{
    private const string Adres = "/Beheer/Gebruikers/Plakken";
    private const string Aanmaken = "button[formaction*='Aanmaken']";
    private const string Goed =
        "Noor Voorbeeld\tnoor@school.example\tmentor, Vakdocent\tok, BK\nPiet Proef\tpiet@school.example\tDirectie\t";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    private static IEnumerable<(string Regel, string Uitkomst)> Controle(Pagina pagina) =>
        pagina
            .Document.QuerySelectorAll("main tbody tr")
            .Select(r =>
                (
                    r.QuerySelector("th")!.TextContent,
                    string.Join(
                        ' ',
                        r.QuerySelector("td:last-child")!.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                    )
                )
            );

    private static async Task<Pagina> ControleerAsync(Bezoeker wie, string lijst) =>
        await wie.PostAsync(await wie.GetAsync(Adres), Formulier, new() { ["Lijst"] = lijst });

    private static async Task<IReadOnlyList<string>> AccountsAsync(Bezoeker wie) => (await wie.GetAsync("/Beheer/Gebruikers")).Namen();

    [Fact]
    public async Task Post_Check_SaysPerLineWhatWillHappen_AndMakesNothing()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        const string lijst = """
            Naam;E-mail;Rollen;Teams
            Noor Voorbeeld; noor@school.example; Mentor, Vakdocent; OK, BK

            ; leeg@school.example; Mentor
            Piet Proef; piet@school.example; Koning; XX
            Sam Model; DECAAN@voorbeeldcollege.example; Decaan
            Noor Nogmaals; NOOR@school.example; Mentor
            "Zonder adres"; geen adres; Mentor
            """;
        var uitkomst = await ControleerAsync(beheerder, lijst);
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Equal(
            [
                ("2", "wordt gemaakt"),
                ("4", "Klopt niet: De naam ontbreekt."),
                ("5", "Klopt niet: De rol ‘Koning’ bestaat niet. Het team ‘XX’ bestaat niet."),
                ("6", "bestaat al, wordt overgeslagen"),
                ("7", "Klopt niet: Dit e-mailadres staat ook op regel 2."),
                ("8", "Klopt niet: Vul een geldig e-mailadres in, zoals naam@school.nl."),
            ],
            Controle(uitkomst)
        );
        Assert.Contains(
            "6 regels: 1 nieuw account, 1 regel bestaat al, 4 regels kloppen niet.",
            uitkomst.Tekst("main"),
            StringComparison.Ordinal
        );
        Assert.Equal(lijst, uitkomst.Waarde("Lijst"));
        Assert.Null(uitkomst.Document.QuerySelector(Aanmaken));
        foreach (
            var (niets, melding) in new[]
            {
                ("", "Plak eerst een lijst."),
                (" \n ", "Plak eerst een lijst."),
                ($"Sam; {Accounts.Email("decaan")}; Decaan", "Er is niets te maken"),
                (string.Join('\n', Enumerable.Range(0, 501)), "Plak er hooguit 500 tegelijk"),
            }
        )
        {
            var leeg = await ControleerAsync(beheerder, niets);
            Assert.Equal(HttpStatusCode.BadRequest, leeg.Status);
            Assert.Contains(melding, leeg.FoutBij("Lijst"), StringComparison.Ordinal);
            Assert.Null(leeg.Document.QuerySelector(Aanmaken));
        }

        Assert.Equal(6, (await AccountsAsync(beheerder)).Count);
    }

    [Fact]
    public async Task Post_Aanmaken_MakesWhatTheCheckShowed()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        var controle = await ControleerAsync(beheerder, Goed);
        Assert.Equal(HttpStatusCode.OK, controle.Status);
        Assert.Equal("2 accounts aanmaken", controle.Tekst(Aanmaken));

        // Edited after the check: wrong lines are refused, other lines are checked first.
        var fout = await beheerder.PostAsync(controle, Formulier, new() { ["Lijst"] = Goed + "\nX" }, Aanmaken);
        Assert.Equal((HttpStatusCode.BadRequest, 3), (fout.Status, Controle(fout).Count()));
        var anders = await beheerder.PostAsync(
            controle,
            Formulier,
            new() { ["Lijst"] = Goed.Replace("piet", "pieter", StringComparison.Ordinal) },
            Aanmaken
        );
        Assert.Equal(HttpStatusCode.BadRequest, anders.Status);
        Assert.Contains("na de controle gewijzigd", Assert.Single(anders.Meldingen), StringComparison.Ordinal);
        Assert.Contains("pieter@school.example", anders.Tekst("main table"), StringComparison.Ordinal);
        Assert.Equal(6, (await AccountsAsync(beheerder)).Count);

        var gemaakt = await beheerder.PostAsync(anders, Formulier, knop: Aanmaken);
        Assert.Equal(HttpStatusCode.OK, gemaakt.Status);
        Assert.Equal(2, gemaakt.Document.QuerySelectorAll("main code").Select(e => e.TextContent).Distinct().Count());
        var lijst = await beheerder.GetAsync("/Beheer/Gebruikers");
        Assert.Equal(
            ["noor@school.example", "Mentor, Vakdocent", "BK, OK", "open, heeft nog een tijdelijk wachtwoord"],
            lijst.Rij("Noor Voorbeeld").QuerySelectorAll("td").Select(e => e.TextContent.Trim())
        );
        Assert.Equal(
            ["pieter@school.example", "Directie", "–", "open, heeft nog een tijdelijk wachtwoord"],
            lijst.Rij("Piet Proef").QuerySelectorAll("td").Select(e => e.TextContent.Trim())
        );
        var noor = _school.Bezoeker();
        await noor.AanmeldenAsync("noor@school.example", gemaakt.Rij("Noor Voorbeeld").QuerySelector("code")!.TextContent);
        Assert.Equal("/Account/Wachtwoord", (await noor.GetAsync("/")).Naar);
        // The same list once more has nothing to make.
        Assert.All(
            Controle(await ControleerAsync(beheerder, Goed.Replace("piet", "pieter", StringComparison.Ordinal))),
            r => Assert.StartsWith("bestaat al", r.Uitkomst, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Post_Aanmaken_WhenAColleagueMadeOneOfThem_MakesNoneUnseen()
    {
        var (een, twee) = (await _school.AanmeldenAsync("beheerder"), await _school.AanmeldenAsync("beheerder"));
        var controle = await ControleerAsync(een, Goed);
        var gemaakt = await twee.PostAsync(
            await twee.GetAsync("/Beheer/Gebruikers/Gebruiker"),
            Formulier,
            new()
            {
                ["Invoer.Naam"] = "Noor Eerder",
                ["Invoer.Email"] = "Noor@School.example",
                ["Invoer.Rollen"] = "Mentor",
            }
        );
        Assert.Equal(HttpStatusCode.OK, gemaakt.Status);
        var uitkomst = await een.PostAsync(controle, Formulier, knop: Aanmaken);
        Assert.Equal(HttpStatusCode.BadRequest, uitkomst.Status);
        Assert.Equal([("1", "bestaat al, wordt overgeslagen"), ("2", "wordt gemaakt")], Controle(uitkomst));
        Assert.DoesNotContain("Piet Proef", await AccountsAsync(een));

        // And should one slip in after the last look, the database takes none of them.
        static NieuwAccount Account(string email) =>
            new(
                new Gebruiker
                {
                    Naam = "Laat",
                    Email = email,
                    EmailNormaal = email.ToUpperInvariant(),
                    Beveiligingsstempel = "X",
                },
                ["Mentor"],
                [1],
                []
            );
        Assert.Equal(
            Beheeruitkomst.Dubbel,
            await new GebruikerRepository(_school.Database).VoegToeAsync(
                [Account("vrij@school.example"), Account("noor@school.example")],
                CancellationToken.None
            )
        );
        Assert.Equal(
            Beheeruitkomst.Verwijzing,
            await new GebruikerRepository(_school.Database).VoegToeAsync(
                [Account("vrij@school.example") with { TeamIds = [999] }],
                CancellationToken.None
            )
        );
        Assert.DoesNotContain("Laat", await AccountsAsync(een));
    }
}
