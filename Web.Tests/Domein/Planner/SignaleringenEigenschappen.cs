using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Tests.Domein.Planner;

/// <summary>What must hold for any line whatever, the sensible ones and those that no school would enter.</summary>
[Properties(Arbitrary = [typeof(Leerlijnen)])]
public class SignaleringenEigenschappen
{
    private static readonly DateOnly Vandaag = Bouwer.Vandaag;

    /// <summary>All that a finding says, the ids aside.</summary>
    private static string Inhoud(Bevinding b) =>
        $"{b.Regel}|{b.Ernst}|{b.Onderwerp}|{b.Melding}|{b.Veld}|{b.Leerjaar}|{b.Persoon}|{b.Sleutel}";

    private static List<string> Inhoud(IEnumerable<Bevinding> bevindingen) => [.. bevindingen.Select(Inhoud)];

    private static List<string> Gesorteerd(IEnumerable<Bevinding> bevindingen) =>
        [.. bevindingen.Select(Inhoud).Order(StringComparer.Ordinal)];

    [Property]
    public void Bepaal_OtherOrderOfEntry_SameFindingsInTheSameOrder(Leerlijn lijn, int zaad)
    {
        var toeval = new Random(zaad);
        IReadOnlyList<T> Door<T>(IReadOnlyList<T> lijst) => [.. lijst.OrderBy(_ => toeval.Next())];
        var anders = lijn with
        {
            Leerjaren = Door(lijn.Leerjaren),
            Mijlpalen = Door(lijn.Mijlpalen),
            Partners = Door(lijn.Partners),
            Activiteiten = Door([
                .. lijn.Activiteiten.Select(a =>
                    a with
                    {
                        VolgtOp = Door(a.VolgtOp),
                        Competenties = Door(a.Competenties),
                        Elementen = Door(a.Elementen),
                        Sector = Door(a.Sector),
                        Tags = Door(a.Tags),
                        Zichtbaar = Door(a.Zichtbaar),
                    }
                ),
            ]),
        };

        Assert.Equal(
            Signaleringen.Bepaal(lijn, Vandaag).Select(b => $"{Inhoud(b)}|{b.ActiviteitId}"),
            Signaleringen.Bepaal(anders, Vandaag).Select(b => $"{Inhoud(b)}|{b.ActiviteitId}")
        );
    }

    private static Leerlijn MetAndereIds(Leerlijn lijn, int zaad)
    {
        var toeval = new Random(zaad);
        var nieuw = lijn
            .Activiteiten.SelectMany(a => a.VolgtOp.Select(v => v.Id).Append(a.Id))
            .Distinct()
            .OrderBy(_ => toeval.Next())
            .Select((id, i) => (id, "n" + i))
            .ToDictionary(x => x.id, x => x.Item2);
        var partners = lijn
            .Partners.Select(p => p.Id)
            .OrderBy(_ => toeval.Next())
            .Select((id, i) => (id, "p" + i))
            .ToDictionary(x => x.id, x => x.Item2);
        return lijn with
        {
            Partners = [.. lijn.Partners.Select(p => p with { Id = partners[p.Id] })],
            Activiteiten =
            [
                .. lijn.Activiteiten.Select(a =>
                    a with
                    {
                        Id = nieuw[a.Id],
                        Nummer = 7,
                        VolgtOp = [.. a.VolgtOp.Select(v => v with { Id = nieuw[v.Id] })],
                        Partner = a.Partner is null ? null : partners.GetValueOrDefault(a.Partner, "weg"),
                    }
                ),
            ],
        };
    }

    private static Leerlijn MetEigenTitels(Leerlijn lijn) => lijn.MetAlle(a => a with { Titel = $"{a.Titel} {a.Id}" });

    [Property]
    public void Bepaal_OtherIds_SameFindings(Leerlijn lijn, int zaad)
    {
        Assert.Equal(Gesorteerd(Signaleringen.Bepaal(lijn, Vandaag)), Gesorteerd(Signaleringen.Bepaal(MetAndereIds(lijn, zaad), Vandaag)));
        // Only of activities with the same title in the same week may the ids settle the order.
        lijn = MetEigenTitels(lijn);
        Assert.Equal(Inhoud(Signaleringen.Bepaal(lijn, Vandaag)), Inhoud(Signaleringen.Bepaal(MetAndereIds(lijn, zaad), Vandaag)));
    }

