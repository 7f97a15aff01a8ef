using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>
/// The line as a chain of moments (domain 6.4): which talk follows which experience, what a talk leads to, and the clusters. Built once; time near linear in
/// activities and links, since talks are searched only as far as the weeks reach.
/// </summary>
public sealed class Tijdlijnanalyse
{
    private readonly Leerlijn _lijn;
    private readonly Drempels _drempels;
    private readonly Dictionary<string, Activiteit> _opId;
    private readonly Dictionary<string, List<Activiteit>> _volgende;
    private readonly Dictionary<string, IReadOnlyList<Activiteit>> _volgG = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IReadOnlyList<Activiteit>> _vervolg = new(StringComparer.Ordinal);

    /// <param name="lijn">The line, later years included.</param>
    /// <param name="drempels">Null = the defaults.</param>
    public Tijdlijnanalyse(Leerlijn lijn, Drempels? drempels = null)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        _lijn = lijn;
        _drempels = drempels ?? Drempels.Standaard;
        _opId = new Dictionary<string, Activiteit>(lijn.Activiteiten.Count, StringComparer.Ordinal);
        foreach (var a in lijn.Activiteiten)
        {
            _opId[a.Id] = a;
        }
        _volgende = lijn.Activiteiten.ToDictionary(a => a.Id, _ => new List<Activiteit>(), StringComparer.Ordinal);
        foreach (var naar in lijn.Activiteiten)
        {
            foreach (var link in naar.VolgtOp)
            {
                if (link.Id != naar.Id && _volgende.TryGetValue(link.Id, out var lijst))
                {
                    lijst.Add(naar);
                }
            }
        }

        Momenten =
        [
            .. lijn
                .Activiteiten.Where(IsMoment)
                .OrderBy(lijn.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .ThenBy(a => a.Id, StringComparer.Ordinal),
        ];
        foreach (var e in Momenten.Where(a => a.Marker == Codes.Ervaring))
        {
            _volgG[e.Id] =
            [
                .. Bereik(e, overGesprekken: false, a => a.Marker == Codes.Gesprek, (int)_drempels[Tijdlijnregels.WekenTotGesprek]),
            ];
        }
        foreach (var g in Momenten.Where(a => a.Marker == Codes.Gesprek))
        {
            _vervolg[g.Id] = [.. Bereik(g, overGesprekken: true, IsStap, (int)_drempels[Tijdlijnregels.WekenTotVervolg])];
        }

        var inCluster = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (e, gesprekken) in _volgG)
        {
            foreach (var g in gesprekken.Where(g => _vervolg[g.Id].Count > 0))
            {
                inCluster.Add(e);
                inCluster.Add(g.Id);
                foreach (var x in _vervolg[g.Id])
                {
                    inCluster.Add(x.Id);
                }
            }
        }

