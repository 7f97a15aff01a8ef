using FsCheck.Xunit;
using LobBeleid.Data.Planner;
using LobBeleid.Tests.Domein.Planner;

namespace LobBeleid.Tests.Data.Planner;

/// <summary>Every field that is described goes into the database and comes out of it, by each of the ways in.</summary>
public sealed class ActiviteitkolommenTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    private readonly LeerlijnRepository _lijnen = new(leeg.Database);
    private readonly UitwisselRepository _uitwisselen = new(leeg.Database);
    private readonly ActiviteitRepository _activiteiten = new(leeg.Database);

    [Property(MaxTest = 20)]
    public async Task InsertAndReplace_RandomActivities_ComeBackTheSame(int zaad)
    {
        var schooljaar = leeg.VrijSchooljaar();
        foreach (var z in new[] { zaad, unchecked(zaad + 1) })
        {
            // The second time every row is there: the same ids, other values.
            var document = WillekeurigeActiviteiten.Document(z, schooljaar);
            await _uitwisselen.OvernemenAsync(schooljaar, document, restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);
            Bouw.AssertGelijk(document, Bouw.Uit(await _lijnen.GetAsync(schooljaar, default)));
        }
    }

    [Property(MaxTest = 10)]
    public async Task Update_RandomActivity_ComesBackTheSame(int zaad)
    {
        var schooljaar = leeg.VrijSchooljaar();
        var document = WillekeurigeActiviteiten.Document(zaad, schooljaar);
        await _uitwisselen.OvernemenAsync(schooljaar, document, restVerwijderen: false, vervallen: [], Bouw.Decaan(), default);
        var was = (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten[^1];
        var nieuw = WillekeurigeActiviteiten.Document(unchecked(zaad + 1), schooljaar).Activiteiten[^1] with
        {
            Nummer = was.Nummer,
            // Teams are those that the first line brought along, and links have a way of their own.
            Team = was.Team,
            VolgtOp = was.VolgtOp,
        };
        Assert.Equal(Schrijfuitkomst.Opgeslagen, await _activiteiten.UpdateAsync(schooljaar, nieuw, 1, Bouw.Decaan(), default));
        Bouw.AssertGelijk(nieuw, (await _lijnen.GetAsync(schooljaar, default)).Lijn.Activiteiten[^1]);
    }
}
