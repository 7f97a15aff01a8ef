using System.Globalization;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>
/// Where chains break, and the smallest repairs: add a moment, move one, link two, or change a marker. Every repair is tried on the line with all
/// rules before it is offered, so what it promises is what the rules will say. One repair is one step for the team; links that a new moment needs
/// belong to it.
/// </summary>
public sealed class Ketenherstel
{
    /// <summary>Of each kind, the nearest so many candidates are tried.</summary>
    private const int PerSoort = 3;

    private readonly Leerlijn _lijn;
    private readonly Tijdlijnanalyse _tijdlijn;
    private readonly Lijnbevindingen _bevindingen;
    private readonly int _wekenTotVervolg;
    private readonly Func<string> _nieuwId;
    private readonly Dictionary<string, Activiteit> _opId;
    private readonly ILookup<string, Activiteit> _volgers;

    /// <param name="bevindingen">Of the line to mend; a repair promises what it does to those that are open.</param>
    /// <param name="nieuwId">Makes the id of an activity that a repair adds; unique in the school year.</param>
    public Ketenherstel(Lijnbevindingen bevindingen, Func<string> nieuwId)
    {
        ArgumentNullException.ThrowIfNull(bevindingen);
        (_bevindingen, _lijn, _tijdlijn, _nieuwId) = (bevindingen, bevindingen.Lijn, bevindingen.Tijdlijn, nieuwId);
        _wekenTotVervolg = (int)bevindingen.Maatstaf.Drempels[Tijdlijnregels.WekenTotVervolg];
        var lijn = _lijn;
        _opId = lijn.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        _volgers = lijn
            .Activiteiten.SelectMany(a => a.VolgtOp.Where(l => _opId.ContainsKey(l.Id)).Select(l => (l.Id, a)))
            .ToLookup(x => x.Id, x => x.a, StringComparer.Ordinal);
        Breuken = [.. ZoekBreuken()];
    }

    /// <summary>All broken chains in the order of the line.</summary>
    public IReadOnlyList<Breuk> Breuken { get; }

    /// <summary>
    /// Repairs of one break, the one that solves most first; of equal ones that which creates fewest findings, then needs fewest changes. Empty when
    /// none of the kinds fits.
    /// </summary>
    public IReadOnlyList<Reparatie> Reparaties(Breuk breuk)
    {
        ArgumentNullException.ThrowIfNull(breuk);
        var uit = new List<Reparatie>();
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var kandidaten = breuk.Mist switch
        {
            Ontbreekt.Gesprek => VoorGesprek(breuk.Bij),
            Ontbreekt.Vervolg => VoorVervolg(breuk.Bij),
            _ => VoorErvaring(breuk.Bij),
        };
        foreach (var (omschrijving, wijzigingen) in kandidaten)
        {
            if (!gezien.Add(string.Join('|', wijzigingen.Select(Ontwerplijn.Zin))))
            {
                continue;
            }
            var toepassing = Ontwerplijn.Toepassen(_lijn, wijzigingen);
            if (!toepassing.KanDoorgevoerd)
            {
                continue;
            }
            var verschil = Bevindingverschil.Bepaal(_bevindingen.Open, _bevindingen.Van(toepassing.Lijn).Open);
            // Calling a talk no moment may take the question away and solve nothing.
            if (verschil.Opgelost.Count > 0)
            {
                uit.Add(
                    new Reparatie
                    {
                        Omschrijving = omschrijving,
                        Wijzigingen = wijzigingen,
                        Opgelost = verschil.Opgelost,
                        Nieuw = verschil.Nieuw,
                    }
                );
            }
        }

        return
        [
            .. uit.OrderByDescending(r => r.Opgelost.Count)
                .ThenBy(r => r.Nieuw.Count)
                .ThenBy(r => r.Wijzigingen.Count)
                .ThenBy(r => r.Omschrijving, StringComparer.Ordinal),
        ];
    }

