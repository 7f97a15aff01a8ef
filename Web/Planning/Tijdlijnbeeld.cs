using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Web.Planning;

/// <summary>The timeline as a page shows it: of the whole school or of a group, all of it or one year.</summary>
public sealed record Tijdlijnbeeld
{
    /// <summary>Null = the whole school.</summary>
    public required Groep? Groep { get; init; }

    /// <summary>The year that is zoomed in on: "vmbo-2"; null = the whole line.</summary>
    public required string? Jaar { get; init; }

    /// <summary>What the rules find on the line that the page looks at: the group's or the whole school's.</summary>
    public required Lijnbevindingen Bevindingen { get; init; }
    public Leerlijn Getoond => Bevindingen.Lijn;
    public Tijdlijnanalyse Lijn => Bevindingen.Tijdlijn;
    public required Tijdlijntekening Tekening { get; init; }

    /// <summary>What is drawn and told, in the order of the line.</summary>
    public required IReadOnlyList<Activiteit> Activiteiten { get; init; }

    /// <summary>The years that the line holds, for the zoom.</summary>
    public required IReadOnlyList<(string Zone, int Nr)> Jaren { get; init; }

    /// <param name="plan">The school year.</param>
    /// <param name="groep">Key of a group; anything else = the whole school.</param>
    /// <param name="jaar">A year as <see cref="Keuzes.Jaren"/> has them; anything else = the whole line.</param>
    /// <param name="isPoster">Drawn for the wall.</param>
    public static Tijdlijnbeeld Maak(Plan plan, string? groep, string? jaar, bool isPoster)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var gekozen = plan.Groepen.FirstOrDefault(g => g.Sleutel == groep);
        var bevindingen = plan.BevindingenVan(gekozen);
        var (getoond, lijn) = (bevindingen.Lijn, bevindingen.Tijdlijn);
        var zoom = Keuzes.Jaar(jaar);
        IReadOnlyList<Activiteit> activiteiten =
        [
            .. getoond
                .Activiteiten.Where(a => zoom is null || (a.Zone, a.Leerjaar) == zoom)
                .OrderBy(getoond.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal),
        ];
        var wijze =
            isPoster ? Tekenwijze.Poster
            : zoom is null ? Tekenwijze.Overzicht
            : Tekenwijze.Jaar;
        return new Tijdlijnbeeld
        {
            Groep = gekozen,
            Jaar = zoom is null ? null : jaar,
            Bevindingen = bevindingen,
            Tekening = new Tijdlijntekening(Ingezoomd(getoond, zoom), activiteiten, lijn, wijze),
            Activiteiten = activiteiten,
            Jaren =
            [
                .. getoond
                    .Leerjaren.Select(l => (Codes.ZoneEigen, l.Nr))
                    .Concat(getoond.Activiteiten.Where(a => !a.IsEigen).Select(a => (a.Zone, a.Leerjaar)))
                    .Distinct()
                    .OrderBy(j => plan.Lijn.JaarIndex(j.Item1, j.Item2)),
            ],
        };
    }

    /// <summary>The state in one sentence.</summary>
    public string Samenvatting
    {
        get
        {
            var m = Lijn.Maten;
            if (m.Momenten == 0)
            {
                return "Er staan nog geen ervaringen, gesprekken of informatiemomenten op de tijdlijn.";
            }
            var besproken =
                m.Ervaringen == 0
                    ? "Er zijn nog geen ervaringen"
                    : $"Op {m.Besproken} van de {m.Ervaringen} ervaringen volgt op tijd een gesprek";
            return $"{besproken}; {m.InCluster} van de {m.Momenten} momenten horen bij een keten van ervaring, gesprek en vervolg.";
        }
    }

    private static Leerlijn Ingezoomd(Leerlijn lijn, (string Zone, int Nr)? zoom) =>
        zoom is not { } z ? lijn : lijn with { Leerjaren = [.. lijn.Leerjaren.Where(l => z.Zone == Codes.ZoneEigen && l.Nr == z.Nr)] };
}
