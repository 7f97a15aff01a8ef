using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Beleid;

/// <summary>Writes the priorities of a school year (domain 8.4); reading goes with the line (LeerlijnRepository). The caller has checked the role.</summary>
public sealed class PrioriteitRepository(LobDatabase database)
{
    /// <summary>Priorities of one school year; a longer list is no list of priorities.</summary>
    public const int Maximum = 100;

    public const string SqlInsert = """
        INSERT INTO Prioriteit (SchooljaarId, Zone, LeerjaarNr, WatPakkenWeOp, Oorzaak, WegTeNemen, Soort, AanZet, Eigenaar, WieDoetWat, Nodig,
          EersteStapMorgen, Einddatum, Status, Volgorde, Versie)
        SELECT @schooljaar, @Zone, @Leerjaar, @WatPakkenWeOp, @Oorzaak, @WegTeNemen, @Soort, @AanZet, @Eigenaar, @WieDoetWat, @Nodig,
          @EersteStapMorgen, @Einddatum, @Status,
          (SELECT COUNT(*) FROM Prioriteit WHERE SchooljaarId = @schooljaar), 1
        """;

    public const string SqlUpdate = """
        UPDATE Prioriteit SET Zone = @Zone, LeerjaarNr = @Leerjaar, WatPakkenWeOp = @WatPakkenWeOp, Oorzaak = @Oorzaak, WegTeNemen = @WegTeNemen,
          Soort = @Soort, AanZet = @AanZet,
          Eigenaar = @Eigenaar, WieDoetWat = @WieDoetWat, Nodig = @Nodig, EersteStapMorgen = @EersteStapMorgen, Einddatum = @Einddatum,
            Status = @Status, Versie = Versie + 1
        WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie AND VerwijderdOp IS NULL
        """;

    /// <summary>Archived, not deleted: an undo brings the row back as it was.</summary>
    public const string SqlVerwijder =
        "UPDATE Prioriteit SET VerwijderdOp = @nu, Versie = Versie + 1 WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NULL";
    public const string SqlZetTerug =
        "UPDATE Prioriteit SET VerwijderdOp = NULL, Versie = Versie + 1 WHERE Id = @id AND SchooljaarId = @schooljaar AND VerwijderdOp IS NOT NULL";

    public Task<int> InsertAsync(int schooljaar, Prioriteit p, CancellationToken ct) =>
        database.InsertAsync(SqlInsert, Parameters(schooljaar, p), ct);

    /// <summary>False when somebody changed it meanwhile (<see cref="Prioriteit.Versie"/>), or it is gone.</summary>
    public async Task<bool> UpdateAsync(int schooljaar, Prioriteit p, CancellationToken ct) =>
        await database.ExecuteAsync(SqlUpdate, Parameters(schooljaar, p), ct) > 0;

    public async Task<bool> VerwijderAsync(int schooljaar, int id, DateTimeOffset nu, CancellationToken ct) =>
        await database.ExecuteAsync(
            SqlVerwijder,
            new
            {
                schooljaar,
                id,
                nu,
            },
            ct
        ) > 0;

    public async Task<bool> ZetTerugAsync(int schooljaar, int id, CancellationToken ct) =>
        await database.ExecuteAsync(SqlZetTerug, new { schooljaar, id }, ct) > 0;

    internal static object Parameters(int schooljaar, Prioriteit p)
    {
        ArgumentNullException.ThrowIfNull(p);
        return new
        {
            schooljaar,
            p.Id,
            p.Versie,
            p.Zone,
            p.Leerjaar,
            p.WatPakkenWeOp,
            p.Oorzaak,
            p.WegTeNemen,
            p.Soort,
            p.AanZet,
            p.Eigenaar,
            p.WieDoetWat,
            p.Nodig,
            p.EersteStapMorgen,
            p.Einddatum,
            p.Status,
        };
    }
}
