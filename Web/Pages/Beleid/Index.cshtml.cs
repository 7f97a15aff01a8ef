using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>Where policy stands: both registers in one line each, what waits, and how much is silent.</summary>
public sealed class IndexModel(BeleidRepository beleid, TimeProvider klok) : Beleidspagina(beleid, klok)
{
    public IReadOnlyList<Beleidsstuk> Strategisch { get; private set; } = [];
    public IReadOnlyList<Beleidsstuk> Tactisch { get; private set; } = [];
    public IReadOnlyList<Stilte> Stil { get; private set; } = [];

    /// <summary>The silent items that this reader may see by name: own first, then a teamleider's.</summary>
    public IReadOnlyList<Stilte> StilVoorMij => [.. Stil.Where(s => Beleidsherinnering.IsVan(School.Ik, s))];

    /// <summary>The directie sees how many plans are silent, not whose.</summary>
    public int? AantalStil => School.Ik.Heeft(Rollen.Directie) ? Stil.Count(s => !s.Stuk.IsStrategisch) : null;

    public int VoorMij => Register.Voorstellen.Count(v => v.IsOpen && Rechten.MagBeleidSchrijven(School.Ik, v.Soort, v.TeamId));

    public int Vragen(IEnumerable<Beleidsstuk> stukken) => stukken.Sum(s => Bevindingen[s.Code].Count() + Beleidsregels.Smart(s).Count);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(0, ct);
        Strategisch = [.. Register.Stukken.Where(s => s.IsStrategisch)];
        Tactisch = [.. Register.Stukken.Where(s => !s.IsStrategisch)];
        Stil = Stilte.Bepaal(Register.Stukken, Vandaag);
    }
}