    private IEnumerable<Breuk> ZoekBreuken()
    {
        var mist = Enum.GetValues<Ontbreekt>().ToDictionary(m => Tijdlijnregels.Van(m).Code, m => m, StringComparer.Ordinal);
        var gezien = _bevindingen
            .OpTijdlijn.Where(b => mist.ContainsKey(b.Regel))
            .ToLookup(b => b.ActiviteitId!, b => mist[b.Regel], StringComparer.Ordinal);
        Breuk Maak(Activiteit bij, Ontbreekt m) => new(bij, m, gezien[bij.Id].Contains(m) ? [Tijdlijnregels.Van(m).Code] : []);
        var inBreuk = new HashSet<string>(StringComparer.Ordinal);
        var uit = new List<Breuk>();
        foreach (var e in _tijdlijn.Momenten.Where(a => a.Marker == Codes.Ervaring))
        {
            var gesprekken = _tijdlijn.Gesprekken(e);
            if (gesprekken.Count == 0)
            {
                uit.Add(Maak(e, Ontbreekt.Gesprek));
            }
            else if (!_tijdlijn.StartCluster(e) && inBreuk.Add(gesprekken[^1].Id))
            {
                uit.Add(Maak(gesprekken[^1], Ontbreekt.Vervolg));
            }
        }

        foreach (var g in _tijdlijn.Momenten.Where(a => a.Marker == Codes.Gesprek))
        {
            if (gezien[g.Id].Contains(Ontbreekt.Ervaring))
            {
                uit.Add(Maak(g, Ontbreekt.Ervaring));
            }
            if (gezien[g.Id].Contains(Ontbreekt.Vervolg) && inBreuk.Add(g.Id))
            {
                uit.Add(Maak(g, Ontbreekt.Vervolg));
            }
        }

        return uit.OrderBy(b => _lijn.Positie(b.Bij))
            .ThenBy(b => b.Bij.Titel, StringComparer.Ordinal)
            .ThenBy(b => b.Bij.Id, StringComparer.Ordinal)
            .ThenBy(b => b.Mist);
    }

    private IEnumerable<(string, IReadOnlyList<Wijziging>)> VoorGesprek(Activiteit e)
    {
        var n = _tijdlijn.WekenTotGesprek;
        foreach (var g in Later(e, n, Codes.Gesprek))
        {
            yield return ($"Koppel ‘{e.Titel}’ aan gesprek ‘{g.Titel}’ in {Wanneer(g)}.", [Wijziging.Koppel(e, g)]);
        }
        foreach (var g in TeLaat(e, n, a => a.Marker == Codes.Gesprek))
        {
            if (Eerder(g, e, n) is { } plek)
            {
                yield return ($"Verplaats gesprek ‘{g.Titel}’ naar {Ontwerplijn.Tekst(plek)}.", [Wijziging.Verplaats(g, plek)]);
            }
            if (Dichterbij(e, g, n) is { } later)
            {
                yield return (
                    $"Verplaats ‘{e.Titel}’ naar {Ontwerplijn.Tekst(later)}, dichter bij gesprek ‘{g.Titel}’.",
                    [Wijziging.Verplaats(e, later)]
                );
            }
        }

        foreach (
            var a in _volgers[e.Id]
                .Where(a => a.Marker != Codes.Gesprek && Kan(a, Codes.Gesprek) && _tijdlijn.Binnen(e, a, n))
                .Take(PerSoort)
        )
        {
            yield return ($"Maak van ‘{a.Titel}’ een gesprek (G) over ‘{e.Titel}’.", [Wijziging.Markeer(a, Codes.Gesprek)]);
        }

        foreach (var x in AndereMarker(e))
        {
            yield return x;
        }
        if (NieuwePlek(e, 1, n) is { } nieuw)
        {
            var g = NieuwGesprek(e, nieuw);
            var koppel = Wijziging.Koppel(e, g);
            yield return ($"Voeg in {Ontwerplijn.Tekst(nieuw)} een gesprek over ‘{e.Titel}’ toe.", [Wijziging.VoegToe(g), koppel]);
            var stappen = _volgers[e.Id]
                .Where(IsStap)
                .Concat(_tijdlijn.Momenten.Where(IsStap))
                .Where(x => x.Id != e.Id && _lijn.Positie(x) >= _lijn.Positie(g) && _tijdlijn.Binnen(g, x, _wekenTotVervolg))
                .Take(1);
            foreach (var x in stappen)
            {
                yield return (
                    $"Voeg in {Ontwerplijn.Tekst(nieuw)} een gesprek over ‘{e.Titel}’ toe, dat leidt naar ‘{x.Titel}’.",
                    [Wijziging.VoegToe(g), koppel, Wijziging.Koppel(g, x)]
                );
            }
        }
    }

