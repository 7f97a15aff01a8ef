using System.Text.RegularExpressions;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>The tests BL-01 … BL-18 (domain 8.2) as pure functions: a question is answered by its fields, an empty field is nee.</summary>
public static partial class Beleidsregels
{
    private const string InOpdracht = "in opdracht";

    public static readonly IReadOnlyList<Regel> Alle =
    [
        new("BL-01", "Een visie zonder doelen is geen beleid", "domein 8.2"),
        new("BL-02", "Een plan dat nog niet is vastgesteld", "domein 8.2"),
        new("BL-03", "Een oplossing zonder probleem", "domein 8.2"),
        new("BL-04", "Waarom het ons probleem is", "domein 8.2"),
        new("BL-05", "Een meerjarig investeringsplan", "domein 8.2"),
        new("BL-06", "Ruimte in tijd en geld voor teams", "domein 8.2"),
        new("BL-07", "Uitwerking in strategisch beleid", "domein 8.2"),
        new("BL-08", "Een teamplan zonder strategisch doel", "domein 8.2"),
        new("BL-09", "Samenwerking of uitvoeren in opdracht", "domein 8.2"),
        new("BL-10", "Belangen van team en leiding", "domein 8.2"),
        new("BL-11", "Wie dit register mag schrijven", "domein 8.2"),
        new("BL-12", "Langer dan een jaar niet geëvalueerd", "domein 8.2"),
        new("BL-13", "Het CvB niet geïnformeerd", "domein 8.2"),
        new("BL-14", "Strategie die geen team uitwerkt", "domein 8.2"),
        new("BL-15", "Een prioriteit zonder eigenaar of aan zet", "004 d5 o6"),
        new("BL-16", "De teamleider niet betrokken", "domein 8.2"),
        new("BL-17", "Een partner of financiering die eerder stopt", "domein 8.2"),
        new("BL-18", "De einddatum is voorbij", "afgeleid"),
    ];

    /// <summary>What a rule looks at, in plain Dutch; empty for an unknown id.</summary>
    public static string Uitleg(string regel) => Alle.FirstOrDefault(r => r.Id == regel)?.Uitleg ?? "";

    /// <summary>All findings, in the order of the items given, then of the rules; priorities (BL-15) last.</summary>
    /// <param name="stukken">Both registers, without archived items.</param>
    /// <param name="prioriteiten">Of the school year.</param>
    /// <param name="mentoren">Names of mentors, for BL-07.</param>
    /// <param name="vandaag">The day that counts as today.</param>
    public static IReadOnlyList<Bevinding> Bepaal(
        IReadOnlyList<Beleidsstuk> stukken,
        IReadOnlyList<Prioriteit> prioriteiten,
        IReadOnlyList<string> mentoren,
        DateOnly vandaag
    )
    {
        ArgumentNullException.ThrowIfNull(stukken);
        ArgumentNullException.ThrowIfNull(prioriteiten);
        ArgumentNullException.ThrowIfNull(mentoren);
        var ouders = stukken.Where(s => !s.IsStrategisch && s.Ouder is not null).Select(s => s.Ouder!).ToHashSet(StringComparer.Ordinal);
        return [.. stukken.SelectMany(s => VanStuk(s, ouders, mentoren, vandaag)), .. VanPrioriteiten(prioriteiten)];
    }

    /// <summary>BL-15 of open priorities.</summary>
    public static IEnumerable<Bevinding> VanPrioriteiten(IEnumerable<Prioriteit> prioriteiten) =>
        prioriteiten
            .Where(p => p.Status != "Afgesloten" && (Leeg(p.Eigenaar) || Leeg(p.AanZet)))
            .Select(p => Maak("BL-15", Ernst.Fout, p.WatPakkenWeOp, Leeg(p.AanZet) ? "aanZet" : "eigenaar", "Wie is aan zet?"));

    /// <summary>The codes of domain 8.3 for a tactical item: its goal with the fields beside it. A strategic item's goals are not plans, so it has none.</summary>
    public static IReadOnlyList<SmartCode> Smart(Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        return stuk.IsStrategisch ? [] : SmartCodes.Bepaal(stuk.Doel, stuk.Doelvelden);
    }

    /// <summary>BL-11 for a role that wants to write in a register that is not its own.</summary>
    public static Bevinding GeenRecht(string rol, Beleidssoort soort, string onderwerp = "") =>
        Maak(
            "BL-11",
            Ernst.Fout,
            onderwerp,
            "schrijver",
            $"{rol} schrijft geen {(soort == Beleidssoort.Strategisch ? "strategisch" : "tactisch")} beleid. Dien het in als voorstel."
        );

