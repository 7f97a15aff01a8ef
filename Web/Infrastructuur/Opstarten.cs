using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Web.Demo;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>What happens before the first request: migrate, fill the demo school when asked, or print the code of the first start.</summary>
public static class Opstarten
{
    public static async Task PrepareAsync(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var log = app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("LobBeleid");
        var scripts = Migrator.Migrate(app.Services.GetRequiredService<LobDatabase>());
        if (scripts.Count > 0)
        {
            log.LogInformation("Database brought up to date with {Aantal} scripts, the last is {Script}.", scripts.Count, scripts[^1]);
        }

        await using var scope = app.Services.CreateAsyncScope();
        var repository = scope.ServiceProvider.GetRequiredService<GebruikerRepository>();
        if (!await repository.IsLeegAsync(CancellationToken.None))
        {
            return;
        }
        if (app.Configuration.GetValue("Demo:Aan", false))
        {
            await Demoschool.FillAsync(scope.ServiceProvider, CancellationToken.None);
            log.LogInformation("The Voorbeeldcollege is ready; its accounts stand on /Account/Aanmelden.");
            return;
        }

        var code = app.Services.GetRequiredService<EersteStartCode>().Maak();
        // To the console itself, not to the log: a log may be collected elsewhere, and the code makes a Beheerder.
        Console.WriteLine(
            $"""

              Nog geen accounts. Open /Account/EersteStart en maak de eerste beheerder met deze code: {code}

            """
        );
    }
}
