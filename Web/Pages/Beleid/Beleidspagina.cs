using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>What the pages on policy share: both registers in one round trip, the findings, and who may write what.</summary>
public abstract class Beleidspagina(BeleidRepository beleid, TimeProvider klok) : Paginabasis
{
    private ILookup<string, Bevinding>? _bevindingen;

    public Beleidsregister Register { get; private set; } = null!;
    public int Schooljaar => School.Schooljaar;
    public DateOnly Vandaag => School.Vandaag;

    protected BeleidRepository Repository => beleid;

    /// <summary>Real time, never the pinned day.</summary>
    protected DateTimeOffset Nu => klok.GetUtcNow();

    protected async Task LaadAsync(int id, CancellationToken ct)
    {
        Register = await beleid.GetAsync(School.Schooljaar, id, ct);
        _bevindingen = null;
    }

    /// <summary>BL findings by the item's code, of what is not archived.</summary>
    public ILookup<string, Bevinding> Bevindingen => _bevindingen ??= BevindingenVan(Register, Vandaag);

    internal static ILookup<string, Bevinding> BevindingenVan(Beleidsregister register, DateOnly vandaag) =>
        Beleidsregels.Bepaal(register.Stukken, [], register.Mentoren, vandaag).ToLookup(b => b.Onderwerp, StringComparer.Ordinal);

    protected Beleidsschrijver Schrijver(Beleidssoort soort) => Beleidsschrijver.Van(School.Ik, soort, Nu, Vandaag);

    public bool MagSchrijven(Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        return Rechten.MagBeleidSchrijven(School.Ik, stuk.Soort, stuk.TeamId);
    }

    public bool MagToevoegen(Beleidssoort soort) => Rechten.MagBeleidToevoegen(School.Ik, soort);

    /// <summary>The folder of a register.</summary>
    public static string Map(Beleidssoort soort) => soort == Beleidssoort.Strategisch ? "/Beleid/Strategisch" : "/Beleid/Tactisch";

    /// <summary>The sentence that says why a write changed nothing.</summary>
    internal static string Uitleg(Beleidsuitkomst uitkomst) =>
        uitkomst switch
        {
            Beleidsuitkomst.Verouderd => "Iemand anders wijzigde dit net. Kijk wat er nu staat en probeer het opnieuw.",
            Beleidsuitkomst.Weg => "Dit staat niet meer in het register, of het is al gedaan. Kijk wat er nu staat.",
            Beleidsuitkomst.OuderWeg => "Het strategische doel is intussen gearchiveerd. Kies een ander doel, of laat het leeg.",
            _ => "Dit register schrijf je niet. Dien het in als voorstel.",
        };

    /// <summary>Dates that people type: 0001 and 9999 are slips.</summary>
    protected void ControleerDatum(string veld, DateOnly? datum)
    {
        if (datum is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
        {
            ModelState.AddModelError(veld, $"Kies een datum tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar}.");
        }
    }

    protected static string Schoon(string? tekst) => Tekst.Schoon(tekst);
}
