using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LobBeleid.Data.Database;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Infrastructuur;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Hosting;

namespace LobBeleid.Bench;

/// <summary>
/// Figures beside their baseline, in one run: pages with 0, 32 and 400 activities against an empty page of the same layout, and how the rules grow.
/// Run with: dotnet run -c Release --project bench
/// </summary>
public static class Programma
{
    private const int Warmdraaien = 20;
    private const int Metingen = 100;
    private const int Leeg = 2040;
    private const int Groot = 2041;

    public static async Task Main()
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, SQLite, in-process server, {Metingen} requests each after {Warmdraaien} to warm up\n");
        Regels();
        Smart();
        var bestand = Path.Combine(Path.GetTempPath(), $"lobbench-{Guid.NewGuid():N}.db");
        try { await PaginasAsync(bestand); }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            foreach (var einde in new[] { "", "-wal", "-shm" }) { File.Delete(bestand + einde); }
        }
    }

    private static async Task PaginasAsync(string bestand)
    {
        await using var fabriek = new WebApplicationFactory<Program>().WithWebHostBuilder(b =>
        {
            b.UseContentRoot(Web());
            b.UseEnvironment(Environments.Development);
            b.UseSetting("Database:ConnectionString", "Data Source=" + bestand);
            b.UseSetting("Logging:LogLevel:Default", "Warning");
        });
        fabriek.Server.PreserveExecutionContext = true;
        using var client = fabriek.CreateClient(new WebApplicationFactoryClientOptions { AllowAutoRedirect = false });
        await AanmeldenAsync(client);
        await OvernemenAsync(client, Leeg, 0);
        await OvernemenAsync(client, Groot, 400);
        var ontwerp = await OntwerpAsync(client, Groot);

        // The same layout, menu and session, with an empty body: what every page costs at least.
        var basis = await MeetAsync(client, $"/Planner/Prullenbak?schooljaar={Leeg}");
        Console.WriteLine("page                                        median ms    p95 ms   ratio  round trips      KB");
        Toon("empty page of the same layout", basis, basis);
        foreach (var (naam, adres) in new[]
        {
            ("planner, 0 activities", $"/Planner?schooljaar={Leeg}"), ("planner, 32", "/Planner?schooljaar=2026"), ("planner, 400", $"/Planner?schooljaar={Groot}"),
            ("planner as table, 400", $"/Planner?weergave=tabel&schooljaar={Groot}"), ("planner in weeks, 400", $"/Planner?kolommen=weken&schooljaar={Groot}"), ("signaleringen, 400", $"/Planner/Signaleringen?schooljaar={Groot}"),
            ("dekking, 400", $"/Planner/Dekking?schooljaar={Groot}"), ("checklist, 400", $"/Checklist?schooljaar={Groot}"), ("tijdlijn, 32", "/Tijdlijn?schooljaar=2026"), ("tijdlijn, 400", $"/Tijdlijn?schooljaar={Groot}"),
            ("gebroken ketens, 32", "/Tijdlijn/Ketens?schooljaar=2026"), ("gebroken ketens, 400", $"/Tijdlijn/Ketens?schooljaar={Groot}"), ("wat als: one draft, 400", ontwerp),
            ("start", "/"), ("strategisch register", "/Beleid/Strategisch"), ("tactisch register", "/Beleid/Tactisch"), ("a plan's dossier", "/Beleid/Tactisch/Stuk?id=4"), ("samenhang", "/Beleid/Samenhang"), ("rapport", "/Beleid/Rapport?id=1"), ("evaluatie", "/Evaluatie"),
        })
        {
            Toon(naam, await MeetAsync(client, adres), basis);
        }
    }

    /// <summary>The folder of the site, from wherever this was started.</summary>
    private static string Web()
    {
        var map = new DirectoryInfo(AppContext.BaseDirectory);
        while (map is not null && !File.Exists(Path.Combine(map.FullName, "LobBeleid.sln"))) { map = map.Parent; }
        return Path.Combine(map?.FullName ?? throw new InvalidOperationException("Run this inside the repository."), "Web");
    }

    private static void Toon(string naam, Meting m, Meting basis) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-42}{m.Mediaan,11:0.0}{m.P95,10:0.0}{m.Mediaan / basis.Mediaan,8:0.0}{m.Rondreizen,13}{m.Kilobytes,8}"));

    private sealed record Meting(double Mediaan, double P95, int Rondreizen, int Kilobytes);

    private static async Task<Meting> MeetAsync(HttpClient client, string adres)
    {
        var tijden = new List<double>();
        var rondreizen = 0;
        var bytes = 0;
        for (var i = 0; i < Warmdraaien + Metingen; i++)
        {
            var teller = LobDatabase.Tel();
            var klok = Stopwatch.GetTimestamp();
            using var antwoord = await client.GetAsync(new Uri(adres, UriKind.Relative));
            bytes = (await antwoord.Content.ReadAsByteArrayAsync()).Length;
            if (!antwoord.IsSuccessStatusCode) { throw new InvalidOperationException($"{adres}: {antwoord.StatusCode}"); }
            if (i >= Warmdraaien) { tijden.Add(Stopwatch.GetElapsedTime(klok).TotalMilliseconds); }
            rondreizen = teller.Rondreizen;
        }

        tijden.Sort();
        return new Meting(tijden[tijden.Count / 2], tijden[(int)(tijden.Count * 0.95)], rondreizen, bytes / 1024);
    }

    /// <summary>Goals checked per second on one core, and the worst of four hostile texts of 20,000 characters.</summary>
    private static void Smart()
    {
        string[] doelen =
        [
            "Uiterlijk 29 januari 2027 voert elke mentor van leerjaar 2 met iedere leerling één loopbaangesprek over een eigen ervaring, geteld in het gespreksregister (12 taakuren; afgestemd met directie en leerlingenpanel).",
            "We besteden meer aandacht aan loopbaanleren in de bovenbouw.", "Het team brengt het aandeel informatiemomenten op de tijdlijn terug van 60% naar 40% op 1 juni 2027.",
            "Wij geloven dat elke jongere een eigen plek verdient en dat loopbaanleren het hart van onze school is.", "De decaan spreekt vóór 1 maart 2027 zes groepjes van vijf leerlingen en legt per groepje drie punten vast in een verslag.",
        ];
        const int aantal = 20_000;
        for (var i = 0; i < 2_000; i++) { SmartToets.Bepaal(doelen[i % doelen.Length]); }
        var klok = Stopwatch.GetTimestamp();
        for (var i = 0; i < aantal; i++) { SmartToets.Bepaal(doelen[i % doelen.Length]); }
        var seconden = Stopwatch.GetElapsedTime(klok).TotalSeconds;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SMART check: {aantal / seconden:#,0} goals per second on one core"));
        foreach (var (naam, tekst) in new[] { ("brackets", new string('(', 20_000)), ("digits", new string('1', 20_000)), ("'elke ' repeated", string.Concat(Enumerable.Repeat("elke ", 4000))), ("'3 en ' repeated", string.Concat(Enumerable.Repeat("3 en ", 4000))) })
        {
            var tijden = Enumerable.Range(0, 20).Select(_ =>
            {
                var begin = Stopwatch.GetTimestamp();
                SmartToets.Bepaal(tekst);
                return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
            }).Order().ToList();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"SMART check, 20,000 characters of {naam}: {tijden[10]:0.0} ms"));
        }

        Console.WriteLine();
    }

    private static void Regels()
    {
        Console.WriteLine("rules                      activities    links   median ms");
        foreach (var (naam, run) in new (string, Action<Leerlijn>)[]
        {
            ("CP-01 to CP-38", l => Signaleringen.Bepaal(l, new DateOnly(2027, 1, 15))), ("TL-01 to TL-17", l => Tijdlijnregels.Bepaal(l)),
        })
        {
            var punten = new List<(int N, double Ms)>();
            foreach (var n in new[] { 100, 400, 1000, 2000 })
            {
                var gelezen = LeerlijnBestand.Lees(Bestand(2026, n), 2026).Document!;
                var lijn = new Leerlijn { Kalender = new SchoolKalender(2026), Leerjaren = gelezen.Leerjaren!, Activiteiten = gelezen.Activiteiten, Mijlpalen = gelezen.Mijlpalen, Partners = gelezen.Partners, Prioriteiten = gelezen.Prioriteiten };
                for (var i = 0; i < 10; i++) { run(lijn); }
                var tijden = Enumerable.Range(0, 30).Select(_ =>
                {
                    var klok = Stopwatch.GetTimestamp();
                    run(lijn);
                    return Stopwatch.GetElapsedTime(klok).TotalMilliseconds;
                }).Order().ToList();
                punten.Add((n, tijden[15]));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam,-24}{n,13}{lijn.Activiteiten.Sum(a => a.VolgtOp.Count),9}{tijden[15],12:0.00}"));
            }

            // Slope of log time over log size from 100 to 1,000: 1 is linear.
            var exponent = Math.Log(punten[2].Ms / punten[0].Ms) / Math.Log((double)punten[2].N / punten[0].N);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{naam}: grows with exponent {exponent:0.00} from 100 to 1,000\n"));
        }
    }

    /// <summary>A line of n activities with two links each, spread over four leerjaren and the weeks; the same every time.</summary>
    private static byte[] Bestand(int schooljaar, int n)
    {
        var toeval = new Random(n);
        var weken = new SchoolKalender(schooljaar).Weken.ToList();
        var rijen = Enumerable.Range(0, n).Select(i => (Leerjaar: (i * 4 / Math.Max(1, n)) + 1, Week: weken[(i * 4 % Math.Max(1, n)) * weken.Count / Math.Max(1, n)])).ToList();
        var activiteiten = new JsonArray();
        for (var i = 0; i < n; i++)
        {
            var type = Codes.Types[toeval.Next(17)];
            var links = new JsonArray();
            foreach (var d in new[] { 1, 2 })
            {
                if (i - d >= 0) { links.Add(new JsonObject { ["id"] = $"B{i - d}", ["toelichting"] = "wat je daar ontdekte neem je mee", ["leerlingZiet"] = "ja" }); }
            }

            activiteiten.Add(new JsonObject
            {
                ["id"] = $"B{i}",
                ["titel"] = $"Activiteit {i} in het programma",
                ["type"] = type.Code,
                ["leerjaar"] = rijen[i].Leerjaar,
                ["weekVan"] = rijen[i].Week,
                ["marker"] = new[] { "E", "G", "I", "-" }[toeval.Next(4)],
                ["doel"] = i % 3 == 0 ? "" : "Leerlingen ontdekken wat bij hen past.",
                ["vervolgstap"] = i % 4 == 0 ? "" : "Kies wat je hierna wilt doen.",
                ["voorbereiding"] = new JsonObject { ["ja"] = i % 2 == 0 },
                ["reflectie"] = new JsonObject { ["ja"] = i % 3 != 0 },
                ["competenties"] = new JsonArray(Codes.Competenties[i % 6].Code),
                ["elementen"] = new JsonArray(Codes.Elementen[i % 7].Code),
                ["verantwoordelijke"] = $"Collega {i % 12}",
                ["zichtbaar"] = new JsonArray("leerling", "ouder", "docent"),
                ["volgtOp"] = links,
            });
        }

        return Encoding.UTF8.GetBytes(new JsonObject { ["schooljaar"] = schooljaar, ["activiteiten"] = activiteiten }.ToJsonString());
    }

    private static async Task AanmeldenAsync(HttpClient client)
    {
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Invoer.Email"] = "decaan@voorbeeldcollege.example",
            ["Invoer.Wachtwoord"] = Demoschool.Wachtwoord,
            ["__RequestVerificationToken"] = await TokenAsync(client, "/Account/Aanmelden"),
        });
        using var antwoord = await client.PostAsync(new Uri("/Account/Aanmelden", UriKind.Relative), inhoud);
        if (antwoord.StatusCode != System.Net.HttpStatusCode.Redirect) { throw new InvalidOperationException("Signing in failed."); }
    }

    private static async Task OvernemenAsync(HttpClient client, int schooljaar, int aantal)
    {
        using var bestand = new MultipartFormDataContent { { new StringContent(await TokenAsync(client, "/Planner/Uitwisselen")), "__RequestVerificationToken" }, { new ByteArrayContent(Bestand(schooljaar, aantal)), "bestand", "lijn.json" } };
        using var controle = await client.PostAsync(new Uri("/Planner/Uitwisselen?handler=Controleren", UriKind.Relative), bestand);
        var html = await controle.Content.ReadAsStringAsync();
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["Code"] = Zoek(html, "name=\"Code\" value=\"([^\"]+)\""), ["__RequestVerificationToken"] = Token(html) });
        using var antwoord = await client.PostAsync(new Uri("/Planner/Uitwisselen?handler=Overnemen", UriKind.Relative), inhoud);
        if (antwoord.StatusCode != System.Net.HttpStatusCode.Redirect) { throw new InvalidOperationException("The import failed."); }
    }

    /// <summary>A draft with one added activity; returns its address.</summary>
    private static async Task<string> OntwerpAsync(HttpClient client, int schooljaar)
    {
        var lijst = $"/Planner/WatAls?schooljaar={schooljaar}";
        using var naam = new FormUrlEncodedContent(new Dictionary<string, string> { ["Naam"] = "Bench", ["__RequestVerificationToken"] = await TokenAsync(client, lijst) });
        using var gemaakt = await client.PostAsync(new Uri(lijst, UriKind.Relative), naam);
        var adres = gemaakt.Headers.Location!.ToString();
        using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["Invoer.Titel"] = "Extra gesprek",
            ["Invoer.Type"] = "T01",
            ["Invoer.Marker"] = "G",
            ["Invoer.Jaar"] = "vmbo-2",
            ["Invoer.WeekVan"] = "50",
            ["__RequestVerificationToken"] = await TokenAsync(client, adres),
        });
        using var antwoord = await client.PostAsync(new Uri(adres + "&handler=Toevoegen", UriKind.Relative), inhoud);
        return antwoord.StatusCode == System.Net.HttpStatusCode.Redirect ? adres : throw new InvalidOperationException("Adding to the draft failed.");
    }

    private static async Task<string> TokenAsync(HttpClient client, string adres) => Token(await client.GetStringAsync(new Uri(adres, UriKind.Relative)));

    private static string Token(string html) => Zoek(html[html.IndexOf("<main", StringComparison.Ordinal)..], "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"");

    private static string Zoek(string html, string patroon) => Regex.Match(html, patroon, RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value;
}
