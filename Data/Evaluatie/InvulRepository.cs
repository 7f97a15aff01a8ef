using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LobBeleid.Data.Database;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// The door for who answers. Nothing of a person goes in: no account, address, device or moment, only the day; keys are random and rows lie in the
/// order of their hash, so that neither
/// the database nor a copy of it tells who answered, or in which order.
/// </summary>
public sealed class InvulRepository(LobDatabase database)
{
    /// <summary>Forms that one group may send in: more than pupils is flagged, and far more is refused.</summary>
    public static int Grens(int aantal) => (aantal * 3) + 20;

    private const string DeurVan = """
        g.Id AS RondegroepId, r.Naam AS Ronde, r.Doelgroep, r.Toegang, r.OpentOp, r.SluitOp, r.GeslotenOp, g.OpenTot, r.Doel, r.WieZietWat, r.BewaarTot,
          v.Inhoud, g.Aantal, COALESCE(a.Titel, '') AS Activiteit
          FROM Rondegroep g JOIN Ronde r ON r.Id = g.RondeId JOIN Vragenlijstversie v ON v.Id = r.VersieId LEFT JOIN Activiteit a ON a.Id = r.ActiviteitId
        """;

    public const string SqlDeurKlas = $"SELECT 0 AS Gebruikt, {DeurVan} WHERE g.Code = @code AND r.Toegang = 'klascode'";
    public const string SqlDeurCode =
        $"SELECT c.Gebruikt, {DeurVan} JOIN Rondecode c ON c.RondegroepId = g.Id WHERE c.Code = @code AND r.Toegang = 'eenmalig'";
    public const string SqlDeur = $"{SqlDeurKlas} UNION ALL {SqlDeurCode}";

    public const string SqlIsEr = "SELECT COUNT(*) FROM Inzending WHERE Sleutel = @sleutel";

    /// <summary>
    /// Holds the group's row until the form is in. Who closes the round takes the same rows before counting, so it waits for forms that are on their
    /// way; and a form that waited for a closing looks only after
    /// that (<see cref="SqlIsOpen"/>), in a statement of its own: in one statement it would look with the eyes of before the wait, be thanked, and
    /// not be counted.
    /// </summary>
    public const string SqlHoudVast = "UPDATE Rondegroep SET Aantal = Aantal WHERE Id = @groep";

    public const string SqlIsOpen = """
        SELECT COUNT(*) FROM Rondegroep g JOIN Ronde r ON r.Id = g.RondeId
        WHERE g.Id = @groep AND r.GeslotenOp IS NULL AND r.OpentOp <= @nu AND r.SluitOp > @nu AND (g.OpenTot IS NULL OR g.OpenTot > @nu)
        """;

    public const string SqlHoeveel = "SELECT COUNT(*) FROM Inzending WHERE RondegroepId = @groep";
    public const string SqlGebruik = "UPDATE Rondecode SET Gebruikt = 1 WHERE Code = @code AND RondegroepId = @groep AND Gebruikt = 0";
    public const string SqlInsert =
        "INSERT INTO Inzending (Sleutel, RondegroepId, Dag, Antwoorden) VALUES (@sleutel, @groep, @dag, @antwoorden)";
    public const string SqlOpenInsert =
        "INSERT INTO Openantwoord (Sleutel, RondegroepId, Vraag, Tekst) VALUES (@sleutel, @groep, @vraag, @tekst)";

    /// <summary>Null when no round knows this code. Codes are compared as typed without spaces and dashes, in capitals.</summary>
    public Task<Deur?> ZoekAsync(string code, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<Deur>(SqlDeur, new { code = Normaal(code) }, ct);

    /// <summary>Codes have no letters or digits that look alike.</summary>
    public const string Tekens = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    /// <summary>As it is stored: capitals and digits only.</summary>
    public static string Normaal(string? code) =>
        new([.. (code ?? "").ToUpperInvariant().Where(c => c is (>= 'A' and <= 'Z') or (>= '0' and <= '9')).Take(64)]);

    /// <summary>
    /// Stores a form, once: the same key again changes nothing and thanks again. A single-use code is marked in the same transaction, with nothing
    /// that joins it to the answers.
    /// </summary>
    /// <param name="deur">The door that was found by the code.</param>
    /// <param name="code">As typed; only looked at for single-use codes.</param>
    /// <param name="sleutel">The random key of the form; only its hash is stored.</param>
    /// <param name="gesloten">Per item the chosen options.</param>
    /// <param name="open">Per item the text.</param>
    /// <param name="dag">The day that counts as today.</param>
    /// <param name="nu">For whether the round is open; not stored.</param>
    /// <param name="ct">Ends the work early, with nothing stored.</param>
    public async Task<Inzenduitkomst> DienInAsync(
        Deur deur,
        string code,
        string sleutel,
        IReadOnlyDictionary<string, IReadOnlyList<string>> gesloten,
        IReadOnlyDictionary<string, string> open,
        DateOnly dag,
        DateTimeOffset nu,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(deur);
        ArgumentNullException.ThrowIfNull(sleutel);
        ArgumentNullException.ThrowIfNull(gesloten);
        ArgumentNullException.ThrowIfNull(open);
        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(sleutel)));
        var groep = deur.RondegroepId;
        try
        {
            return await database.InTransactieAsync(
                async t =>
                {
                    if ((await t.QueryAsync<int>(SqlIsEr, new { sleutel = hash }, ct))[0] > 0)
                    {
                        return Inzenduitkomst.Bedankt;
                    }
                    if (
                        await t.ExecuteAsync(SqlHoudVast, new { groep }, ct) == 0
                        || (await t.QueryAsync<int>(SqlIsOpen, new { groep, nu }, ct))[0] == 0
                    )
                    {
                        return Inzenduitkomst.Gesloten;
                    }
                    if (deur.Toegang == Toegangswijze.Eenmalig)
                    {
                        if (await t.ExecuteAsync(SqlGebruik, new { code = Normaal(code), groep }, ct) == 0)
                        {
                            return Inzenduitkomst.CodeGebruikt;
                        }
                    }
                    else if ((await t.QueryAsync<int>(SqlHoeveel, new { groep }, ct))[0] >= Grens(deur.Aantal))
                    {
                        return Inzenduitkomst.Vol;
                    }
                    await t.ExecuteAsync(
                        SqlInsert,
                        new
                        {
                            sleutel = hash,
                            groep,
                            dag,
                            antwoorden = JsonSerializer.Serialize(
                                gesloten.OrderBy(g => g.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Value)
                            ),
                        },
                        ct
                    );
                    foreach (var (vraag, tekst) in open)
                    {
                        await t.ExecuteAsync(
                            SqlOpenInsert,
                            new
                            {
                                sleutel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)),
                                groep,
                                vraag,
                                tekst,
                            },
                            ct
                        );
                    }
                    return Inzenduitkomst.Bedankt;
                },
                ct
            );
        }
        catch (DbException fout) when (Dialect.IsDubbel(fout))
        {
            // The same form arrived twice at the same moment; the other one is in.
            return Inzenduitkomst.Bedankt;
        }
        catch (DbException fout) when (Dialect.IsVerwijzing(fout))
        {
            // The round was taken back between looking and storing.
            return Inzenduitkomst.Gesloten;
        }
    }
}
