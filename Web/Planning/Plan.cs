using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>
/// A school year as every planner page sees it: the line, its findings, groups and steps. What a page does not ask for is not worked out, what it
/// asks for twice is worked out once.
/// </summary>
public sealed class Plan
{
    private readonly Func<Bevinding, string> _melding;
    private readonly Lazy<Dictionary<string, SignaalStatus>> _statussen;
    private readonly Lazy<Lijnbevindingen> _bevindingen;
    private readonly Lazy<IReadOnlyList<Signaal>> _signalen;
    private readonly Lazy<ILookup<int, Signaal>> _perActiviteit;
    private readonly Lazy<IReadOnlyList<Groep>> _groepen;
    private readonly Lazy<IReadOnlyList<ChecklistRij>> _checklist;
    private readonly Lazy<IReadOnlyList<Stap>> _stappen;
    private readonly Lazy<Dictionary<string, Activiteit>> _opId;
    private readonly Dictionary<string, Lijnbevindingen> _perGroep = new(StringComparer.Ordinal);

    /// <param name="jaar">What the database holds of the school year.</param>
    /// <param name="vandaag">The day that counts as today.</param>
    /// <param name="melding">A finding's text as this reader may see it.</param>
    public Plan(Planjaar jaar, DateOnly vandaag, Func<Bevinding, string> melding)
    {
        ArgumentNullException.ThrowIfNull(jaar);
        (Jaar, _melding) = (jaar, melding);
        _statussen = new(() => jaar.Statussen.ToDictionary(s => s.Sleutel, StringComparer.Ordinal));
        Maatstaf = new Maatstaf(vandaag, new Drempels(jaar.Drempels), SignaalStatusRepository.IsBewustZo(jaar.Statussen));
        _bevindingen = new(() => new Lijnbevindingen(jaar.Lijn, Maatstaf));
        _signalen = new(() => Toon(Bevindingen.InPlanner));
        _perActiviteit = new(() => Signalen.Where(s => s.Bevinding.ActiviteitNummer > 0).ToLookup(s => s.Bevinding.ActiviteitNummer));
        _groepen = new(() => Groepsindeling.Van(jaar.School, jaar.Lijn));
        _checklist = new(() => ChecklistStand.Bepaal(jaar.Lijn, jaar.Weggelaten.ToDictionary(w => (w.LeerjaarNr, w.Type), w => w.Reden)));
        _stappen = new(() => Stappenplan.Van(this));
        _opId = new(() => jaar.Lijn.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal));
    }

    public Planjaar Jaar { get; }
    public Leerlijn Lijn => Jaar.Lijn;
    public Schoolindeling School => Jaar.School;
    public int Schooljaar => Jaar.Schooljaar;

    /// <summary>What this line, a group's and every draft of it is held against.</summary>
    public Maatstaf Maatstaf { get; }
    public Drempels Drempels => Maatstaf.Drempels;

    /// <summary>Of the whole school.</summary>
    public Lijnbevindingen Bevindingen => _bevindingen.Value;

    /// <summary>The planner's findings of the whole school.</summary>
    public IReadOnlyList<Signaal> Signalen => _signalen.Value;
    public IReadOnlyList<Groep> Groepen => _groepen.Value;
    public IReadOnlyList<Stap> Stappen => _stappen.Value;
    public IReadOnlyList<ChecklistRij> Checklist => _checklist.Value;
    public ILookup<int, Signaal> PerActiviteit => _perActiviteit.Value;

    /// <summary>The findings for a group; null = the whole school.</summary>
    public Lijnbevindingen BevindingenVan(Groep? groep)
    {
        if (groep is null)
        {
            return Bevindingen;
        }
        if (!_perGroep.TryGetValue(groep.Sleutel, out var bevindingen))
        {
            _perGroep[groep.Sleutel] = bevindingen = new Lijnbevindingen(Lijn, Maatstaf, groep);
        }
        return bevindingen;
    }

    /// <summary>Findings with what people said about them and the text that this reader may see.</summary>
    public IReadOnlyList<Signaal> Toon(IEnumerable<Bevinding> bevindingen)
    {
        ArgumentNullException.ThrowIfNull(bevindingen);
        return
        [
            .. bevindingen.Select(b =>
            {
                var sleutel = SignaalStatusRepository.Sleutel(b);
                return new Signaal(b, _statussen.Value.GetValueOrDefault(sleutel), _melding(b), sleutel);
            }),
        ];
    }

    /// <summary>Per group what it lacks where the whole school passes and nobody set to "Bewust zo"; groups without such a finding are left out.</summary>
    public IReadOnlyList<(Groep Groep, IReadOnlyList<Signaal> Signalen)> AlleenInGroepen() =>
        [
            .. Groepen
                .Select(g =>
                    (Groep: g, Signalen: Toon(Signaleringen.AlleenInGroep(Bevindingen.InPlanner, BevindingenVan(g).OpenInPlanner)))
                )
                .Where(x => x.Signalen.Count > 0),
        ];

    /// <summary>
    /// The groups in a leerjaar that none of these activities reach, though the school as a whole has them; empty when there are no activities.
    /// </summary>
    public IReadOnlyList<Groep> NietVoor(int leerjaar, IReadOnlyList<Activiteit> activiteiten) =>
        activiteiten.Count == 0 ? [] : [.. Groepen.Where(g => g.Leerjaren.Contains(leerjaar) && activiteiten.All(a => !g.Bereikt(a)))];

    /// <summary>Findings on a leerjaar itself, not on one of its activities.</summary>
    public IReadOnlyList<Signaal> VanLeerjaar(int nr) =>
        [.. Signalen.Where(s => s.Bevinding.Leerjaar == nr && s.Bevinding.ActiviteitId is null)];

    /// <summary>Null when this line has no activity with that database id (another school year's, or in the bin).</summary>
    public Activiteit? Zoek(int nummer) => Lijn.Activiteiten.FirstOrDefault(a => a.Nummer == nummer);

    public Activiteit? Zoek(string id) => _opId.Value.GetValueOrDefault(id);
}
