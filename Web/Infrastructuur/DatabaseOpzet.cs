using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Database;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Achtergrond;
using LobBeleid.Web.Planning;
using Microsoft.Data.Sqlite;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>Which database, and the repositories over it.</summary>
public static class DatabaseOpzet
{
    public static void AddLobDatabase(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        // Read late, so that a test host can still change the settings.
        builder.Services.AddSingleton(services =>
            Create(services.GetRequiredService<IConfiguration>(), services.GetRequiredService<IWebHostEnvironment>().ContentRootPath)
        );
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<SessieRepository>();
        builder.Services.AddScoped<InstellingRepository>();
        builder.Services.AddScoped<GebruikerRepository>();
        builder.Services.AddScoped<OrganisatieRepository>();
        builder.Services.AddScoped<DrempelRepository>();
        builder.Services.AddScoped<LeerlijnRepository>();
        builder.Services.AddScoped<ActiviteitRepository>();
        builder.Services.AddScoped<TeamsessieRepository>();
        builder.Services.AddScoped<SignaalStatusRepository>();
        builder.Services.AddScoped<UitwisselRepository>();
        builder.Services.AddScoped<PublicatieRepository>();
        builder.Services.AddScoped<OntwerpRepository>();
        builder.Services.AddScoped<PrioriteitRepository>();
        builder.Services.AddScoped<BeleidRepository>();
        builder.Services.AddScoped<VoorstelRepository>();
        builder.Services.AddScoped<VoorbeeldRepository>();
        builder.Services.AddScoped<RondeRepository>();
        builder.Services.AddScoped<VragenlijstRepository>();
        builder.Services.AddScoped<RondebeheerRepository>();
        builder.Services.AddScoped<BewaarRepository>();
        builder.Services.AddScoped<InvulRepository>();
        builder.Services.AddScoped<UitslagRepository>();
        builder.Services.AddScoped<UitkomstRepository>();
        builder.Services.AddScoped<OpenantwoordRepository>();
        builder.Services.AddScoped<VerbeterpuntRepository>();
        builder.Services.AddScoped<GroepsgesprekRepository>();
        builder.Services.AddScoped<PlanLezer>();
        builder.Services.AddHostedService<Bewaardienst>();
    }

    /// <summary>A relative SQLite file lies under the content root, wherever the program was started from.</summary>
    private static LobDatabase Create(IConfiguration configuratie, string contentRoot)
    {
        var provider = configuratie["Database:Provider"] ?? "Sqlite";
        var connectionString = configuratie["Database:ConnectionString"];
        if (string.IsNullOrWhiteSpace(connectionString))
        {
            throw new InvalidOperationException("Setting Database:ConnectionString is missing.");
        }

        switch (provider.ToUpperInvariant())
        {
            case "SQLITE":
                var bouwer = new SqliteConnectionStringBuilder(connectionString);
                bouwer.DataSource = Path.GetFullPath(bouwer.DataSource, contentRoot);
                return new LobDatabase(Engine.Sqlite, bouwer.ToString());
            case "SQLSERVER":
                return new LobDatabase(Engine.SqlServer, connectionString);
            default:
                throw new InvalidOperationException($"Setting Database:Provider is '{provider}'; it must be Sqlite or SqlServer.");
        }
    }
}
