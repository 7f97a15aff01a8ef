using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Bench;

/// <summary>
/// A pupil with a phone: opens the page of the class's code, walks through the sections with the token and the cookie that the pages gave,
/// and sends. Without an answer the same request goes again, with the same key, until there is one.
/// </summary>
internal sealed partial class Leerling(
    HttpClient client,
    Server server,
    string code,
    int nr,
    Waarneming waarneming,
    TimeSpan denktijd,
    Func<Task>? poort = null
)
{
    private string _koekje = "";

    /// <summary>Twenty items in four sections; every kind, with one that depends on another.</summary>
    public static Vragenlijst Lijst { get; } =
        new()
        {
            Secties =
            [
                new Sectie
                {
                    Titel = "Jouw plannen",
                    Vragen =
                    [
                        Schaal(1),
                        Schaal(2),
                        Schaal(3),
                        new Vraag
                        {
                            Code = "V4",
                            Tekst = "Weet je al wat je wilt?",
                            Soort = Vraagsoort.JaNee,
                        },
                        new Vraag
                        {
                            Code = "V5",
                            Tekst = "Hoe zeker?",
                            Soort = Vraagsoort.Schaal,
                            ToonAls = new Toonvoorwaarde("V4", ["ja"]),
                        },
                    ],
                },
                new Sectie
                {
                    Titel = "Hulp",
                    Vragen =
                    [
                        Schaal(6),
                        new Vraag
                        {
                            Code = "V7",
                            Tekst = "Met wie sprak je?",
                            Soort = Vraagsoort.Meerkeuze,
                            Opties = [new("mentor", "mentor"), new("decaan", "decaan"), new("thuis", "thuis")],
                        },
                        new Vraag
                        {
                            Code = "V8",
                            Tekst = "Met wie het meest?",
                            Soort = Vraagsoort.Keuze,
                            Opties = [new("a", "mentor"), new("b", "decaan"), new("c", "thuis")],
                        },
                        Schaal(9),
                        Schaal(10),
                    ],
                },
                new Sectie
                {
                    Titel = "Wat je deed",
                    Vragen =
                    [
                        Schaal(11),
                        Schaal(12),
                        Schaal(13),
                        Schaal(14),
                        new Vraag
                        {
                            Code = "V15",
                            Tekst = "Welk cijfer geef je?",
                            Soort = Vraagsoort.Lijn,
                        },
                    ],
                },
                new Sectie
                {
                    Titel = "Tot slot",
                    Vragen =
                    [
                        new Vraag
                        {
                            Code = "V16",
                            Tekst = "Hoeveel gesprekken had je?",
                            Soort = Vraagsoort.Getal,
                        },
                        Schaal(17),
                        Schaal(18),
                        Schaal(19),
                        new Vraag
                        {
                            Code = "V20",
                            Tekst = "Wat wil je nog zeggen?",
                            Soort = Vraagsoort.Open,
                        },
                    ],
                },
            ],
        };

    public string Code => code;
    public int Nr => nr;

    /// <summary>Under what the product stores this form, once it was thanked for; null before that.</summary>
    public string? Hash { get; private set; }

    /// <summary>Why this pupil gave up; null = did not.</summary>
    public string? Vastgelopen { get; private set; }

    /// <summary>What this pupil answers, so that the stored form can be compared with it.</summary>
    public static IReadOnlyList<string> Antwoord(Vraag vraag, int nr) =>
        vraag.Soort switch
        {
            Vraagsoort.Open => [string.Create(CultureInfo.InvariantCulture, $"Antwoord van {nr}")],
            Vraagsoort.Getal => [(nr % 1000).ToString(CultureInfo.InvariantCulture)],
            Vraagsoort.Meerkeuze => [.. vraag.Antwoorden.Where((_, i) => i == nr % 3 || i == nr % 2).Select(a => a.Code)],
            _ when vraag.Code == "V4" => ["ja"],
            _ => [vraag.Antwoorden[(nr + vraag.Code.Length + vraag.Code[^1]) % vraag.Antwoorden.Count].Code],
        };

    public async Task LoopAsync(CancellationToken ct)
    {
        // The same page without a code, at the same moment: what every page costs at least.
        await VraagAsync("empty page (baseline)", HttpMethod.Get, "/Invullen", null, ct);
        var generatie = server.Generatie;
        var pagina = await VraagAsync("page", HttpMethod.Get, "/Invullen/" + code, null, ct);
        for (var stap = 0; stap <= Lijst.Secties.Count; stap++)
        {
            if (!pagina.Contains($"data-stap=\"{stap}\"", StringComparison.Ordinal))
            {
                Vastgelopen = $"step {stap}: {pagina[..Math.Min(2000, pagina.Length)]}";
                return;
            }
            // Somebody reads and thinks: uneven, now and then long.
            await Task.Delay(denktijd * -Math.Log(1 - Random.Shared.NextDouble()), ct);
            var laatste = stap == Lijst.Secties.Count;
            if (laatste && poort is not null)
            {
                await poort();
            }
            var velden = Verborgen()
                .Matches(pagina[pagina.IndexOf("<main", StringComparison.Ordinal)..])
                .Select(m => KeyValuePair.Create(m.Groups[1].Value, m.Groups[2].Value))
                .ToList();
            velden.AddRange(
                Token().Matches(pagina).Take(1).Select(m => KeyValuePair.Create("__RequestVerificationToken", m.Groups[1].Value))
            );
            if (stap > 0)
            {
                velden.AddRange(
                    Lijst.Secties[stap - 1].Vragen.SelectMany(v => Antwoord(v, nr).Select(a => KeyValuePair.Create("v-" + v.Code, a)))
                );
            }
            velden.Add(KeyValuePair.Create("knop", laatste ? "verstuur" : "verder"));
            pagina = await VraagAsync(laatste ? "send" : "page", HttpMethod.Post, "/Invullen/" + code, velden, ct);
            if (laatste)
            {
                if (!pagina.Contains("<h1>Bedankt</h1>", StringComparison.Ordinal))
                {
                    Vastgelopen = "no thanks: " + pagina[..Math.Min(2000, pagina.Length)];
                    return;
                }
                Hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(velden.Single(v => v.Key == "Sleutel").Value)));
                waarneming.Dank(server.Generatie != generatie);
                return;
            }
        }
    }

    /// <summary>The answer, after as many tries as it takes.</summary>
    private async Task<string> VraagAsync(
        string soort,
        HttpMethod wijze,
        string adres,
        List<KeyValuePair<string, string>>? velden,
        CancellationToken ct
    )
    {
        while (true)
        {
            var begin = Stopwatch.GetTimestamp();
            try
            {
                using var vraag = new HttpRequestMessage(wijze, new Uri(server.Adres, adres));
                if (_koekje.Length > 0)
                {
                    vraag.Headers.Add("Cookie", _koekje);
                }
                if (velden is not null)
                {
                    vraag.Content = new FormUrlEncodedContent(velden);
                }
                using var antwoord = await client.SendAsync(vraag, ct);
                var inhoud = await antwoord.Content.ReadAsStringAsync(ct);
                if ((int)antwoord.StatusCode < 500)
                {
                    waarneming.Tijd(server.Net ? soort + ", just started" : soort, Stopwatch.GetElapsedTime(begin).TotalMilliseconds);
                    if (!antwoord.IsSuccessStatusCode)
                    {
                        waarneming.Fout($"{soort}: {(int)antwoord.StatusCode}");
                    }
                    if (antwoord.Headers.TryGetValues("Set-Cookie", out var koekjes))
                    {
                        _koekje = koekjes.First().Split(';')[0];
                    }
                    return inhoud;
                }

                waarneming.Fout($"{soort}: {(int)antwoord.StatusCode}");
            }
            catch (Exception fout)
                when (fout is HttpRequestException or IOException || (fout is TaskCanceledException && !ct.IsCancellationRequested))
            {
                waarneming.Fout($"{soort}: no answer");
            }

            await Task.Delay(Random.Shared.Next(500, 2000), ct);
        }
    }

    private static Vraag Schaal(int nr) =>
        new()
        {
            Code = string.Create(CultureInfo.InvariantCulture, $"V{nr}"),
            Tekst = "Hoe vind je dit?",
            Soort = Vraagsoort.Schaal,
        };

    [GeneratedRegex("<input type=\"hidden\" name=\"((?:v-)?[A-Za-z0-9]+)\" value=\"([^\"]*)\"")]
    private static partial Regex Verborgen();

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
