using System.Data.Common;
using LobBeleid.Data.Database;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Planner;

public sealed class PublicatieRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly PublicatieRepository _publicaties = new(leeg.Database);

    [Fact]
    public async Task Set_Again_ReplacesTheContentAndKeepsTheAddress()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var (code, nieuw) = (leeg.Naam("code"), leeg.Naam("code"));
        await _publicaties.SetAsync(schooljaar, "ouder", "{\"a\":\"€\"}", code, Bouw.Decaan(), default);
        await _publicaties.SetAsync(
            schooljaar,
            "ouder",
            Groot,
            nieuw,
            Bouw.Decaan(naam: "Ilse") with
            {
                Nu = Bouw.Nu.AddHours(1),
            },
            default
        );

        var rij = Assert.Single(await _publicaties.GetAsync(schooljaar, default));
        Assert.Equal(
            (schooljaar, "ouder", code, Bouw.Nu.AddHours(1), "Ilse"),
            (rij.SchooljaarId, rij.Doelgroep, rij.Code, rij.GepubliceerdOp, rij.Door)
        );
        Assert.Equal(Groot, rij.Inhoud);
        Assert.Equal(Groot, (await _publicaties.GetOpCodeAsync(code, default))!.Inhoud);
        Assert.Null(await _publicaties.GetOpCodeAsync(nieuw, default));
    }

    [Fact]
    public async Task GetOpCode_OtherCaseOrUnknown_IsNull()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var code = leeg.Naam("code");
        await _publicaties.SetAsync(schooljaar, "leerling", "{}", code, Bouw.Decaan(), default);

        Assert.NotNull(await _publicaties.GetOpCodeAsync(code, default));
        Assert.Null(await _publicaties.GetOpCodeAsync(code.ToUpperInvariant(), default));
        Assert.Null(await _publicaties.GetOpCodeAsync("", default));
    }

    [Fact]
    public async Task TrekIn_OneAudience_LeavesTheOthersAndFreesTheAddress()
    {
        var schooljaar = await leeg.SchooljaarAsync();
        var codes = new[] { "leerling", "ouder", "docent" }.ToDictionary(d => d, _ => leeg.Naam("code"));
        foreach (var (doelgroep, code) in codes)
        {
            await _publicaties.SetAsync(schooljaar, doelgroep, "{}", code, Bouw.Decaan(), default);
        }
        await _publicaties.TrekInAsync(schooljaar, "ouder", default);
        await _publicaties.TrekInAsync(leeg.VrijSchooljaar(), "docent", default);

        Assert.Equal(["docent", "leerling"], (await _publicaties.GetAsync(schooljaar, default)).Select(p => p.Doelgroep).Order());
        Assert.Null(await _publicaties.GetOpCodeAsync(codes["ouder"], default));
        var gepubliceerd = (await new LeerlijnRepository(leeg.Database).GetAsync(schooljaar, default)).Gepubliceerd;
        Assert.Equal(
            [("docent", Bouw.Nu), ("leerling", Bouw.Nu)],
            gepubliceerd.Select(p => (p.Key, p.Value)).OrderBy(p => p.Key, StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Set_CodeOfAnother_IsDubbelAndPublishesNothing()
    {
        var (schooljaar, ander) = (await leeg.SchooljaarAsync(), await leeg.SchooljaarAsync());
        var code = leeg.Naam("code");
        await _publicaties.SetAsync(schooljaar, "ouder", "{}", code, Bouw.Decaan(), default);

        var fout = await Assert.ThrowsAnyAsync<DbException>(() =>
            _publicaties.SetAsync(ander, "ouder", "{}", code, Bouw.Decaan(), default)
        );
        Assert.True(Dialect.IsDubbel(fout));
        Assert.Empty(await _publicaties.GetAsync(ander, default));
    }

    /// <summary>More than the 4,000 characters of an ordinary text column.</summary>
    private static string Groot { get; } = "{\"tekst\":\"" + string.Concat(Enumerable.Repeat("één 😀 ", 40_000)) + "\"}";
}
