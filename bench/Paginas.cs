using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using LobBeleid.Data.Domein;

namespace LobBeleid.Bench;

/// <summary>Pages with 0, 32 and 400 activities against an empty page of the same layout, in an in-process server.</summary>
internal static class Paginas
{
    private const int Leeg = 2040;
    private const int Groot = 2041;

    public static Task MeetAsync() => Proefsite.MetBestandAsync(MeetAsync);

    private static async Task MeetAsync(string bestand)
    {
        await using var site = new Proefsite(bestand);
        var client = await site.AanmeldenAsync("decaan");
        await OvernemenAsync(client, Leeg, 0);
        await OvernemenAsync(client, Groot, 400);
        var ontwerp = await OntwerpAsync(client, Groot);

        // The same layout, menu and session, with an empty body: what every page costs at least.
        var basis = await Proefsite.MeetAsync(client, $"/Planner/Prullenbak?schooljaar={Leeg}");
        Console.WriteLine("page                                        median ms    p95 ms   ratio  round trips      KB");
        Toon("empty page of the same layout", basis, basis);
        foreach (
            var (naam, adres) in new[]
            {
                ("planner, 0 activities", $"/Planner?schooljaar={Leeg}"),
                ("planner, 32", "/Planner?schooljaar=2026"),
                ("planner, 400", $"/Planner?schooljaar={Groot}"),
                ("planner as table, 400", $"/Planner?weergave=tabel&schooljaar={Groot}"),
                ("planner in weeks, 400", $"/Planner?kolommen=weken&schooljaar={Groot}"),
                ("signaleringen, 400", $"/Planner/Signaleringen?schooljaar={Groot}"),
                ("dekking, 400", $"/Planner/Dekking?schooljaar={Groot}"),
                ("checklist, 400", $"/Checklist?schooljaar={Groot}"),
                ("tijdlijn, 32", "/Tijdlijn?schooljaar=2026"),
                ("tijdlijn, 400", $"/Tijdlijn?schooljaar={Groot}"),
                ("gebroken ketens, 32", "/Tijdlijn/Ketens?schooljaar=2026"),
                ("gebroken ketens, 400", $"/Tijdlijn/Ketens?schooljaar={Groot}"),
                ("wat als: one draft, 400", ontwerp),
                ("start", "/"),
                ("strategisch register", "/Beleid/Strategisch"),
                ("tactisch register", "/Beleid/Tactisch"),
                ("a plan's dossier", "/Beleid/Tactisch/Stuk?id=4"),
                ("samenhang", "/Beleid/Samenhang"),
                ("rapport", "/Beleid/Rapport?id=1"),
                ("evaluatie", "/Evaluatie"),
            }
        )
        {
            Toon(naam, await Proefsite.MeetAsync(client, adres), basis);
        }
    }

    private static void Toon(string naam, Meting m, Meting basis) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{naam, -42}{m.Mediaan, 11:0.0}{m.P95, 10:0.0}{m.Mediaan / basis.Mediaan, 8:0.0}{m.Rondreizen, 13}{m.Kilobytes, 8}"
            )
        );

    /// <summary>A line of n activities with two links each, spread over four leerjaren and the weeks; the same every time.</summary>
    internal static byte[] Bestand(int schooljaar, int n)
    {
        var toeval = new Random(n);
        var weken = new SchoolKalender(schooljaar).Weken.ToList();
        var rijen = Enumerable
            .Range(0, n)
            .Select(i => (Leerjaar: (i * 4 / Math.Max(1, n)) + 1, Week: weken[(i * 4 % Math.Max(1, n)) * weken.Count / Math.Max(1, n)]))
            .ToList();
        var activiteiten = new JsonArray();
        for (var i = 0; i < n; i++)
        {
            var type = Codes.Types[toeval.Next(17)];
            var links = new JsonArray();
            foreach (var d in new[] { 1, 2 })
            {
                if (i - d >= 0)
                {
                    links.Add(
                        new JsonObject
                        {
                            ["id"] = $"B{i - d}",
                            ["toelichting"] = "wat je daar ontdekte neem je mee",
                            ["leerlingZiet"] = "ja",
                        }
                    );
                }
            }

            activiteiten.Add(
                new JsonObject
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
                }
            );
        }

        return Encoding.UTF8.GetBytes(new JsonObject { ["schooljaar"] = schooljaar, ["activiteiten"] = activiteiten }.ToJsonString());
    }

    private static async Task OvernemenAsync(HttpClient client, int schooljaar, int aantal)
    {
        using var bestand = new MultipartFormDataContent
        {
            { new StringContent(await Proefsite.TokenAsync(client, "/Planner/Uitwisselen")), "__RequestVerificationToken" },
            { new ByteArrayContent(Bestand(schooljaar, aantal)), "bestand", "lijn.json" },
        };
        using var controle = await client.PostAsync(new Uri("/Planner/Uitwisselen?handler=Controleren", UriKind.Relative), bestand);
        var html = await controle.Content.ReadAsStringAsync();
        using var inhoud = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["Code"] = Proefsite.Zoek(html, "name=\"Code\" value=\"([^\"]+)\""),
                ["__RequestVerificationToken"] = Proefsite.Token(html),
            }
        );
        using var antwoord = await client.PostAsync(new Uri("/Planner/Uitwisselen?handler=Overnemen", UriKind.Relative), inhoud);
        if (antwoord.StatusCode != System.Net.HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException("The import failed.");
        }
    }

    /// <summary>A draft with one added activity; returns its address.</summary>
    private static async Task<string> OntwerpAsync(HttpClient client, int schooljaar)
    {
        var lijst = $"/Planner/WatAls?schooljaar={schooljaar}";
        using var naam = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["Naam"] = "Bench",
                ["__RequestVerificationToken"] = await Proefsite.TokenAsync(client, lijst),
            }
        );
        using var gemaakt = await client.PostAsync(new Uri(lijst, UriKind.Relative), naam);
        var adres = gemaakt.Headers.Location!.ToString();
        using var inhoud = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["Invoer.Titel"] = "Extra gesprek",
                ["Invoer.Type"] = "T01",
                ["Invoer.Marker"] = "G",
                ["Invoer.Jaar"] = "vmbo-2",
                ["Invoer.WeekVan"] = "50",
                ["__RequestVerificationToken"] = await Proefsite.TokenAsync(client, adres),
            }
        );
        using var antwoord = await client.PostAsync(new Uri(adres + "&handler=Toevoegen", UriKind.Relative), inhoud);
        return antwoord.StatusCode == System.Net.HttpStatusCode.Redirect
            ? adres
            : throw new InvalidOperationException("Adding to the draft failed.");
    }
}
