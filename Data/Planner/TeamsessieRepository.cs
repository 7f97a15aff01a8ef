using LobBeleid.Data.Database;

namespace LobBeleid.Data.Planner;

/// <summary>
/// Saves the steps of a team's session: a letter, what pupils see of the links, and a new link are one decision, so they are stored together or not
/// at all.
/// </summary>
public sealed class TeamsessieRepository(LobDatabase database)
{
    public const string SqlIsGekoppeld = "SELECT COUNT(*) FROM ActiviteitLink WHERE NaarId = @naarId AND VanId = @vanId";

    /// <summary>Stores all of a step or nothing. A new link that somebody else made meanwhile is what was wanted, and stays as it is.</summary>
    public Task<Sessieuitkomst> SlaOpAsync(int schooljaar, Sessiestap stap, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(stap);
        ArgumentNullException.ThrowIfNull(door);
        return database.InZetTransactieAsync(
            t => VoerUitAsync(t, schooljaar, stap, door, ct),
            uitkomst => uitkomst == Sessieuitkomst.Opgeslagen,
            ct
        );
    }

    private static async Task<Sessieuitkomst> VoerUitAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        Sessiestap stap,
        Schrijver door,
        CancellationToken ct
    )
    {
        if (stap.Marker is { } marker && await MarkeerAsync(t, schooljaar, stap, marker, door, ct) == 0)
        {
            return Sessieuitkomst.ActiviteitGewijzigd;
        }
        foreach (var (vanId, link) in stap.Antwoorden)
        {
            var rij = ActiviteitRepository.Link(schooljaar, vanId, stap.ActiviteitId, link, door, link.Toelichting);
            if (await t.ExecuteAsync(ActiviteitRepository.SqlLinkUpdate, rij, ct) == 0)
            {
                return Sessieuitkomst.VerbindingGewijzigd;
            }
        }
        if (stap.Koppeling is var (van, nieuw))
        {
            var rij = ActiviteitRepository.Link(schooljaar, van, stap.ActiviteitId, nieuw, door);
            var isGekoppeld = await t.QuerySingleOrDefaultAsync<int>(SqlIsGekoppeld, rij, ct) > 0;
            if (!isGekoppeld && await t.ExecuteAsync(ActiviteitRepository.SqlLinkInsert, rij, ct) == 0)
            {
                return Sessieuitkomst.VerbindingGewijzigd;
            }
        }
        return Sessieuitkomst.Opgeslagen;
    }

    private static Task<int> MarkeerAsync(
        LobDatabase.Transactie t,
        int schooljaar,
        Sessiestap stap,
        string marker,
        Schrijver door,
        CancellationToken ct
    ) =>
        t.ExecuteAsync(
            ActiviteitRepository.SqlMarkeer,
            new
            {
                schooljaar,
                id = stap.ActiviteitId,
                versie = stap.Versie,
                marker,
                door.Nu,
                door.Naam,
                door.GebruikerId,
                door.IsDecaan,
                door.HeeftTeamrol,
            },
            ct
        );
}
