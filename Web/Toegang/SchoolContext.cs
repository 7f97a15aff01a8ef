using System.Globalization;
using System.Security.Claims;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Toegang;

/// <summary>
/// Who asks, which school year, and what day it is: loaded once per request in one round trip, so that a right that was taken away is gone at the next click.
/// </summary>
public sealed class SchoolContext(SessieRepository repository, TimeProvider klok, IConfiguration configuratie)
{
    private Sessie _sessie = new();
    private bool _geladen;

    /// <summary>The one place that says what today is (Europe/Amsterdam); the demo pins it. TimeProvider itself is never pinned.</summary>
    public DateOnly Vandaag => Peildatum ?? DateOnly.FromDateTime(Schooltijd.Lokaal(klok.GetUtcNow()).DateTime);

    /// <summary>The pinned date of the demo, or null when the calendar decides.</summary>
    public DateOnly? Peildatum { get; private set; }

    public Medewerker? Medewerker => _sessie.Medewerker;

    /// <summary>The signed-in colleague; throws when nobody is, which the access rules rule out on every page that asks.</summary>
    public Medewerker Ik => _sessie.Medewerker ?? throw new InvalidOperationException("No one is signed in.");

    public string Schoolnaam => _sessie.Instellingen.GetValueOrDefault(InstellingRepository.Namen.Schoolnaam, "");
    public bool IsDemo => _sessie.Instellingen.ContainsKey(InstellingRepository.Namen.Demo);

    /// <summary>The smallest group of which answers are shown; never below what the guard itself holds.</summary>
    public int MinimumGroep => InstellingRepository.Minima(_sessie.Instellingen).Groep;

    /// <summary>As <see cref="MinimumGroep"/>, for open answers.</summary>
    public int MinimumOpen => InstellingRepository.Minima(_sessie.Instellingen).Open;

    public IReadOnlyList<int> Schooljaren => _sessie.Schooljaren;

    /// <summary>The year of ?schooljaar= when it exists, else the one that today falls in, else the newest; 0 when the school has none yet.</summary>
    public int Schooljaar { get; private set; }

    public async Task LaadAsync(ClaimsPrincipal? principal, HttpRequest request, CancellationToken ct)
    {
        if (_geladen)
        {
            return;
        }
        _ = int.TryParse(principal?.FindFirstValue(ClaimTypes.NameIdentifier), NumberStyles.None, CultureInfo.InvariantCulture, out var id);
        _sessie = await repository.GetAsync(id, ct);
        if (
            InstellingRepository.GeldtPeildatum(_sessie.Instellingen)
            && DateOnly.TryParseExact(
                configuratie["Demo:Peildatum"],
                "yyyy-MM-dd",
                CultureInfo.InvariantCulture,
                DateTimeStyles.None,
                out var peildatum
            )
            && IsDemo
        )
        {
            Peildatum = peildatum;
        }

        var nu = SchoolKalender.SchooljaarVan(Vandaag);
        var gevraagd = request.Query["schooljaar"].ToString();
        Schooljaar =
            int.TryParse(gevraagd, NumberStyles.None, CultureInfo.InvariantCulture, out var jaar) && Schooljaren.Contains(jaar) ? jaar
            : Schooljaren.Contains(nu) ? nu
            : Schooljaren.Count > 0 ? Schooljaren[0]
            : 0;
        _geladen = true;
    }
}
