using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>The draft of a questionnaire under several hands, and what rounds keep of it.</summary>
public sealed class VragenlijstRepositoryTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly LobDatabase _database = school.Database;
    private VragenlijstRepository Lijsten => new(_database);
    private RondeRepository Rondes => new(_database);

    private static Vraag V(string code, Vraagsoort soort = Vraagsoort.JaNee) =>
        new()
        {
            Code = code,
            Tekst = code + "?",
            Soort = soort,
        };

    private async Task<int> MaakAsync(params Vraag[] vragen) =>
        await Rondes.InsertLijstAsync(
            "Proef",
            Doelgroep.Leerlingen,
            new Vragenlijst { Secties = [new Sectie { Titel = "A", Vragen = vragen }] }.AlsJson(),
            "Sam",
            Nu,
            default
        );

    private async Task RondeAsync(int lijst, string naam = "Ronde") =>
        Assert.NotEqual(
            0,
            await Rondes.InsertAsync(
                new Ronde
                {
                    Naam = naam,
                    SchooljaarId = 2026,
                    Doelgroep = Doelgroep.Leerlingen,
                    OpentOp = Nu,
                    SluitOp = Nu.AddDays(1),
                    BewaarTot = new DateOnly(2029, 1, 1),
                    GemaaktDoor = "Sam",
                },
                lijst,
                (await Lijsten.GetAsync(lijst, default))!.Rij.Versie,
                [
                    new Rondegroep
                    {
                        Naam = "4A",
                        LeerjaarNr = 4,
                        Aantal = 20,
                    },
                ],
                Nu,
                default
            )
        );

    [Fact]
    public async Task Get_TellsWhereItWasUsed_InOneRoundTrip()
    {
        var lijst = await MaakAsync(V("RA1"), V("RA2"));
        await RondeAsync(lijst, "Eerste");
        await Lijsten.BewerkAsync(lijst, d => Lijstbewerking.VraagErbij(d.Inhoud, d.Gebruik, "s1", V("RA3")), "Noor", Nu, default);
        await RondeAsync(lijst, "Tweede");
        await Lijsten.BewerkAsync(lijst, d => Lijstbewerking.VraagErbij(d.Inhoud, d.Gebruik, "s1", V("RA4")), "Noor", Nu, default);
        var teller = LobDatabase.Tel();
        var d = (await Lijsten.GetAsync(lijst, default))!;
        Assert.Equal(1, teller.Rondreizen);
        Assert.Equal([("Tweede", 2), ("Eerste", 1)], d.Rondes.Select(r => (r.Naam, r.Nr)));
        Assert.Equal(("Noor", 2), (d.Rij.GewijzigdDoor, d.Rij.Rondes));
        Assert.True(d.Gebruik.IsGebruikt("RA1") && d.Gebruik.IsGebruikt("RA3"));
        // A draft is no use, but a new item of another list stays clear of it.
        Assert.False(d.Gebruik.IsGebruikt("RA4"));
        Assert.Contains("RA4", (await Lijsten.GetAsync(await MaakAsync(), default))!.AndereCodes);
        Assert.Null(await Lijsten.GetAsync(999_999, default));
    }

    [Fact]
    public async Task Bewerk_OldRounds_KeepWhatTheyAsked()
    {
        var lijst = await MaakAsync(V("RB1"), V("RB2"));
        await RondeAsync(lijst);
        var ronde = (await Lijsten.GetAsync(lijst, default))!.Rondes[0].Id;
        var (uit, _) = await Lijsten.BewerkAsync(
            lijst,
            d =>
                Lijstbewerking.VraagWijzigen(
                    d.Inhoud,
                    d.Gebruik,
                    "RB1",
                    Lijstbewerking.Afdruk(d.Inhoud.Vragen[0]),
                    d.Inhoud.Vragen[0] with
                    {
                        Tekst = "Anders",
                    }
                ),
            "Noor",
            Nu,
            default
        );
        Assert.Equal(Lijstuitslag.Gedaan, uit.Uitslag);
        Assert.Equal("RB1?", (await Rondes.GetAsync(ronde, 0, default))!.Lijst.Vragen[0].Tekst);
        var (nee, _) = await Lijsten.BewerkAsync(
            lijst,
            d =>
                Lijstbewerking.VraagWijzigen(
                    d.Inhoud,
                    d.Gebruik,
                    "RB1",
                    Lijstbewerking.Afdruk(d.Inhoud.Vragen[0]),
                    d.Inhoud.Vragen[0] with
                    {
                        Soort = Vraagsoort.Open,
                    }
                ),
            "Noor",
            Nu,
            default
        );
        Assert.Equal(Lijstuitslag.Geweigerd, nee.Uitslag);
        // Over questionnaires as well: a copy that was never used asks the same.
        var kopie = await MaakAsync(V("RB1", Vraagsoort.Schaal));
        Assert.Equal(
            ["RB1"],
            (await Lijsten.GetGebruikAsync(default)).Botsingen((await Lijsten.GetAsync(kopie, default))!.Inhoud).Select(b => b.Code)
        );
    }

    [Fact]
    public async Task Bewerk_ManyAtOnce_LoseNothing()
    {
        var lijst = await MaakAsync(V("RC0"));
        var uitkomsten = await Task.WhenAll(
            Enumerable
                .Range(1, 8)
                .Select(n =>
                    Task.Run(() =>
                        Lijsten.BewerkAsync(
                            lijst,
                            d => Lijstbewerking.VraagErbij(d.Inhoud, d.Gebruik, "s1", V("RC" + n)),
                            "Sam",
                            Nu,
                            default
                        )
                    )
                )
        );
        Assert.All(uitkomsten, u => Assert.Equal(Lijstuitslag.Gedaan, u.Uitkomst.Uitslag));
        var d = (await Lijsten.GetAsync(lijst, default))!;
        Assert.Equal(Enumerable.Range(0, 9).Select(n => "RC" + n), d.Inhoud.Vragen.Select(v => v.Code).Order(StringComparer.Ordinal));
        Assert.Equal(9, d.Rij.Versie);
    }

    [Fact]
    public async Task Bewerk_SameItemAtOnce_OneWins_TheOtherIsTold()
    {
        var lijst = await MaakAsync(V("RD1"));
        var afdruk = Lijstbewerking.Afdruk((await Lijsten.GetAsync(lijst, default))!.Inhoud.Vragen[0]);
        var uitkomsten = await Task.WhenAll(
            new[] { "een", "twee" }.Select(t =>
                Task.Run(() =>
                    Lijsten.BewerkAsync(
                        lijst,
                        d => Lijstbewerking.VraagWijzigen(d.Inhoud, d.Gebruik, "RD1", afdruk, V("RD1") with { Tekst = t }),
                        "Sam",
                        Nu,
                        default
                    )
                )
            )
        );
        Assert.Equal([Lijstuitslag.Gedaan, Lijstuitslag.Gewijzigd], uitkomsten.Select(u => u.Uitkomst.Uitslag).Order());
        var (_, dossier) = uitkomsten.Single(u => u.Uitkomst.Uitslag == Lijstuitslag.Gewijzigd);
        // The one who is told gets to see what is there now.
        Assert.Equal((await Lijsten.GetAsync(lijst, default))!.Inhoud.AlsJson(), dossier!.Inhoud.AlsJson());
    }

    [Fact]
    public async Task Bewerk_NothingChanged_LeavesNoTrace_AndAnArchivedOneStays()
    {
        var lijst = await MaakAsync(V("RE1"), V("RE2"));
        await Lijsten.BewerkAsync(lijst, d => Lijstbewerking.VraagVerschuiven(d.Inhoud, "RE1", "RE2", omhoog: true), "Noor", Nu, default);
        var d = (await Lijsten.GetAsync(lijst, default))!;
        Assert.Equal((1, "Sam"), (d.Rij.Versie, d.Rij.GewijzigdDoor));
        Assert.True(await Rondes.ArchiveerLijstAsync(lijst, Nu, default));
        var (uit, na) = await Lijsten.BewerkAsync(lijst, x => Lijstbewerking.SectieErbij(x.Inhoud, "B", ""), "Noor", Nu, default);
        Assert.Equal((Lijstuitslag.Weg, true, 1), (uit.Uitslag, na!.Rij.GearchiveerdOp is not null, na.Inhoud.Secties.Count));
        Assert.Equal(
            (Lijstuitslag.Weg, null),
            await Lijsten.BewerkAsync(999_999, x => Lijstbewerking.SectieErbij(x.Inhoud, "B", ""), "Noor", Nu, default) is var (u, x)
                ? (u.Uitslag, x)
                : default
        );
    }

    [Fact]
    public async Task Hernoem_KeepsWhatOthersDoToItems_ButNotAnotherName()
    {
        var lijst = await MaakAsync(V("RF1"));
        Assert.Equal(Lijstuitslag.Gedaan, (await Lijsten.HernoemAsync(lijst, "Proef", "Beter", "Noor", Nu, default)).Uitkomst.Uitslag);
        Assert.Equal(
            Lijstuitslag.Gewijzigd,
            (await Lijsten.HernoemAsync(lijst, "Proef", "Nog beter", "Sam", Nu, default)).Uitkomst.Uitslag
        );
        Assert.Equal(Lijstuitslag.Gedaan, (await Lijsten.HernoemAsync(lijst, "Proef", "Beter", "Sam", Nu, default)).Uitkomst.Uitslag);
        var d = (await Lijsten.GetAsync(lijst, default))!;
        Assert.Equal(("Beter", "Noor", "RF1"), (d.Rij.Naam, d.Rij.GewijzigdDoor, d.Inhoud.Vragen[0].Code));
    }
}