    private IEnumerable<(string, IReadOnlyList<Wijziging>)> VoorVervolg(Activiteit g)
    {
        var n = _wekenTotVervolg;
        foreach (var x in Later(g, n, Codes.Ervaring).Concat(Later(g, n, Codes.Informatie)).OrderBy(_lijn.Positie).Take(PerSoort))
        {
            yield return ($"Koppel gesprek ‘{g.Titel}’ aan ‘{x.Titel}’ in {Wanneer(x)}.", [Wijziging.Koppel(g, x)]);
        }

        foreach (var x in TeLaat(g, n, IsStap))
        {
            if (Eerder(x, g, n) is { } plek)
            {
                yield return ($"Verplaats ‘{x.Titel}’ naar {Ontwerplijn.Tekst(plek)}.", [Wijziging.Verplaats(x, plek)]);
            }
        }

        foreach (var a in _volgers[g.Id].Where(a => !Tijdlijnanalyse.IsMoment(a) && _tijdlijn.Binnen(g, a, n)))
        {
            foreach (var marker in new[] { Codes.Ervaring, Codes.Informatie }.Where(m => Kan(a, m)).Take(1))
            {
                yield return ($"Geef ‘{a.Titel}’ een {marker}: dan is dat de volgende stap.", [Wijziging.Markeer(a, marker)]);
            }
        }

        foreach (var x in AndereMarker(g))
        {
            yield return x;
        }
        if (NieuwePlek(g, 1, n) is { } nieuw)
        {
            var e = NieuweErvaring(g, nieuw, "T17", $"Nieuwe ervaring na {g.Titel}");
            yield return (
                $"Voeg in {Ontwerplijn.Tekst(nieuw)} een nieuwe ervaring na ‘{g.Titel}’ toe.",
                [Wijziging.VoegToe(e), Wijziging.Koppel(g, e)]
            );
        }
    }

    private IEnumerable<(string, IReadOnlyList<Wijziging>)> VoorErvaring(Activiteit g)
    {
        var positie = _lijn.Positie(g);
        var eerder = _tijdlijn.Momenten.Where(a => a.Marker == Codes.Ervaring && _lijn.Positie(a) <= positie).Reverse().ToList();
        foreach (var e in eerder.Where(e => _tijdlijn.Binnen(e, g, _tijdlijn.WekenTotGesprek)).Concat(eerder).Distinct().Take(PerSoort))
        {
            yield return ($"Koppel ‘{g.Titel}’ aan ervaring ‘{e.Titel}’ uit {Wanneer(e)}.", [Wijziging.Koppel(e, g)]);
        }

        foreach (
            var a in g
                .VolgtOp.Select(l => _opId.GetValueOrDefault(l.Id))
                .OfType<Activiteit>()
                .Where(a => a.Marker != Codes.Ervaring && Kan(a, Codes.Ervaring))
        )
        {
            yield return ($"Maak van ‘{a.Titel}’ een ervaring (E).", [Wijziging.Markeer(a, Codes.Ervaring)]);
        }

        foreach (var x in AndereMarker(g))
        {
            yield return x;
        }
        if (PlekVoor(g) is { } plek)
        {
            var e = NieuweErvaring(g, plek, "T17", $"Ervaring vóór {g.Titel}");
            yield return (
                $"Voeg in {Ontwerplijn.Tekst(plek)} een ervaring vóór ‘{g.Titel}’ toe.",
                [Wijziging.VoegToe(e), Wijziging.Koppel(e, g)]
            );
        }
    }

    /// <summary>The moment itself may be something else than it was taken for: a "talk" that informs, an "experience" that is watched.</summary>
    private static IEnumerable<(string, IReadOnlyList<Wijziging>)> AndereMarker(Activiteit a)
    {
        foreach (
            var marker in new[] { Codes.Informatie, Codes.Gesprek, Codes.GeenMoment }.Where(m =>
                m != a.Marker && (m != Codes.Gesprek || a.Marker != Codes.Ervaring) && Kan(a, m)
            )
        )
        {
            yield return (
                marker == Codes.GeenMoment
                    ? $"‘{a.Titel}’ is bij nader inzien geen moment op de tijdlijn."
                    : $"‘{a.Titel}’ is bij nader inzien {(marker == Codes.Gesprek ? "een gesprek (G)" : "informatie (I)")}.",
                [Wijziging.Markeer(a, marker)]
            );
        }
    }

