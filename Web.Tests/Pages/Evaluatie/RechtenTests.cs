using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>Every handler that writes what follows on an evaluation × every role, by HTTP.</summary>
public sealed class RechtenTests(Testschool school) : IClassFixture<Testschool>
{
    /// <summary>
    /// Address, and who may post to it. Point 1 is the decaan's, 2 the teamleider's, 3 nobody's; talk 1 is of leerjaar 3 at De Linde, 2 of leerjaar 3
    /// at De Kade.
    /// </summary>
    private static readonly IReadOnlyList<(string Adres, string Mag)> Handlers =
    [
        ("/Evaluatie/Verbeterpunten/Punt?ronde=4", "decaan teamleider directie"),
        ("/Evaluatie/Verbeterpunten/Punt?ronde=4&handler=Prioriteit", "decaan teamleider"),
        ("/Evaluatie/Verbeterpunten/Punt?id=1", "decaan teamleider"),
        ("/Evaluatie/Verbeterpunten/Punt?id=2", "decaan teamleider"),
        ("/Evaluatie/Verbeterpunten/Punt?id=2&handler=Prioriteit", "decaan teamleider"),
        ("/Evaluatie/Verbeterpunten/Punt?id=3&handler=Archiveren", "decaan teamleider"),
        ("/Evaluatie/Verbeterpunten/Punt?id=3&handler=Terugzetten", "decaan teamleider"),
        ("/Evaluatie/Groepsgesprekken/Gesprek", "decaan teamleider mentor"),
        ("/Evaluatie/Groepsgesprekken/Gesprek?id=1", "decaan teamleider"),
        ("/Evaluatie/Groepsgesprekken/Gesprek?id=2", "decaan"),
        ("/Evaluatie/Groepsgesprekken/Gesprek?id=2&handler=Archiveren", "decaan"),
        ("/Evaluatie/Groepsgesprekken/Gesprek?id=1&handler=Terugzetten", "decaan teamleider"),
    ];

    [Theory]
    [MemberData(nameof(Accounts.IederEnAnoniem), MemberType = typeof(Accounts))]
    public async Task Post_EveryHandler_IsRefusedToWhoMayNot(string wie)
    {
        var bezoeker = wie == "anoniem" ? school.Bezoeker() : await school.AanmeldenAsync(wie);
        var token = (await bezoeker.GetAsync(wie == "anoniem" ? "/Account/Aanmelden" : "/Account/Wachtwoord"))
            .Document.QuerySelector("[name=__RequestVerificationToken]")!
            .GetAttribute("value")!;
        var fout = new List<string>();
        foreach (var (adres, mag) in Handlers)
        {
            var magDit = mag.Split(' ').Contains(wie);
            // Archiving needs no field, and would spoil the table for who comes next.
            if (magDit && adres.Contains("Archiveren", StringComparison.Ordinal))
            {
                continue;
            }
            using var inhoud = new FormUrlEncodedContent(new Dictionary<string, string> { ["__RequestVerificationToken"] = token });
            var antwoord = await bezoeker.Client.PostAsync(new Uri(adres, UriKind.Relative), inhoud);
            var naar = antwoord.Headers.Location?.ToString() ?? "";
            var uitkomst =
                naar.Contains("/Account/Aanmelden", StringComparison.Ordinal) ? "login"
                : naar.Contains("/Account/GeenToegang", StringComparison.Ordinal) ? "verboden"
                : (int)antwoord.StatusCode < 500 ? "mag"
                : "stuk";
            var verwacht =
                magDit ? "mag"
                : wie == "anoniem" ? "login"
                : "verboden";
            if (uitkomst != verwacht)
            {
                fout.Add($"{adres}: {uitkomst} in place of {verwacht} ({antwoord.StatusCode})");
            }
        }

        Assert.Empty(fout);
    }
}
