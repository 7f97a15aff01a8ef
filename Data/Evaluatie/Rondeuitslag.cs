using System.Globalization;
using System.Text.Json;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>The way from stored counts to what may be seen: everything that a reader gets of a round goes through <see cref="Bewaker"/> here.</summary>
public static class Rondeuitslag
{
    /// <summary>The round as the guard sees it.</summary>
    /// <param name="ronde">The round.</param>
    /// <param name="groepen">Its classes or teams.</param>
    /// <param name="minimum">The school's minimum as it is now.</param>
    /// <param name="minimumOpen">The same for open answers.</param>
    public static Bewaakronde Ronde(
        Ronde ronde,
        IReadOnlyList<Rondegroep> groepen,
        int minimum,
        int minimumOpen = Bewaakronde.LaagsteMinimumOpen
    )
    {
        ArgumentNullException.ThrowIfNull(ronde);
        ArgumentNullException.ThrowIfNull(groepen);
        return new Bewaakronde
        {
            Doelgroep = ronde.Doelgroep,
            Minimum = minimum,
            MinimumOpen = minimumOpen,
            Klassen =
            [
                .. groepen.Select(g => new Bewaakklas
                {
                    Sleutel = g.Naam,
                    Leerjaar = g.LeerjaarNr,
                    Vestiging = g.Vestiging,
                    Team = g.Team,
                    Leerweg = g.Leerweg,
                    Ingeschreven = Math.Max(g.Aantal, 0),
                    Ingevuld = g.Ingevuld,
                }),
            ],
        };
    }

    /// <summary>Which groups may be shown, as JSON to be stored when the round closes.</summary>
    internal static string Toongroepen(Ronde ronde, IReadOnlyList<Rondegroep> groepen, int minimum, int minimumOpen) =>
        JsonSerializer.Serialize(Domein.Evaluatie.Toongroepen.Bepaal(Ronde(ronde, groepen, minimum, minimumOpen)));