    [Property]
    public void Bepaal_AnyLine_FindingsAreWellFormed(Leerlijn lijn, Drempels drempels)
    {
        var regels = Signaleringen.Alle.Select(r => r.Code).ToHashSet();
        var opId = lijn.Activiteiten.ToDictionary(a => a.Id);

        foreach (var b in Signaleringen.Bepaal(lijn, Vandaag, drempels))
        {
            Assert.Contains(b.Regel, regels);
            Assert.False(
                string.IsNullOrWhiteSpace(b.Melding)
                    || b.Melding.Contains('{', StringComparison.Ordinal)
                    || string.IsNullOrWhiteSpace(b.Veld)
            );
            Assert.Equal(b.Invulling.Select(i => i.Key).Order(StringComparer.Ordinal), b.Invulling.Select(i => i.Key));
            Assert.Equal(b.Regel == "CP-26", b.Persoon is not null);
            if (b.ActiviteitId is not null)
            {
                var a = opId[b.ActiviteitId];
                Assert.True(a.IsEigen);
                Assert.Equal((a.Titel, a.Nummer, a.Leerjaar), (b.Onderwerp, b.ActiviteitNummer, b.Leerjaar));
            }
            else
            {
                Assert.Equal((b.Leerjaar is int n ? $"leerjaar {n}" : "", 0), (b.Onderwerp, b.ActiviteitNummer));
            }
        }
    }

    [Property]
    public void Bepaal_DistinctTitles_KeysAreDistinct(Leerlijn lijn, Drempels drempels)
    {
        var sleutels = Signaleringen.Bepaal(MetEigenTitels(lijn), Vandaag, drempels).Select(b => b.Sleutel).ToList();

        Assert.Equal(sleutels.Distinct(), sleutels);
    }

    [Property]
    public void Bepaal_Twice_SameFindings(Leerlijn lijn, Drempels drempels) =>
        Assert.Equal(Inhoud(Signaleringen.Bepaal(lijn, Vandaag, drempels)), Inhoud(Signaleringen.Bepaal(lijn, Vandaag, drempels)));

    [Property]
    public void Bepaal_LaterYears_OnlyMatterAsNeighbours(Leerlijn lijn)
    {
        // CP-35 counts the Fout findings, so it follows CP-07.
        static bool OverBuren(Bevinding b) => b.Regel is "CP-05" or "CP-06" or "CP-07" or "CP-35";
        var zonder = lijn with { Activiteiten = [.. lijn.Activiteiten.Where(a => a.IsEigen)] };

        Assert.Equal(
            Inhoud(Signaleringen.Bepaal(lijn, Vandaag).Where(b => !OverBuren(b))),
            Inhoud(Signaleringen.Bepaal(zonder, Vandaag).Where(b => !OverBuren(b)))
        );
    }

    [Property]
    public void Bepaal_EverythingBewustZo_OnlyDropsCp35(Leerlijn lijn) =>
        Assert.Equal(
            Inhoud(Signaleringen.Bepaal(lijn, Vandaag).Where(b => b.Regel != "CP-35")),
            Inhoud(Signaleringen.Bepaal(lijn, Vandaag, isBewustZo: _ => true))
        );

    [Property]
    public void Dekking_EmptyCellsOfFilledYears_AreTheFindings(Leerlijn lijn)
    {
        var jaren = lijn.Activiteiten.Where(a => a.IsEigen).Select(a => a.Leerjaar).Distinct().ToList();
        lijn = lijn with { Leerjaren = [.. jaren.Union(lijn.Leerjaren.Select(l => l.Nr)).Select(nr => new Leerjaar { Nr = nr })] };
        var bevindingen = Signaleringen.Bepaal(lijn, Vandaag);

        IEnumerable<string> Leeg(IEnumerable<Dekkingsrij> rijen) =>
            rijen
                .SelectMany(r => jaren.Where(j => r.PerLeerjaar[j].Count == 0).Select(j => $"{j} {r.Wat.Code}"))
                .Order(StringComparer.Ordinal);
        IEnumerable<string> Gemeld(string regel) =>
            bevindingen
                .Where(b => b.Regel == regel)
                .SelectMany(b => (b.Leerjaar is int n ? [n] : jaren).Select(j => $"{j} {b.Invulling[0].Value}"))
                .Order(StringComparer.Ordinal);
        Assert.Equal(Leeg(Dekking.Competenties(lijn)), Gemeld("CP-24"));
        Assert.Equal(Leeg(Dekking.Elementen(lijn)), Gemeld("CP-25"));
    }

