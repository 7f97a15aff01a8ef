using System.Globalization;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A group that a round can ask: of pupils a class, of mentors a team.</summary>
/// <param name="Sleutel">As a form sends it: "k12" or "t3".</param>
/// <param name="Label">As on screen.</param>
/// <param name="Groep">The group as it is now, without code.</param>
public sealed record Groepkeuze(string Sleutel, string Label, Rondegroep Groep)
{
    /// <param name="indeling">The school year.</param>
    /// <param name="voorMentoren">Teams in place of classes.</param>
    public static IReadOnlyList<Groepkeuze> Van(Schoolindeling indeling, bool voorMentoren)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        string Vestiging(int? id) => indeling.Vestigingen.FirstOrDefault(v => v.Id == id)?.Naam ?? "";
        return voorMentoren
            ?
            [
                .. indeling.Teams.Select(t => new Groepkeuze(
                    "t" + Tekst(t.Id),
                    $"team {t.Naam}",
                    new Rondegroep
                    {
                        Naam = t.Code,
                        Team = t.Code,
                        Vestiging = Vestiging(t.VestigingId),
                        Aantal = AantalMentoren(indeling, t.Id),
                    }
                )),
            ]
            :
            [
                .. indeling
                    .Klassen.OrderBy(k => k.LeerjaarNr)
                    .ThenBy(k => k.Naam, StringComparer.Ordinal)
                    .Select(k => new Groepkeuze(
                        "k" + Tekst(k.Id),
                        $"{k.Naam} ({k.AantalLeerlingen})",
                        new Rondegroep
                        {
                            Naam = k.Naam,
                            KlasId = k.Id,
                            LeerjaarNr = k.LeerjaarNr,
                            Vestiging = Vestiging(k.VestigingId),
                            Team = indeling.Teams.FirstOrDefault(t => t.Id == k.TeamId)?.Code ?? "",
                            Leerweg = indeling.Leerwegen.FirstOrDefault(l => l.Id == k.LeerwegId)?.Naam ?? "",
                            Aantal = k.AantalLeerlingen,
                        }
                    )),
            ];
    }

    /// <summary>
    /// Several groups in one tick: a whole leerjaar, vestiging or team. One that holds a single group, or all of them under another name, still helps
    /// who thinks in those words.
    /// </summary>
    public static IReadOnlyList<Snelkeuze> Snel(IReadOnlyList<Groepkeuze> keuzes, bool voorMentoren)
    {
        ArgumentNullException.ThrowIfNull(keuzes);
        IEnumerable<Snelkeuze> Per(string soort, Func<Rondegroep, string> waarde, Func<string, string> label) =>
            keuzes
                .Where(k => waarde(k.Groep).Length > 0)
                .GroupBy(k => waarde(k.Groep), StringComparer.Ordinal)
                .OrderBy(g => g.Key, StringComparer.Ordinal)
                .Select(g => new Snelkeuze($"{soort}:{g.Key}", $"{label(g.Key)} ({g.Count()})", [.. g]));
        return voorMentoren
            ? [.. Per("vestiging", g => g.Vestiging, v => "alle teams van " + v)]
            :
            [
                .. Per("leerjaar", g => Tekst(g.LeerjaarNr ?? 0), nr => "heel leerjaar " + nr),
                .. Per("vestiging", g => g.Vestiging, v => "alle klassen van " + v),
                .. Per("team", g => g.Team, t => "alle klassen van team " + t),
            ];
    }

    /// <summary>Mentors of the team's classes; at least the number of classes, since a mentor may not be entered yet.</summary>
    private static int AantalMentoren(Schoolindeling indeling, int team)
    {
        var klassen = indeling.Klassen.Where(k => k.TeamId == team).ToList();
        return Math.Max(klassen.Count, klassen.SelectMany(k => k.MentorIds).Distinct().Count());
    }

    private static string Tekst(int getal) => getal.ToString(CultureInfo.InvariantCulture);
}
