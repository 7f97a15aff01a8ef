namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// A line as the rules look at it: positions and links worked out once. Activities of own leerjaren that the rules are not about, and of later years
/// count as neighbours only.
/// </summary>
internal sealed class Blik
{
    private static readonly IReadOnlyList<Activiteit> Geen = [];
    private readonly Leerlijn _lijn;
    private readonly Dictionary<string, int> _positie;
    private readonly HashSet<string> _heeftVorige = new(StringComparer.Ordinal);
    private readonly HashSet<string> _heeftVolgende = new(StringComparer.Ordinal);
    private readonly Dictionary<int, List<Activiteit>> _perJaar;
    private readonly Dictionary<string, Partner> _partners;
    private readonly Dictionary<string, int> _volgorde;
    private readonly int _eerste;
    private readonly int _laatste;
    private readonly Func<Bevinding, bool> _isBewustZo;
    private ILookup<int, Bevinding>? _openFouten;

    /// <param name="lijn">The line; an own activity in a leerjaar that the line does not list adds that leerjaar.</param>
    /// <param name="jaren">The own leerjaren that the rules are about; null = all.</param>
    /// <param name="maatstaf">What the line is held against.</param>
    public Blik(Leerlijn lijn, IReadOnlySet<int>? jaren, Maatstaf maatstaf)
    {
        (Vandaag, Drempels, _isBewustZo) = maatstaf;
        var nummers = lijn.Activiteiten.Where(a => a.IsEigen).Select(a => a.Leerjaar).ToHashSet();
        nummers.ExceptWith(lijn.Leerjaren.Select(l => l.Nr));
        _lijn =
            nummers.Count == 0
                ? lijn
                : lijn with
                {
                    Leerjaren = [.. lijn.Leerjaren.Concat(nummers.Select(nr => new Leerjaar { Nr = nr })).OrderBy(l => l.Nr)],
                };
        Jaren = [.. _lijn.Leerjaren.Where(l => jaren is null || jaren.Contains(l.Nr)).OrderBy(l => l.Nr)];

        _positie = new Dictionary<string, int>(_lijn.Activiteiten.Count, StringComparer.Ordinal);
        foreach (var a in _lijn.Activiteiten)
        {
            _positie[a.Id] = _lijn.Positie(a);
        }
        _eerste = _positie.Count == 0 ? 0 : _positie.Values.Min();
        _laatste = _positie.Count == 0 ? 0 : _positie.Values.Max();
        foreach (var a in _lijn.Activiteiten)
        {
            foreach (var v in a.VolgtOp)
            {
                // A link to an activity that this line does not hold (another group's) is no link here.
                if (!_positie.ContainsKey(v.Id))
                {
                    continue;
                }
                _heeftVorige.Add(a.Id);
                if (v.Id != a.Id)
                {
                    _heeftVolgende.Add(v.Id);
                }
            }
        }

        EigenEnBuren =
        [
            .. _lijn
                .Activiteiten.Where(a => a.IsEigen)
                .OrderBy(a => _positie[a.Id])
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .ThenBy(a => a.Id, StringComparer.Ordinal),
        ];
        Eigen = jaren is null ? EigenEnBuren : [.. EigenEnBuren.Where(a => jaren.Contains(a.Leerjaar))];
        _perJaar = Eigen.GroupBy(a => a.Leerjaar).ToDictionary(g => g.Key, g => g.ToList());
        GevuldeJaren = [.. Jaren.Where(j => _perJaar.ContainsKey(j.Nr))];
        _partners = _lijn
            .Partners.GroupBy(p => p.Id, StringComparer.Ordinal)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        _volgorde = Eigen.Select((a, i) => (a.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
    }

    /// <summary>The day that counts as today.</summary>
    public DateOnly Vandaag { get; }

    public Drempels Drempels { get; }

    /// <summary>The pupils at hand pass through every leerjaar.</summary>
    public bool IsHeleLijn { get; init; } = true;

    /// <summary>All pupils, not one group of them.</summary>
    public bool IsHeleSchool { get; init; } = true;

    /// <summary>What was found before the rules that count it.</summary>
    public IReadOnlyList<Bevinding> Gevonden { get; set; } = [];

    /// <summary>How many findings of severity Fout on a leerjaar or an activity in it still ask for something.</summary>
    public int OpenFouten(int leerjaar) =>
        (
            _openFouten ??= Gevonden
                .Where(b => b.Ernst == Ernst.Fout && b.Leerjaar is not null && !_isBewustZo(b))
                .ToLookup(b => b.Leerjaar!.Value)
        )[leerjaar]
            .Count();

    /// <summary>The leerjaren that the rules are about, by number.</summary>
    public IReadOnlyList<Leerjaar> Jaren { get; }

    /// <summary>Those of them with an activity: an empty year gets few year rules.</summary>
    public IReadOnlyList<Leerjaar> GevuldeJaren { get; }

    /// <summary>The activities that the rules are about, by position.</summary>
    public IReadOnlyList<Activiteit> Eigen { get; }

    /// <summary>The activities of all own leerjaren, those that only count as neighbour included.</summary>
    public IReadOnlyList<Activiteit> EigenEnBuren { get; }

    public IReadOnlyList<Activiteit> In(Leerjaar jaar) => _perJaar.TryGetValue(jaar.Nr, out var lijst) ? lijst : Geen;

    public int Positie(Activiteit a) => _positie[a.Id];

    /// <summary>It follows nothing, while something is earlier.</summary>
    public bool MistVorige(Activiteit a) => !_heeftVorige.Contains(a.Id) && _eerste < _positie[a.Id];

    /// <summary>Nothing follows it, while something is later.</summary>
    public bool MistVolgende(Activiteit a) => !_heeftVolgende.Contains(a.Id) && _laatste > _positie[a.Id];

    public Partner? Partner(string id) => _partners.GetValueOrDefault(id);

    public int Lijnweek(int leerjaar, int week) => _lijn.Lijnweek(Codes.ZoneEigen, leerjaar, week);

    /// <summary>School weeks (lesson weeks when holidays are entered) between two weeks of one year; null when a week lies outside the school year.</summary>
    public int? Afstand(int van, int naar) =>
        _lijn.Kalender.IsSchoolweek(van) && _lijn.Kalender.IsSchoolweek(naar) ? _lijn.Kalender.Afstand(van, naar) : null;

    /// <summary>Does a school week come after another of the same year, lesson week or not? False when a week lies outside the school year.</summary>
    public bool IsLater(int week, int dan) =>
        _lijn.Kalender.IsSchoolweek(week)
        && _lijn.Kalender.IsSchoolweek(dan)
        && _lijn.Kalender.Volgnummer(week) > _lijn.Kalender.Volgnummer(dan);

    /// <summary>The planned milestones of this kind in the leerjaren at hand; each leerjaar and week once.</summary>
    public IEnumerable<(int Leerjaar, int Week)> Mijlpalen(string soort) =>
        _lijn
            .Mijlpalen.Where(m =>
                m.Soort == soort && m.Week is int w && _lijn.Kalender.IsSchoolweek(w) && Jaren.Any(j => j.Nr == m.Leerjaar)
            )
            .Select(m => (m.Leerjaar, m.Week!.Value))
            .Distinct()
            .OrderBy(m => m.Leerjaar)
            .ThenBy(m => _lijn.Kalender.Volgnummer(m.Item2));

    /// <summary>The place of an activity in <see cref="Eigen"/>; −1 for none.</summary>
    public int Volgorde(string? id) => id is null ? -1 : _volgorde.GetValueOrDefault(id, -1);
}
