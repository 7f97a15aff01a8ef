using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Ontwerp;

/// <summary>
/// A "what if" of a school year: a list of changes on top of the live line. Nothing is copied, so what colleagues change meanwhile is in the draft too, and the
/// draft says where that happened.
/// </summary>
public static class Ontwerplijn
{
    /// <summary>More changes than this ask for a new school year rather than a draft.</summary>
    public const int MaximumWijzigingen = 300;

    private static readonly JsonSerializerOptions Opties = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Schrijf<T>(IReadOnlyList<T> lijst) => JsonSerializer.Serialize(lijst, Opties);

    /// <summary>Throws <see cref="JsonException"/> for a text that <see cref="Schrijf"/> did not write.</summary>
    public static IReadOnlyList<T> Lees<T>(string tekst) => JsonSerializer.Deserialize<List<T>>(tekst, Opties) ?? [];

    /// <summary>
    /// The changes with one more: a later change with the same aim replaces the earlier, an added activity is changed itself, what goes away takes
    /// its changes along, and what ends up as it was is no change.
    /// </summary>
    /// <param name="wijzigingen">The draft's changes.</param>
    /// <param name="erbij">One more.</param>
    /// <param name="live">The live line of now.</param>
    public static IReadOnlyList<Wijziging> Met(IReadOnlyList<Wijziging> wijzigingen, Wijziging erbij, Leerlijn live)
    {
        ArgumentNullException.ThrowIfNull(wijzigingen);
        ArgumentNullException.ThrowIfNull(erbij);
        ArgumentNullException.ThrowIfNull(live);
        var uit = wijzigingen.ToList();
        var toegevoegd = uit.FindIndex(w => w.Soort == Wijzigingssoort.Toevoegen && w.Id == erbij.Id);
        if (toegevoegd >= 0 && uit[toegevoegd].Nieuw is { } nieuw)
        {
            switch (erbij.Soort)
            {
                case Wijzigingssoort.Verplaatsen when erbij.Naar is { } naar:
                    uit[toegevoegd] = uit[toegevoegd] with { Nieuw = Op(nieuw, naar) };
                    return uit;
                case Wijzigingssoort.Markeren:
                    uit[toegevoegd] = uit[toegevoegd] with { Nieuw = nieuw with { Marker = erbij.Marker } };
                    return uit;
                case Wijzigingssoort.Toevoegen:
                    uit[toegevoegd] = erbij;
                    return uit;
                case Wijzigingssoort.Verwijderen:
                    uit.RemoveAll(w => w.Id == erbij.Id || w.VanId == erbij.Id);
                    return uit;
                default:
                    break;
            }
        }

        if (erbij.Soort == Wijzigingssoort.Verwijderen)
        {
            uit.RemoveAll(w => w.Id == erbij.Id || w.VanId == erbij.Id);
        }
        var zelfde = uit.FindIndex(w => w.Doel == erbij.Doel);
        if (zelfde < 0)
        {
            uit.Add(erbij);
            return uit;
        }

        // What counts is the live line of now: it may have moved since the first of the two.
        var nu = live.Activiteiten.FirstOrDefault(a => a.Id == erbij.Id);
        var eerste = uit[zelfde];
        uit.RemoveAt(zelfde);
        switch (erbij.Soort)
        {
            case Wijzigingssoort.Verplaatsen:
                if (nu is null || Plek.Van(nu) != erbij.Naar)
                {
                    uit.Insert(zelfde, erbij with { Eerder = nu is null ? eerste.Eerder : Plek.Van(nu) });
                }
                break;
            case Wijzigingssoort.Markeren:
                if (nu is null || nu.Marker != erbij.Marker)
                {
                    uit.Insert(zelfde, erbij with { MarkerEerder = nu is null ? eerste.MarkerEerder : nu.Marker });
                }
                break;
            // What the draft linked and unlinks again never was, unless it stood for a link of the live line.
            case Wijzigingssoort.Ontkoppelen when eerste.Soort == Wijzigingssoort.Koppelen:
                if (eerste.Vervangt is { } vervangen)
                {
                    uit.Insert(zelfde, erbij with { Link = vervangen });
                }
                break;
            // The old link returns, unless its explanation differs.
            case Wijzigingssoort.Koppelen when eerste.Soort == Wijzigingssoort.Ontkoppelen:
                if ((eerste.Link?.Toelichting ?? "") != (erbij.Link?.Toelichting ?? ""))
                {
                    uit.Insert(zelfde, erbij with { Vervangt = eerste.Link });
                }
                break;
            default:
                uit.Insert(zelfde, erbij with { Vervangt = eerste.Vervangt });
                break;
        }

        return uit;
    }

