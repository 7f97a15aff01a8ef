using System.Globalization;
using System.Text.RegularExpressions;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>The rules TL-01 … TL-17 (domain 6.4): does each experience lead to a talk, and that to a next step? Pure, as <see cref="Signaleringen"/>.</summary>
public static partial class Tijdlijnregels
{
    private const string Afgesloten = "Afgesloten";
    private static readonly string[] InformatieTypes = ["T05", "T07", "T10", "T11"];

    /// <summary>What each rule looks at, with its source.</summary>
    public static readonly IReadOnlyList<Regel> Alle =
    [
        new("TL-01", "Vooral informatie", "004 d5 o1"),
        new("TL-02", "Te weinig gesprekken tegenover de ervaringen", "004 d5 o6"),
        new("TL-03", "Een ervaring waar geen gesprek op volgt", "004 d5 o6"),
        new("TL-04", "Een gesprek zonder ervaring ervoor", "004 d5 o1; 000; 002"),
        new("TL-05", "Een gesprek dat nergens toe leidt", "004 d5 o6"),
        new("TL-06", "Informatie die als gesprek telt", "004 d5 o1"),
        new("TL-07", "Praten op de werkplek dat als gesprek telt", "004 d5 o1"),
        new("TL-08", "Een verbinding zonder inhoud", "004 d5 o1"),
        new("TL-09", "Een verbinding die leerlingen (nog) niet zien", "004 d5 o1"),
        new("TL-10", "Een jaar zonder keten", "004 d5 o6"),
        new("TL-11", "Informatie die nergens aan hangt", "004 d5 o1"),
        new("TL-12", "Een overgang zonder momenten eromheen", "004 d5 o1"),
        new("TL-13", "Veel activiteiten, weinig rode draad", "004 d5 o6"),
        new("TL-14", "Een gesprek waarin een fase ontbreekt", "004 d5 o6"),
        new("TL-15", "Een activiteit zonder E, G of I", "004 d5 o1"),
        new("TL-16", "Weinig ervaringen besproken, en niemand aan zet", "004 d5 o6"),
        new("TL-17", "Een ontbrekende keten zonder oorzaak", "004 d5 o6"),
    ];

    /// <summary>All findings, in the order of the rules, then of the line.</summary>
    public static IReadOnlyList<Bevinding> Bepaal(Leerlijn lijn, Drempels? drempels = null) =>
        Bepaal(lijn, new Tijdlijnanalyse(lijn, drempels), drempels ?? Drempels.Standaard);

    /// <summary>As above, over a timeline that was worked out already.</summary>
    public static IReadOnlyList<Bevinding> Bepaal(Leerlijn lijn, Tijdlijnanalyse tijdlijn, Drempels drempels)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(tijdlijn);
        ArgumentNullException.ThrowIfNull(drempels);
        var uit = new List<Bevinding>();
        uit.AddRange(VanVerhoudingen(lijn, tijdlijn, drempels));
        uit.AddRange(VanMomenten(lijn, tijdlijn));
        uit.AddRange(VanVerbindingen(lijn, drempels));
        if (tijdlijn.Maten.Momenten > 0)
        {
            uit.AddRange(VanJaren(lijn, tijdlijn));
            uit.AddRange(VanOvergangen(lijn, tijdlijn, (int)drempels[Drempels.WekenRondOvergang]));
        }

