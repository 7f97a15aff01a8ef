using System.Globalization;
using System.Net;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>What the tests of the builder share: questionnaires made through the forms, and what the database holds.</summary>
internal static class Lijsthulp
{
    public const string Formulier = "main form.formulier";

    /// <summary>The questionnaire of the example school for pupils; its items were asked in two closed rounds.</summary>
    public const int Leerlingen = 1;

    public static readonly IReadOnlyList<string> Anderen = Accounts.Behalve("decaan");

    public static async Task<int> LijstAsync(this Bezoeker decaan, string naam = "Proeflijst", string doelgroep = "leerling")
    {
        var na = await decaan.PostAsync(
            await decaan.GetAsync("/Evaluatie"),
            "form[action*='handler=Nieuw']",
            new() { ["Nieuw.Naam"] = naam, ["Nieuw.Doelgroep"] = doelgroep }
        );
        Assert.True(na.Status == HttpStatusCode.Redirect, string.Join(" ", na.Meldingen));
        return int.Parse(na.Naar!.Split("id=")[1], CultureInfo.InvariantCulture);
    }

    /// <summary>Fills in the form of a new item and sends it.</summary>
    public static async Task<Pagina> VraagAsync(
        this Bezoeker wie,
        int lijst,
        string code,
        Dictionary<string, string?>? velden = null,
        string[]? toonOpties = null
    )
    {
        var invoer = new Dictionary<string, string?>(velden ?? []) { ["Invoer.Code"] = code };
        invoer.TryAdd("Invoer.Tekst", $"Wat vind je van {code}?");
        invoer.TryAdd("Invoer.Soort", "JaNee");
        var p = await wie.GetAsync($"/Evaluatie/Vraag?lijst={lijst}");
        if (toonOpties is not null)
        {
            p = await wie.PostAsync(p, Formulier, invoer, knop: "button[formaction*='handler=Toon']");
        }
        return await wie.PostAsync(p, Formulier, invoer, lijsten: toonOpties is null ? null : new() { ["Invoer.ToonOpties"] = toonOpties });
    }

    public static async Task MetVragenAsync(this Bezoeker wie, int lijst, params string[] codes)
    {
        foreach (var code in codes)
        {
            await wie.VolgAsync(await wie.VraagAsync(lijst, code));
        }
    }

    public static async Task<Lijstdossier> DossierAsync(this Testschool school, int lijst) =>
        (await new VragenlijstRepository(school.Database).GetAsync(lijst, default))!;

    public static async Task<string> StandAsync(this Testschool school, int lijst)
    {
        var d = await school.DossierAsync(lijst);
        return $"{d.Rij.Naam}: "
            + string.Join(" | ", d.Inhoud.Secties.Select(s => $"{s.Titel} {string.Join(' ', s.Vragen.Select(v => v.Code))}".Trim()));
    }

    public static async Task<Vraag> OpgeslagenAsync(this Testschool school, int lijst, string code) =>
        (await school.DossierAsync(lijst)).Inhoud.Vragen.Single(v => v.Code == code);

    /// <summary>A round that uses the questionnaire as it is now.</summary>
    public static async Task RondeAsync(this Testschool school, int lijst)
    {
        var nu = new DateTimeOffset(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
        var d = await school.DossierAsync(lijst);
        Assert.NotEqual(
            0,
            await new RondeRepository(school.Database).InsertAsync(
                new Ronde
                {
                    Naam = "Ronde van " + d.Rij.Naam,
                    SchooljaarId = 2026,
                    Doelgroep = d.Rij.Doelgroep,
                    OpentOp = nu,
                    SluitOp = nu.AddYears(50),
                    BewaarTot = new DateOnly(2079, 1, 1),
                    GemaaktDoor = "Sam",
                },
                lijst,
                d.Rij.Versie,
                [
                    new Rondegroep
                    {
                        Naam = "4A",
                        LeerjaarNr = 4,
                        Aantal = 20,
                    },
                ],
                nu,
                default
            )
        );
    }

    /// <summary>A post that no form offers, with a good token.</summary>
    public static async Task<HttpResponseMessage> StuurAsync(this Bezoeker wie, string adres, params (string Naam, string Waarde)[] velden)
    {
        var token = (await wie.GetAsync("/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent([
            .. velden.Select(v => new KeyValuePair<string, string>(v.Naam, v.Waarde)),
            new("__RequestVerificationToken", token),
        ]);
        return await wie.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud);
    }

    public static bool IsVerboden(this HttpResponseMessage antwoord) =>
        antwoord.StatusCode == HttpStatusCode.Redirect
        && antwoord.Headers.Location!.ToString().Contains("/Account/GeenToegang", StringComparison.Ordinal);
}