    [Property]
    public void BepaalVoorGroep_WholeSchool_IsAllButPeopleAndTeams(Leerlijn lijn, Drempels drempels)
    {
        var jaren = lijn.Leerjaren.Select(l => l.Nr).Concat(lijn.Activiteiten.Select(a => a.Leerjaar)).ToHashSet();
        var groep = new Groep
        {
            Soort = "vestiging",
            Naam = "De Kade",
            Leerjaren = jaren,
            Bereikt = _ => true,
        };

        var bevindingen = Signaleringen.BepaalVoorGroep(lijn, groep, Vandaag, drempels);
        Assert.Equal(
            Inhoud(Signaleringen.Bepaal(lijn, Vandaag, drempels).Where(b => b.Regel is not ("CP-26" or "CP-36"))),
            Inhoud(bevindingen)
        );
        Assert.Empty(Signaleringen.AlleenInGroep(Signaleringen.Bepaal(lijn, Vandaag, drempels), bevindingen));
    }

    [Property]
    public void AlleenInGroep_AnyGroup_IsOfTheGroupAndNotOfTheSchool(Leerlijn lijn, int zaad)
    {
        var toeval = new Random(zaad);
        var jaren = lijn.Leerjaren.Select(l => l.Nr).Where(_ => toeval.Next(3) > 0).ToHashSet();
        var bereikt = lijn.Activiteiten.Where(_ => toeval.Next(4) > 0).Select(a => a.Id).ToHashSet();
        var groep = new Groep
        {
            Soort = "team",
            Naam = "OK",
            Leerjaren = jaren,
            Bereikt = a => bereikt.Contains(a.Id),
        };
        var school = Signaleringen.Bepaal(lijn, Vandaag);

        var bevindingen = Signaleringen.BepaalVoorGroep(lijn, groep, Vandaag);
        Assert.All(bevindingen, b => Assert.True(b.Leerjaar is int n ? jaren.Contains(n) : lijn.Leerjaren.All(l => jaren.Contains(l.Nr))));
        Assert.All(bevindingen, b => Assert.True(b.ActiviteitId is null || bereikt.Contains(b.ActiviteitId)));
        var alleen = Signaleringen.AlleenInGroep(school, bevindingen);
        Assert.Subset(bevindingen.ToHashSet(), alleen.ToHashSet());
        Assert.Empty(alleen.Select(b => $"{Inhoud(b)}|{b.ActiviteitId}").Intersect(school.Select(b => $"{Inhoud(b)}|{b.ActiviteitId}")));
    }

    private static List<IReadOnlyList<Bevinding>> VanVeleLijnen() =>
        [.. Enumerable.Range(0, 400).Select(zaad => Signaleringen.Bepaal(Leerlijnen.Maak(new Random(zaad), zaad % 61), Vandaag))];

    [Fact]
    public void Generator_ReachesEveryRuleAndEveryRuleStaysSilentToo()
    {
        // A property over lines in which a rule never fires proves nothing about that rule.
        var perLijn = VanVeleLijnen();

        Assert.All(Signaleringen.Alle, r => Assert.InRange(perLijn.Count(bevindingen => bevindingen.Any(b => b.Regel == r.Code)), 5, 395));
    }

    [Fact]
    public void Invulling_PlaceholdersOfEachRule_KeepTheirNames()
    {
        // "Bekeken" and "Bewust zo" are stored under these names: another name is another finding, and what the school decided is lost. A rule that is
        // newer than this table names its placeholders in its own test.
        var namen = new Dictionary<string, string>
        {
            ["CP-09"] = "k",
            ["CP-11"] = "b k",
            ["CP-13"] = "w",
            ["CP-24"] = "competentie",
            ["CP-25"] = "element",
            ["CP-26"] = "naam p",
            ["CP-28"] = "datum partner",
            ["CP-29"] = "doelgroep",
            ["CP-30"] = "k",
            ["CP-31"] = "a b",
            ["CP-35"] = "k n",
            ["CP-36"] = "teamA teamB",
        };

        Assert.All(
            VanVeleLijnen().SelectMany(b => b).Where(b => string.CompareOrdinal(b.Regel, "CP-38") <= 0),
            b => Assert.Equal(namen.GetValueOrDefault(b.Regel, ""), string.Join(' ', b.Invulling.Select(i => i.Key)))
        );
    }
}

