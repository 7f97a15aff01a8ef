using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Strategisch;

/// <summary>A strategic item as a dossier: adopted by the directie, evaluated, archived with its plans told.</summary>
public sealed class StukTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Status = "form[action*='handler=Status']";

    private static string Adres(int id) => $"/Beleid/Strategisch/Stuk?id={id}";

    private async Task<(Bezoeker Wie, int Id)> StukAsync()
    {
        var wie = await school.AanmeldenAsync("directie");
        return (wie, await wie.MaakAsync("Strategisch", new() { ["Invoer.Doel"] = "In 2029 één op de tien." }));
    }

    [Fact]
    public async Task Adopt_ByTheDirectie_MakesItPolicyOnceThereAreMeans()
    {
        var (wie, id) = await StukAsync();
        var p = await wie.GetAsync(Adres(id));
        foreach (var naar in new[] { "Concept", "Besproken", "Vastgesteld" })
        {
            p = await wie.VolgAsync(await wie.PostAsync(p, $"{Status}:has([value={naar}])"));
        }
        Assert.Contains("vastgesteld op 15 januari 2027 door directie", p.Tekst(".paginakop"), StringComparison.Ordinal);
        Assert.Contains("er zijn geen middelen bij", p.Tekst("[data-aard=plan]"), StringComparison.Ordinal);
        await wie.VolgAsync(
            await wie.PostAsync(
                await wie.GetAsync($"/Beleid/Strategisch/Bewerken?id={id}"),
                Beleidshulp.Formulier,
                new() { ["Invoer.Investeringen[0].Jaar"] = "2027", ["Invoer.Investeringen[0].Bedrag"] = "1" }
            )
        );
        Assert.NotNull((await wie.GetAsync(Adres(id))).Document.QuerySelector("[data-aard=beleid]"));
    }

    [Fact]
    public async Task Adopt_InTheFuture_OrSkippingSteps_IsRefused()
    {
        var (wie, id) = await StukAsync();
        var p = await wie.GetAsync(Adres(id));
        var voor = await school.StandAsync(id);
        (
            await wie.PostAsync(
                p,
                Status,
                new()
                {
                    ["Status.Naar"] = "Vastgesteld",
                    ["Status.Op"] = "2027-01-01",
                    ["Status.Door"] = "directie",
                },
                vrij: true
            )
        ).AssertGeweigerd("Van Idee kan dit niet naar Vastgesteld.");
        Assert.Equal(voor, await school.StandAsync(id));
        foreach (var naar in new[] { "Concept", "Besproken" })
        {
            p = await wie.VolgAsync(await wie.PostAsync(p, $"{Status}:has([value={naar}])"));
        }
        voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?> { ["Status.Op"] = "2027-01-16", ["Status.Door"] = "de hele directie" };
        (await wie.PostAsync(p, $"{Status}:has([value=Vastgesteld])", getypt)).AssertGeweigerd("die ligt niet na vandaag", getypt);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Discuss_WithoutGoals_SaysWhatIsMissing()
    {
        var wie = await school.AanmeldenAsync("directie");
        var id = await wie.MaakAsync("Strategisch");
        var p = await wie.VolgAsync(await wie.PostAsync(await wie.GetAsync(Adres(id)), Status));
        Assert.Empty(p.Document.QuerySelectorAll(Status));
        Assert.Contains("zonder doel valt er niets te bespreken", p.Tekst("#status"), StringComparison.Ordinal);
        Assert.NotNull(p.Document.QuerySelector("[data-aard=visie]"));
    }

    [Fact]
    public async Task Archive_SaysWhichPlansLoseTheirGoal_AndUndoGivesItBack()
    {
        var (wie, id) = await StukAsync();
        var teamleider = await school.AanmeldenAsync("teamleider");
        var plan = await teamleider.MaakAsync("Tactisch", new() { ["Invoer.Ouder"] = $"{id}" });
        var p = await wie.GetAsync(Adres(id));
        Assert.Contains("1 teamplan werkt dit uit en verliest dan het strategische doel.", p.Tekst("#status"), StringComparison.Ordinal);
        Assert.Contains((await school.StukAsync(plan)).Code, p.Tekst("#teamplannen"), StringComparison.Ordinal);
        var lijst = await wie.VolgAsync(await wie.PostAsync(p, "form[action*='handler=Archiveren']"));
        var code = (await school.StukAsync(plan)).Code;
        var samenhang = await wie.GetAsync("/Beleid/Samenhang");
        Assert.Contains(
            code,
            samenhang.Document.QuerySelectorAll("[data-wees='zonder strategie']").Select(e => e.GetAttribute("data-onderwerp"))
        );
        await wie.VolgAsync(await wie.PostAsync(lijst, "#melding form"));
        Assert.DoesNotContain(
            code,
            (await wie.GetAsync("/Beleid/Samenhang"))
                .Document.QuerySelectorAll("[data-wees='zonder strategie']")
                .Select(e => e.GetAttribute("data-onderwerp"))
        );
        Assert.Equal(id, (await school.StukAsync(plan)).OuderId);
    }

    [Fact]
    public async Task Get_ForWhoDoesNotWriteIt_HasNoForms_ButAProposal()
    {
        var (_, id) = await StukAsync();
        var p = await (await school.AanmeldenAsync("teamleider")).GetAsync(Adres(id));
        Assert.Empty(p.Document.QuerySelectorAll("main form"));
        Assert.Contains(
            $"stuk={id}",
            p.Document.QuerySelector("main a[href*='Voorstellen/Nieuw']")!.GetAttribute("href")!,
            StringComparison.Ordinal
        );
        Assert.Equal(Beleidsstatus.Idee, (await school.StukAsync(id)).Status);
    }
}
