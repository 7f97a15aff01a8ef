using System.Net;
using LobBeleid.Tests.Infrastructuur;
using LobBeleid.Tests.Pages.Beleid;

namespace LobBeleid.Tests.Pages.Evaluatie.Verbeterpunten;

/// <summary>An improvement point from form to plan, priority and class, and what a form refuses.</summary>
public sealed class PuntTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Lijst = "/Evaluatie/Verbeterpunten";
    private const string Vorm = Beleidshulp.Formulier;

    private static string Adres(int id) => $"{Lijst}/Punt?id={id}";

    private async Task<int> MaakAsync(
        Bezoeker wie,
        string tekst,
        Dictionary<string, string?>? velden = null,
        int ronde = Vervolghulp.LeerlingenJanuari
    )
    {
        var na = await wie.PostAsync(
            await wie.GetAsync($"{Lijst}/Punt?ronde={ronde}"),
            Vorm,
            new(velden ?? []) { ["Invoer.Tekst"] = tekst }
        );
        Assert.True(na.Status == HttpStatusCode.Redirect, string.Join(" ", na.Meldingen));
        Assert.Equal($"{Lijst}?ronde={ronde}", na.Naar);
        return (await school.PuntAsync(tekst))!.Id;
    }

    [Fact]
    public async Task Add_FromARoundAndItem_IntoAPlan_AndThePlanShowsTheWayBack()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var keuze = await decaan.GetAsync(Lijst + "/Punt");
        Assert.Equal(4, keuze.Document.QuerySelectorAll(".register a[href*='ronde=']").Length);
        var p = await decaan.GetAsync($"{Lijst}/Punt?ronde={Vervolghulp.LeerlingenJanuari}&vraag=LV2b");
        Assert.Equal("LV2b", p.Waarde("Invoer.Vraag"));
        Assert.Contains("Schrijf geen namen van leerlingen op", p.Tekst("main"), StringComparison.Ordinal);
        var tp6 = p
            .Document.QuerySelectorAll("[name='Invoer.Plan'] option")
            .Single(o => o.TextContent.StartsWith("TP6 ", StringComparison.Ordinal))
            .GetAttribute("value");
        var na = await decaan.VolgAsync(
            await decaan.PostAsync(
                p,
                Vorm,
                new()
                {
                    ["Invoer.Tekst"] = "In een plan <b>",
                    ["Invoer.Plan"] = tp6,
                    ["Invoer.Gezegd"] = "Help ons kiezen.",
                }
            )
        );
        Assert.Contains("Het verbeterpunt staat erbij.", na.Tekst("#melding"), StringComparison.Ordinal);
        var punt = (await school.PuntAsync("In een plan <b>"))!;
        Assert.Equal(("LV2b", "TP6", "Sam Model", "open"), (punt.Vraag, punt.PlanCode, punt.GewijzigdDoor, punt.Status));
        var plan = await decaan.GetAsync($"/Beleid/Tactisch/Stuk?id={tp6}");
        Assert.Contains("In een plan <b>", plan.Tekst($"[data-uit-evaluatie='{punt.Id}']"), StringComparison.Ordinal);
        Assert.Equal(
            $"{Lijst}?ronde={Vervolghulp.LeerlingenJanuari}",
            plan.Document.QuerySelector($"[data-uit-evaluatie='{punt.Id}'] a")!.GetAttribute("href")
        );
        // The plan of the example school shows its own, and a plan without any shows nothing.
        Assert.Contains(
            "Leerlingen januari 2027, LV3",
            (await decaan.GetAsync("/Beleid/Tactisch/Stuk?id=4")).Tekst("[data-uit-evaluatie='2']"),
            StringComparison.Ordinal
        );
        Assert.Null((await decaan.GetAsync("/Beleid/Tactisch/Stuk?id=5")).Document.QuerySelector("[data-uit-evaluatie]"));
    }

    [Fact]
    public async Task Priority_MadeFromAPoint_KeepsWhatWasTyped_AndShowsTheWayBack_Once()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await MaakAsync(decaan, "Wordt een prioriteit");
        var open = await decaan.GetAsync(Adres(id));
        var na = await decaan.PostAsync(
            open,
            Vorm,
            new()
            {
                ["Invoer.Gezegd"] = "Ook bewaard",
                ["Invoer.Eigenaar"] = open
                    .Document.QuerySelectorAll("[name='Invoer.Eigenaar'] option")
                    .Single(o => o.TextContent == "Ilse Proef")
                    .GetAttribute("value"),
            },
            knop: "button[formaction*='handler=Prioriteit']"
        );
        Assert.StartsWith("/Tijdlijn/Prioriteit?id=", na.Naar, StringComparison.Ordinal);
        var prioriteit = await decaan.VolgAsync(na);
        Assert.Equal(
            ("Wordt een prioriteit", "Ilse Proef"),
            (prioriteit.Waarde("Invoer.WatPakkenWeOp"), prioriteit.Waarde("Invoer.Eigenaar"))
        );
        Assert.Contains(
            "Uit evaluatie: Leerlingen januari 2027",
            prioriteit.Tekst($"[data-uit-evaluatie='{id}']"),
            StringComparison.Ordinal
        );
        var punt = (await school.PuntAsync("Wordt een prioriteit"))!;
        Assert.Equal(("Ook bewaard", "Wordt een prioriteit"), (punt.Gezegd, punt.Prioriteit));
        // The form that was still open makes no second one, and loses nothing.
        var nog = await decaan.PostAsync(
            open,
            Vorm,
            new() { ["Invoer.Gedaan"] = "Niet kwijt" },
            knop: "button[formaction*='handler=Prioriteit']"
        );
        nog.AssertGeweigerd("Bij dit punt hoort al een prioriteit.", new Dictionary<string, string?> { ["Invoer.Gedaan"] = "Niet kwijt" });
        Assert.Null((await decaan.GetAsync(Adres(id))).Document.QuerySelector("button[formaction*='handler=Prioriteit']"));
        // A reader of the priority sees the way back too.
        Assert.NotNull(
            (await (await school.AanmeldenAsync("schoolcoach")).GetAsync(na.Naar!)).Document.QuerySelector("[data-uit-evaluatie]")
        );
    }

    [Theory]
    [InlineData("Tekst", "", "Schrijf op wat jullie anders gaan doen.")]
    [InlineData("Tekst", " \u200B ", "Schrijf op wat jullie anders gaan doen.")]
    [InlineData("Tekst", "x10000", "hooguit")]
    [InlineData("Gezegd", "x10000", "hooguit")]
    [InlineData("Gedaan", "x10000", "hooguit")]
    [InlineData("Vraag", "MV1", "Kies een vraag van deze ronde.")]
    [InlineData("Vraag", "x10000", "hooguit")]
    [InlineData("Eigenaar", "99999", "Kies een collega uit de lijst.")]
    [InlineData("Eigenaar", "-1", "Kies een collega uit de lijst.")]
    [InlineData("Plan", "1", "Kies een teamplan uit de lijst.")]
    [InlineData("Plan", "onzin", "Kies een teamplan uit de lijst.")]
    [InlineData("Prioriteit", "99999", "Kies een prioriteit uit de lijst.")]
    [InlineData("Status", "verzonnen", "Kies een status uit de lijst.")]
    [InlineData("Status", null, "Kies een status uit de lijst.")]
    public async Task Post_BadInput_IsRefused_KeepsWhatWasTyped_StoresNothing(string veld, string? waarde, string melding)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var getypt = new Dictionary<string, string?>
        {
            ["Invoer.Tekst"] = "Wordt niet bewaard",
            ["Invoer.Gezegd"] = "regel 1\nregel 2",
            ["Invoer.Gedaan"] = "<gedaan>",
        };
        getypt["Invoer." + veld] = waarde == "x10000" ? new string('x', 10_000) : waarde;
        var p = await decaan.PostAsync(await decaan.GetAsync($"{Lijst}/Punt?ronde={Vervolghulp.LeerlingenJanuari}"), Vorm, getypt);
        p.AssertGeweigerd(
            melding,
            getypt.Where(g =>
                g.Key is "Invoer.Tekst" or "Invoer.Gezegd" or "Invoer.Gedaan"
                && !string.IsNullOrWhiteSpace(g.Value?.Replace("\u200B", "", StringComparison.Ordinal))
            )
        );
        Assert.Null(await school.PuntAsync("Wordt niet bewaard"));
    }

    [Theory]
    [InlineData("/Evaluatie/Verbeterpunten/Punt?id=999")]
    [InlineData("/Evaluatie/Verbeterpunten/Punt?id=-1")]
    [InlineData("/Evaluatie/Verbeterpunten/Punt?ronde=999")]
    [InlineData("/Evaluatie/Verbeterpunten?ronde=999")]
    public async Task Get_UnknownIds_AreNotFound(string adres)
    {
        var decaan = await school.AanmeldenAsync("decaan");
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(adres)).Status);
        var open = await school.RondeVanAsync("OK", sluit: false);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync($"{Lijst}/Punt?ronde={open.Ronde.Id}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync($"{Lijst}?ronde={open.Ronde.Id}")).Status);
    }

    [Fact]
    public async Task TwoEditors_DifferentFieldsBothStay_SameFieldIsShown()
    {
        var (een, twee) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("teamleider"));
        var id = await MaakAsync(een, "Door twee");
        var (a, b) = (await een.GetAsync(Adres(id)), await twee.GetAsync(Adres(id)));
        await een.VolgAsync(await een.PostAsync(a, Vorm, new() { ["Invoer.Gezegd"] = "van de een", ["Invoer.Gedaan"] = "van de een" }));
        var botsing = await twee.PostAsync(b, Vorm, new() { ["Invoer.Status"] = "bezig", ["Invoer.Gedaan"] = "van de ander" });
        botsing.AssertGeweigerd(
            "Iemand anders wijzigde dit punt ook.",
            new Dictionary<string, string?> { ["Invoer.Gedaan"] = "van de ander", ["Invoer.Gezegd"] = "van de een" }
        );
        Assert.Contains("van de een", botsing.Tekst(".alert-warning"), StringComparison.Ordinal);
        await twee.VolgAsync(await twee.PostAsync(botsing, Vorm));
        var p = (await school.PuntAsync("Door twee"))!;
        Assert.Equal(("van de een", "van de ander", "bezig", "Ilse Proef"), (p.Gezegd, p.Gedaan, p.Status, p.GewijzigdDoor));
    }

    [Fact]
    public async Task Archive_AndUndo_AndWhoWasStillTypingKeepsTheWords()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await MaakAsync(decaan, "Verdwijnt even");
        var open = await decaan.GetAsync(Adres(id));
        var weg = await decaan.VolgAsync(await decaan.PostAsync(open, Vorm, knop: "button[formaction*='handler=Archiveren']"));
        Assert.Null(await school.PuntAsync("Verdwijnt even"));
        Assert.Equal(HttpStatusCode.NotFound, (await decaan.GetAsync(Adres(id))).Status);
        var fout = await decaan.PostAsync(open, Vorm, new() { ["Invoer.Tekst"] = "Mijn versie", ["Invoer.Gezegd"] = "Niet kwijt" });
        fout.AssertGeweigerd(
            "Iemand heeft dit verbeterpunt intussen gearchiveerd.",
            new Dictionary<string, string?> { ["Invoer.Tekst"] = "Mijn versie", ["Invoer.Gezegd"] = "Niet kwijt" }
        );
        await decaan.VolgAsync(await decaan.PostAsync(fout, Vorm));
        Assert.Equal("Niet kwijt", (await school.PuntAsync("Mijn versie"))!.Gezegd);
        await decaan.VolgAsync(await decaan.PostAsync(weg, "#melding form"));
        Assert.NotNull(await school.PuntAsync("Verdwijnt even"));
        Assert.Contains(
            "het verbeterpunt staat er al weer",
            (await decaan.VolgAsync(await decaan.PostAsync(weg, "#melding form"))).Tekst("#melding"),
            StringComparison.Ordinal
        );
    }

    /// <summary>A mentor who owns a point says how far it is; the rest of the form is not there, and what is sent along is not taken.</summary>
    [Fact]
    public async Task Owner_WhoOnlyReads_KeepsUpTheOwnPoint()
    {
        var (decaan, mentor) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("mentor"));
        var p = await decaan.GetAsync($"{Lijst}/Punt?ronde={Vervolghulp.LeerlingenJanuari}");
        var bo = p
            .Document.QuerySelectorAll("[name='Invoer.Eigenaar'] option")
            .Single(o => o.TextContent == "Bo Schets")
            .GetAttribute("value");
        var id = await MaakAsync(decaan, "Van de mentor", new() { ["Invoer.Eigenaar"] = bo, ["Invoer.Gezegd"] = "blijft" });
        Assert.NotNull((await mentor.GetAsync(Lijst)).Document.QuerySelector($"[data-punt='{id}'] h2 a"));
        Assert.Null((await mentor.GetAsync(Lijst)).Document.QuerySelector("[data-punt='1'] h2 a"));
        p = await mentor.GetAsync(Adres(id));
        Assert.Empty(p.Document.QuerySelectorAll("[name='Invoer.Tekst'], [name='Invoer.Plan'], button[formaction]"));
        await mentor.VolgAsync(
            await mentor.PostAsync(
                p,
                Vorm,
                new()
                {
                    ["Invoer.Status"] = "gedaan",
                    ["Invoer.Gedaan"] = "We praten nu.",
                    ["Invoer.Tekst"] = "gekaapt",
                    ["Invoer.Gezegd"] = "gekaapt",
                    ["Invoer.Eigenaar"] = "",
                },
                vrij: true
            )
        );
        var punt = (await school.PuntAsync("Van de mentor"))!;
        Assert.Equal(
            ("gedaan", "We praten nu.", "blijft", "Bo Schets", "Bo Schets"),
            (punt.Status, punt.Gedaan, punt.Gezegd, punt.Eigenaar, punt.GewijzigdDoor)
        );
        Assert.Equal(
            ["Van de mentor"],
            (await mentor.GetAsync(Lijst + "?mijn=true")).Document.QuerySelectorAll("[data-punt] h2 a").Select(a => a.TextContent.Trim())
        );
    }

    /// <summary>Archived while its owner, who may not write a new one, was typing: the words are still to be read. A stranger gets nothing.</summary>
    [Fact]
    public async Task Owner_PointArchivedMeanwhile_KeepsTheWords()
    {
        var (decaan, mentor) = (await school.AanmeldenAsync("decaan"), await school.AanmeldenAsync("mentor"));
        var p = await decaan.GetAsync($"{Lijst}/Punt?ronde={Vervolghulp.LeerlingenJanuari}");
        var bo = p
            .Document.QuerySelectorAll("[name='Invoer.Eigenaar'] option")
            .Single(o => o.TextContent == "Bo Schets")
            .GetAttribute("value");
        var id = await MaakAsync(decaan, "Straks weg", new() { ["Invoer.Eigenaar"] = bo });
        var open = await mentor.GetAsync(Adres(id));
        await decaan.VolgAsync(await decaan.PostAsync(await decaan.GetAsync(Adres(id)), Vorm, knop: "[formaction*=Archiveren]"));
        var na = await mentor.PostAsync(open, Vorm, new() { ["Invoer.Gedaan"] = "Dit deden we al." });
        Assert.Equal(System.Net.HttpStatusCode.BadRequest, na.Status);
        Assert.Contains("intussen gearchiveerd", na.Tekst("main"), StringComparison.Ordinal);
        Assert.Contains("Dit deden we al.", na.Tekst("main"), StringComparison.Ordinal);
    }

    /// <summary>A teamleider writes for rounds in which the own team was asked; the directie asks for a point and keeps up the own.</summary>
    [Fact]
    public async Task Teamleider_OnlyRoundsOfTheOwnTeam_Directie_AddsAndOwns()
    {
        var ander = await school.RondeVanAsync("OK");
        var decaan = await school.AanmeldenAsync("decaan");
        var id = await MaakAsync(decaan, "Van team OK", ronde: ander.Ronde.Id);
        var teamleider = await school.AanmeldenAsync("teamleider");
        foreach (var adres in new[] { Adres(id), $"{Lijst}/Punt?ronde={ander.Ronde.Id}" })
        {
            Assert.Contains("/Account/GeenToegang", (await teamleider.GetAsync(adres)).Naar, StringComparison.Ordinal);
        }
        Assert.Null(
            (await teamleider.GetAsync($"{Lijst}?ronde={ander.Ronde.Id}")).Document.QuerySelector(
                ".paginakop .btn-primary, [data-punt] h2 a"
            )
        );
        var directie = await school.AanmeldenAsync("directie");
        var p = await directie.GetAsync($"{Lijst}/Punt?ronde={ander.Ronde.Id}");
        Assert.Equal("Mila Demo", p.Document.QuerySelector("[name='Invoer.Eigenaar'] option[selected]")!.TextContent);
        var eigen = await MaakAsync(directie, "Van de directie", ronde: ander.Ronde.Id);
        Assert.Empty((await directie.GetAsync(Adres(eigen))).Document.QuerySelectorAll("[name='Invoer.Tekst']"));
        Assert.Contains("/Account/GeenToegang", (await directie.GetAsync(Adres(id))).Naar, StringComparison.Ordinal);
    }
}
