using System.Net;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>Open answers as colleagues read them: released ones only, of groups that are large enough, without who or which class.</summary>
public sealed class AntwoordenTests : IAsyncLifetime
{
    private Testschool _school = null!;
    private Bezoeker _decaan = null!;
    private int _ronde;

    public async Task InitializeAsync()
    {
        _school = await Testschool.StartAsync();
        _decaan = await _school.AanmeldenAsync("decaan");
        _ronde = (await new UitslagRepository(_school.Database).GetGeslotenAsync(default))
            .Single(r => r.Ronde.Naam == "Leerlingen januari 2027")
            .Ronde.Id;
    }

    public Task DisposeAsync() => _school.DisposeAsync();

    private string Antwoorden => $"/Evaluatie/Antwoorden?ronde={_ronde}&vraag=LV4";

    private static string[] Citaten(Pagina p) => [.. p.Document.QuerySelectorAll(".citaten li").Select(li => li.TextContent)];

    [Fact]
    public async Task Get_NothingReleased_SaysWhoReadsFirst()
    {
        var p = await (await _school.AanmeldenAsync("mentor")).GetAsync(Antwoorden);
        Assert.Empty(Citaten(p));
        Assert.Contains("er is nog niets vrijgegeven", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        Assert.Contains("De decaan leest de antwoorden eerst", p.Tekst(".leeg"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Get_Released_AreListedAndFoundByWord_ButNotByTheDirectie()
    {
        var open = new OpenantwoordRepository(_school.Database);
        var rijen = await open.GetAsync(_ronde, ["LV4"], default);
        Assert.Empty(
            await open.LeesAsync(
                _ronde,
                [(rijen[0].Sleutel, "Meer vragen over later"), (rijen[1].Sleutel, "Vaker op stage"), (rijen[2].Sleutel, "")],
                "Sam",
                default
            )
        );
        var mentor = await _school.AanmeldenAsync("mentor");
        var p = await mentor.GetAsync(Antwoorden);
        Assert.Equal(["Meer vragen over later", "Vaker op stage"], Citaten(p).Order(StringComparer.Ordinal));
        Assert.Contains("2 vrijgegeven", p.Tekst(".samenvatting"), StringComparison.Ordinal);
        p = await mentor.GetAsync(Antwoorden + "&zoek=STAGE");
        Assert.Equal(["Vaker op stage"], Citaten(p));
        Assert.Equal("STAGE", p.Document.QuerySelector("#zoek")!.GetAttribute("value"));
        Assert.Contains(
            "Niets gevonden",
            (await mentor.GetAsync(Antwoorden + "&zoek=bestaatniet")).Tekst(".leeg"),
            StringComparison.Ordinal
        );
        // One page of results, whatever number the address asks for.
        Assert.Equal(2, Citaten(await mentor.GetAsync(Antwoorden + "&bladzijde=99")).Length);
        Assert.StartsWith(
            "/Account/GeenToegang",
            (await (await _school.AanmeldenAsync("directie")).GetAsync(Antwoorden)).Naar,
            StringComparison.Ordinal
        );
    }

    /// <summary>
    /// Of a class in which two wrote something there is no list, whoever asks; and an answer of another round cannot be read through this one.
    /// </summary>
    [Fact]
    public async Task Antwoorden_SmallGroupOtherRoundOrItem_IsNotFound()
    {
        foreach (
            var adres in new[]
            {
                Antwoorden + "&groep=klas:4T1",
                Antwoorden + "&groep=team:BL",
                Antwoorden + "&groep=x",
                $"/Evaluatie/Antwoorden?ronde={_ronde}&vraag=LV1",
                $"/Evaluatie/Antwoorden?ronde=999&vraag=LV4",
                "/Evaluatie/Antwoorden",
                $"/Evaluatie/Lezen?ronde={_ronde}&vraag=LV1",
                "/Evaluatie/Lezen?ronde=999",
            }
        )
        {
            Assert.Equal((adres, HttpStatusCode.NotFound), (adres, (await _decaan.GetAsync(adres)).Status));
        }

        var alle = await new UitslagRepository(_school.Database).GetGeslotenAsync(default);
        var ander = alle.Single(r => r.Ronde.Naam == "Leerlingen mei 2026").Ronde.Id;
        var repository = new OpenantwoordRepository(_school.Database);
        var sleutel = (await repository.GetAsync(ander, ["LV4"], default))[0].Sleutel;
        Assert.Equal([sleutel], await repository.LeesAsync(_ronde, [(sleutel, "gekaapt")], "Sam", default));
        Assert.All(await repository.GetAsync(ander, ["LV4"], default), r => Assert.Null(r.Leesbaar));
    }
}
