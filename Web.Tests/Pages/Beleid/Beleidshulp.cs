using System.Globalization;
using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Beleid;

/// <summary>What the tests of the policy pages share: items made through the form, what a form shows, and what the database holds.</summary>
internal static class Beleidshulp
{
    public const string Formulier = "main form.formulier";

    /// <summary>A goal on which the check has nothing to say.</summary>
    public const string GoedDoel =
        "Uiterlijk 29 januari 2027 voert elke mentor van leerjaar 4 met iedere leerling één loopbaangesprek, "
        + "geteld in het gespreksregister (12 taakuren; afgestemd met directie en leerlingenpanel).";

    /// <summary>Adds an item and gives its id. Map = "Tactisch" or "Strategisch".</summary>
    public static async Task<int> MaakAsync(this Bezoeker wie, string map, Dictionary<string, string?>? velden = null)
    {
        var invoer = new Dictionary<string, string?>(velden ?? []);
        invoer.TryAdd("Invoer.Titel", "Een stuk om mee te proeven");
        var na = await wie.PostAsync(await wie.GetAsync($"/Beleid/{map}/Bewerken"), Formulier, invoer);
        Assert.True(na.Status == HttpStatusCode.Redirect, string.Join(" ", na.Meldingen));
        return int.Parse(na.Naar!.Split("id=")[1], CultureInfo.InvariantCulture);
    }

    public static async Task<Beleidsstuk> StukAsync(this Testschool school, int id) =>
        (await new BeleidRepository(school.Database).GetAsync(0, id, default)).Alle.Single(s => s.Id == id);

    /// <summary>All that is stored about an item, to see whether anything changed.</summary>
    public static async Task<string> StandAsync(this Testschool school, int id)
    {
        var register = await new BeleidRepository(school.Database).GetAsync(0, id, default);
        return JsonSerializer.Serialize(
            new
            {
                Stuk = register.Alle.Single(s => s.Id == id),
                register.Historie,
                register.Oordelen,
                register.Blikken,
                Aantal = register.Alle.Count,
                register.Voorstellen,
                register.Rapporten,
            }
        );
    }

    public static async Task<string[]> HistorieAsync(this Testschool school, int id) =>
        [
            .. (await new BeleidRepository(school.Database).GetAsync(0, id, default))
                .Historie.Select(h => $"{h.Veld}: {h.Oud} > {h.Nieuw}")
                .Reverse(),
        ];

    /// <summary>What a field of the form shows, with line ends as \n.</summary>
    public static string Waarde(this Pagina p, string naam) =>
        (
            p.Document.QuerySelector($"main [name='{naam}']") switch
            {
                IHtmlInputElement i => i.Value,
                IHtmlSelectElement s => s.Value ?? "",
                IHtmlTextAreaElement t => t.Value,
                _ => throw new InvalidOperationException($"No field '{naam}' on {p.Url}."),
            }
        )
            .ReplaceLineEndings("\n")
            .Trim();

    /// <summary>Status 400, a message that says why, and everything that was typed still there.</summary>
    public static void AssertGeweigerd(this Pagina p, string melding, IEnumerable<KeyValuePair<string, string?>>? getypt = null)
    {
        Assert.Equal(HttpStatusCode.BadRequest, p.Status);
        Assert.Contains(p.Meldingen, m => m.Contains(melding, StringComparison.Ordinal));
        Assert.All(p.Document.QuerySelectorAll(".foutoverzicht li"), li => Assert.NotEqual("", li.TextContent.Trim()));
        // The summary leads to what it is about.
        Assert.All(
            p.Document.QuerySelectorAll(".foutoverzicht li a"),
            a => Assert.NotNull(p.Document.GetElementById(a.GetAttribute("href")![1..]))
        );
        foreach (var (naam, waarde) in getypt ?? [])
        {
            Assert.Equal((naam, waarde?.ReplaceLineEndings("\n").Trim() ?? ""), (naam, p.Waarde(naam)));
        }
    }
}