    /// <summary>All that may be shown of a closed round.</summary>
    /// <param name="resultaat">The counts.</param>
    /// <param name="minimum">The school's minimum as it is now; it can only take groups away.</param>
    public static Bewaakuitslag Bepaal(Ronderesultaat resultaat, int minimum)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        return Bewaker.Bepaal(Ronde(resultaat.Ronde, resultaat.Groepen, minimum), Vast(resultaat), Items(resultaat));
    }

    /// <summary>The groups that have a list of answers to an open item, whoever asks.</summary>
    public static IReadOnlyList<Toongroep> OpenGroepen(Ronderesultaat resultaat, Vraag vraag, int minimum, int minimumOpen)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        ArgumentNullException.ThrowIfNull(vraag);
        return OpenAntwoorden.Groepen(
            Ronde(resultaat.Ronde, resultaat.Groepen, minimum, minimumOpen),
            Vast(resultaat),
            Schreven(resultaat, vraag),
            vraag.IsThuis,
            vraag.ToonAls is not null
        );
    }

    /// <summary>Per group name how many wrote something, as counted when the round closed; groups in which nobody did are absent.</summary>
    public static IReadOnlyDictionary<string, int> Schreven(Ronderesultaat resultaat, Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        ArgumentNullException.ThrowIfNull(vraag);
        var namen = resultaat.Groepen.ToDictionary(g => g.Id, g => g.Naam);
        return resultaat
            .Tellingen.Where(t => t.Vraag == vraag.Code && t.Optie == RondeRepository.Beantwoord && t.Aantal > 0)
            .ToDictionary(t => namen[t.RondegroepId], t => t.Aantal, StringComparer.Ordinal);
    }

    private static Toongroepen Vast(Ronderesultaat resultaat) =>
        JsonSerializer.Deserialize<Toongroepen>(resultaat.Ronde.Toongroepen!)
        ?? throw new InvalidOperationException("A closed round has its groups.");

    /// <summary>
    /// Names of groups from which more forms came than it has people: the code went round. Only of groups of at least the minimum, during the round
    /// and ever after, since of a smaller one it would say how many answered.
    /// </summary>
    public static IReadOnlyList<string> MeerDanLeerlingen(IReadOnlyList<Rondegroep> groepen, int minimum) =>
        [.. groepen.Where(g => g.Ingevuld > g.Aantal && g.Aantal >= Math.Max(minimum, Bewaakronde.LaagsteMinimum)).Select(g => g.Naam)];

    /// <summary>What pupils said of activities, as far as it may be shown; activities of which nothing may be shown are left out.</summary>
    /// <param name="rondes">Of each activity the round that counts.</param>
    /// <param name="minimum">The school's minimum as it is now.</param>
    /// <param name="dag">The day of a moment, where the school is.</param>
    /// <returns>Per database id of the activity.</returns>
    public static IReadOnlyDictionary<int, Leerlingblik> Blikken(
        IEnumerable<Ronderesultaat> rondes,
        int minimum,
        Func<DateTimeOffset, DateOnly> dag
    )
    {
        ArgumentNullException.ThrowIfNull(rondes);
        ArgumentNullException.ThrowIfNull(dag);
        var uit = new Dictionary<int, Leerlingblik>();
        foreach (var r in rondes)
        {
            // Of one class everybody would read that class; its mentor finds it with the results.
            if (r.Groepen.Count(g => g.Ingevuld > 0) < 2)
            {
                continue;
            }
            // Somebody who closed it by hand did so before its time; a round that nobody looked at closed later than its time.
            var klaar = r.Ronde.GeslotenOp is { } op && op < r.Ronde.SluitOp ? op : r.Ronde.SluitOp;
            if (
                r.Ronde.ActiviteitId is int id
                && Leerlingblik.Van(r.Ronde.Id, r.Ronde.Naam, dag(klaar), r.Lijst, Bepaal(r, minimum)) is { } blik
            )
            {
                uit[id] = blik;
            }
        }

        return uit;
    }

    /// <summary>Counts per item, in the order of the questionnaire; open items have none.</summary>
    public static IReadOnlyList<Bewaakitem> Items(Ronderesultaat resultaat)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        var namen = resultaat.Groepen.ToDictionary(g => g.Id, g => g.Naam);
        var perVraag = resultaat.Tellingen.Where(t => namen.ContainsKey(t.RondegroepId)).ToLookup(t => t.Vraag, StringComparer.Ordinal);
        var uit = new List<Bewaakitem>();
        foreach (var v in resultaat.Lijst.Vragen)
        {
            var tellingen = perVraag[v.Code].ToList();
            var opties = v.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).ToList();
            var (na, naOpties) = Na(v, resultaat.Lijst);
            if (v.Soort == Vraagsoort.Getal)
            {
                uit.Add(
                    new Bewaakitem
                    {
                        Code = v.Code,
                        Getal = new Getalgrenzen(0, 1000),
                        Thuis = v.IsThuis,
                        Na = na,
                        NaOpties = naOpties,
                        Tellingen =
                        [
                            .. tellingen
                                .Where(t => t.Optie != RondeRepository.Beantwoord)
                                .Select(t => new Telling(
                                    namen[t.RondegroepId],
                                    int.Parse(t.Optie, CultureInfo.InvariantCulture),
                                    t.Aantal
                                )),
                        ],
                    }
                );
            }
            else if (v.Soort == Vraagsoort.Meerkeuze)
            {
                var nummer = opties.Select((o, i) => (o.Code, i)).ToDictionary(x => x.Code, x => x.i, StringComparer.Ordinal);
                uit.Add(
                    new Bewaakitem
                    {
                        Code = v.Code,
                        Meervoudig = true,
                        Opties = [.. opties.Select(o => new Bewaakoptie(o.Label, Code: o.Code))],
                        Thuis = v.IsThuis,
                        Na = na,
                        NaOpties = naOpties,
                        Beantwoord = tellingen
                            .Where(t => t.Optie == RondeRepository.Beantwoord)
                            .ToDictionary(t => namen[t.RondegroepId], t => t.Aantal, StringComparer.Ordinal),
                        Tellingen =
                        [
                            .. tellingen
                                .Where(t => nummer.ContainsKey(t.Optie))
                                .Select(t => new Telling(namen[t.RondegroepId], nummer[t.Optie], t.Aantal)),
                        ],
                    }
                );
            }
            else if (v.Soort != Vraagsoort.Open)
            {
                var nummer = opties.Select((o, i) => (o.Code, i)).ToDictionary(x => x.Code, x => x.i, StringComparer.Ordinal);
                uit.Add(
                    new Bewaakitem
                    {
                        Code = v.Code,
                        Opties =
                        [
                            .. opties.Select(o => new Bewaakoptie(
                                o.Label,
                                v.HeeftGemiddelde ? int.Parse(o.Code, CultureInfo.InvariantCulture) : null
                            )),
                        ],
                        Thuis = v.IsThuis,
                        Na = na,
                        NaOpties = naOpties,
                        Tellingen =
                        [
                            .. tellingen
                                .Where(t => nummer.ContainsKey(t.Optie))
                                .Select(t => new Telling(namen[t.RondegroepId], nummer[t.Optie], t.Aantal)),
                        ],
                    }
                );
            }
        }

        return uit;
    }

    /// <summary>The item that leads to this one, and by which of its options.</summary>
    private static (string? Na, IReadOnlySet<int> Opties) Na(Vraag v, Vragenlijst lijst)
    {
        if (
            v.ToonAls is not { } als
            || lijst.Vragen.FirstOrDefault(x => x.Code == als.Vraag) is not { } bron
            || bron.Soort is Vraagsoort.Open or Vraagsoort.Getal
        )
        {
            return (null, new HashSet<int>());
        }
        var opties = bron
            .Antwoorden.Where(a => a.Code != Vraag.LieverNiet)
            .Select((a, i) => (a.Code, i))
            .Where(x => als.Opties.Contains(x.Code))
            .Select(x => x.i)
            .ToHashSet();
        return opties.Count == 0 ? (null, opties) : (bron.Code, opties);
    }
}