    /// <summary>The checklist suggests this marker for the type; T17 ("andere activiteit") may be anything.</summary>
    private static bool Kan(Activiteit a, string marker) =>
        Codes.Types.FirstOrDefault(t => t.Code == a.Type)?.Markers is { } m && (m.Count == 0 || m.Contains(marker));

    private static bool IsStap(Activiteit a) => a.Marker is Codes.Ervaring or Codes.Informatie;

    private static string Wanneer(Activiteit a) => Ontwerplijn.Tekst(Plek.Van(a));

    /// <summary>The nearest moments with this marker that could follow in time but are not linked to it.</summary>
    private IEnumerable<Activiteit> Later(Activiteit a, int weken, string marker)
    {
        var positie = _lijn.Positie(a);
        var vorige = Voorgangers(a);
        return _tijdlijn
            .Momenten.Where(x =>
                x.Marker == marker
                && x.Id != a.Id
                && _lijn.Positie(x) >= positie
                && _tijdlijn.Binnen(a, x, weken)
                && !vorige.Contains(x.Id)
                && x.VolgtOp.All(l => l.Id != a.Id)
            )
            .Take(PerSoort);
    }

    private HashSet<string> Voorgangers(Activiteit a)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        var nog = new Stack<Activiteit>([a]);
        while (nog.TryPop(out var hier))
        {
            foreach (var v in hier.VolgtOp.Select(l => _opId.GetValueOrDefault(l.Id)).OfType<Activiteit>())
            {
                if (gezien.Add(v.Id))
                {
                    nog.Push(v);
                }
            }
        }

