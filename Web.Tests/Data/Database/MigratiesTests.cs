using System.Text.RegularExpressions;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Tests.Architectuur;
using LobBeleid.Tests.Infrastructuur;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Tests.Data.Database;

public sealed partial class MigratiesTests : IAsyncLifetime
{
    /// <summary>
    /// Columns with a length on SQL Server and none on SQLite: what stands in them is made by the programme itself (codes, hashes, stamps, copies of
    /// a checked text),
    /// or is bound by its form (Instelling.Waarde).
    /// </summary>
    private static readonly string[] ZonderGrens =
    [
        "Activiteit.VerwijderdDoor",
        "Drempel.Code",
        "Gebruiker.Beveiligingsstempel",
        "Gebruiker.EmailNormaal",
        "Gebruiker.WachtwoordHash",
        "Importbestand.Code",
        "Instelling.Sleutel",
        "Instelling.Waarde",
        "Inzending.Sleutel",
        "Openantwoord.Sleutel",
        "Publicatie.Code",
        "Rondecode.Code",
        "Rondegroep.Code",
        "SignaalStatus.Regel",
    ];

    private readonly string _sqlite = Path.Combine(Path.GetTempPath(), $"lobtest_{Guid.NewGuid():N}.db");

    private LobDatabase Sqlite => new(Engine.Sqlite, $"Data Source={_sqlite};Pooling=False");

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync()
    {
        SqliteConnection.ClearPool(new SqliteConnection(Sqlite.ConnectionString));
        foreach (var achtervoegsel in new[] { "", "-wal", "-shm" })
        {
            File.Delete(_sqlite + achtervoegsel);
        }
        return Task.CompletedTask;
    }

