using System.Globalization;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Demo;
using Microsoft.AspNetCore.Identity;

namespace LobBeleid.Web.Demo;

/// <summary>The Voorbeeldcollege with its accounts; the school itself is in Data/Demo, read through the same exchange as any school's file.</summary>
public static class Demoschool
{
    public const string Wachtwoord = "voorbeeld-kiezen-doen";

    public static readonly IReadOnlyList<DemoAccount> Accounts =
    [
        new("decaan@voorbeeldcollege.example", "Sam Model", [Rollen.Decaan], []),
        new("teamleider@voorbeeldcollege.example", "Ilse Proef", [Rollen.Teamleider], ["BL"]),
        new("mentor@voorbeeldcollege.example", "Bo Schets", [Rollen.Mentor], ["OL"]),
        new("directie@voorbeeldcollege.example", "Mila Demo", [Rollen.Directie], []),
        new("schoolcoach@voorbeeldcollege.example", "Daan Test", [Rollen.Schoolcoach], []),
        new("beheerder@voorbeeldcollege.example", "Kim Opzet", [Rollen.Beheerder], []),
    ];

    public static async Task FillAsync(IServiceProvider services, CancellationToken ct)
    {
        var klok = services.GetRequiredService<TimeProvider>();
        var teams = await DemoVuller.FillAsync(services.GetRequiredService<LobDatabase>(), klok.GetUtcNow(), ct);
        var gebruikers = services.GetRequiredService<UserManager<Gebruiker>>();
        var repository = services.GetRequiredService<GebruikerRepository>();
        var decaan = 0;
        foreach (var account in Accounts)
        {
            var gebruiker = new Gebruiker { Naam = account.Naam, Email = account.Email };
            var uitkomst = await gebruikers.CreateAsync(gebruiker, Wachtwoord);
            if (!uitkomst.Succeeded)
            {
                throw new InvalidOperationException(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Demo account {account.Email}: {string.Join(' ', uitkomst.Errors.Select(e => e.Code))}"
                    )
                );
            }

            await repository.SetBereikAsync(gebruiker.Id, account.Rollen, [.. account.Teams.Select(code => teams[code])], [], ct);
            if (account.Rollen.Contains(Rollen.Decaan))
            {
                decaan = gebruiker.Id;
            }
            if (account.Rollen.Contains(Rollen.Mentor))
            {
                await DemoVuller.SetMentorAsync(services.GetRequiredService<LobDatabase>(), gebruiker.Id, "2G1", ct);
            }
        }

        await DemoBeleid.FillAsync(services.GetRequiredService<LobDatabase>(), teams, decaan, DemoVuller.Schooljaar, klok.GetUtcNow(), ct);
        await DemoEvaluatie.FillAsync(services.GetRequiredService<LobDatabase>(), DemoVuller.Schooljaar, klok.GetUtcNow(), ct);
    }
}
