using System.Text.Json;
using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// The way from counts to what may be seen: when a round closes its counts go through <see cref="Bewaker"/> here, and what comes out is stored
/// (<see cref="UitkomstRepository"/>). Everything that a reader gets of a round is read from that with <see cref="Lees"/>.
/// </summary>
public static class Rondeuitslag
{
    /// <summary>Of the rounds that are looked at now: a year of a school, twice over.</summary>
    private static readonly Leeskast<Bewaakuitslag> Uitkomsten = new(20, Uitslagtekst.Lees);

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

    /// <summary>All that may be shown of a closed round, as it was stored; nothing when that is not there, or was decided under a lower minimum.</summary>
    /// <param name="minimum">The school's minimum as it is now.</param>
    /// <param name="minimumOpen">The same for open answers.</param>
    public static Bewaakuitslag Lees(Ronderesultaat resultaat, int minimum, int minimumOpen = Bewaakronde.LaagsteMinimumOpen)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        return !IsBepaald(resultaat, minimum) ? Bewaakuitslag.Leeg
            : resultaat.Uitkomst!.MinimumOpen < minimumOpen ? Uitkomsten.Lees(resultaat.Uitkomst.Inhoud) with { Open = [] }
            : Uitkomsten.Lees(resultaat.Uitkomst.Inhoud);
    }

    /// <summary>Has it been worked out what may be shown under this minimum? False only just after an update of the product or a higher minimum.</summary>
    public static bool IsBepaald(Ronderesultaat resultaat, int minimum)
    {
        ArgumentNullException.ThrowIfNull(resultaat);
        return resultaat.Uitkomst?.Minimum >= minimum;
    }

    /// <summary>All that may be shown of a closed round, worked out from its counts.</summary>
    /// <param name="telling">The counts.</param>
    /// <param name="minimum">The school's minimum as it is now; it can only take groups away.</param>
    /// <param name="minimumOpen">The same for open answers.</param>
    internal static Bewaakuitslag Bepaal(Rondetelling telling, int minimum, int minimumOpen = Bewaakronde.LaagsteMinimumOpen)
    {
        ArgumentNullException.ThrowIfNull(telling);
        var ronde = Ronde(telling.Ronde, telling.Groepen, minimum, minimumOpen);
        var items = Rondeitems.Van(telling);
        var geleid = Rondeitems.Geleid(telling);
        var uitslag = Bewaker.Bepaal(ronde, Vast(telling), [.. items, .. geleid]);
        return new(Alleen(uitslag, items), uitslag.Respons) { Open = [.. Open(telling, ronde), .. Lijsten(uitslag, geleid)] };
    }

    /// <summary>What remains of an outcome under a higher minimum.</summary>
    internal static Bewaakuitslag Verhoog(Rondetelling telling, Uitkomst uitkomst, int minimum, int minimumOpen)
    {
        var uitslag = Uitslagtekst.Lees(uitkomst.Inhoud);
        var ronde = Ronde(telling.Ronde, telling.Groepen, Math.Max(minimum, uitkomst.Minimum), Math.Max(minimumOpen, uitkomst.MinimumOpen));
        var items = Rondeitems.Van(telling);
        var geleid = Rondeitems.Geleid(telling);
        var nu = Bewaker.Verhoog(
            ronde,
            new([.. uitslag.Items, .. geleid.Select(i => Getoond(i, uitslag))], uitslag.Respons),
            [.. items, .. geleid]
        );
        // Where only the minimum for open answers went up, no figure has to go.
        return (minimum > uitkomst.Minimum ? new(Alleen(nu, items), nu.Respons) : uitslag) with
        {
            Open =
            [
                .. Open(telling, ronde)
                    .Select(o => new Openuitslag(
                        o.Code,
                        o.Schreven.Where(s => uitslag.Schreven(o.Code, s.Key) is not null).ToDictionary(StringComparer.Ordinal)
                    )),
                .. Lijsten(nu, geleid),
            ],
        };
    }

    private static IReadOnlyList<Itemuitslag> Alleen(Bewaakuitslag uitslag, IReadOnlyList<Bewaakitem> items)
    {
        var codes = items.SelectMany(i => i.Codes).ToHashSet(StringComparer.Ordinal);
        return [.. uitslag.Items.Where(i => codes.Contains(i.Code))];
    }

    /// <summary>Of open items that were asked after an answer: where the guard shows how many wrote, there is a list.</summary>
    private static IEnumerable<Openuitslag> Lijsten(Bewaakuitslag uitslag, IReadOnlyList<Bewaakitem> geleid) =>
        geleid.Select(i => new Openuitslag(
            i.Code,
            uitslag
                .Van(i.Code)!
                .Groepen.Where(g => g.IsGetoond)
                .ToDictionary(g => g.Groep.Sleutel, g => g.Antwoorden, StringComparer.Ordinal)
        ));

    /// <summary>The same the other way round: the lists that there were, as the guard showed them.</summary>
    private static Itemuitslag Getoond(Bewaakitem item, Bewaakuitslag uitslag) =>
        new(
            item.Code,
            [
                .. uitslag.Respons.Select(r =>
                    uitslag.Schreven(item.Code, r.Groep.Sleutel) is int n
                        ? new Groepsuitslag { Groep = r.Groep, Antwoorden = n }
                        : new Groepsuitslag { Groep = r.Groep, Reden = Onderdrukt.Verborgen }
                ),
            ]
        );

    /// <summary>The groups that have a list of answers to an open item that everybody got, whoever asks, and how many wrote.</summary>
    private static IEnumerable<Openuitslag> Open(Rondetelling telling, Bewaakronde ronde)
    {
        foreach (var vraag in telling.Lijst.Vragen.Where(v => v.Soort == Vraagsoort.Open && v.ToonAls is null))
        {
            var schreven = Rondeitems.Schreven(telling, vraag.Code);
            yield return new(
                vraag.Code,
                OpenAntwoorden
                    .Groepen(ronde, Vast(telling), schreven, vraag.IsThuis)
                    .ToDictionary(g => g.Sleutel, g => g.Klassen.Sum(k => schreven.GetValueOrDefault(k)), StringComparer.Ordinal)
            );
        }
    }

    private static Toongroepen Vast(Rondetelling telling) =>
        JsonSerializer.Deserialize<Toongroepen>(telling.Ronde.Toongroepen!)
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
                && Leerlingblik.Van(r.Ronde.Id, r.Ronde.Naam, dag(klaar), r.Lijst, Lees(r, minimum)) is { } blik
            )
            {
                uit[id] = blik;
            }
        }

        return uit;
    }
}
