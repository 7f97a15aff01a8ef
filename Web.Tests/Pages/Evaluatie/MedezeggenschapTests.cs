using System.Net;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>The print for the council: school and vestigingen only, from what the guard shows, with what is noise said to be noise, and what is done.</summary>
public sealed class MedezeggenschapTests(Testschool school) : IClassFixture<Testschool>
{
    private const string Adres = "/Evaluatie/Medezeggenschap";

    private static string Cijfer(Pagina p, string item, string groep = "school") =>
        p.Tekst($"[data-item='{item}'][data-groep='{groep}'] [data-cijfer]");

    [Fact]
    public async Task Print_ShowsTheFiguresOfTheExample_WithChange_AndActions()
    {
        var p = await (await school.AanmeldenAsync("directie")).GetAsync(Adres);
        // The last round of pupils and the last of mentors.
        Assert.Equal(["4", "3"], p.Document.QuerySelectorAll("[data-ronde]").Select(e => e.GetAttribute("data-ronde")));
        Assert.Equal(
            ["45 %", "3,3", "3,4", "3,2", "3,0", "3,3", "65 %"],
            new[] { "LV1", "LV2a", "LV2b", "MV2", "MV8", "MV9", "MV1" }.Select(i => Cijfer(p, i))
        );
        Assert.Contains("+0,5, meer dan toeval", p.Tekst("[data-item=LV2b][data-groep=school]"), StringComparison.Ordinal);
        Assert.Contains("+0,6, binnen de ruis", p.Tekst("[data-item=MV8][data-groep=school]"), StringComparison.Ordinal);
        Assert.Contains("+7 punten", p.Tekst("[data-item=LV1][data-groep=school]"), StringComparison.Ordinal);
        Assert.Contains("221 van ", p.Tekst("[data-ronde='4'] [data-respons=school]"), StringComparison.Ordinal);
        Assert.Equal("2 3", string.Join(' ', p.Document.QuerySelectorAll("[data-punt]").Select(e => e.GetAttribute("data-punt"))));
        Assert.DoesNotContain("Ilse Proef", p.Tekst(".raad"), StringComparison.Ordinal);
    }

    /// <summary>
    /// No group below a vestiging, no item about home, no choice that is not a measure; and every cell is what the guard says, hidden or shown.
    /// </summary>
    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    public async Task Print_HoldsNothingButWhatTheGuardShows(int minimum)
    {
        // Each minimum in a school of its own.
        var eigen = await Testschool.StartAsync();
        try
        {
            if (minimum > 0)
            {
                await eigen.Database.ExecuteAsync(
                    "INSERT INTO Instelling (Sleutel, Waarde) VALUES (@s, @w)",
                    new { s = InstellingRepository.Namen.MinimumGroep, w = "60" },
                    default
                );
                await new UitkomstRepository(eigen.Database).WerkBijAsync(minimum, minimum, default);
            }
            var p = await (await eigen.AanmeldenAsync("decaan")).GetAsync(Adres + "?ronde=1&ronde=2&ronde=3&ronde=4");
            var cellen = p.Document.QuerySelectorAll("[data-item][data-groep]").ToList();
            Assert.NotEmpty(cellen);
            Assert.All(
                cellen,
                c =>
                    Assert.True(
                        c.GetAttribute("data-groep") == "school"
                            || c.GetAttribute("data-groep")!.StartsWith("vestiging:", StringComparison.Ordinal)
                    )
            );
            Assert.DoesNotContain(cellen, c => c.GetAttribute("data-item") is "LV3" or "LV7" or "LV9a" or "LV10" or "MV15");
            var verborgen = 0;
            foreach (var ronde in new[] { 1, 2, 3, 4 })
            {
                var uitslag = Rondeuitslag.Bepaal(await Rondebouw.TelAsync(eigen.Database, ronde), Math.Max(6, minimum));
                foreach (var cel in p.Document.QuerySelectorAll($"[data-ronde='{ronde}'] [data-item]"))
                {
                    var u = uitslag.Van(cel.GetAttribute("data-item")!)?.Van(cel.GetAttribute("data-groep")!);
                    if (u is not { IsGetoond: true })
                    {
                        Assert.True(cel.HasAttribute("data-onderdrukt"));
                        Assert.Equal("–", cel.TextContent.Trim());
                        verborgen++;
                    }
                    else if (!cel.HasAttribute("data-onderdrukt") && u.Gemiddelde is decimal)
                    {
                        Assert.Equal(Hoofdcijfer.Gemiddelde(u), cel.QuerySelector("[data-cijfer]")!.TextContent);
                    }
                }

                Assert.Equal(
                    uitslag.Respons.Count(r => r.Groep.Soort is "school" or "vestiging"),
                    p.Document.QuerySelectorAll($"[data-ronde='{ronde}'] [data-respons]").Length
                );
            }

            // With a minimum of sixty the mentors (31 and 34) show nothing at all, and no change either.
            if (minimum > 0)
            {
                Assert.True(verborgen > 0);
                Assert.Empty(p.Document.QuerySelectorAll("[data-ronde='3'] [data-cijfer], [data-ronde='3'] .raad-verschil"));
            }
        }
        finally
        {
            await eigen.DisposeAsync();
        }
    }

