using System.Text.RegularExpressions;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>A school on its first day: one Beheerder, and nothing else. Shows what a page says when there is nothing to show.</summary>
public sealed partial class NieuweSchool : Testschool
{
    private const string Email = "eerste@school.example";
    private const string Wachtwoord = "drie-losse-woorden";

    protected override bool IsLeeg => true;

    protected override string? Sjabloon => "nieuw";

    public async Task<Bezoeker> BeheerderAsync()
    {
        var bezoeker = Bezoeker();
        await bezoeker.AanmeldenAsync(Email, Wachtwoord);
        return bezoeker;
    }

    protected override async Task VulAsync()
    {
        var bezoeker = Bezoeker();
        var pagina = await bezoeker.PostAsync(
            await bezoeker.GetAsync("/Account/EersteStart"),
            "main form",
            new()
            {
                ["Invoer.Code"] = Code().Match(Console).Groups[1].Value,
                ["Invoer.School"] = "Proefschool",
                ["Invoer.Naam"] = "Eerste Beheerder",
                ["Invoer.Email"] = Email,
                ["Invoer.Wachtwoord"] = Wachtwoord,
            }
        );
        await bezoeker.VolgAsync(pagina);
    }

    [GeneratedRegex("met deze code: ([A-Z0-9]{12})")]
    private static partial Regex Code();
}
