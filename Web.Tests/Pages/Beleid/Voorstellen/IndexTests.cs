using System.Net;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Voorstellen;

/// <summary>Answering proposals: taken over into something new or something that is there, declined with a reason, withdrawn; and only once.</summary>
public sealed class IndexTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Lijst = "/Beleid/Voorstellen";

    private async Task<Beleidsvoorstel> DienInAsync(string titel, string voor = "strategisch", int? stuk = null, string van = "decaan")
    {
        var wie = await school.AanmeldenAsync(van);
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync("/Beleid/Voorstellen/Nieuw"),
                Beleidshulp.Formulier,
                new()
                {
                    ["Invoer.Voor"] = voor,
                    ["Invoer.Stuk"] = stuk?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "",
                    ["Invoer.Titel"] = titel,
                    ["Invoer.Tekst"] = "de tekst van " + titel,
                }
            )
        );
        return await LeesAsync(titel);
    }

    private async Task<Beleidsvoorstel> LeesAsync(string titel) =>
        (await new BeleidRepository(school.Database).GetAsync(0, 0, default)).Voorstellen.Single(v => v.Titel == titel);

    private static string Formulier(Beleidsvoorstel v) => $"form:has([id='antwoord-{v.Id}'])";

    private const string Overnemen = "button[formaction*='handler=Overnemen']";
    private const string Afwijzen = "button[formaction*='handler=Afwijzen']";

    [Fact]
    public async Task TakeOver_BecomesAnItem_ToWorkOut()
    {
        var v = await DienInAsync("Nieuw strategisch idee");
        var directie = await school.AanmeldenAsync("directie");
        var lijst = await directie.GetAsync(Lijst);
        var p = await directie.VolgAsync(await directie.PostAsync(lijst, Formulier(v), new() { ["Antwoord"] = "goed idee" }, Overnemen));
        Assert.StartsWith("/Beleid/Strategisch/Bewerken?id=", p.Url, StringComparison.Ordinal);
        Assert.Equal(
            ("Nieuw strategisch idee", "de tekst van Nieuw strategisch idee"),
            (p.Waarde("Invoer.Titel"), p.Waarde("Invoer.Oplossingsrichting"))
        );
        v = await LeesAsync(v.Titel);
        Assert.Equal(("overgenomen", "goed idee", "Mila Demo"), (v.Status, v.Antwoord, v.AntwoordDoor));
        Assert.Contains(
            $"Voorstel overgenomen:  > van Sam Model (Decaan): {v.Titel}. {v.Tekst}",
            await school.HistorieAsync(v.BeleidsstukId!.Value)
        );
        // Who handed it in reads the answer, and where it went.
        var terug = await (await school.AanmeldenAsync("decaan")).GetAsync(Lijst);
        Assert.Contains("Overgenomen door Mila Demo: goed idee", terug.Tekst("[aria-labelledby=kop-van-mij]"), StringComparison.Ordinal);
        // A page that was still open: answered once, said in words, with what was typed.
        var voor = await school.StandAsync(v.BeleidsstukId.Value);
        foreach (var knop in new[] { Overnemen, Afwijzen })
        {
            var dubbel = await directie.VolgAsync(
                await directie.PostAsync(lijst, Formulier(v), new() { ["Antwoord"] = "toch anders" }, knop)
            );
            Assert.Contains(
                "Dit voorstel is intussen beantwoord of ingetrokken. Je schreef: ‘toch anders’.",
                dubbel.Tekst("#melding"),
                StringComparison.Ordinal
            );
        }

        Assert.Equal(voor, await school.StandAsync(v.BeleidsstukId.Value));
    }

    [Fact]
    public async Task TakeOver_IntoAnItem_ShowsTheProposalBesideItsForm_AndChangesNoField()
    {
        var teamleider = await school.AanmeldenAsync("teamleider");
        var id = await teamleider.MaakAsync("Tactisch", new() { ["Invoer.Doel"] = "ons doel" });
        var v = await DienInAsync("Over jullie plan", "team-BL", id, "mentor");
        var p = await teamleider.VolgAsync(await teamleider.PostAsync(await teamleider.GetAsync(Lijst), Formulier(v), null, Overnemen));
        Assert.StartsWith($"/Beleid/Tactisch/Bewerken?id={id}", p.Url, StringComparison.Ordinal);
        Assert.Contains("de tekst van Over jullie plan", p.Tekst(".alert-info"), StringComparison.Ordinal);
        Assert.Equal("ons doel", p.Waarde("Invoer.Doel"));
        Assert.Equal(("ons doel", 1), ((await school.StukAsync(id)).Doel, (await school.StukAsync(id)).Versie));
        Assert.Contains(await school.HistorieAsync(id), h => h.StartsWith("Voorstel overgenomen", StringComparison.Ordinal));
    }

    [Fact]
    public async Task TakeOver_IntoAnArchivedItem_IsRefused_AndTheAnswerStays()
    {
        var teamleider = await school.AanmeldenAsync("teamleider");
        var id = await teamleider.MaakAsync("Tactisch");
        var v = await DienInAsync("Te laat", "team-BL", id, "mentor");
        await teamleider.VolgAsync(
            await teamleider.PostAsync(await teamleider.GetAsync($"/Beleid/Tactisch/Stuk?id={id}"), "form[action*='handler=Archiveren']")
        );
        var voor = await school.StandAsync(id);
        var fout = await teamleider.PostAsync(await teamleider.GetAsync(Lijst), Formulier(v), new() { ["Antwoord"] = "graag" }, Overnemen);
        fout.AssertGeweigerd("ligt in het archief. Haal het eerst terug, of wijs het voorstel af.");
        Assert.Equal("graag", fout.Document.QuerySelector($"#antwoord-{v.Id}")!.GetAttribute("value"));
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Decline_NeedsAReason_WhichTheSenderReads()
    {
        var v = await DienInAsync("Niet zo'n goed idee");
        var directie = await school.AanmeldenAsync("directie");
        var p = await directie.GetAsync(Lijst);
        (await directie.PostAsync(p, Formulier(v), new() { ["Antwoord"] = "  " }, Afwijzen)).AssertGeweigerd(
            "Schrijf op waarom je het voorstel afwijst"
        );
        foreach (var knop in new[] { Afwijzen, Overnemen })
        {
            var lang = await directie.PostAsync(p, Formulier(v), new() { ["Antwoord"] = new string('x', 10_000) }, knop);
            lang.AssertGeweigerd("Je antwoord mag hooguit 400 tekens hebben.");
            Assert.Equal(10_000, lang.Document.QuerySelector($"#antwoord-{v.Id}")!.GetAttribute("value")!.Length);
        }

        Assert.True((await LeesAsync(v.Titel)).IsOpen);
        await directie.VolgAsync(await directie.PostAsync(p, Formulier(v), new() { ["Antwoord"] = "dat doen we al" }, Afwijzen));
        Assert.Contains(
            "Afgewezen door Mila Demo: dat doen we al",
            (await (await school.AanmeldenAsync("decaan")).GetAsync(Lijst)).Tekst("[aria-labelledby=kop-van-mij]"),
            StringComparison.Ordinal
        );
        Assert.Null((await LeesAsync(v.Titel)).BeleidsstukId);
    }

    /// <summary>What a browser sends on Enter is the form's first button.</summary>
    [Fact]
    public async Task Enter_DecidesNothing_AndKeepsTheWords()
    {
        var v = await DienInAsync("Enter in het antwoord");
        var directie = await school.AanmeldenAsync("directie");
        var p = await directie.GetAsync(Lijst);
        Assert.False(p.Document.QuerySelector(Formulier(v))!.QuerySelector("button")!.HasAttribute("formaction"));
        var na = await directie.PostAsync(p, Formulier(v), new() { ["Antwoord"] = "nee, dit niet" });
        na.AssertGeweigerd("Kies ‘Overnemen’ of ‘Afwijzen’.");
        Assert.Equal("nee, dit niet", na.Document.QuerySelector($"#antwoord-{v.Id}")!.GetAttribute("value"));
        Assert.True((await LeesAsync(v.Titel)).IsOpen);
    }

    [Fact]
    public async Task Answer_IsTakenBack_AndWhatNobodyTouchedGoesToTheArchive()
    {
        var directie = await school.AanmeldenAsync("directie");
        var v = await DienInAsync("Te snel overgenomen");
        var p = await directie.VolgAsync(
            await directie.PostAsync(await directie.GetAsync(Lijst), Formulier(v), new() { ["Antwoord"] = "ja" }, Overnemen)
        );
        var stuk = (await LeesAsync(v.Titel)).BeleidsstukId!.Value;
        var terug = await directie.VolgAsync(await directie.PostAsync(p, "#melding form"));
        Assert.Contains("wacht weer op antwoord", terug.Tekst("#melding"), StringComparison.Ordinal);
        v = await LeesAsync(v.Titel);
        Assert.True(v.IsOpen && v.BeleidsstukId is null && v.Antwoord.Length == 0);
        Assert.NotNull((await school.StukAsync(stuk)).GearchiveerdOp);
        // Only who answers there takes an answer back.
        var mentor = await school.AanmeldenAsync("mentor");
        var token = (await mentor.GetAsync("/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
        Assert.Contains(
            "GeenToegang",
            (
                await mentor.Client.PostAsync(new Uri($"{Lijst}?handler=Terugzetten&id={v.Id}", UriKind.Relative), inhoud)
            ).Headers.Location!.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Withdraw_ByTheSenderOnly_AndNotAfterAnAnswer()
    {
        var v = await DienInAsync("Toch maar niet");
        var decaan = await school.AanmeldenAsync("decaan");
        var formulier = $"form[action*='handler=Intrekken'][action*='id={v.Id}']";
        var p = await decaan.GetAsync(Lijst);
        Assert.Null((await (await school.AanmeldenAsync("directie")).GetAsync(Lijst)).Document.QuerySelector(formulier));
        await decaan.VolgAsync(await decaan.PostAsync(p, formulier));
        Assert.Equal("ingetrokken", (await LeesAsync(v.Titel)).Status);
        Assert.DoesNotContain(
            v.Titel,
            (await (await school.AanmeldenAsync("mentor")).GetAsync(Lijst)).Tekst("main"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "intussen beantwoord of ingetrokken",
            (await decaan.VolgAsync(await decaan.PostAsync(p, formulier))).Tekst("#melding"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Answer_OfAnotherRegister_IsForbidden_OfNothing_NotFound()
    {
        var v = await DienInAsync("Voor een ander", "team-OL", van: "decaan");
        var teamleider = await school.AanmeldenAsync("teamleider");
        var p = await teamleider.GetAsync("/Beleid/Voorstellen/Nieuw");
        foreach (
            var (id, handler, status) in new[]
            {
                (v.Id, "Overnemen", HttpStatusCode.Redirect),
                (v.Id, "Afwijzen", HttpStatusCode.Redirect),
                (v.Id, "Intrekken", HttpStatusCode.Redirect),
                (999_999, "Overnemen", HttpStatusCode.NotFound),
                (0, "Afwijzen", HttpStatusCode.NotFound),
            }
        )
        {
            using var inhoud = new FormUrlEncodedContent(
                new Dictionary<string, string>
                {
                    ["__RequestVerificationToken"] = p
                        .Document.QuerySelector("main [name=__RequestVerificationToken]")!
                        .GetAttribute("value")!,
                    ["Antwoord"] = "nee",
                }
            );
            var antwoord = await teamleider.Client.PostAsync(new Uri($"{Lijst}?id={id}&handler={handler}", UriKind.Relative), inhoud);
            Assert.Equal(status, antwoord.StatusCode);
            if (status == HttpStatusCode.Redirect)
            {
                Assert.Contains("/Account/GeenToegang", antwoord.Headers.Location!.ToString(), StringComparison.Ordinal);
            }
        }

        Assert.True((await LeesAsync(v.Titel)).IsOpen);
        Assert.Equal(Beleidssoort.Tactisch, v.Soort);
    }
}
