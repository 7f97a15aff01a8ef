using System.Reflection;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Uitwisseling;
using LobBeleid.Data.Planner;

namespace LobBeleid.Data.Demo;

/// <summary>Fills an empty database with the Voorbeeldcollege (domain section 12). Invented: no real school, people or companies.</summary>
public static class DemoVuller
{
    public const int Schooljaar = 2026;
    private const string SqlVestiging = "INSERT INTO Vestiging (Naam, EersteWeek, LaatsteWeek, Versie) VALUES (@naam, 35, 28, 1)";
    private const string SqlTeam = "INSERT INTO Team (Code, Naam, VestigingId, Versie) VALUES (@code, @naam, @vestigingId, 1)";
    private const string SqlLeerweg = "INSERT INTO Leerweg (Naam, Sector, Volgorde, Versie) VALUES (@naam, 'vmbo', @volgorde, 1)";
    private const string SqlProfiel = "INSERT INTO Profiel (Naam, LeerwegId, Versie) VALUES (@naam, NULL, 1)";
    private const string SqlGroepssoort = "INSERT INTO Groepssoort (Naam, Versie) VALUES (@naam, 1)";
    private const string SqlPeriode =
        "INSERT INTO Periode (SchooljaarId, VestigingId, Naam, WeekVan, WeekTot, Versie) VALUES (@schooljaar, @vestigingId, @naam, @van, @tot, 1)";
    private const string SqlKlas = """
        INSERT INTO Klas (SchooljaarId, VestigingId, TeamId, LeerwegId, ProfielId, GroepssoortId, LeerjaarNr, Naam, AantalLeerlingen, Versie)
        VALUES (@schooljaar, @vestigingId, @teamId, @leerwegId, NULL, @soortId, @leerjaar, @naam, @aantal, 1)
        """;
    private const string SqlMentor = "INSERT INTO KlasMentor (KlasId, GebruikerId) SELECT Id, @gebruikerId FROM Klas WHERE Naam = @klas";

    /// <summary>The example line as it is shipped: UTF-8 JSON in the shape of the exchange.</summary>
    public static byte[] Bestand()
    {
        using var stroom = Assembly.GetExecutingAssembly().GetManifestResourceStream("demo/voorbeeldcollege.json")!;
        using var kopie = new MemoryStream();
        stroom.CopyTo(kopie);
        return kopie.ToArray();
    }