    [Fact]
    public void Scripts_BothFolders_SameNumberedNames()
    {
        var sqlite = Namen("sqlite");
        Assert.Equal(sqlite, Namen("sqlserver"));
        Assert.All(sqlite, naam => Assert.Matches(Scriptnaam(), naam));
        // Forward without gaps: 0001, 0002, …
        Assert.Equal(
            Enumerable.Range(1, sqlite.Count),
            sqlite.Select(naam => int.Parse(naam[..4], System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Equal(sqlite.Count, sqlite.Select(naam => naam[5..]).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void Scripts_EveryFile_IsEmbeddedUnderItsOwnName()
    {
        var ingebed = typeof(Migrator)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.EndsWith(".sql", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);
        Assert.Equal(Namen("sqlite").Select(n => "sqlite/" + n).Concat(Namen("sqlserver").Select(n => "sqlserver/" + n)), ingebed);
    }

    [Fact]
    public async Task Migrate_EmptyThenAgain_RunsEveryScriptOnce()
    {
        await using var bestand = await Testdatabase.MaakAsync();
        var database = bestand.Open();
        var map = database.Dialect.Engine == Engine.Sqlite ? "sqlite" : "sqlserver";

        Assert.Equal(Namen(map).Select(n => $"{map}/{n}"), Migrator.Migrate(database));
        await database.ExecuteAsync("INSERT INTO Schooljaar (Id, Versie) VALUES (2026, 7)", null, default);
        Assert.Empty(Migrator.Migrate(bestand.Open()));
        Assert.Equal(7, Assert.Single(await database.QueryAsync<int>("SELECT Versie FROM Schooljaar", null, default)));
    }

    /// <summary>0007 writes down of the versions that are there what was looked for in their text before.</summary>
    [Fact]
    public async Task Migrate_PreviousRelease_KeepsItsDataAndFillsVraagtErna()
    {
        await using var bestand = await Testdatabase.MaakAsync();
        var database = bestand.Open();
        Migrator.Migrate(database, script => string.CompareOrdinal(script, "0007") < 0);
        var lijst = await database.InsertAsync(
            "INSERT INTO Vragenlijst (Naam, Doelgroep, Inhoud, GewijzigdOp, GewijzigdDoor) VALUES ('L', 'leerling', '{}', @op, 'Sam')",
            new { op = Bouw.Nu },
            default
        );
        string[] codes = ["NA2", "LV1", "NA", "NA12", "na1"];
        foreach (var (code, nr) in codes.Select((code, i) => (code, i + 1)))
        {
            var vraag = new Vraag
            {
                Code = code,
                Tekst = """Was "Code":"NA1","Tekst" duidelijk?""",
                Soort = Vraagsoort.JaNee,
            };
            var inhoud = new Vragenlijst { Secties = [new Sectie { Titel = "A", Vragen = [vraag] }] };
            await database.ExecuteAsync(
                "INSERT INTO Vragenlijstversie (VragenlijstId, Nr, Inhoud, VastOp) VALUES (@lijst, @nr, @inhoud, @op)",
                new
                {
                    lijst,
                    nr,
                    inhoud = inhoud.AlsJson(),
                    op = Bouw.Nu,
                },
                default
            );
        }

        Assert.Equal("0007_VraagtErna.sql", Path.GetFileName(Migrator.Migrate(database)[0]));
        var na = await database.QueryAsync<(string Inhoud, bool VraagtErna)>(
            "SELECT Inhoud, VraagtErna FROM Vragenlijstversie ORDER BY Nr",
            null,
            default
        );
        Assert.Equal(codes, na.Select(v => Vragenlijst.Lees(v.Inhoud).Vragen.Single().Code));
        // The programme says the same of each as the script did.
        Assert.Equal(na.Select(v => Vragenlijst.Lees(v.Inhoud).VraagtErna), na.Select(v => v.VraagtErna));
        Assert.Equal(["NA2", "na1"], codes.Zip(na).Where(x => x.Second.VraagtErna).Select(x => x.First));
    }

    [Fact]
    public async Task Migrate_Sqlite_LeavesForeignKeysAndWalOn()
    {
        Migrator.Migrate(Sqlite);
        Assert.Equal("wal", Assert.Single(await Sqlite.QueryAsync<string>("PRAGMA journal_mode", null, default)));
        var fout = await Assert.ThrowsAsync<SqliteException>(() =>
            Sqlite.ExecuteAsync("INSERT INTO Team (Code, Naam, VestigingId) VALUES ('T', 'T', 99)", null, default)
        );
        Assert.True(Dialect.IsVerwijzing(fout));
    }

    [Fact]
    public async Task Schema_BothDialects_SameTablesColumnsAndKeys()
    {
        Migrator.Migrate(Sqlite);
        using var model = TsqlSchema.Model();
        var (sqlite, tsql) = (await Schema.VanSqliteAsync(Sqlite), Schema.VanTsql(model));

        Assert.True(sqlite.Count > 250, "The schema was not read.");
        Assert.Equal(
            "only on SQLite: ; only on SQL Server: ",
            $"only on SQLite: {string.Join("; ", sqlite.Except(tsql))}; only on SQL Server: {string.Join("; ", tsql.Except(sqlite))}"
        );
        Assert.Equal(sqlite, tsql);
    }

    [Fact]
    public async Task Schema_BothDialects_SameLengthsAndValues()
    {
        Migrator.Migrate(Sqlite);
        using var model = TsqlSchema.Model();
        var (sqlite, tsql) = (await Schema.GrenzenVanSqliteAsync(Sqlite), Schema.GrenzenVanTsql(model));

        Assert.True(sqlite.Values.Sum(r => r.Count) > 100, "The rules were not read.");
        Assert.Equal(["lengte <= 120", "lengte >= 1"], sqlite["Activiteit.Titel"]);
        Assert.Equal(["IN ('E', 'G', 'I', '-')"], tsql["Activiteit.Marker"]);
        var verschil = sqlite
            .Keys.Union(tsql.Keys, StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .Select(kolom =>
                (
                    kolom,
                    Sqlite: string.Join(", ", sqlite.GetValueOrDefault(kolom, [])),
                    Tsql: string.Join(", ", tsql.GetValueOrDefault(kolom, []))
                )
            )
            .Where(v => v.Sqlite != v.Tsql)
            .ToList();
        Assert.Empty(
            verschil.Where(v => !ZonderGrens.Contains(v.kolom)).Select(v => $"{v.kolom}: SQLite [{v.Sqlite}], SQL Server [{v.Tsql}]")
        );
        Assert.Equal(ZonderGrens, verschil.Where(v => v.Sqlite.Length == 0).Select(v => v.kolom));
    }

    [Fact]
    public async Task Schema_EngineUnderTest_HasTheColumnsOfTheScripts()
    {
        await using var bestand = await Testdatabase.MaakAsync();
        var database = bestand.Open();
        Migrator.Migrate(database);
        using var model = TsqlSchema.Model();
        var verwacht = Schema
            .VanTsql(model)
            .Where(r => r.Contains(": ", StringComparison.Ordinal))
            .Select(r => r.Split(':')[0])
            .Order(StringComparer.Ordinal);

        Assert.Equal(
            verwacht,
            database.Dialect.Engine == Engine.SqlServer
                ? await Schema.KolommenVanServerAsync(database)
                : (await Schema.VanSqliteAsync(database))
                    .Where(r => r.Contains(": ", StringComparison.Ordinal))
                    .Select(r => r.Split(':')[0])
                    .Order(StringComparer.Ordinal)
        );
    }

    private static IReadOnlyList<string> Namen(string map) =>
        [.. Broncode.Bestanden("sql/" + map, "*").Select(b => Path.GetFileName(b.Pad))];

    [GeneratedRegex(@"^\d{4}_[A-Z][A-Za-z]+\.sql$")]
    private static partial Regex Scriptnaam();
}
