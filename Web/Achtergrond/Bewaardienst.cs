using LobBeleid.Data.Beheer;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Achtergrond;

/// <summary>
/// Keeps what the school promised about answers, whether anybody looks or not: at the start and each hour it closes rounds whose time is over, works out
/// what may be shown of closed ones where that is missing, erases forms and codes some weeks after closing, and open answers after the day until which
/// they are kept. By the real clock, never the pinned day: a day that somebody pinned must not erase anything.
/// <para>
/// The example school's rounds are closed as anywhere, but nothing of it is erased: its answers are invented, nobody was promised anything,
/// and a demo that is opened after two years must still show what it shows today.
/// </para>
/// </summary>
public sealed partial class Bewaardienst(IServiceScopeFactory scopes, TimeProvider klok, ILogger<Bewaardienst> log) : BackgroundService
{
    public static readonly TimeSpan Tussenpoos = TimeSpan.FromHours(1);

    /// <summary>One turn. What fails is logged and tried again the next hour; it does not keep the rest of the turn from being done.</summary>
    public async Task DoeRondeAsync(CancellationToken ct)
    {
        var nu = klok.GetUtcNow();
        await using var scope = scopes.CreateAsyncScope();
        IReadOnlyDictionary<string, string>? instellingen = null;
        await ProbeerAsync(
            "known to the settings",
            async () =>
            {
                instellingen = await scope.ServiceProvider.GetRequiredService<InstellingRepository>().GetAsync(ct);
                return 0;
            }
        );
        if (instellingen is null)
        {
            return;
        }
        var (minimum, minimumOpen) = InstellingRepository.Minima(instellingen);
        var rondes = scope.ServiceProvider.GetRequiredService<RondeRepository>();
        IReadOnlyList<int> verlopen = [];
        await ProbeerAsync(
            "known",
            async () =>
            {
                verlopen = await rondes.TeSluitenAsync(nu, ct);
                return 0;
            }
        );
        // One by one: a round that cannot be counted keeps no other open.
        foreach (var id in verlopen)
        {
            await ProbeerAsync("closed", async () => await rondes.SluitAsync(id, minimum, minimumOpen, nu, ct) ? 1 : 0);
        }
        // Of rounds that closed before an outcome was stored, or under a lower minimum.
        var uitkomsten = scope.ServiceProvider.GetRequiredService<UitkomstRepository>();
        IReadOnlyList<int> achter = [];
        await ProbeerAsync(
            "known to lack an outcome",
            async () =>
            {
                achter = await uitkomsten.GetAchterAsync(minimum, minimumOpen, ct);
                return 0;
            }
        );
        foreach (var id in achter)
        {
            await ProbeerAsync(
                "provided with what may be shown",
                async () => await uitkomsten.WerkBijAsync(id, minimum, minimumOpen, ct) ? 1 : 0
            );
        }
        if (instellingen.ContainsKey(InstellingRepository.Namen.Demo))
        {
            return;
        }
        var bewaar = scope.ServiceProvider.GetRequiredService<BewaarRepository>();
        await ProbeerAsync("rid of their forms", () => bewaar.WisFormulierenAsync(nu, ct));
        await ProbeerAsync(
            "rid of their open answers",
            () => bewaar.WisOpenAsync(DateOnly.FromDateTime(Schooltijd.Lokaal(nu).DateTime), nu, ct)
        );
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // The site does not wait for this.
        await Task.Yield();
        using var timer = new PeriodicTimer(Tussenpoos, klok);
        try
        {
            do
            {
                await DoeRondeAsync(stoppingToken);
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The site stops.
        }
    }

    private async Task ProbeerAsync(string wat, Func<Task<int>> werk)
    {
        try
        {
            var aantal = await werk();
            if (aantal > 0)
            {
                LogGedaan(aantal, wat);
            }
        }
        catch (Exception fout) when (fout is not OperationCanceledException)
        {
            LogMislukt(wat, fout);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Retention: {Aantal} rounds are now {Wat}.")]
    private partial void LogGedaan(int aantal, string wat);

    [LoggerMessage(Level = LogLevel.Error, Message = "Retention: rounds could not be made {Wat}; tried again in an hour.")]
    private partial void LogMislukt(string wat, Exception fout);
}
