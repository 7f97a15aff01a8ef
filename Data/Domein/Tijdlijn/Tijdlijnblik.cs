using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>A line as the timeline's rules look at it: what several of them need, worked out once.</summary>
internal sealed class Tijdlijnblik
{
    private readonly int _laatste;
    private readonly HashSet<string> _naErvaring;
    private readonly HashSet<string> _naarStap;
    private readonly HashSet<string> _gekoppeld;
    private readonly Dictionary<string, int> _volgorde;

    public Tijdlijnblik(Leerlijn lijn, Tijdlijnanalyse analyse, Drempels drempels)
    {
        (Lijn, Analyse, Drempels) = (lijn, analyse, drempels);
        Gesprekken = [.. lijn.Activiteiten.Where(a => a.Marker == Codes.Gesprek)];
        _naErvaring = analyse.MetPad(a => a.Marker == Codes.Ervaring, terug: false);
        _naarStap = analyse.MetPad(a => a.Marker is Codes.Ervaring or Codes.Informatie, terug: true);
        _laatste = analyse.Momenten.Count == 0 ? 0 : analyse.Momenten.Max(lijn.Positie);
        _gekoppeld = lijn
            .Activiteiten.SelectMany(a => a.VolgtOp.Count == 0 ? [] : a.VolgtOp.Select(v => v.Id).Append(a.Id))
            .ToHashSet(StringComparer.Ordinal);
        var opId = lijn.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        Verbindingen =
        [
            .. from naar in lijn.Activiteiten from link in naar.VolgtOp where opId.ContainsKey(link.Id) select (opId[link.Id], naar, link),
        ];
        _volgorde = lijn
            .Activiteiten.OrderBy(lijn.Positie)
            .ThenBy(a => a.Titel, StringComparer.Ordinal)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select((a, i) => (a.Id, i))
            .ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
    }

    public Leerlijn Lijn { get; }
    public Tijdlijnanalyse Analyse { get; }
    public Drempels Drempels { get; }
    public IReadOnlyList<Activiteit> Gesprekken { get; }

    /// <summary>The links whose both ends are in the line.</summary>
    public IReadOnlyList<(Activiteit Van, Activiteit Naar, VolgtOp Link)> Verbindingen { get; }

    /// <summary>A path over "–" and talks comes here from an experience.</summary>
    public bool IsNaErvaring(Activiteit a) => _naErvaring.Contains(a.Id);

    /// <summary>A path over "–" and talks goes from here to an experience or information.</summary>
    public bool LeidtNaarStap(Activiteit a) => _naarStap.Contains(a.Id);

    public bool IsIetsLater(Activiteit a) => _laatste > Lijn.Positie(a);

    public bool IsGekoppeld(Activiteit a) => _gekoppeld.Contains(a.Id);

    /// <summary>The place of an activity in the line; −1 for none.</summary>
    public int Volgorde(string? id) => id is null ? -1 : _volgorde[id];
}