/// <summary>Generates lines: mostly what a school enters in part, and now and then what it should not. Shrinks by leaving out.</summary>
public static class Leerlijnen
{
    private static readonly string[] Titels =
    [
        "Stage",
        "stage",
        "Open dag",
        "Gesprek",
        "Ouderavond ‘kiezen’",
        "leerjaar 2",
        "Een=b",
        "Zoë & co",
    ];
    private static readonly string[] Namen = ["Noor", " noor ", "NOOR", "Sam", "Ilse", ""];
    private static readonly string?[] Teams = [null, null, "OK", "OL", "BK", "weg"];

    public static Arbitrary<Leerlijn> Lijn() =>
        Arb.From(
            from zaad in Gen.Choose(0, int.MaxValue - 1)
            from aantal in Gen.Choose(0, 60)
            select Maak(new Random(zaad), aantal),
            Kleiner
        );

    public static Arbitrary<Drempels> Drempel() =>
        Arb.From(from zaad in Gen.Choose(0, int.MaxValue - 1) select MaakDrempels(new Random(zaad)));

    private static Drempels MaakDrempels(Random r) =>
        new(
            Regels
                .Drempels.Where(_ => r.Next(2) == 0)
                .ToDictionary(
                    d => d.Code,
                    d =>
                        d.IsPercentage
                            ? r.Next((int)(d.Minimum * 100), 101) / 100m
                            : r.Next((int)d.Minimum, Math.Min((int)d.Maximum, 12) + 1)
                )
        );

    public static Leerlijn Maak(Random r, int aantal)
    {
        ArgumentNullException.ThrowIfNull(r);
        var kalender = r.Next(3) switch
        {
            0 => new SchoolKalender(2026 + r.Next(2)),
            1 => new SchoolKalender(2026 + r.Next(2), vakantieweken: Enumerable.Range(0, r.Next(12)).Select(_ => r.Next(1, 54))),
            _ => new SchoolKalender(2026 + r.Next(2), r.Next(33, 41), r.Next(20, 30), [43, 52, 1]),
        };
        // How carefully this school fills things in: from hardly to always.
        var zorg = r.Next(3) == 0 ? 20 : r.Next(1, 20);
        var eerste = r.Next(1, 4);
        return new Leerlijn
        {
            Kalender = kalender,
            Leerjaren =
            [
                .. Enumerable
                    .Range(eerste, r.Next(1, 5))
                    .Select(nr => new Leerjaar
                    {
                        Nr = nr,
                        Rooster = r.Next(20) < zorg,
                        Portfolio = r.Next(2) == 0,
                        Teams = [.. new[] { "OK", "OL", "BK" }.Where(_ => r.Next(2) == 0)],
                    }),
            ],
            // Often the same choice twice, as when every vestiging enters its own.
            Mijlpalen =
            [
                .. Enumerable
                    .Range(0, r.Next(5))
                    .Select(_ => new Mijlpaal
                    {
                        Soort = r.Next(2) == 0 ? "profielkeuze" : "vervolgkeuze",
                        Leerjaar = r.Next(1, 5),
                        Week = r.Next(2) == 0 ? 8 : Week(r),
                    }),
            ],
            Partners =
            [
                .. Enumerable
                    .Range(0, r.Next(4))
                    .Select(i => new Partner
                    {
                        Id = "p" + i,
                        Naam = "Partner " + r.Next(2),
                        Tot = r.Next(3) == 0 ? null : new DateOnly(2026, 6, 1).AddDays(r.Next(900)),
                    }),
            ],
            Activiteiten = [.. Enumerable.Range(0, aantal).Select(i => Activiteit(r, i, aantal, eerste, zorg))],
        };
    }