        InCluster = inCluster;
        Maten = new Tijdlijnmaten
        {
            Ervaringen = Momenten.Count(a => a.Marker == Codes.Ervaring),
            Gesprekken = Momenten.Count(a => a.Marker == Codes.Gesprek),
            Informatie = Momenten.Count(a => a.Marker == Codes.Informatie),
            Besproken = _volgG.Values.Count(g => g.Count > 0),
            InCluster = inCluster.Count,
        };
    }

    /// <summary>Within how many school weeks a talk must follow.</summary>
    public int WekenTotGesprek => (int)_drempels[Tijdlijnregels.WekenTotGesprek];

    /// <summary>E, G and I in the order of the line.</summary>
    public IReadOnlyList<Activiteit> Momenten { get; }
    public Tijdlijnmaten Maten { get; }

    /// <summary>Ids of the moments that belong to a cluster.</summary>
    public IReadOnlySet<string> InCluster { get; }

    /// <summary>volgG(e): the talks that follow an experience in time; empty for anything but an experience.</summary>
    public IReadOnlyList<Activiteit> Gesprekken(Activiteit ervaring)
    {
        ArgumentNullException.ThrowIfNull(ervaring);
        return _volgG.GetValueOrDefault(ervaring.Id) ?? [];
    }

    /// <summary>All clusters in the order of the line; lazily, since a dense line has many.</summary>
    public IEnumerable<Cluster> Clusters =>
        Momenten
            .Where(a => a.Marker == Codes.Ervaring)
            .SelectMany(e => _volgG[e.Id].SelectMany(g => _vervolg[g.Id].Select(x => new Cluster(e, g, x))));

    /// <summary>The own leerjaren, and the later years with a moment, in which no cluster starts; none while the line has no moments at all.</summary>
    public IReadOnlyList<(string Zone, int Nr)> JarenZonderKeten
    {
        get
        {
            if (Momenten.Count == 0)
            {
                return [];
            }
            var met = Momenten.Where(a => a.Marker == Codes.Ervaring && StartCluster(a)).Select(a => (a.Zone, a.Leerjaar)).ToHashSet();
            return
            [
                .. _lijn
                    .Leerjaren.Select(l => (Zone: Codes.ZoneEigen, l.Nr))
                    .Concat(Momenten.Select(a => (a.Zone, Nr: a.Leerjaar)))
                    .Distinct()
                    .OrderBy(j => _lijn.JaarIndex(j.Zone, j.Nr))
                    .Where(j => !met.Contains(j)),
            ];
        }
    }

    /// <summary>True for the experience with which at least one cluster starts.</summary>
    public bool StartCluster(Activiteit ervaring) => Gesprekken(ervaring).Any(g => _vervolg[g.Id].Count > 0);

    public static bool IsMoment(Activiteit a) => a.Marker is Codes.Ervaring or Codes.Gesprek or Codes.Informatie;

    private static bool IsStap(Activiteit a) => a.Marker is Codes.Ervaring or Codes.Informatie;

    /// <summary>
    /// "b at most k weeks after a": from the last week of a to the first of b, over years and without summer (lesson weeks once holidays are entered);
    /// starting while a runs counts as 0; when a week is missing, both must lie in the same year.
    /// </summary>
    internal bool Binnen(Activiteit a, Activiteit b, int weken)
    {
        if (Eind(a) is int eind && Begin(b) is int begin)
        {
            return begin - eind <= weken;
        }
        return a.Zone == b.Zone && a.Leerjaar == b.Leerjaar;
    }

    private int? Begin(Activiteit a) => a.WeekVan is int w ? Lesweek(a, w) : null;

    private int? Eind(Activiteit a) => (a.WeekTot ?? a.WeekVan) is int w ? Lesweek(a, w) : null;

    private int? Lesweek(Activiteit a, int week) =>
        _lijn.Kalender.IsSchoolweek(week)
            ? ((_lijn.JaarIndex(a.Zone, a.Leerjaar) - 1) * _lijn.Kalender.AantalLesweken)
                + _lijn.Kalender.LesIndex(_lijn.Kalender.Volgnummer(week))
            : null;

    /// <summary>What a path reaches within so many weeks, passing "–" items and, when asked, talks.</summary>
    private List<Activiteit> Bereik(Activiteit van, bool overGesprekken, Func<Activiteit, bool> zoek, int weken)
    {
        var gevonden = new List<Activiteit>();
        var gezien = new HashSet<string>(StringComparer.Ordinal) { van.Id };
        var nog = new Queue<Activiteit>([van]);
        while (nog.TryDequeue(out var hier))
        {
            foreach (var a in _volgende[hier.Id])
            {
                if (!gezien.Add(a.Id))
                {
                    continue;
                }
                if (zoek(a) && Binnen(van, a, weken))
                {
                    gevonden.Add(a);
                }
                var door = !IsMoment(a) || (overGesprekken && a.Marker == Codes.Gesprek);
                // Links run forward: past the last week that counts, and past the own year, nothing further can count.
                if (door && (Binnen(van, a, weken) || Begin(a) is null || (a.Zone == van.Zone && a.Leerjaar == van.Leerjaar)))
                {
                    nog.Enqueue(a);
                }
            }
        }

        return [.. gevonden.OrderBy(_lijn.Positie).ThenBy(a => a.Titel, StringComparer.Ordinal).ThenBy(a => a.Id, StringComparer.Ordinal)];
    }

    /// <summary>Activities that a path over "–" and G items reaches from (or, turned around, that reach) a start, however long it takes; linear.</summary>
    internal HashSet<string> MetPad(Func<Activiteit, bool> begin, bool terug)
    {
        // Over the line in the order of links: what a node has behind it, it passes on when it is "–" or a talk.
        var bereikt = new HashSet<string>(StringComparer.Ordinal);
        var nog = new Queue<Activiteit>(_lijn.Activiteiten.Where(begin));
        while (nog.TryDequeue(out var hier))
        {
            foreach (var a in terug ? Vorige(hier) : _volgende[hier.Id])
            {
                if (bereikt.Add(a.Id) && !IsStap(a))
                {
                    nog.Enqueue(a);
                }
            }
        }

        return bereikt;
    }

    private IEnumerable<Activiteit> Vorige(Activiteit a) =>
        a.VolgtOp.Where(l => l.Id != a.Id && _opId.ContainsKey(l.Id)).Select(l => _opId[l.Id]);
}