    /// <summary>Of the other vestiging one class answered: school minus this one would be that class.</summary>
    [Fact]
    public async Task VestigingOfWhichTheRestIsOneClass_IsForWhoMaySeeThatClass()
    {
        var nu = new DateTimeOffset(2026, 11, 20, 9, 0, 0, TimeSpan.Zero);
        var d = await Rondebouw.RondeAsync(
            school.Database,
            2026,
            nu,
            groepen:
            [
                Rondebouw.Groep("9A", 25) with
                {
                    Vestiging = "De Kade",
                    Team = "BK",
                },
                Rondebouw.Groep("9B", 25),
                Rondebouw.Groep("9C", 25),
            ]
        );
        foreach (var groep in d.Groepen)
        {
            await Rondebouw.VulAsync(school.Database, groep.Code, nu, 8, 7, 6);
        }
        Assert.True(await Rondebouw.SluitAsync(school.Database, d.Ronde.Id, nu));
        async Task<IEnumerable<string?>> GroepenAsync(string wie) =>
            (await (await school.AanmeldenAsync(wie)).GetAsync("/Evaluatie/Resultaten?ronde=" + d.Ronde.Id))
                .Document.QuerySelectorAll("select[name=groep] option")
                .Select(o => o.GetAttribute("value"));
        Assert.Contains("vestiging:De Linde", await GroepenAsync("decaan"));
        var directie = await GroepenAsync("directie");
        Assert.Contains("school", directie);
        Assert.DoesNotContain("vestiging:De Linde", directie);
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres + "?ronde=" + d.Ronde.Id);
        Assert.NotNull(p.Document.QuerySelector("[data-respons='school']"));
        Assert.Null(p.Document.QuerySelector("[data-respons='vestiging:De Linde']"));
    }

    /// <summary>
    /// And of the round before, of which one class answered at the other vestiging: a change says what the figure was, so none is given there.
    /// </summary>
    [Fact]
    public async Task Change_OfAVestigingThatWasTooNarrowThen_IsNotGiven()
    {
        Vragenlijst lijst = new()
        {
            Secties =
            [
                new()
                {
                    Titel = "Een",
                    Vragen =
                    [
                        new()
                        {
                            Code = "ZZ1",
                            Tekst = "Eens?",
                            Soort = Vraagsoort.Schaal,
                        },
                    ],
                },
            ],
        };
        async Task<int> SluitAsync(DateTimeOffset nu, params string[] klassen)
        {
            var d = await Rondebouw.RondeAsync(
                school.Database,
                2026,
                nu,
                naam: "Raad " + klassen.Length,
                vragen: lijst,
                groepen:
                [
                    .. klassen.Select(k =>
                        Rondebouw.Groep(k, 40) with
                        {
                            Vestiging = k[0] == 'K' ? "De Kade" : "De Linde",
                            Team = k[0] == 'K' ? "BK" : "BL",
                        }
                    ),
                ]
            );
            var invullen = new InvulRepository(school.Database);
            foreach (var groep in d.Groepen)
            {
                var deur = (await invullen.ZoekAsync(groep.Code, default))!;
                for (var i = 0; i < 30; i++)
                {
                    await invullen.DienInAsync(
                        deur,
                        groep.Code,
                        $"{groep.Code}-{i}",
                        new Dictionary<string, IReadOnlyList<string>> { ["ZZ1"] = [$"{(i % 5) + 1}"] },
                        new Dictionary<string, string>(),
                        new DateOnly(2026, 11, 2),
                        nu,
                        default
                    );
                }
            }
            Assert.True(await Rondebouw.SluitAsync(school.Database, d.Ronde.Id, nu));
            return d.Ronde.Id;
        }
        var dag = new DateTimeOffset(2026, 9, 1, 9, 0, 0, TimeSpan.Zero);
        await SluitAsync(dag, "K1", "L1", "L2");
        var later = await SluitAsync(dag.AddDays(70), "K1", "K2", "L1", "L2");
        var p = await (await school.AanmeldenAsync("decaan")).GetAsync(Adres + "?ronde=" + later);
        Assert.Contains("0,0, binnen de ruis", p.Tekst("[data-item=ZZ1][data-groep=school]"), StringComparison.Ordinal);
        var linde = p.Tekst("[data-item=ZZ1][data-groep='vestiging:De Linde']");
        Assert.StartsWith("3,0", linde.Trim(), StringComparison.Ordinal);
        Assert.DoesNotContain("ruis", linde, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_TakesAFixedNumberOfRoundTrips_WhateverTheNumberOfPoints()
    {
        var decaan = await school.AanmeldenAsync("decaan");
        var teller = LobDatabase.Tel();
        await decaan.GetAsync(Adres + "?ronde=1&ronde=2");
        Assert.Equal(3, teller.Rondreizen);
        var door = new Puntschrijver
        {
            GebruikerId = 1,
            Naam = "Sam",
            Nu = DateTimeOffset.UtcNow,
            IsDecaan = true,
            IsDirectie = false,
            HeeftTeamrol = false,
        };
        for (var i = 0; i < 15; i++)
        {
            await new VerbeterpuntRepository(school.Database).InsertAsync(
                new Verbeterpunt { RondeId = 1, Tekst = "Punt " + i },
                door,
                default
            );
        }
        teller = LobDatabase.Tel();
        var p = await decaan.GetAsync(Adres + "?ronde=1&ronde=2");
        Assert.Equal(3, teller.Rondreizen);
        Assert.True(p.Document.QuerySelectorAll("[data-punt]").Length > 15);
    }

    [Theory]
    [InlineData("?ronde=999", HttpStatusCode.NotFound)]
    [InlineData("?ronde=x", HttpStatusCode.OK)]
    [InlineData("?schooljaar=1900", HttpStatusCode.OK)]
    public async Task Address_ThatWasTamperedWith_IsNoFault(string vraag, HttpStatusCode status) =>
        Assert.Equal(status, (await (await school.AanmeldenAsync("decaan")).GetAsync(Adres + vraag)).Status);
}
