using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>The door for who answers: each form once, never outside its time, and nothing with it that tells whose it was.</summary>
public sealed class InvulRepositoryTests(Testschool school) : IClassFixture<Testschool>
{
    private static readonly DateTimeOffset Nu = new(2027, 1, 15, 9, 0, 0, TimeSpan.Zero);
    private readonly LobDatabase _database = school.Database;
    private RondeRepository Rondes => new(_database);
    private InvulRepository Invullen => new(_database);

    private static Rondegroep Groep(string naam, int aantal, int leerjaar = 4) =>
        new()
        {
            Naam = naam,
            LeerjaarNr = leerjaar,
            Vestiging = "De Linde",
            Team = "BL",
            Leerweg = "Gemengd",
            Aantal = aantal,
        };

    private async Task<Rondedossier> MaakAsync(string toegang, params Rondegroep[] groepen)
    {
        var lijst = await Rondes.InsertLijstAsync("Leerlingen", Doelgroep.Leerlingen, Sjablonen.Leerling.AlsJson(), "Sam", Nu, default);
        var ronde = new Ronde
        {
            Naam = "Proef",
            SchooljaarId = 2026,
            Doelgroep = Doelgroep.Leerlingen,
            Toegang = toegang,
            OpentOp = Nu.AddHours(-1),
            SluitOp = Nu.AddHours(1),
            BewaarTot = new DateOnly(2029, 1, 15),
            GemaaktDoor = "Sam",
        };
        var id = await Rondes.InsertAsync(ronde, lijst, 1, groepen, Nu, default);
        return (await Rondes.GetAsync(id, 0, default))!;
    }

    private static Dictionary<string, IReadOnlyList<string>> Antwoord(string lv1) => new() { ["LV1"] = [lv1], ["LV2b"] = ["4"] };

    private async Task<Inzenduitkomst> StuurAsync(
        string code,
        string sleutel,
        string lv1 = "ja",
        string? open = null,
        DateTimeOffset? nu = null
    ) =>
        await Invullen.DienInAsync(
            (await Invullen.ZoekAsync(code, default))!,
            code,
            sleutel,
            Antwoord(lv1),
            open is null ? new Dictionary<string, string>() : new() { ["LV4"] = open },
            new DateOnly(2027, 1, 15),
            nu ?? Nu,
            default
        );

    [Fact]
    public async Task DienIn_TwiceOrAtOnce_CountsOnce()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, Groep("4A", 20));
        var code = d.Groepen[0].Code;
        Assert.Equal(Inzenduitkomst.Bedankt, await StuurAsync(code.ToLowerInvariant() + " ", "een", "ja", "Meer stages"));
        Assert.Equal(Inzenduitkomst.Bedankt, await StuurAsync(code, "een", "nee", "Nog eens"));
        var deur = (await Invullen.ZoekAsync(code, default))!;
        var uitkomsten = await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(() =>
                        Invullen.DienInAsync(
                            deur,
                            code,
                            "twee",
                            Antwoord("bijna"),
                            new Dictionary<string, string>(),
                            new DateOnly(2027, 1, 15),
                            Nu,
                            default
                        )
                    )
                )
        );
        Assert.All(uitkomsten, u => Assert.Equal(Inzenduitkomst.Bedankt, u));
        Assert.Equal(2, (await Rondes.GetAsync(d.Ronde.Id, 0, default))!.Groepen[0].Ingevuld);
    }

    [Fact]
    public async Task DienIn_SingleUseCode_WorksOnce_AndIsJoinedToNothing()
    {
        var d = await MaakAsync(Toegangswijze.Eenmalig, Groep("4A", 5));
        Assert.Equal(5, d.Slips.Select(s => s.Code).Distinct().Count());
        var code = d.Slips[0].Code;
        Assert.Equal(Inzenduitkomst.Bedankt, await StuurAsync(code, "sleutel"));
        Assert.Equal(Inzenduitkomst.CodeGebruikt, await StuurAsync(code, "andere sleutel"));
        // The lost answer that is sent again with the same key is thanked again.
        Assert.Equal(Inzenduitkomst.Bedankt, await StuurAsync(code, "sleutel"));
        Assert.True((await Invullen.ZoekAsync(code, default))!.Gebruikt);
        // The class code of such a round opens nothing.
        Assert.Null(await Invullen.ZoekAsync(d.Groepen[0].Code, default));
        var rijen = await _database.QueryAsync<string>(
            "SELECT i.Sleutel FROM Inzending i JOIN Rondegroep g ON g.Id = i.RondegroepId WHERE g.RondeId = @id",
            new { id = d.Ronde.Id },
            default
        );
        Assert.Single(rijen);
        Assert.DoesNotContain(d.Slips, s => rijen[0].Contains(s.Code, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task DienIn_OutsideItsTimeOrFull_IsRefused()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, Groep("4A", 0), Groep("4B", 10));
        var (a, b) = (d.Groepen[0].Code, d.Groepen[1].Code);
        Assert.Equal(Inzenduitkomst.Gesloten, await StuurAsync(b, "x", nu: Nu.AddHours(2)));
        Assert.Equal(Inzenduitkomst.Gesloten, await StuurAsync(b, "x", nu: Nu.AddHours(-2)));
        Assert.True(await Rondes.OpenVoorLesAsync(d.Ronde.Id, d.Groepen[1].Id, Nu.AddMinutes(-1), default));
        Assert.Equal(Inzenduitkomst.Gesloten, await StuurAsync(b, "x"));
        Assert.True(await Rondes.OpenVoorLesAsync(d.Ronde.Id, d.Groepen[1].Id, Nu.AddMinutes(30), default));
        Assert.Equal(Inzenduitkomst.Bedankt, await StuurAsync(b, "x"));
        for (var i = 0; i < InvulRepository.Grens(0); i++)
        {
            Assert.Equal(Inzenduitkomst.Bedankt, await StuurAsync(a, "vol" + i));
        }
        Assert.Equal(Inzenduitkomst.Vol, await StuurAsync(a, "te veel"));
        Assert.False(await Rondes.OpenVoorLesAsync(d.Ronde.Id, 999_999, Nu, default));
    }

    [Fact]
    public async Task Zoek_AsTyped_FindsTheDoor_WithWhatPupilsMustKnow()
    {
        var d = await MaakAsync(Toegangswijze.Klascode, Groep("4A", 20));
        var code = d.Groepen[0].Code;
        foreach (var getypt in new[] { code, code.ToLowerInvariant(), $" {code[..3]}-{code[3..]} " })
        {
            var deur = (await Invullen.ZoekAsync(getypt, default))!;
            Assert.Equal(
                (d.Groepen[0].Id, "Proef", Doelgroep.Leerlingen, 20, new DateOnly(2029, 1, 15), false),
                (deur.RondegroepId, deur.Ronde, deur.Doelgroep, deur.Aantal, deur.BewaarTot, deur.Gebruikt)
            );
            Assert.Equal((true, false, false), (deur.IsOpen(Nu), deur.IsOpen(Nu.AddHours(-2)), deur.IsOpen(Nu.AddHours(1))));
        }

        foreach (var onbekend in new[] { "", "  ", "%", "' OR 1=1 --", code + "A", new string('A', 10_000) })
        {
            Assert.Null(await Invullen.ZoekAsync(onbekend, default));
        }
    }
}
