using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Database;

/// <summary>Several people at the same moment, each on a connection of their own.</summary>
public sealed class GelijktijdigTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private const int Mensen = 6;
    private readonly ActiviteitRepository _activiteiten = new(leeg.Database);
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);

    [Fact]
    public async Task Update_OneActivityByMany_ExactlyOneWinsAndIsStoredWhole()
    {
        for (var ronde = 0; ronde < 3; ronde++)
        {
            var schooljaar = await leeg.SchooljaarAsync();
            var id = await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(), Bouw.Decaan(), default);
            Activiteit Versie(int wie) =>
                Bouw.Kaal() with
                {
                    Nummer = id,
                    Titel = $"Van {wie}",
                    Tags = [$"tag {wie}", "b"],
                    Klassen = [$"klas {wie}"],
                    Materiaal = [new($"m {wie}", "https://voorbeeld.nl")],
                };
            var uitkomsten = await TegelijkAsync(wie =>
                _activiteiten.UpdateAsync(schooljaar, Versie(wie), 1, Bouw.Decaan(naam: $"Collega {wie}"), default)
            );

            var winnaar = Assert.Single(Enumerable.Range(0, Mensen), wie => uitkomsten[wie] == Schrijfuitkomst.Opgeslagen);
            Assert.All(uitkomsten.Where((_, wie) => wie != winnaar), u => Assert.Equal(Schrijfuitkomst.Verouderd, u));
            var jaar = await _lijnen.GetAsync(schooljaar, default);
            Bouw.AssertGelijk(Versie(winnaar), jaar.Lijn.Activiteiten.Single());
            Assert.Equal((2, $"Collega {winnaar}"), (jaar.VersieVan[id], jaar.WijzigingVan[id].Door));
        }
    }

    [Fact]
    public async Task Update_OthersActivities_AllAreSaved()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var ids = new List<int>();
        for (var i = 0; i < Mensen; i++)
        {
            ids.Add(await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal($"A{i}"), Bouw.Decaan(), default));
        }

        var uitkomsten = await TegelijkAsync(wie =>
            _activiteiten.UpdateAsync(
                schooljaar,
                Bouw.Kaal($"A{wie}") with
                {
                    Nummer = ids[wie],
                    Tags = ["x", "y"],
                },
                1,
                Bouw.Decaan(),
                default
            )
        );
        Assert.All(uitkomsten, u => Assert.Equal(Schrijfuitkomst.Opgeslagen, u));
        Assert.All((await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten, a => Assert.Equal(["x", "y"], a.Tags));
    }

    [Fact]
    public async Task Verwijder_OneActivityByMany_OneDidIt()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var id = await _activiteiten.InsertAsync(schooljaar, Bouw.Kaal(), Bouw.Decaan(), default);
        Assert.Single(
            await TegelijkAsync(wie => _activiteiten.VerwijderAsync(schooljaar, id, Bouw.Decaan(naam: $"Collega {wie}"), default)),
            gelukt => gelukt
        );
    }

    [Fact]
    public async Task Set_SameRowThatIsNotThereYet_LastOneStaysAndNobodyFails()
    {
        var publicaties = new PublicatieRepository(leeg.Database);
        var signalen = new SignaalStatusRepository(leeg.Database);
        var instellingen = new InstellingRepository(leeg.Database);
        for (var ronde = 0; ronde < 3; ronde++)
        {
            var schooljaar = await leeg.SchooljaarAsync();
            var bevinding = new Bevinding
            {
                Regel = "CP-18",
                Ernst = Ernst.Tip,
                Onderwerp = "leerjaar 2",
                Melding = "Wat?",
                Veld = "rooster",
            };
            var sleutel = leeg.Naam("Sleutel");
            await TegelijkAsync(async wie =>
            {
                await publicaties.SetAsync(
                    schooljaar,
                    "ouder",
                    $"{{\"van\":{wie}}}",
                    leeg.Naam($"code-{schooljaar}-{wie}-"),
                    Bouw.Decaan(),
                    default
                );
                await signalen.SetAsync(schooljaar, bevinding, SignaalStatusRepository.BewustZo, $"reden {wie}", Bouw.Decaan(), default);
                await instellingen.SetAsync(sleutel, $"{wie}", default);
                await _activiteiten.LaatWegAsync(schooljaar, [1, 2], "T05", $"reden {wie}", Bouw.Decaan(), default);
                return true;
            });

            Assert.Single(await publicaties.GetAsync(schooljaar, default));
            var jaar = await _lijnen.GetAsync(schooljaar, default);
            Assert.Single(jaar.Statussen);
            Assert.Equal([1, 2], jaar.Weggelaten.Select(w => w.LeerjaarNr).Order());
        }
    }

    [Fact]
    public async Task Overnemen_SameNewYearAndTeams_OneAfterTheOther()
    {
        var uitwisselen = new UitwisselRepository(leeg.Database);
        var schooljaar = leeg.VrijSchooljaar();
        var team = leeg.Naam("samen");
        await TegelijkAsync(async wie =>
        {
            await uitwisselen.OvernemenAsync(
                schooljaar,
                Bouw.Document(schooljaar, Bouw.Kaal($"A{wie}") with { Team = team }),
                restVerwijderen: false,
                vervallen: [],
                Bouw.Decaan(),
                default
            );
            return true;
        });

        var jaar = await _lijnen.GetAsync(schooljaar, default);
        Assert.Equal(
            Enumerable.Range(0, Mensen).Select(i => $"A{i}"),
            jaar.Lijn.Activiteiten.Select(a => a.Id).Order(StringComparer.Ordinal)
        );
        Assert.Single(jaar.School.Teams, t => t.Code == team);
    }

    /// <summary>A line is read by several selects one after the other: what another commits in between must not break the page.</summary>
    [Fact]
    public async Task Get_WhileFilesAreTakenOver_NeverFails()
    {
        var uitwisselen = new UitwisselRepository(leeg.Database);
        var schooljaar = leeg.VrijSchooljaar();
        using var klaar = new CancellationTokenSource();
        var gelezen = 0;
        async Task LeesAsync()
        {
            while (!klaar.IsCancellationRequested)
            {
                var jaar = await _lijnen.GetAsync(schooljaar, default);
                Assert.All(jaar.Lijn.Activiteiten, a => Assert.NotEmpty(a.Titel));
                Interlocked.Increment(ref gelezen);
            }
        }

        var lezers = Enumerable.Range(0, 3).Select(_ => Task.Run(LeesAsync)).ToList();
        for (var i = 0; (i < 30 || Volatile.Read(ref gelezen) < 100) && !lezers.Any(l => l.IsCompleted); i++)
        {
            // A new team and new partners, a new activity, and a link of an old activity to it.
            var document = Bouw.Document(schooljaar, Bouw.Kaal($"N{i}"), Bouw.Alles("A2", team: leeg.Naam("nieuw"), volgtOp: $"N{i}")) with
            {
                Leerjaren = [new Leerjaar { Nr = 1, Teams = [leeg.Naam("nieuw")] }],
                Partners = [new Partner { Id = "roc", Naam = $"ROC {i}" }],
            };
            await uitwisselen.OvernemenAsync(schooljaar, document, restVerwijderen: true, vervallen: [], Bouw.Decaan(), default);
        }

        await klaar.CancelAsync();
        await Task.WhenAll(lezers);
    }

    private static async Task<T[]> TegelijkAsync<T>(Func<int, Task<T>> werk)
    {
        using var start = new Barrier(Mensen);
        return await Task.WhenAll(
            Enumerable
                .Range(0, Mensen)
                .Select(wie =>
                    Task.Factory.StartNew(
                            () =>
                            {
                                start.SignalAndWait();
                                return werk(wie);
                            },
                            CancellationToken.None,
                            TaskCreationOptions.LongRunning,
                            TaskScheduler.Default
                        )
                        .Unwrap()
                )
        );
    }
}