    private static IEnumerable<Bevinding> VanStuk(Beleidsstuk s, HashSet<string> ouders, IReadOnlyList<string> mentoren, DateOnly vandaag)
    {
        Bevinding B(string regel, Ernst ernst, string veld, string melding) => Maak(regel, ernst, s.Code, veld, melding);
        var strategisch = s.IsStrategisch;
        if (strategisch && s.Doelen.Count == 0)
        {
            yield return B("BL-01", Ernst.Fout, "doelen", "Dit is een visie. Welke concrete doelen horen erbij?");
        }
        if (s.Status is Beleidsstatus.Idee or Beleidsstatus.Concept or Beleidsstatus.Besproken)
        {
            yield return B("BL-02", Ernst.Waarschuwing, "status", "Dit plan is nog niet vastgesteld. Door wie en wanneer?");
        }
        if (strategisch && !Leeg(s.Oplossingsrichting) && Leeg(s.Probleem))
        {
            yield return B("BL-03", Ernst.Fout, "probleem", "De oplossing staat er, het probleem nog niet.");
        }
        if (strategisch && Leeg(s.WaaromOns))
        {
            yield return B("BL-04", Ernst.Waarschuwing, "waaromOns", "Waarom mag de school dit niet laten liggen?");
        }
        if (strategisch && s.Investeringen.Where(i => i.Centen > 0 || i.Fte > 0).Select(i => i.Jaar).Distinct().Count() < 2)
        {
            yield return B("BL-05", Ernst.Fout, "investeringen", "Er is geen meerjarig investeringsplan.");
        }
        if (strategisch && !(s.Ruimte.Any(r => r.Uren > 0) && s.Ruimte.Any(r => r.Centen > 0)))
        {
            yield return B("BL-06", Ernst.Fout, "ruimte", "Teams krijgen geen tijd of geld om dit uit te werken.");
        }
        if (strategisch && Uitwerking(s, mentoren) is { } veld)
        {
            yield return B("BL-07", Ernst.Waarschuwing, veld, "Dit is uitwerking voor het team. Laat het CvB zich hiervan onthouden.");
        }
        if (!strategisch && s.Ouder is null)
        {
            yield return B("BL-08", Ernst.Waarschuwing, "ouder", "Aan welk strategisch doel draagt dit bij?");
        }
        if (s.IsBesproken && (IsOpdracht(s.SamenwerkingVorm) || IsOpdracht(s.SamenwerkingInhoud)))
        {
            yield return B(
                "BL-09",
                Ernst.Waarschuwing,
                IsOpdracht(s.SamenwerkingVorm) ? "samenwerkingVorm" : "samenwerkingInhoud",
                "In opdracht uitvoeren is geen samenwerking. Waarover beslisten jullie samen?"
            );
        }

        if (s.IsBesproken && (Leeg(s.BelangTeam) || Leeg(s.BelangLeiding)))
        {
            yield return B(
                "BL-10",
                Ernst.Waarschuwing,
                Leeg(s.BelangTeam) ? "belangTeam" : "belangLeiding",
                "Wiens belang staat hier? Benoem dat van team én leiding."
            );
        }
        if (!Leeg(s.SchrijverRol) && !Beleidscodes.Schrijvers(s.Soort).Contains(s.SchrijverRol))
        {
            yield return GeenRecht(s.SchrijverRol, s.Soort, s.Code);
        }
        var laatste = s.LaatsteEvaluatie;
        if (s.IsAangenomen && (laatste?.Dag ?? s.VastgesteldOp) is DateOnly op && op.AddMonths(12) < vandaag)
        {
            yield return B("BL-12", Ernst.Waarschuwing, "evaluaties", "Dit plan is langer dan een jaar niet geëvalueerd.");
        }
        if (!strategisch && laatste is { CvbGeinformeerdOp: null })
        {
            yield return B("BL-13", Ernst.Waarschuwing, "evaluaties", "Informeer het CvB over de voortgang.");
        }
        if (strategisch && !ouders.Contains(s.Code))
        {
            yield return B("BL-14", Ernst.Waarschuwing, "teamplannen", "Nog geen team heeft dit uitgewerkt.");
        }
        if (s.IsBesproken && s.TeamleiderBetrokken != true)
        {
            yield return B("BL-16", Ernst.Tip, "teamleiderBetrokken", "Is de teamleider betrokken? Zonder urgentie daar loopt het vast.");
        }
        if (s.Einddatum is DateOnly eind && s.Afhankelijkheden.Any(a => a.Tot < eind))
        {
            yield return B(
                "BL-17",
                Ernst.Waarschuwing,
                "afhankelijkheden",
                "De partner of financiering stopt vóór het einde van het plan."
            );
        }
        if (s.Einddatum < vandaag && s.Status is not (Beleidsstatus.Geevalueerd or Beleidsstatus.Afgesloten))
        {
            yield return B("BL-18", Ernst.Waarschuwing, "einddatum", "De einddatum is voorbij. Is het doel gehaald?");
        }
    }

    /// <summary>The first field in which a strategic item goes into the team's work; null when none does.</summary>
    private static string? Uitwerking(Beleidsstuk s, IReadOnlyList<string> mentoren) =>
        new[]
        {
            ("probleem", s.Probleem),
            ("waaromOns", s.WaaromOns),
            ("oplossingsrichting", s.Oplossingsrichting),
            ("doelen", s.Doel),
            ("titel", s.Titel),
        }
            .Where(v =>
                Les().IsMatch(v.Item2)
                || Opdrachten(v.Item2)
                || mentoren.Any(m => m.Trim().Length > 2 && v.Item2.Contains(m.Trim(), StringComparison.OrdinalIgnoreCase))
            )
            .Select(v => v.Item1)
            .FirstOrDefault();

    /// <summary>"opdracht(en)", but not "opdracht van", which is an order.</summary>
    private static bool Opdrachten(string tekst)
    {
        for (var m = Opdracht().Match(tekst); m.Success; m = m.NextMatch())
        {
            if (!tekst.AsSpan(m.Index + m.Length).StartsWith(" van", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOpdracht(string tekst) =>
        Leeg(tekst) || string.Equals(tekst.Trim(), InOpdracht, StringComparison.OrdinalIgnoreCase);

    private static bool Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);

    private static Bevinding Maak(string regel, Ernst ernst, string onderwerp, string veld, string melding) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = onderwerp,
            Veld = veld,
            Melding = melding,
        };

    [GeneratedRegex(
        @"\bweek \d|\b(\w+-|mentor|gast|proef|sollicitatie)?les(sen)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Les();

    [GeneratedRegex(@"\bopdracht(en)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opdracht();
}