    /// <summary>Returns the ids of the teams by code.</summary>
    public static async Task<IReadOnlyDictionary<string, int>> FillAsync(LobDatabase database, DateTimeOffset nu, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(database);
        var teams = new Dictionary<string, int>(StringComparer.Ordinal);
        var vestigingen = new Dictionary<string, int>(StringComparer.Ordinal);
        var leerwegen = new Dictionary<string, int>(StringComparer.Ordinal);
        await database.InTransactieAsync(
            async t =>
            {
                foreach (var naam in new[] { "De Kade", "De Linde" })
                {
                    vestigingen[naam] = await t.InsertAsync(SqlVestiging, new { naam }, ct);
                }
                foreach (
                    var (code, naam, vestiging) in new[]
                    {
                        ("OK", "Onderbouw Kade", "De Kade"),
                        ("BK", "Bovenbouw Kade", "De Kade"),
                        ("OL", "Onderbouw Linde", "De Linde"),
                        ("BL", "Bovenbouw Linde", "De Linde"),
                    }
                )
                {
                    teams[code] = await t.InsertAsync(
                        SqlTeam,
                        new
                        {
                            code,
                            naam,
                            vestigingId = vestigingen[vestiging],
                        },
                        ct
                    );
                }

                var volgorde = 0;
                foreach (var naam in new[] { "Basis", "Kader", "Gemengd", "Theoretisch" })
                {
                    leerwegen[naam] = await t.InsertAsync(SqlLeerweg, new { naam, volgorde = volgorde++ }, ct);
                }
                foreach (var naam in new[] { "Produceren, installeren en energie", "Zorg en welzijn", "Economie en ondernemen", "Groen" })
                {
                    await t.ExecuteAsync(SqlProfiel, new { naam }, ct);
                }
                foreach (var naam in new[] { "Klas", "Lwoo-klas" })
                {
                    await t.ExecuteAsync(SqlGroepssoort, new { naam }, ct);
                }
                await t.ExecuteAsync(
                    InstellingRepository.SqlInsert,
                    new[]
                    {
                        new { sleutel = InstellingRepository.Namen.Schoolnaam, waarde = "Voorbeeldcollege" },
                        new { sleutel = InstellingRepository.Namen.Demo, waarde = "ja" },
                    },
                    ct
                );
            },
            ct
        );

        var gelezen = LeerlijnBestand.Lees(Bestand(), Schooljaar);
        if (gelezen.Document is not { } document)
        {
            throw new InvalidOperationException(
                "The example line cannot be read: " + gelezen.Fouten[0].Pad + " " + gelezen.Fouten[0].Melding
            );
        }

        var door = new Schrijver
        {
            GebruikerId = 0,
            Naam = "Voorbeeldcollege",
            Nu = nu,
            IsDecaan = true,
            HeeftTeamrol = false,
        };
        await new UitwisselRepository(database).OvernemenAsync(Schooljaar, document, restVerwijderen: false, vervallen: [], door, ct);

        await database.InTransactieAsync(
            async t =>
            {
                foreach (var vestigingId in vestigingen.Values)
                {
                    await t.ExecuteAsync(
                        SqlPeriode,
                        new[]
                        {
                            new
                            {
                                schooljaar = Schooljaar,
                                vestigingId,
                                naam = "aug–okt",
                                van = 35,
                                tot = 44,
                            },
                            new
                            {
                                schooljaar = Schooljaar,
                                vestigingId,
                                naam = "nov–dec",
                                van = 45,
                                tot = 53,
                            },
                            new
                            {
                                schooljaar = Schooljaar,
                                vestigingId,
                                naam = "jan–feb",
                                van = 1,
                                tot = 8,
                            },
                            new
                            {
                                schooljaar = Schooljaar,
                                vestigingId,
                                naam = "mrt–mei",
                                van = 9,
                                tot = 21,
                            },
                            new
                            {
                                schooljaar = Schooljaar,
                                vestigingId,
                                naam = "jun–jul",
                                van = 22,
                                tot = 28,
                            },
                        },
                        ct
                    );
                }

                // 860 pupils over 36 classes: 18 per vestiging, four or five in each leerjaar.
                foreach (var klas in Klassen())
                {
                    await t.ExecuteAsync(
                        SqlKlas,
                        new
                        {
                            schooljaar = Schooljaar,
                            vestigingId = vestigingen[klas.Vestiging],
                            teamId = teams[klas.Team],
                            leerwegId = leerwegen[klas.Leerweg],
                            soortId = (int?)null,
                            leerjaar = klas.Leerjaar,
                            naam = klas.Naam,
                            aantal = klas.Aantal,
                        },
                        ct
                    );
                }
            },
            ct
        );
        return teams;
    }

    public static Task SetMentorAsync(LobDatabase database, int gebruikerId, string klas, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(database);
        return database.ExecuteAsync(SqlMentor, new { gebruikerId, klas }, ct);
    }

    private static IEnumerable<(string Naam, int Leerjaar, string Vestiging, string Team, string Leerweg, int Aantal)> Klassen()
    {
        var nummer = 0;
        for (var leerjaar = 1; leerjaar <= 4; leerjaar++)
        {
            foreach (
                var (leerweg, letter, vestiging, aantalKlassen) in new[]
                {
                    ("Basis", "B", "De Kade", 2),
                    ("Kader", "K", "De Kade", 2),
                    ("Gemengd", "G", "De Linde", 2),
                    ("Theoretisch", "T", "De Linde", 3),
                }
            )
            {
                for (var k = 1; k <= aantalKlassen; k++)
                {
                    nummer++;
                    var team = (leerjaar <= 2 ? "O" : "B") + (vestiging == "De Kade" ? "K" : "L");
                    // 32 classes of 24 and 4 of 23 make 860.
                    yield return ($"{leerjaar}{letter}{k}", leerjaar, vestiging, team, leerweg, nummer % 9 == 0 ? 23 : 24);
                }
            }
        }
    }
}