    private static Activiteit Activiteit(Random r, int i, int aantal, int eerste, int zorg)
    {
        bool Goed() => r.Next(20) < zorg;
        T Een<T>(IReadOnlyList<T> uit) => uit[r.Next(uit.Count)];
        string Tekst() =>
            Goed() ? "tekst"
            : r.Next(2) == 0 ? ""
            : " ";
        bool? Ja() =>
            Goed() ? true
            : r.Next(2) == 0 ? false
            : null;
        string? Code(IReadOnlyList<Keuze> uit) => Goed() ? Een(uit).Code : null;
        IReadOnlyList<string> Deel(IEnumerable<string> uit) => [.. uit.Where(_ => Goed())];
        return new Activiteit
        {
            Id = "a" + i,
            Nummer = 1000 + i,
            Titel = Een(Titels),
            Type = Een(Codes.Types).Code,
            Zone = r.Next(8) == 0 ? Een([Codes.ZoneMbo, Codes.ZoneDaarna]) : Codes.ZoneEigen,
            Leerjaar = eerste + r.Next(r.Next(10) == 0 ? 5 : 3),
            Team = Een(Teams),
            WeekVan = Week(r),
            WeekTot = r.Next(3) == 0 ? Week(r) : null,
            Marker = r.Next(6) == 0 ? null : Een(Codes.Markers).Code,
            Doel = Tekst(),
            Fase = Goed()
                ? r.Next(3) == 0
                    ? Een(Codes.Fasen).Code
                    : "breed"
                : null,
            Les = Code(Codes.Lessen),
            RolLeerling = Code(Codes.RollenLeerling),
            VoorbereidingJa = Ja(),
            ReflectieJa = Ja(),
            ReflectieVorm = r.Next(4) == 0 ? Code(Codes.ReflectieVormen) : "gesprek",
            ReflectieWeek = Week(r),
            OudersJa = r.Next(3) == 0 ? true : null,
            OudersRol = r.Next(3) == 0 ? Code(Codes.OudersRollen) : "schriftelijk",
            Vervolgstap = Tekst(),
            // Mostly to what was entered before, sometimes to itself, to a later one or to nothing at all.
            VolgtOp =
            [
                .. Enumerable
                    .Range(0, r.Next(3))
                    .Select(_ => new VolgtOp
                    {
                        Id = r.Next(6) switch
                        {
                            0 => "weg",
                            1 => "a" + r.Next(aantal),
                            _ => "a" + r.Next(i + 1),
                        },
                    })
                    .DistinctBy(v => v.Id),
            ],
            Competenties = Deel(Codes.Competenties.Select(k => k.Code)),
            Elementen = Deel(Codes.Elementen.Select(k => k.Code)),
            Sector = Deel(["techniek", " Techniek", "zorg", "groen"]),
            Tags = r.Next(15) == 0 ? ["Baankansen "] : ["x"],
            Verantwoordelijke = Goed() ? Een(Namen) : "",
            Partner = r.Next(4) == 0 ? "p" + r.Next(4) : null,
            Kosten = Tekst(),
            Vervoer = Tekst(),
            Zichtbaar = Deel(Codes.Doelgroepen.Select(k => k.Code)),
            Nieuw = r.Next(5) == 0,
            DoelgroepExtra = r.Next(15) == 0 ? "isk" : "",
        };
    }

    private static int? Week(Random r) =>
        r.Next(12) switch
        {
            0 => null,
            1 => r.Next(-1, 60),
            2 => 28,
            3 => 35,
            _ => r.Next(3) == 0 ? r.Next(35, 54) : r.Next(1, 29),
        };

    /// <summary>Halves first, then one activity, milestone or year fewer, then one field fewer.</summary>
    private static IEnumerable<Leerlijn> Kleiner(Leerlijn lijn)
    {
        var n = lijn.Activiteiten.Count;
        if (n > 3)
        {
            yield return lijn with
            {
                Activiteiten = [.. lijn.Activiteiten.Take(n / 2)],
            };
            yield return lijn with
            {
                Activiteiten = [.. lijn.Activiteiten.Skip(n / 2)],
            };
        }

        for (var i = 0; i < n; i++)
        {
            yield return lijn with
            {
                Activiteiten = [.. lijn.Activiteiten.Where((_, j) => j != i)],
            };
        }
        for (var i = 0; i < lijn.Leerjaren.Count; i++)
        {
            yield return lijn with
            {
                Leerjaren = [.. lijn.Leerjaren.Where((_, j) => j != i)],
            };
        }
        if (lijn.Mijlpalen.Count > 0)
        {
            yield return lijn with
            {
                Mijlpalen = [.. lijn.Mijlpalen.Skip(1)],
            };
        }
        for (var i = 0; i < n; i++)
        {
            var a = lijn.Activiteiten[i];
            foreach (
                var kleiner in new[]
                {
                    a with
                    {
                        VolgtOp = [],
                    },
                    a with
                    {
                        WeekTot = null,
                    },
                    a with
                    {
                        ReflectieWeek = null,
                    },
                    a with
                    {
                        Partner = null,
                    },
                    a with
                    {
                        Nieuw = false,
                    },
                }
            )
            {
                if (kleiner with { VolgtOp = a.VolgtOp } != a || kleiner.VolgtOp.Count != a.VolgtOp.Count)
                {
                    yield return lijn with
                    {
                        Activiteiten = [.. lijn.Activiteiten.Select((b, j) => j == i ? kleiner : b)],
                    };
                }
            }
        }
    }
}