    /// <summary>The live line with the changes; each is applied when it still fits. Time near linear in activities, links and changes.</summary>
    public static Toepassing Toepassen(Leerlijn live, IReadOnlyList<Wijziging> wijzigingen)
    {
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        var volgorde = live.Activiteiten.Select(a => a.Id).ToList();
        var opId = live.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var uitkomsten = new List<(Wijziging, string?)>();
        foreach (var w in wijzigingen)
        {
            uitkomsten.Add((w, PasToe(w, opId, volgorde)));
        }

        var lijn = live with
        {
            Activiteiten =
            [
                .. volgorde
                    .Where(opId.ContainsKey)
                    .Select(id => opId[id] with { VolgtOp = [.. opId[id].VolgtOp.Where(l => opId.ContainsKey(l.Id))] }),
            ],
        };
        // Links that ran backward in the live line already (its calendar was changed) are not the draft's doing.
        var alTerug = LinkControle.Terugwaarts(live).ToHashSet();
        var terug = LinkControle.Terugwaarts(lijn).Where(t => !alTerug.Contains(t)).ToList();
        if (terug.Count > 0)
        {
            var weg = terug.ToHashSet();
            lijn = lijn with
            {
                Activiteiten =
                [
                    .. lijn.Activiteiten.Select(a => a with { VolgtOp = [.. a.VolgtOp.Where(l => !weg.Contains((l.Id, a.Id)))] }),
                ],
            };
        }

        return new Toepassing
        {
            Lijn = lijn,
            Uitkomsten = uitkomsten,
            Terugwaarts =
            [
                .. terug.Select(t =>
                    $"‘{opId[t.Naar].Titel}’ sluit aan op ‘{opId[t.Van].Titel}’, maar komt in dit ontwerp eerder. "
                    + "Verplaats een van de twee of haal de koppeling weg."
                ),
            ],
        };
    }

    /// <summary>What makes one line into another, as changes; only places, markers, links, and which activities there are.</summary>
    public static IReadOnlyList<Wijziging> Verschil(Leerlijn van, Leerlijn naar)
    {
        ArgumentNullException.ThrowIfNull(van);
        ArgumentNullException.ThrowIfNull(naar);
        var oud = van.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var nieuw = naar.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var uit = new List<Wijziging>();
        uit.AddRange(naar.Activiteiten.Where(a => !oud.ContainsKey(a.Id)).Select(Wijziging.VoegToe));
        foreach (var a in naar.Activiteiten)
        {
            if (!oud.TryGetValue(a.Id, out var was))
            {
                continue;
            }
            if (Plek.Van(was) != Plek.Van(a))
            {
                uit.Add(Wijziging.Verplaats(was, Plek.Van(a)));
            }
            if (was.Marker != a.Marker)
            {
                uit.Add(Wijziging.Markeer(was, a.Marker));
            }
        }

        foreach (var a in naar.Activiteiten)
        {
            var eerder = oud.GetValueOrDefault(a.Id);
            if (eerder is not null)
            {
                // A link to an activity that goes away goes with it.
                uit.AddRange(
                    eerder
                        .VolgtOp.Where(l =>
                            nieuw.ContainsKey(l.Id)
                            && a.VolgtOp.All(x => x.Id != l.Id || x.Toelichting != l.Toelichting)
                            && oud.ContainsKey(l.Id)
                        )
                        .Select(l => Wijziging.Ontkoppel(oud[l.Id], eerder))
                );
            }

            uit.AddRange(
                a.VolgtOp.Where(l =>
                        nieuw.ContainsKey(l.Id)
                        && (eerder is null || eerder.VolgtOp.All(x => x.Id != l.Id || x.Toelichting != l.Toelichting))
                    )
                    .Select(l => Wijziging.Koppel(nieuw[l.Id], a, l.Toelichting) with { Link = l })
            );
        }

        var volgers = van
            .Activiteiten.SelectMany(a => a.VolgtOp.Select(l => (l.Id, Volger: Volger(a, l))))
            .ToLookup(x => x.Id, x => x.Volger, StringComparer.Ordinal);
        uit.AddRange(
            van.Activiteiten.Where(a => !nieuw.ContainsKey(a.Id))
                .Select(a => Wijziging.Verwijder(a) with { Nieuw = a with { Nummer = 0 }, Volgers = [.. volgers[a.Id]] })
        );
        return uit;
    }

