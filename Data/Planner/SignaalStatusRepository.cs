using System.Security.Cryptography;
using System.Text;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Planner;

/// <summary>
/// "Bekeken" and "Bewust zo" of findings, by school year and the finding's own key; reading goes with the line (<see cref="LeerlijnRepository"/>).
/// </summary>
public sealed class SignaalStatusRepository(LobDatabase database)
{
    public const string Bekeken = "Bekeken";
    public const string BewustZo = "Bewust zo";

    public const string SqlDelete = "DELETE FROM SignaalStatus WHERE SchooljaarId = @schooljaar AND Sleutel = @sleutel";
    public const string SqlInsert = """
        INSERT INTO SignaalStatus (SchooljaarId, Sleutel, Regel, Onderwerp, Melding, Status, Reden, Door, Op)
        VALUES (@schooljaar, @sleutel, @regel, @onderwerp, @melding, @status, @reden, @door, @op)
        """;

    /// <summary>What a finding is stored under: SHA-256 (lower-case hex) of its key, so that a long subject fits a primary key.</summary>
    public static string Sleutel(Bevinding bevinding)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bevinding.Sleutel)));
    }

    /// <summary>Tells of a finding whether people set it to "Bewust zo".</summary>
    public static Func<Bevinding, bool> IsBewustZo(IEnumerable<SignaalStatus> statussen)
    {
        // Most rules have none: only a finding of those that have needs its key worked out.
        var perRegel = statussen
            .Where(s => s.Status == BewustZo)
            .GroupBy(s => s.Regel, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.Select(s => s.Sleutel).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        return b => perRegel.TryGetValue(b.Regel, out var sleutels) && sleutels.Contains(Sleutel(b));
    }

    /// <param name="schooljaar">First calendar year.</param>
    /// <param name="bevinding">The finding as it is now.</param>
    /// <param name="status">Null takes the status away: Nieuw again.</param>
    /// <param name="reden">Required by the page for "Bewust zo".</param>
    /// <param name="door">Who says so.</param>
    /// <param name="ct">Ends the query early.</param>
    public Task SetAsync(int schooljaar, Bevinding bevinding, string? status, string reden, Schrijver door, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(bevinding);
        var sleutel = Sleutel(bevinding);
        return database.InZetTransactieAsync(
            async t =>
            {
                await t.ExecuteAsync(SqlDelete, new { schooljaar, sleutel }, ct);
                if (status is not null)
                {
                    await t.ExecuteAsync(
                        SqlInsert,
                        new
                        {
                            schooljaar,
                            sleutel,
                            regel = bevinding.Regel,
                            onderwerp = bevinding.Onderwerp,
                            // A name of a colleague never lands in a stored text (CP-26).
                            melding = bevinding.Persoon is null
                                ? bevinding.Melding
                                : bevinding.Melding.Replace(bevinding.Persoon, "één persoon", StringComparison.Ordinal),
                            status,
                            reden,
                            door = door.Naam,
                            op = door.Nu,
                        },
                        ct
                    );
                }
            },
            ct
        );
    }
}