        var volgorde = lijn
            .Activiteiten.OrderBy(lijn.Positie)
            .ThenBy(a => a.Titel, StringComparer.Ordinal)
            .ThenBy(a => a.Id, StringComparer.Ordinal)
            .Select((a, i) => (a.Id, i))
            .ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        return [.. uit.OrderBy(b => b.Regel, StringComparer.Ordinal).ThenBy(b => b.ActiviteitId is null ? -1 : volgorde[b.ActiviteitId])];
    }

    private static IEnumerable<Bevinding> VanVerhoudingen(Leerlijn lijn, Tijdlijnanalyse t, Drempels d)
    {
        var m = t.Maten;
        if (m.Momenten > 0 && m.Informatie > d[Drempels.AandeelInformatie] * m.Momenten)
        {
            var p = Getal((int)Math.Round(100m * m.Informatie / m.Momenten, MidpointRounding.AwayFromZero));
            yield return Lijn(
                "TL-01",
                Ernst.Waarschuwing,
                "marker",
                $"{p}% van jullie momenten is informatie. Waar doen leerlingen zelf iets en praten ze erover?",
                ("p", p)
            );
        }

        if (m.Ervaringen > 0 && m.Gesprekken < d[Drempels.GesprekkenPerErvaring] * m.Ervaringen)
        {
            yield return Lijn(
                "TL-02",
                Ernst.Waarschuwing,
                "marker",
                $"Tegenover {Aantal(m.Ervaringen, "ervaring", "ervaringen")} {(m.Gesprekken == 1 ? "staat" : "staan")} {Aantal(m.Gesprekken, "gesprek", "gesprekken")}.",
                ("nE", Getal(m.Ervaringen)),
                ("nG", Getal(m.Gesprekken))
            );
        }

        if (m.Momenten > d[Drempels.VeelMomenten] && m.Clustergraad < d[Drempels.WeinigClusters])
        {
            yield return Lijn(
                "TL-13",
                Ernst.Waarschuwing,
                "volgtOp",
                "Veel activiteiten, weinig rode draad: kies eerst wat bij elkaar hoort."
            );
        }

        if (m.Dekking < d[Drempels.DekkingErvaringen] && lijn.Prioriteiten.All(p => p.Status == Afgesloten))
        {
            yield return Lijn(
                "TL-16",
                Ernst.Waarschuwing,
                "prioriteit",
                "Minder dan de helft van de ervaringen wordt besproken. Wie is aan zet?"
            );
        }
    }

    private static IEnumerable<Bevinding> VanMomenten(Leerlijn lijn, Tijdlijnanalyse t)
    {
        var naErvaring = t.MetPad(a => a.Marker == Codes.Ervaring, terug: false);
        var naarStap = t.MetPad(a => a.Marker is Codes.Ervaring or Codes.Informatie, terug: true);
        var laatste = t.Momenten.Count == 0 ? 0 : t.Momenten.Max(lijn.Positie);
        var gekoppeld = lijn
            .Activiteiten.SelectMany(a => a.VolgtOp.Count == 0 ? [] : a.VolgtOp.Select(v => v.Id).Append(a.Id))
            .ToHashSet(StringComparer.Ordinal);
        foreach (var a in lijn.Activiteiten)
        {
            if (a.Marker == Codes.Ervaring && t.Gesprekken(a).Count == 0)
            {
                yield return Act(
                    "TL-03",
                    Ernst.Fout,
                    a,
                    "volgtOp",
                    $"Na ervaring ‘{a.Titel}’ volgt binnen {Aantal(t.WekenTotGesprek, "week", "weken")} geen gesprek."
                );
            }

            if (a.Marker == Codes.Gesprek)
            {
                if (!naErvaring.Contains(a.Id))
                {
                    yield return Act("TL-04", Ernst.Waarschuwing, a, "volgtOp", $"Over welke ervaring gaat gesprek ‘{a.Titel}’?");
                }
                if (!naarStap.Contains(a.Id) && laatste > lijn.Positie(a))
                {
                    yield return Act("TL-05", Ernst.Waarschuwing, a, "volgtOp", $"Gesprek ‘{a.Titel}’ leidt nog niet tot een nieuwe stap.");
                }
                if (Informatief().IsMatch(a.Titel) || InformatieTypes.Contains(a.Type))
                {
                    yield return Act(
                        "TL-06",
                        Ernst.Waarschuwing,
                        a,
                        "marker",
                        $"Is ‘{a.Titel}’ een gesprek over eigen ervaringen, of krijgt de leerling informatie?"
                    );
                }

                if (a.Type is "T13" or "T14" || a.Plaats == "bedrijf")
                {
                    yield return Act(
                        "TL-07",
                        Ernst.Waarschuwing,
                        a,
                        "marker",
                        "Praten op de werkplek is nog geen gespreksmoment. Wie bepaalt de agenda?"
                    );
                }

                foreach (var fase in Codes.Gespreksfasen.Where(f => !a.Gespreksfasen.Contains(f.Code)))
                {
                    yield return Act(
                        "TL-14",
                        Ernst.Tip,
                        a,
                        "gespreksfasen",
                        $"In gesprek ‘{a.Titel}’ mist de fase {fase.Label.ToLowerInvariant()}.",
                        ("fase", fase.Code)
                    );
                }
            }

            if (a.Marker == Codes.Informatie && !gekoppeld.Contains(a.Id))
            {
                yield return Act("TL-11", Ernst.Tip, a, "volgtOp", $"Informatiemoment ‘{a.Titel}’ hangt nergens aan.");
            }
            if (
                a.Marker is null
                || (a.Marker == Codes.GeenMoment && Codes.Types.FirstOrDefault(x => x.Code == a.Type)?.Markers is ["E" or "G" or "I", ..])
            )
            {
                yield return Act("TL-15", Ernst.Tip, a, "marker", $"Kies E, G of I voor ‘{a.Titel}’.");
            }
        }
    }

    private static IEnumerable<Bevinding> VanVerbindingen(Leerlijn lijn, Drempels d)
    {
        var titels = lijn.Activiteiten.ToDictionary(a => a.Id, a => a.Titel, StringComparer.Ordinal);
        foreach (var naar in lijn.Activiteiten)
        {
            foreach (var link in naar.VolgtOp.Where(l => titels.ContainsKey(l.Id)))
            {
                var woorden = link.Toelichting.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
                if (woorden < d[Drempels.WoordenToelichting] || Organisatorisch().IsMatch(link.Toelichting))
                {
                    yield return Act(
                        "TL-08",
                        Ernst.Waarschuwing,
                        naar,
                        "volgtOp",
                        $"De verbinding tussen ‘{titels[link.Id]}’ en ‘{naar.Titel}’ heeft nog geen inhoud. Wat neemt de leerling mee?",
                        ("a", titels[link.Id]),
                        ("b", naar.Titel)
                    );
                }

                if (lijn.LeerlingZiet(naar, link) != "ja")
                {
                    yield return Act(
                        "TL-09",
                        Ernst.Tip,
                        naar,
                        "volgtOp",
                        $"Vraag leerlingen of zij de samenhang tussen ‘{titels[link.Id]}’ en ‘{naar.Titel}’ zien.",
                        ("a", titels[link.Id]),
                        ("b", naar.Titel)
                    );
                }
            }
        }
    }

    private static IEnumerable<Bevinding> VanJaren(Leerlijn lijn, Tijdlijnanalyse t)
    {
        var metCluster = t
            .Momenten.Where(a => a.Marker == Codes.Ervaring && t.StartCluster(a))
            .Select(a => (a.Zone, a.Leerjaar))
            .ToHashSet();
        var jaren = lijn
            .Leerjaren.Select(l => (Zone: Codes.ZoneEigen, l.Nr))
            .Concat(t.Momenten.Select(a => (a.Zone, a.Leerjaar)))
            .Distinct()
            .OrderBy(j => lijn.JaarIndex(j.Zone, j.Item2));
        foreach (var (zone, nr) in jaren.Where(j => !metCluster.Contains(j)))
        {
            var naam = Leerlijn.JaarNaam(zone, nr);
            yield return Jaar(
                "TL-10",
                Ernst.Waarschuwing,
                zone,
                nr,
                $"{char.ToUpperInvariant(naam[0])}{naam[1..]} kent geen keten ervaring–gesprek–vervolg."
            );
            if (
                !lijn.Prioriteiten.Any(p =>
                    p.Zone == zone && p.Leerjaar == nr && !string.IsNullOrWhiteSpace(p.Oorzaak) && !string.IsNullOrWhiteSpace(p.AanZet)
                )
            )
            {
                yield return Jaar("TL-17", Ernst.Tip, zone, nr, "Noteer waardoor de keten ontbreekt en of dit strategisch of tactisch is.");
            }
        }
    }

    private static IEnumerable<Bevinding> VanOvergangen(Leerlijn lijn, Tijdlijnanalyse t, int weken)
    {
        foreach (var o in Overgangen.Van(lijn).Where(o => o.Altijd || t.Momenten.Any(a => a.Zone == Codes.ZoneDaarna)))
        {
            if (!Gevuld(lijn, t, o, weken))
            {
                yield return Lijn(
                    "TL-12",
                    Ernst.Waarschuwing,
                    "weekVan",
                    $"Rond de overgang {o.Naam} staat niets op de tijdlijn.",
                    ("overgang", o.Naam)
                );
            }
        }
    }

    /// <summary>Something runs in the last weeks of the year before the transition, and something in the first weeks of a year after it.</summary>
    private static bool Gevuld(Leerlijn lijn, Tijdlijnanalyse t, Overgang overgang, int weken)
    {
        var k = lijn.Kalender;
        var (voor, na) = (false, false);
        foreach (var a in t.Momenten)
        {
            var index = lijn.JaarIndex(a.Zone, a.Leerjaar);
            var (isVoor, isNa) = (index == overgang.Van, overgang.Naar.Contains(index));
            if (!isVoor && !isNa)
            {
                continue;
            }
            if (a.WeekVan is not int van || !k.IsSchoolweek(van))
            {
                voor |= isVoor;
                na |= isNa;
                continue;
            }

            var tot = a.WeekTot is int w && k.IsSchoolweek(w) ? w : van;
            voor |= isVoor && k.Volgnummer(tot) > k.AantalWeken - weken;
            na |= isNa && k.Volgnummer(van) <= weken;
        }

        return voor && na;
    }

    private static Bevinding Act(
        string regel,
        Ernst ernst,
        Activiteit a,
        string veld,
        string melding,
        params (string Naam, string Waarde)[] invulling
    ) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = a.Titel,
            Melding = melding,
            Veld = veld,
            ActiviteitId = a.Id,
            ActiviteitNummer = a.Nummer,
            Leerjaar = a.IsEigen ? a.Leerjaar : null,
            Invulling = [.. invulling.Select(i => KeyValuePair.Create(i.Naam, i.Waarde))],
        };

    private static Bevinding Jaar(string regel, Ernst ernst, string zone, int nr, string melding) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = Leerlijn.JaarNaam(zone, nr),
            Melding = melding,
            Veld = "volgtOp",
            Leerjaar = zone == Codes.ZoneEigen ? nr : null,
        };

    private static Bevinding Lijn(
        string regel,
        Ernst ernst,
        string veld,
        string melding,
        params (string Naam, string Waarde)[] invulling
    ) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = "",
            Melding = melding,
            Veld = veld,
            Invulling = [.. invulling.Select(i => KeyValuePair.Create(i.Naam, i.Waarde))],
        };

    private static string Getal(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Aantal(int n, string enkelvoud, string meervoud) => Getal(n) + " " + (n == 1 ? enkelvoud : meervoud);

    [GeneratedRegex("voorlicht|informatie|uitleg|presentatie|gastles|markt", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Informatief();

    [GeneratedRegex("zelfde (plan|klas|week|dag|project)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Organisatorisch();
}
