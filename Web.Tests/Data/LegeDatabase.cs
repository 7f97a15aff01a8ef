using System.Globalization;
using LobBeleid.Data.Database;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Data;

/// <summary>
/// A migrated database without a school, on the engine under test, for one test class. Tests stay out of each other's way by asking for school years
/// and names of their own.
/// </summary>
public sealed class LegeDatabase : IAsyncLifetime
{
    private const string SqlVestiging = "INSERT INTO Vestiging (Naam, EersteWeek, LaatsteWeek, Versie) VALUES (@naam, 35, 28, 1)";
    private const string SqlTeam = "INSERT INTO Team (Code, Naam, VestigingId, Versie) VALUES (@code, @code, @vestigingId, 1)";
    private const string SqlGebruiker = """
        INSERT INTO Gebruiker (Naam, Email, EmailNormaal, Beveiligingsstempel, AangemaaktOp) VALUES (@naam, @naam, @naam, 'x', @op)
        """;

    private Testdatabase _bestand = null!;
    private int _schooljaar = 2000;
    private int _nummer;

    public LobDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        _bestand = await Testdatabase.MaakAsync();
        Database = _bestand.Open();
        Migrator.Migrate(Database);
    }

    public async Task DisposeAsync() => await _bestand.DisposeAsync();

    /// <summary>A school year that no other test uses; it has no row yet.</summary>
    public int VrijSchooljaar() => ++_schooljaar;

    /// <summary>As <see cref="VrijSchooljaar"/>, with its row.</summary>
    public async Task<int> SchooljaarAsync()
    {
        var schooljaar = VrijSchooljaar();
        await Database.ExecuteAsync("INSERT INTO Schooljaar (Id, Versie) VALUES (@schooljaar, 1)", new { schooljaar }, default);
        return schooljaar;
    }

    public string Naam(string begin) => begin + Interlocked.Increment(ref _nummer).ToString(CultureInfo.InvariantCulture);

    public Task<int> VestigingAsync() => Database.InsertAsync(SqlVestiging, new { naam = Naam("Vestiging ") }, default);

    public async Task<(int Id, string Code)> TeamAsync(int? vestigingId = null)
    {
        var code = Naam("T");
        return (await Database.InsertAsync(SqlTeam, new { code, vestigingId }, default), code);
    }

    public Task<int> GebruikerAsync() => Database.InsertAsync(SqlGebruiker, new { naam = Naam("gebruiker"), op = Bouw.Nu }, default);

    /// <summary>The first column of the first row, as a number.</summary>
    public Task<int> TelAsync(string sql, object? parameters = null) => Database.QuerySingleOrDefaultAsync<int>(sql, parameters, default);

    /// <summary>All rows of all tables as text, to see whether anything changed at all.</summary>
    public async Task<string> InhoudAsync()
    {
        var tabellen = await Database.QueryAsync<string>(
            Database.Dialect.Engine == Engine.Sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'"
                : "SELECT TABLE_NAME FROM INFORMATION_SCHEMA.TABLES WHERE TABLE_TYPE = 'BASE TABLE'",
            null,
            default
        );
        Assert.True(tabellen.Count > 20);
        var regels = new List<string>();
        foreach (var tabel in tabellen)
        {
            var rijen = await Database.QueryAsync<dynamic>($"SELECT * FROM {tabel}", null, default);
            regels.AddRange(
                rijen.Select(rij =>
                    tabel
                    + ": "
                    + string.Join(
                        " | ",
                        ((IDictionary<string, object?>)rij).Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}={v.Value}"))
                    )
                )
            );
        }

        return string.Join('\n', regels.Order(StringComparer.Ordinal));
    }
}
