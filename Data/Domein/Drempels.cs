namespace LobBeleid.Data.Domein;

/// <summary>The thresholds of the CP and TL rules (domain 5.4 and 6.4, all "afgeleid"): defaults, bounds, and the values that a school set instead.</summary>
public sealed class Drempels
{
    public const string VolledigeRondes = "CP-09";
    public const string Sectoren = "CP-11";
    public const string ZelfdeVorm = "CP-21";
    public const string Gesprekken = "CP-23";
    public const string AandeelPersoon = "CP-26";
    public const string MaandenPartner = "CP-28";
    public const string WekenTerugblik = "CP-30";
    public const string WekenStilte = "CP-31";
    public const string Ervaringssoorten = "CP-32";
    public const string OpenFouten = "CP-35";
    public const string VerschilTeams = "CP-36";
    public const string AandeelInformatie = "TL-01";
    public const string GesprekkenPerErvaring = "TL-02";
    public const string WekenTotGesprek = "TL-03";
    public const string WoordenToelichting = "TL-08";
    public const string WekenTotVervolg = "TL-10";
    public const string WekenRondOvergang = "TL-12";
    public const string VeelMomenten = "TL-13";
    public const string WeinigClusters = "TL-13 K";
    public const string DekkingErvaringen = "TL-16";

    /// <summary>All thresholds in rule order; a share is a fraction (0.5 = 50%).</summary>
    public static readonly IReadOnlyList<Drempel> Alle =
    [
        new(VolledigeRondes, "Zoveel volledige rondes heeft een leerjaar minstens", 2, 0, 20),
        new(Sectoren, "Zoveel sectoren zien leerlingen minstens in leerjaar 1 en in leerjaar 2", 3, 0, 20),
        new(ZelfdeVorm, "Zo vaak achter elkaar dezelfde terugblik is te veel", 3, 2, 20),
        new(Gesprekken, "Zoveel individuele gesprekken heeft een leerjaar met portfolio minstens", 2, 0, 20),
        new(AandeelPersoon, "Meer dan dit deel van de activiteiten bij één persoon is te veel", 0.5m, 0.05m, 1, IsPercentage: true),
        new(MaandenPartner, "Zoveel maanden vooruit waarschuwen voor het einde van een afspraak", 12, 0, 60),
        new(WekenTerugblik, "Zoveel schoolweken mag een terugblik na de activiteit komen", 2, 0, 20),
        new(WekenStilte, "Zoveel schoolweken mag het binnen een leerjaar stil zijn", 10, 1, 46),
        new(Ervaringssoorten, "Zoveel soorten ervaringen doen leerlingen in leerjaar 1 en 2 minstens op", 3, 0, 17),
        new(OpenFouten, "Vanaf zoveel open fouten in een leerjaar: eerst de basis, dan iets nieuws", 3, 1, 100),
        new(VerschilTeams, "Meer dan dit verschil tussen teams is te veel", 0.3m, 0.05m, 1, IsPercentage: true),
        new(AandeelInformatie, "Meer dan dit deel van de momenten als informatie is te veel", 0.5m, 0.05m, 1, IsPercentage: true),
        new(GesprekkenPerErvaring, "Zoveel procent zijn de gesprekken minstens van het aantal ervaringen", 0.8m, 0, 1, IsPercentage: true),
        new(WekenTotGesprek, "Binnen zoveel schoolweken na een ervaring volgt een gesprek", 3, 0, 46),
        new(WoordenToelichting, "Zoveel woorden heeft de toelichting van een verbinding minstens", 4, 1, 20),
        new(WekenTotVervolg, "Binnen zoveel schoolweken na een gesprek volgt een nieuwe stap", 15, 0, 94),
        new(WekenRondOvergang, "Zoveel schoolweken voor en na een overgang staat er iets op de tijdlijn", 8, 1, 40),
        new(VeelMomenten, "Meer dan zoveel momenten is veel", 40, 1, 1000),
        new(WeinigClusters, "Minder dan dit deel van de momenten in een keten is weinig", 0.3m, 0, 1, IsPercentage: true),
        new(DekkingErvaringen, "Minder dan dit deel van de ervaringen besproken is te weinig", 0.5m, 0, 1, IsPercentage: true),
    ];

    /// <summary>Every threshold at its default.</summary>
    public static readonly Drempels Standaard = new(new Dictionary<string, decimal>());

    private readonly Dictionary<string, decimal> _waarden;

    /// <param name="afwijkend">Values by code that replace the default; codes that no rule has are ignored.</param>
    public Drempels(IReadOnlyDictionary<string, decimal> afwijkend)
    {
        ArgumentNullException.ThrowIfNull(afwijkend);
        _waarden = Alle.ToDictionary(d => d.Code, d => afwijkend.TryGetValue(d.Code, out var w) ? w : d.Standaard, StringComparer.Ordinal);
    }

    /// <summary>The value that holds for a rule's threshold; throws <see cref="KeyNotFoundException"/> for a rule without one.</summary>
    public decimal this[string code] => _waarden[code];
}
