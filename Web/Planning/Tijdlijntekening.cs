using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Web.Planning;

/// <summary>
/// The timeline as a drawing: a band per year, weeks from left to right, moments that would overlap on lines below each other. Worked out on the
/// server, so that it is there without JavaScript and prints as it stands.
/// </summary>
public sealed class Tijdlijntekening
{
    public const double Breedte = 1600;
    private const double Links = 110;
    private const double Overgangshoogte = 26;

    /// <param name="lijn">For its years and weeks.</param>
    /// <param name="activiteiten">What is drawn.</param>
    /// <param name="tijdlijn">For its chains.</param>
    /// <param name="wijze">How much room there is.</param>
    public Tijdlijntekening(
        Leerlijn lijn,
        IReadOnlyList<Activiteit> activiteiten,
        Tijdlijnanalyse tijdlijn,
        Tekenwijze wijze = Tekenwijze.Overzicht
    )
    {
        var (regelhoogte, rand, labelTekens, tekenbreedte, rechts) = wijze switch
        {
            Tekenwijze.Poster => (38d, 44d, 48, 7.8, 280d),
            Tekenwijze.Jaar => (46d, 50d, 48, 6.6, 330d),
            _ => (30d, 34d, 24, 6.6, 170d),
        };
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(activiteiten);
        ArgumentNullException.ThrowIfNull(tijdlijn);
        var k = lijn.Kalender;
        double X(int volgnummer) => Links + ((volgnummer - 1) * (Breedte - Links - rechts) / Math.Max(1, k.AantalWeken - 1));
        var jaren = lijn
            .Leerjaren.Select(l => (Zone: Codes.ZoneEigen, l.Nr))
            .Concat(activiteiten.Select(a => (a.Zone, Nr: a.Leerjaar)))
            .Distinct()
            .Where(j =>
                activiteiten.Count == 0 || j.Zone == Codes.ZoneEigen || activiteiten.Any(a => a.Zone == j.Zone && a.Leerjaar == j.Nr)
            )
            .OrderBy(j => lijn.JaarIndex(j.Zone, j.Nr))
            .ToList();
        var banden = new List<Band>();
        var punten = new List<Punt>();
        var y = 30d;
        string? vorigeZone = null;
        var overgangen = new List<(double, string)>();
        var namen = Data.Domein.Planner.Overgangen.Van(lijn);
        foreach (var (zone, nr) in jaren)
        {
            if (vorigeZone is not null && vorigeZone != zone)
            {
                // Between two zones of the line: which transition this is.
                var index = lijn.JaarIndex(zone, nr);
                var naam = string.Join(
                    ", ",
                    namen
                        .Where(o => o.Naar == index && (zone == Codes.ZoneMbo || !o.Naam.StartsWith("vmbo", StringComparison.Ordinal)))
                        .Select(o => o.Naam)
                );
                if (naam.Length == 0)
                {
                    naam = zone == Codes.ZoneMbo ? "vmbo–mbo" : "naar daarna";
                }
                overgangen.Add((y + 17, "Overgang " + naam));
                y += Overgangshoogte;
            }

            var regels = new List<double>();
            var hier = new List<(Activiteit A, double X, int Regel, string Uitleg)>();
            foreach (
                var a in activiteiten
                    .Where(a => a.Zone == zone && a.Leerjaar == nr)
                    .OrderBy(lijn.Positie)
                    .ThenBy(a => a.Titel, StringComparer.Ordinal)
            )
            {
                var x = X(a.WeekVan is int w && k.IsSchoolweek(w) ? k.Volgnummer(w) : k.AantalWeken);
                var regel = regels.FindIndex(eind => eind <= x - 16);
                if (regel < 0)
                {
                    regels.Add(0);
                    regel = regels.Count - 1;
                }

                var uitleg =
                    wijze == Tekenwijze.Jaar
                        ? Kort(string.Join("; ", a.VolgtOp.Select(v => v.Toelichting).Where(u => u.Length > 0)), 56)
                        : "";
                regels[regel] = x + 18 + Math.Max(Math.Min(a.Titel.Length, labelTekens) * tekenbreedte, uitleg.Length * 5.6);
                hier.Add((a, x, regel, uitleg));
            }

            var hoogte = rand + (Math.Max(1, regels.Count) * regelhoogte);
            banden.Add(
                new Band(
                    zone,
                    nr,
                    zone switch
                    {
                        Codes.ZoneEigen => $"Leerjaar {nr}",
                        Codes.ZoneMbo => $"Mbo {nr}",
                        _ => "Daarna",
                    },
                    y,
                    hoogte,
                    vorigeZone is not null && vorigeZone != zone
                )
            );
            punten.AddRange(hier.Select(h => new Punt(h.A, h.X, y + 30 + (h.Regel * regelhoogte), Kort(h.A.Titel, labelTekens), h.Uitleg)));
            y += hoogte;
            vorigeZone = zone;
        }

        Hoogte = y + 10;
        Banden = banden;
        Punten = punten;
        Overgangen = overgangen;
        Weken = [.. Enumerable.Range(1, k.AantalWeken).Where(s => s % 4 == 1).Select(s => (X(s), k.Week(s)))];
        var opId = punten.ToDictionary(p => p.Activiteit.Id, StringComparer.Ordinal);
        var ketens = tijdlijn.Clusters.SelectMany(c => new[] { (c.Ervaring.Id, c.Gesprek.Id), (c.Gesprek.Id, c.Vervolg.Id) }).ToHashSet();
        Lijnen =
        [
            .. activiteiten.SelectMany(a =>
                a.VolgtOp.Where(v => opId.ContainsKey(v.Id))
                    .Select(v => new Lijnstuk(opId[v.Id], opId[a.Id], v.Toelichting, ketens.Contains((v.Id, a.Id))))
            ),
        ];
    }

    private static string Kort(string tekst, int tekens) => tekst.Length <= tekens ? tekst : tekst[..(tekens - 1)].TrimEnd() + "…";

    public double Hoogte { get; }
    public IReadOnlyList<Band> Banden { get; }
    public IReadOnlyList<Punt> Punten { get; }
    public IReadOnlyList<Lijnstuk> Lijnen { get; }

    /// <summary>The transitions between two zones, with the line of text they stand on.</summary>
    public IReadOnlyList<(double Y, string Naam)> Overgangen { get; }

    /// <summary>Every fourth school week, for the scale.</summary>
    public IReadOnlyList<(double X, int Week)> Weken { get; }
}