        return gezien;
    }

    /// <summary>What follows over "–" items, but too many weeks later.</summary>
    private List<Activiteit> TeLaat(Activiteit a, int weken, Func<Activiteit, bool> zoek)
    {
        var uit = new List<Activiteit>();
        var gezien = new HashSet<string>(StringComparer.Ordinal) { a.Id };
        var nog = new Queue<Activiteit>([a]);
        while (nog.TryDequeue(out var hier) && uit.Count < PerSoort)
        {
            foreach (var x in _volgers[hier.Id].Where(x => gezien.Add(x.Id)))
            {
                if (zoek(x) && !_tijdlijn.Binnen(a, x, weken))
                {
                    uit.Add(x);
                }
                if (!Tijdlijnanalyse.IsMoment(x))
                {
                    nog.Enqueue(x);
                }
            }
        }

        return uit;
    }

    /// <summary>
    /// The latest place for <paramref name="later"/> that is still within so many weeks after <paramref name="na"/>; null when its links or the
    /// school year leave none.
    /// </summary>
    private Plek? Eerder(Activiteit later, Activiteit na, int weken) =>
        Weken(na)
            .Reverse()
            .Select(p => Op(later, p))
            .FirstOrDefault(p => p.WeekTot is not -1 && _tijdlijn.Binnen(na, Ontwerplijn.Op(later, p), weken) && Past(later, p));

    /// <summary>The smallest move of <paramref name="eerder"/> towards <paramref name="doel"/> that brings it within so many weeks.</summary>
    private Plek? Dichterbij(Activiteit eerder, Activiteit doel, int weken) =>
        Weken(eerder)
            .Select(p => Op(eerder, p))
            .FirstOrDefault(p => p.WeekTot is not -1 && _tijdlijn.Binnen(Ontwerplijn.Op(eerder, p), doel, weken) && Past(eerder, p));

    private bool Past(Activiteit a, Plek plek) =>
        plek != Plek.Van(a) && LinkControle.NaVerplaatsing(_lijn, Ontwerplijn.Op(a, plek)).Count == 0;

    /// <summary>Places of one week in the year of an activity, from its own first week on, holidays left out.</summary>
    private IEnumerable<Plek> Weken(Activiteit a)
    {
        var k = _lijn.Kalender;
        if (a.WeekVan is not int van || !k.IsSchoolweek(van))
        {
            return [];
        }
        return Enumerable
            .Range(k.Volgnummer(van), k.AantalWeken - k.Volgnummer(van) + 1)
            .Select(k.Week)
            .Where(w => !k.Vakantieweken.Contains(w))
            .Select(w => new Plek(a.Zone, a.Leerjaar, w, null));
    }

    /// <summary>The place with as many weeks as the activity has; WeekTot −1 when those run past the school year.</summary>
    private Plek Op(Activiteit a, Plek plek)
    {
        var k = _lijn.Kalender;
        if (
            plek.WeekVan is not int van
            || a.WeekVan is not int eerst
            || a.WeekTot is not int tot
            || tot == eerst
            || !k.IsSchoolweek(eerst)
            || !k.IsSchoolweek(tot)
        )
        {
            return plek;
        }
        var eind = k.Volgnummer(van) + k.Volgnummer(tot) - k.Volgnummer(eerst);
        return plek with { WeekTot = eind > k.AantalWeken ? -1 : k.Week(eind) };
    }

    /// <summary>
    /// The first lesson week at least so many weeks after the end of an activity, within the limit; its own week when the year leaves no other. Null
    /// without a week.
    /// </summary>
    private Plek? NieuwePlek(Activiteit na, int minstens, int hoogstens)
    {
        var k = _lijn.Kalender;
        if ((na.WeekTot ?? na.WeekVan) is not int eind || !k.IsSchoolweek(eind))
        {
            return null;
        }
        var week = Enumerable
            .Range(k.Volgnummer(eind) + minstens, Math.Max(0, k.AantalWeken - k.Volgnummer(eind)))
            .Where(s => s <= k.AantalWeken)
            .Select(k.Week)
            .FirstOrDefault(w => !k.Vakantieweken.Contains(w) && k.Afstand(eind, w) <= hoogstens);
        return new Plek(na.Zone, na.Leerjaar, week == 0 ? eind : week, null);
    }

    private Plek? PlekVoor(Activiteit g)
    {
        var k = _lijn.Kalender;
        if (g.WeekVan is not int van || !k.IsSchoolweek(van))
        {
            return null;
        }
        var week = Enumerable
            .Range(1, Math.Max(0, k.Volgnummer(van) - 1))
            .Reverse()
            .Select(k.Week)
            .FirstOrDefault(w => !k.Vakantieweken.Contains(w));
        return new Plek(g.Zone, g.Leerjaar, week == 0 ? van : week, null);
    }

    private Activiteit NieuwGesprek(Activiteit e, Plek plek) =>
        Nieuw(e, plek, "T01", Codes.Gesprek, Kort($"Gesprek over {e.Titel}")) with
        {
            Les = "mentor",
            Plaats = "school",
            Doel = $"Terugkijken op ‘{e.Titel}’ en een volgende stap kiezen.",
            ReflectieJa = true,
            ReflectieVorm = "gesprek",
            ReflectieWeek = plek.WeekVan,
            Gespreksfasen = [.. Codes.Gespreksfasen.Select(f => f.Code)],
        };

    private Activiteit NieuweErvaring(Activiteit bij, Plek plek, string type, string titel) =>
        Nieuw(bij, plek, type, Codes.Ervaring, Kort(titel));

    /// <summary>What is left empty the rules will ask for: a repair does not pretend that somebody has filled it in.</summary>
    private Activiteit Nieuw(Activiteit bij, Plek plek, string type, string marker, string titel) =>
        Ontwerplijn.Op(
            new Activiteit
            {
                Id = _nieuwId(),
                Titel = titel,
                Type = type,
                Leerjaar = plek.Leerjaar,
                Marker = marker,
                RolLeerling = "actief",
                Team = bij.Team,
                Leerwegen = bij.Leerwegen,
                Vestigingen = bij.Vestigingen,
                Klassen = bij.Klassen,
                Fase = bij.Fase,
                Zichtbaar = bij.Zichtbaar,
            },
            plek
        );

    private static string Kort(string titel) =>
        titel.Length <= Limieten.Titel ? titel : string.Create(CultureInfo.InvariantCulture, $"{titel[..(Limieten.Titel - 1)]}…");
}