    /// <summary>The line as it is now, to compare with later.</summary>
    /// <param name="lijn">The live line.</param>
    /// <param name="versieVan">Row version by database id.</param>
    public static IReadOnlyList<Stand> Nu(Leerlijn lijn, IReadOnlyDictionary<int, int> versieVan)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(versieVan);
        return
        [
            .. lijn.Activiteiten.Select(a => new Stand
            {
                Id = a.Id,
                Titel = a.Titel,
                Plek = Plek.Van(a),
                Marker = a.Marker,
                Versie = versieVan.GetValueOrDefault(a.Nummer),
                VolgtOp = [.. a.VolgtOp.Select(l => l.Id)],
            }),
        ];
    }

    /// <summary>Where the live line changed since <paramref name="basis"/>, in the order of the line; what went away last.</summary>
    public static IReadOnlyList<Liveverschil> Sinds(
        IReadOnlyList<Stand> basis,
        Leerlijn live,
        IReadOnlyDictionary<int, int> versieVan,
        IReadOnlyList<Wijziging> wijzigingen
    )
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(versieVan);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        var oud = basis.ToDictionary(s => s.Id, StringComparer.Ordinal);
        var titels = live.Activiteiten.ToDictionary(a => a.Id, a => a.Titel, StringComparer.Ordinal);
        string Naam(string id) => titels.GetValueOrDefault(id) ?? oud.GetValueOrDefault(id)?.Titel ?? id;
        var geraakt = wijzigingen.SelectMany(w => w.VanId is null ? [w.Id] : new[] { w.Id, w.VanId }).ToHashSet(StringComparer.Ordinal);
        var uit = new List<Liveverschil>();
        void Meld(string id, string tekst) => uit.Add(new Liveverschil(tekst, id, geraakt.Contains(id)));
        foreach (
            var a in live
                .Activiteiten.OrderBy(live.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .ThenBy(a => a.Id, StringComparer.Ordinal)
        )
        {
            if (!oud.TryGetValue(a.Id, out var was))
            {
                Meld(a.Id, $"‘{a.Titel}’ is nieuw.");
                continue;
            }

            var aantal = uit.Count;
            var plek = Plek.Van(a);
            if (was.Titel != a.Titel)
            {
                Meld(a.Id, $"‘{was.Titel}’ heet nu ‘{a.Titel}’.");
            }
            if (was.Plek != plek)
            {
                Meld(a.Id, $"‘{a.Titel}’ ging van {Tekst(was.Plek)} naar {Tekst(plek)}.");
            }
            if (was.Marker != a.Marker)
            {
                Meld(
                    a.Id,
                    $"‘{a.Titel}’ is nu {a.Marker switch { Codes.GeenMoment => "geen moment", null => "zonder E, G of I", _ => "een " + a.Marker }}."
                );
            }
            var links = a.VolgtOp.Select(l => l.Id).ToList();
            foreach (var id in links.Except(was.VolgtOp, StringComparer.Ordinal))
            {
                Meld(a.Id, $"‘{a.Titel}’ sluit nu aan op ‘{Naam(id)}’.");
            }
            foreach (var id in was.VolgtOp.Except(links, StringComparer.Ordinal).Where(titels.ContainsKey))
            {
                Meld(a.Id, $"‘{a.Titel}’ sluit niet meer aan op ‘{Naam(id)}’.");
            }
            if (uit.Count == aantal && versieVan.TryGetValue(a.Nummer, out var versie) && versie != was.Versie)
            {
                Meld(a.Id, $"Van ‘{a.Titel}’ zijn gegevens bijgewerkt.");
            }
        }

        foreach (var s in basis.Where(s => !titels.ContainsKey(s.Id)))
        {
            Meld(s.Id, $"‘{s.Titel}’ staat er niet meer.");
        }
        return uit;
    }

    /// <summary>Why these changes can no longer be made on what they were made for, as Dutch sentences; empty = they can.</summary>
    public static IReadOnlyList<string> Gewijzigd(Leerlijn live, IReadOnlyList<Wijziging> wijzigingen)
    {
        ArgumentNullException.ThrowIfNull(live);
        ArgumentNullException.ThrowIfNull(wijzigingen);
        var opId = live.Activiteiten.ToDictionary(a => a.Id, StringComparer.Ordinal);
        var toepassing = Toepassen(live, wijzigingen);
        var uit = toepassing.Uitkomsten.Select(u => u.Bezwaar).OfType<string>().Concat(toepassing.Terugwaarts).ToList();
        foreach (var w in wijzigingen)
        {
            if (!opId.TryGetValue(w.Id, out var a))
            {
                continue;
            }
            if (w.Soort == Wijzigingssoort.Verplaatsen && Plek.Van(a) != w.Eerder)
            {
                uit.Add($"‘{a.Titel}’ staat intussen in {Tekst(Plek.Van(a))}.");
            }
            if (
                w.Soort == Wijzigingssoort.Ontkoppelen
                && w.Link is { } link
                && a.VolgtOp.FirstOrDefault(l => l.Id == w.VanId) is { } nu
                && nu != link
            )
            {
                uit.Add($"De koppeling van ‘{w.VanTitel}’ naar ‘{a.Titel}’ heeft intussen een andere toelichting of een ander antwoord.");
            }
            if (w is { Soort: Wijzigingssoort.Verwijderen, Nieuw: { } was } && Activiteitvelden.Verschil(a, was).Count > 0)
            {
                uit.Add($"‘{a.Titel}’ is intussen bijgewerkt.");
            }
            if (w is { Soort: Wijzigingssoort.Verwijderen, Volgers: { } bekend })
            {
                var nuVolgers = live
                    .Activiteiten.SelectMany(x => x.VolgtOp.Where(l => l.Id == a.Id).Select(l => (x.Titel, Tekst: Volger(x, l))))
                    .ToList();
                uit.AddRange(
                    nuVolgers.Where(x => !bekend.Contains(x.Tekst)).Select(x => $"‘{x.Titel}’ sluit intussen aan op ‘{a.Titel}’.")
                );
                if (nuVolgers.Count < bekend.Count)
                {
                    uit.Add($"Een koppeling vanaf ‘{a.Titel}’ is intussen weggehaald.");
                }
            }

            if (w.Soort == Wijzigingssoort.Markeren && a.Marker != w.MarkerEerder)
            {
                uit.Add($"‘{a.Titel}’ heeft intussen een andere letter.");
            }
        }

        return uit;
    }

    /// <summary>A change in one Dutch sentence.</summary>
    public static string Zin(Wijziging w)
    {
        ArgumentNullException.ThrowIfNull(w);
        return w.Soort switch
        {
            Wijzigingssoort.Toevoegen =>
                $"‘{w.Titel}’ toevoegen{(w.Nieuw is { } n ? $" in {Tekst(Plek.Van(n))}{(n.Marker is "E" or "G" or "I" ? $" als {n.Marker}" : "")}" : "")}",
            Wijzigingssoort.Verwijderen => $"‘{w.Titel}’ weghalen",
            Wijzigingssoort.Verplaatsen => $"‘{w.Titel}’ verplaatsen van {Tekst(w.Eerder!)} naar {Tekst(w.Naar!)}",
            Wijzigingssoort.Markeren => $"‘{w.Titel}’ "
                + w.Marker switch
                {
                    Codes.GeenMoment => "geen moment maken",
                    null => "zonder E, G of I zetten",
                    _ => $"een {w.Marker} maken",
                },
            Wijzigingssoort.Koppelen => $"‘{w.VanTitel}’ koppelen aan ‘{w.Titel}’",
            _ => $"de koppeling van ‘{w.VanTitel}’ naar ‘{w.Titel}’ weghalen",
        };
    }

    /// <summary>"leerjaar 2, week 6" or "mbo 1, zonder week".</summary>
    public static string Tekst(Plek plek)
    {
        ArgumentNullException.ThrowIfNull(plek);
        var week =
            plek.WeekVan is null ? "zonder week"
            : plek.WeekTot is int tot && tot != plek.WeekVan ? $"week {plek.WeekVan}–{tot}"
            : $"week {plek.WeekVan}";
        return string.Create(CultureInfo.InvariantCulture, $"{Leerlijn.JaarNaam(plek.Zone, plek.Leerjaar)}, {week}");
    }

    public static Activiteit Op(Activiteit a, Plek plek)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(plek);
        return a with { Zone = plek.Zone, Leerjaar = plek.Leerjaar, WeekVan = plek.WeekVan, WeekTot = plek.WeekTot };
    }

    private static string Volger(Activiteit a, VolgtOp link) => string.Join('\u001f', a.Id, link.Toelichting, link.LeerlingZiet, link.Bron);

    private static string? PasToe(Wijziging w, Dictionary<string, Activiteit> opId, List<string> volgorde)
    {
        if (w.Soort == Wijzigingssoort.Toevoegen)
        {
            if (w.Nieuw is null || opId.ContainsKey(w.Id))
            {
                return $"‘{w.Titel}’ staat er al.";
            }
            opId.Add(w.Id, w.Nieuw);
            volgorde.Add(w.Id);
            return null;
        }

        if (!opId.TryGetValue(w.Id, out var a))
        {
            return $"‘{w.Titel}’ staat niet meer in de leerlijn.";
        }
        switch (w.Soort)
        {
            case Wijzigingssoort.Verwijderen:
                opId.Remove(w.Id);
                return null;
            case Wijzigingssoort.Verplaatsen:
                if (Plek.Van(a) == w.Naar)
                {
                    return $"‘{a.Titel}’ staat daar al.";
                }
                opId[w.Id] = Op(a, w.Naar!);
                return null;
            case Wijzigingssoort.Markeren:
                if (a.Marker == w.Marker)
                {
                    return $"‘{a.Titel}’ heeft deze letter al.";
                }
                opId[w.Id] = a with { Marker = w.Marker };
                return null;
            case Wijzigingssoort.Ontkoppelen:
                if (a.VolgtOp.All(l => l.Id != w.VanId))
                {
                    return $"Deze koppeling is er niet meer: ‘{w.VanTitel}’ → ‘{a.Titel}’.";
                }
                opId[w.Id] = a with { VolgtOp = [.. a.VolgtOp.Where(l => l.Id != w.VanId)] };
                return null;
            default:
                if (w.VanId is null || !opId.TryGetValue(w.VanId, out var van))
                {
                    return $"‘{w.VanTitel}’ staat niet meer in de leerlijn.";
                }
                if (w.VanId == w.Id)
                {
                    return LinkControle.ZelfMelding(a);
                }
                var link = w.Link ?? new VolgtOp { Id = w.VanId };
                if (a.VolgtOp.FirstOrDefault(l => l.Id == w.VanId) is { } bestaand)
                {
                    if (bestaand.Toelichting == link.Toelichting)
                    {
                        return $"Deze koppeling is er al: ‘{van.Titel}’ → ‘{a.Titel}’.";
                    }
                    opId[w.Id] = a with { VolgtOp = [.. a.VolgtOp.Select(l => l.Id == w.VanId ? link : l)] };
                    return null;
                }

                if (LinkControle.BouwtVoortOp(opId, van, a.Id))
                {
                    return $"Zo ontstaat een kring: ‘{van.Titel}’ bouwt zelf al voort op ‘{a.Titel}’.";
                }
                opId[w.Id] = a with { VolgtOp = [.. a.VolgtOp, link] };
                return null;
        }
    }
}
