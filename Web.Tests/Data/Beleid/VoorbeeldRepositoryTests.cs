using System.Text.Json;
using LobBeleid.Data.Beleid;

namespace LobBeleid.Tests.Data.Beleid;

/// <summary>Good examples: every field, whose they are, and the way back.</summary>
public sealed class VoorbeeldRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly VoorbeeldRepository _voorbeelden = new(leeg.Database);

    private static GoedVoorbeeld Alles(string titel) =>
        new()
        {
            Titel = titel,
            School = "een roc",
            Sector = "mbo",
            WatWerkte = "wat\nwerkte",
            Voorwaarde = "uren",
            Bruikbaar = "strategie",
            Link = "https://voorbeeld.nl/a?b=1&c=2",
            Themas = ["Alumni", "Loopbaangesprek"],
        };

    private async Task<GoedVoorbeeld> LeesAsync(int id) => (await _voorbeelden.GetAlleAsync(default)).Single(v => v.Id == id);

    private static string Tekst(GoedVoorbeeld v) =>
        JsonSerializer.Serialize(v with { Id = 0, DoorId = 0, Door = "", GewijzigdOp = default, Versie = 0 });

    [Fact]
    public async Task InsertAndUpdate_EveryField_ComesBack_NewestFirst()
    {
        var wie = await leeg.GebruikerAsync();
        var eerder = await _voorbeelden.InsertAsync(Alles("eerder"), wie, "Sam", Bouw.Nu, default);
        // A theme that is named twice counts once.
        var id = await _voorbeelden.InsertAsync(
            Alles("een") with
            {
                Themas = ["Alumni", "Alumni", "Loopbaangesprek"],
            },
            wie,
            "Sam Model",
            Bouw.Nu,
            default
        );
        var v = await LeesAsync(id);
        Assert.Equal(Tekst(Alles("een")), Tekst(v));
        Assert.Equal((wie, "Sam Model", Bouw.Nu, 1), (v.DoorId, v.Door, v.GewijzigdOp, v.Versie));
        Assert.Equal([id, eerder], (await _voorbeelden.GetAlleAsync(default)).Where(x => x.DoorId == wie).Select(x => x.Id));
        var anders = new GoedVoorbeeld
        {
            Id = id,
            Versie = 1,
            Titel = "kaal",
            WatWerkte = "x",
        };
        Assert.True(await _voorbeelden.UpdateAsync(anders, wie, magAlles: false, Bouw.Nu.AddDays(1), default));
        v = await LeesAsync(id);
        Assert.Equal(Tekst(anders), Tekst(v));
        Assert.Equal((2, Bouw.Nu.AddDays(1), "Sam Model"), (v.Versie, v.GewijzigdOp, v.Door));
        Assert.False(await _voorbeelden.UpdateAsync(anders with { Titel = "te laat" }, wie, magAlles: false, Bouw.Nu, default));
        Assert.Equal("kaal", (await LeesAsync(id)).Titel);
    }

    [Fact]
    public async Task Writes_BySomebodyElse_ChangeNothing_UnlessAllIsTheirs()
    {
        var (wie, ander) = (await leeg.GebruikerAsync(), await leeg.GebruikerAsync());
        var id = await _voorbeelden.InsertAsync(Alles("van mij"), wie, "Sam", Bouw.Nu, default);
        var voor = await leeg.InhoudAsync();
        Assert.False(
            await _voorbeelden.UpdateAsync(Alles("x") with { Id = id, Versie = 1, Themas = [] }, ander, magAlles: false, Bouw.Nu, default)
        );
        Assert.False(await _voorbeelden.ArchiveerAsync(id, ander, magAlles: false, Bouw.Nu, default));
        Assert.Equal(voor, await leeg.InhoudAsync());
        Assert.True(
            await _voorbeelden.UpdateAsync(Alles("door de decaan") with { Id = id, Versie = 1 }, ander, magAlles: true, Bouw.Nu, default)
        );
        Assert.Equal(wie, (await LeesAsync(id)).DoorId);
    }

    [Fact]
    public async Task Archive_TakesOutOfSight_AndBackWithThemes()
    {
        var wie = await leeg.GebruikerAsync();
        var id = await _voorbeelden.InsertAsync(Alles("weg"), wie, "Sam", Bouw.Nu, default);
        Assert.True(await _voorbeelden.ArchiveerAsync(id, wie, magAlles: false, Bouw.Nu, default));
        Assert.False(await _voorbeelden.ArchiveerAsync(id, wie, magAlles: false, Bouw.Nu, default));
        Assert.DoesNotContain(await _voorbeelden.GetAlleAsync(default), v => v.Id == id);
        Assert.False(await _voorbeelden.UpdateAsync(Alles("x") with { Id = id, Versie = 2 }, wie, magAlles: true, Bouw.Nu, default));
        Assert.False(await _voorbeelden.ZetTerugAsync(id, await leeg.GebruikerAsync(), magAlles: false, default));
        Assert.True(await _voorbeelden.ZetTerugAsync(id, wie, magAlles: false, default));
        Assert.False(await _voorbeelden.ZetTerugAsync(id, wie, magAlles: false, default));
        Assert.Equal(Tekst(Alles("weg")), Tekst(await LeesAsync(id)));
    }
}
