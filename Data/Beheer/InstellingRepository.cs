using System.Globalization;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Beheer;

/// <summary>Settings of the whole school by name; see <see cref="Namen"/>.</summary>
public sealed class InstellingRepository(LobDatabase database)
{
    public static class Namen
    {
        public const string Schoolnaam = "Schoolnaam";

        /// <summary>Of the demo: see <see cref="GeldtPeildatum"/>.</summary>
        public const string Peildatum = "Peildatum";
        public const string Demo = "Demo";

        /// <summary>The smallest group of which answers are shown, as the school raised it; absent = the lowest that is allowed.</summary>
        public const string MinimumGroep = "MinimumGroep";

        /// <summary>As <see cref="MinimumGroep"/>, for open answers.</summary>
        public const string MinimumOpen = "MinimumOpen";
    }

    public const string SqlAlle = "SELECT Sleutel, Waarde FROM Instelling";
    public const string SqlUpdate = "UPDATE Instelling SET Waarde = @waarde WHERE Sleutel = @sleutel";
    public const string SqlInsert = "INSERT INTO Instelling (Sleutel, Waarde) VALUES (@sleutel, @waarde)";

    /// <summary>All settings by name.</summary>
    public async Task<IReadOnlyDictionary<string, string>> GetAsync(CancellationToken ct) =>
        (await database.QueryAsync<Rij>(SqlAlle, null, ct)).ToDictionary(r => r.Sleutel, r => r.Waarde, StringComparer.Ordinal);

    /// <summary>The smallest group of which answers are shown, and of which open answers are; never below what the guard itself holds.</summary>
    public static (int Groep, int Open) Minima(IReadOnlyDictionary<string, string> instellingen)
    {
        ArgumentNullException.ThrowIfNull(instellingen);
        int Getal(string naam) =>
            int.TryParse(instellingen.GetValueOrDefault(naam), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : 0;
        var groep = Math.Max(Bewaakronde.LaagsteMinimum, Getal(Namen.MinimumGroep));
        return (groep, Math.Max(Math.Max(Bewaakronde.LaagsteMinimumOpen, groep), Getal(Namen.MinimumOpen)));
    }

    private const string Uit = "uit";

    /// <summary>Does the pinned date of the demo count? It does until somebody switches it off.</summary>
    public static bool GeldtPeildatum(IReadOnlyDictionary<string, string> instellingen)
    {
        ArgumentNullException.ThrowIfNull(instellingen);
        return instellingen.GetValueOrDefault(Namen.Peildatum) != Uit;
    }

    public Task ZetPeildatumAsync(bool geldt, CancellationToken ct) => SetAsync(Namen.Peildatum, geldt ? "aan" : Uit, ct);

    private sealed record Rij
    {
        public string Sleutel { get; init; } = "";
        public string Waarde { get; init; } = "";
    }

    public Task SetAsync(string sleutel, string waarde, CancellationToken ct) =>
        database.InZetTransactieAsync(
            async t =>
            {
                if (await t.ExecuteAsync(SqlUpdate, new { sleutel, waarde }, ct) == 0)
                {
                    await t.ExecuteAsync(SqlInsert, new { sleutel, waarde }, ct);
                }
            },
            ct
        );

    public const string SqlWaarde = "SELECT Waarde FROM Instelling WHERE Sleutel = @sleutel";

    /// <summary>A whole number that can only go up: a lower one than is stored changes nothing.</summary>
    public Task VerhoogAsync(string sleutel, int waarde, CancellationToken ct) =>
        database.InZetTransactieAsync(
            async t =>
            {
                var oud = await t.QuerySingleOrDefaultAsync<string>(SqlWaarde, new { sleutel }, ct);
                if (
                    oud is not null
                    && int.TryParse(oud, System.Globalization.CultureInfo.InvariantCulture, out var getal)
                    && getal >= waarde
                )
                {
                    return;
                }
                await t.ExecuteAsync(
                    oud is null ? SqlInsert : SqlUpdate,
                    new { sleutel, waarde = waarde.ToString(System.Globalization.CultureInfo.InvariantCulture) },
                    ct
                );
            },
            ct
        );
}
