using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid.Strategisch;

/// <summary>The form of a strategic item: amounts, years and room that cannot be, and two editors.</summary>
public sealed class BewerkenTests(Testschool school) : IClassFixture<Testschool>
{
    private static string Adres(int id) => $"/Beleid/Strategisch/Bewerken?id={id}";

    private async Task<(Bezoeker Wie, int Id)> StukAsync(Dictionary<string, string?>? velden = null)
    {
        var wie = await school.AanmeldenAsync("directie");
        return (wie, await wie.MaakAsync("Strategisch", velden));
    }

    private static Dictionary<string, string?> Middelen() =>
        new()
        {
            ["Invoer.Investeringen[0].Jaar"] = "2026",
            ["Invoer.Investeringen[0].Bedrag"] = "45.000",
            ["Invoer.Investeringen[0].Fte"] = "0,6",
            ["Invoer.Investeringen[1].Jaar"] = "2027",
            ["Invoer.Investeringen[1].Bedrag"] = "€ 12,50",
            ["Invoer.Ruimte[0].Uren"] = "40",
            ["Invoer.Ruimte[0].Bedrag"] = "1.500",
        };

    [Fact]
    public async Task Post_Means_AreStoredInCents_AndTotalled()
    {
        var (wie, id) = await StukAsync(Middelen());
        var s = await school.StukAsync(id);
        Assert.Equal([new Investering(2026, 4_500_000, 0.6m), new Investering(2027, 1250, null)], s.Investeringen);
        Assert.Equal([new Teamruimte(null, 40, 150_000)], s.Ruimte);
        var p = await wie.GetAsync($"/Beleid/Strategisch/Stuk?id={id}");
        Assert.Equal(
            ["Samen", "€ 45.012,50", "0,6 fte-jaren"],
            p.Document.QuerySelectorAll("tfoot th, tfoot td").Select(c => c.TextContent.Trim())
        );
        Assert.Contains("Voor 4 teams samen: 160 uur en € 6.000.", p.Tekst("#inhoud-stuk"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Investeringen[0].Bedrag", "-1", "Vul een bedrag van nul of meer in, zoals 45.000 of 12,50.")]
    [InlineData("Investeringen[0].Bedrag", "1.5", "Vul een bedrag van nul of meer in, zoals 45.000 of 12,50.")]
    [InlineData("Investeringen[1].Bedrag", "veel", "Vul een bedrag van nul of meer in, zoals 45.000 of 12,50.")]
    [InlineData("Investeringen[0].Fte", "-0,1", "Vul een aantal fte van nul of meer in, zoals 0,6.")]
    [InlineData("Investeringen[0].Fte", "1001", "Vul een aantal fte van nul of meer in, zoals 0,6.")]
    [InlineData("Investeringen[0].Fte", "0,125", "Vul een aantal fte van nul of meer in, zoals 0,6.")]
    [InlineData("Investeringen[1].Jaar", "2025", "Zet de jaren op volgorde: 2025 hoort vóór 2026.")]
    [InlineData("Investeringen[1].Jaar", "2026", "2026 staat er twee keer. Zet bedrag en fte van een jaar op één regel.")]
    [InlineData("Investeringen[0].Jaar", "1999", "Vul een jaar tussen 2000 en 2100 in.")]
    [InlineData("Investeringen[0].Jaar", "2101", "heel getal van 0 tot en met 2.100")]
    [InlineData("Investeringen[0].Jaar", "", "Vul een jaar tussen 2000 en 2100 in.")]
    [InlineData("Investeringen[0].Jaar", "straks", "heel getal")]
    [InlineData("Ruimte[0].Uren", "-1", "Vul bij uren een heel getal")]
    [InlineData("Ruimte[0].Uren", "1.5", "Vul bij uren een heel getal")]
    [InlineData("Ruimte[0].Bedrag", "-1", "Vul een bedrag van nul of meer in")]
    [InlineData("MedezeggenschapOp", "31-31-2027", "past niet bij")]
    [InlineData("MedezeggenschapOp", "1999-12-31", "Kies een datum tussen 2000 en 2100.")]
    [InlineData("Titel", "", "itel")]
    public async Task Post_BadInput_ShowsError_KeepsWhatWasTyped_ChangesNothing(string veld, string waarde, string melding)
    {
        var (wie, id) = await StukAsync(Middelen());
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?>(Middelen())
        {
            ["Invoer.Titel"] = "Anders",
            ["Invoer.Probleem"] = "regel 1\nregel 2",
            ["Invoer.Medezeggenschap"] = "advies",
        };
        getypt["Invoer." + veld] = waarde;
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt)).AssertGeweigerd(melding, getypt);
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Theory]
    [InlineData("Ruimte[0].Team", "XX", "Kies een team uit de lijst.")]
    [InlineData("Medezeggenschap", "onzin", "Kies een waarde uit de lijst.")]
    [InlineData("Eigenaar", "onzin", "Kies een waarde uit de lijst.")]
    public async Task Post_ValueThatIsNotInTheList_IsRefused(string veld, string waarde, string melding)
    {
        var (wie, id) = await StukAsync(Middelen());
        var voor = await school.StandAsync(id);
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, new() { ["Invoer." + veld] = waarde })).AssertGeweigerd(
            melding,
            Middelen().Where(m => !m.Key.EndsWith("Team", StringComparison.Ordinal) && m.Key != "Invoer.Investeringen[1].Bedrag")
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_TeamTwice_IsRefused()
    {
        var (wie, id) = await StukAsync();
        var voor = await school.StandAsync(id);
        var getypt = new Dictionary<string, string?>
        {
            ["Invoer.Ruimte[0].Team"] = "OK",
            ["Invoer.Ruimte[0].Uren"] = "1",
            ["Invoer.Ruimte[1].Team"] = "OK",
            ["Invoer.Ruimte[1].Uren"] = "2",
        };
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt, vrij: true)).AssertGeweigerd(
            "Dit team staat er twee keer.",
            getypt
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_TenThousandCharactersEverywhere_IsSaidAtEachField_AndKept()
    {
        var (wie, id) = await StukAsync();
        var voor = await school.StandAsync(id);
        var lang = new string('a', 10_000);
        string[] velden =
        [
            "Titel",
            "Probleem",
            "WaaromOns",
            "Oplossingsrichting",
            "Doel",
            "MedezeggenschapTekst",
            "Samenwerking",
            "BelangTeam",
            "BelangLeiding",
            "BelangLeerling",
            "Investeringen[0].Jaar",
            "Ruimte[0].Uren",
            "Ruimte[0].Bedrag",
            "Afhankelijkheden[0].Naam",
        ];
        var getypt = velden.ToDictionary(v => "Invoer." + v, _ => (string?)lang);
        var p = await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt);
        p.AssertGeweigerd("hooguit", getypt);
        Assert.All(velden, v => Assert.Equal("true", p.Document.QuerySelector($"[name='Invoer.{v}']")!.GetAttribute("aria-invalid")));
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task Post_SixtyYearsAndTeams_IsTooMany_AndAllAreKept()
    {
        var (wie, id) = await StukAsync();
        var voor = await school.StandAsync(id);
        var getypt = Enumerable
            .Range(0, 60)
            .SelectMany(i => new Dictionary<string, string?>
            {
                [$"Invoer.Investeringen[{i}].Jaar"] = $"{2020 + i}",
                [$"Invoer.Investeringen[{i}].Bedrag"] = "-1",
                [$"Invoer.Ruimte[{i}].Uren"] = $"{i}",
            })
            .ToDictionary();
        (await wie.PostAsync(await wie.GetAsync(Adres(id)), Beleidshulp.Formulier, getypt, vrij: true)).AssertGeweigerd(
            "Een lijst heeft hooguit 40 regels.",
            getypt
        );
        Assert.Equal(voor, await school.StandAsync(id));
    }

    [Fact]
    public async Task TwoEditors_MeansAreLeftAlone_BothStay()
    {
        var (een, id) = await StukAsync(Middelen());
        var twee = await school.AanmeldenAsync("directie");
        var (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(
            await een.PostAsync(
                a,
                Beleidshulp.Formulier,
                new() { ["Invoer.Ruimte[0].Uren"] = "50", ["Invoer.Investeringen[1].Fte"] = "0,2" }
            )
        );
        await twee.VolgAsync(await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Doel"] = "In 2029 één op de tien." }));
        var s = await school.StukAsync(id);
        Assert.Equal(("In 2029 één op de tien.", 50, 0.2m), (s.Doel, s.Ruimte[0].Uren!.Value, s.Investeringen[1].Fte!.Value));
        // Both changed the means: side by side, in words.
        (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(await een.PostAsync(a, Beleidshulp.Formulier, new() { ["Invoer.Investeringen[0].Bedrag"] = "50.000" }));
        var botsing = await twee.PostAsync(b, Beleidshulp.Formulier, new() { ["Invoer.Investeringen[0].Bedrag"] = "60.000" });
        botsing.AssertGeweigerd(
            "Iemand anders wijzigde dit stuk ook.",
            new Dictionary<string, string?> { ["Invoer.Investeringen[0].Bedrag"] = "60.000" }
        );
        Assert.Contains("2026: 50.000 0,6 fte", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task TwoEditors_AfterARefusedPost_NothingIsLost()
    {
        var (een, id) = await StukAsync(Middelen());
        var twee = await school.AanmeldenAsync("directie");
        var (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(await een.PostAsync(a, Beleidshulp.Formulier, new() { ["Invoer.Probleem"] = "van de een" }));
        var geweigerd = await twee.PostAsync(
            b,
            Beleidshulp.Formulier,
            new() { ["Invoer.Investeringen[0].Bedrag"] = "-1", ["Invoer.WaaromOns"] = "van de ander" }
        );
        await twee.VolgAsync(await twee.PostAsync(geweigerd, Beleidshulp.Formulier, new() { ["Invoer.Investeringen[0].Bedrag"] = "1" }));
        var s = await school.StukAsync(id);
        Assert.Equal(("van de een", "van de ander", 100L), (s.Probleem, s.WaaromOns, s.Investeringen[0].Centen!.Value));
    }

    [Fact]
    public async Task Post_TacticalFields_AreNotPartOfThisForm()
    {
        var (wie, id) = await StukAsync();
        await wie.PostAsync(
            await wie.GetAsync(Adres(id)),
            Beleidshulp.Formulier,
            new()
            {
                ["Invoer.Ouder"] = "1",
                ["Invoer.Team"] = "BL",
                ["Invoer.Doel"] = "doel",
            },
            vrij: true
        );
        var s = await school.StukAsync(id);
        Assert.Equal((null, null), (s.OuderId, s.TeamId));
    }
}
