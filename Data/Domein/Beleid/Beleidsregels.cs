using System.Text.RegularExpressions;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Smart;
using static LobBeleid.Data.Domein.Schrijfwijze;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>
/// The tests BL-01 and on (domain 8.2) as pure functions, each with all that is known about it: a question is answered by its fields, an empty field
/// is nee.
/// </summary>
public static partial class Beleidsregels
{
    private const string InOpdracht = "in opdracht";

    private static readonly IReadOnlyList<Beleidsregel> Regels =
    [
        new()
        {
            Code = "BL-01",
            Uitleg = "Een visie zonder doelen is geen beleid",
            Bron = "domein 8.2",
            Ernst = Ernst.Fout,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "doelen",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.Doelen.Count == 0 ? regel.Vind(blik.Stuk.Code, "Dit is een visie. Welke concrete doelen horen erbij?") : null,
        },
        new()
        {
            Code = "BL-02",
            Uitleg = "Een plan dat nog niet is vastgesteld",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "status",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.Status is Beleidsstatus.Idee or Beleidsstatus.Concept or Beleidsstatus.Besproken
                    ? regel.Vind(blik.Stuk.Code, "Dit plan is nog niet vastgesteld. Door wie en wanneer?")
                    : null,
        },
        new()
        {
            Code = "BL-03",
            Uitleg = "Een oplossing zonder probleem",
            Bron = "domein 8.2",
            Ernst = Ernst.Fout,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "probleem",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                !Leeg(blik.Stuk.Oplossingsrichting) && Leeg(blik.Stuk.Probleem)
                    ? regel.Vind(blik.Stuk.Code, "De oplossing staat er, het probleem nog niet.")
                    : null,
        },
        new()
        {
            Code = "BL-04",
            Uitleg = "Waarom het ons probleem is",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "waaromOns",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                Leeg(blik.Stuk.WaaromOns) ? regel.Vind(blik.Stuk.Code, "Waarom mag de school dit niet laten liggen?") : null,
        },
        new()
        {
            Code = "BL-05",
            Uitleg = "Een meerjarig investeringsplan",
            Bron = "domein 8.2",
            Ernst = Ernst.Fout,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "investeringen",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.Investeringen.Where(i => i.Centen > 0 || i.Fte > 0).Select(i => i.Jaar).Distinct().Count() < 2
                    ? regel.Vind(blik.Stuk.Code, "Er is geen meerjarig investeringsplan.")
                    : null,
        },
        new()
        {
            Code = "BL-06",
            Uitleg = "Ruimte in tijd en geld voor teams",
            Bron = "domein 8.2",
            Ernst = Ernst.Fout,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "ruimte",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                !(blik.Stuk.Ruimte.Any(r => r.Uren > 0) && blik.Stuk.Ruimte.Any(r => r.Centen > 0))
                    ? regel.Vind(blik.Stuk.Code, "Teams krijgen geen tijd of geld om dit uit te werken.")
                    : null,
        },
        new()
        {
            Code = "BL-07",
            Uitleg = "Uitwerking in strategisch beleid",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "oplossingsrichting",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                Uitwerking(blik.Stuk, blik.Mentoren) is { } veld
                    ? regel.Vind(blik.Stuk.Code, "Dit is uitwerking voor het team. Laat het CvB zich hiervan onthouden.") with
                    {
                        Veld = veld,
                    }
                    : null,
        },
        new()
        {
            Code = "BL-08",
            Uitleg = "Een teamplan zonder strategisch doel",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Tactisch,
            Veld = "ouder",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.Ouder is null ? regel.Vind(blik.Stuk.Code, "Aan welk strategisch doel draagt dit bij?") : null,
        },
        new()
        {
            Code = "BL-09",
            Uitleg = "Samenwerking of uitvoeren in opdracht",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "samenwerkingVorm",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.IsBesproken && (IsOpdracht(blik.Stuk.SamenwerkingVorm) || IsOpdracht(blik.Stuk.SamenwerkingInhoud))
                    ? regel.Vind(blik.Stuk.Code, "In opdracht uitvoeren is geen samenwerking. Waarover beslisten jullie samen?") with
                    {
                        Veld = IsOpdracht(blik.Stuk.SamenwerkingVorm) ? regel.Veld : "samenwerkingInhoud",
                    }
                    : null,
        },
        new()
        {
            Code = "BL-10",
            Uitleg = "Belangen van team en leiding",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "belangTeam",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.IsBesproken && (Leeg(blik.Stuk.BelangTeam) || Leeg(blik.Stuk.BelangLeiding))
                    ? regel.Vind(blik.Stuk.Code, "Wiens belang staat hier? Benoem dat van team én leiding.") with
                    {
                        Veld = Leeg(blik.Stuk.BelangTeam) ? regel.Veld : "belangLeiding",
                    }
                    : null,
        },
        new()
        {
            Code = "BL-11",
            Uitleg = "Wie dit register mag schrijven",
            Bron = "domein 8.2",
            Ernst = Ernst.Fout,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "schrijver",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                !Leeg(blik.Stuk.SchrijverRol) && !Beleidscodes.Schrijvers(blik.Stuk.Soort).Contains(blik.Stuk.SchrijverRol)
                    ? GeenRecht(regel, blik.Stuk.SchrijverRol, blik.Stuk.Soort, blik.Stuk.Code)
                    : null,
        },
        new()
        {
            Code = "BL-12",
            Uitleg = "Langer dan een jaar niet geëvalueerd",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "evaluaties",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.IsAangenomen
                && (blik.Stuk.LaatsteEvaluatie?.Dag ?? blik.Stuk.VastgesteldOp) is DateOnly op
                && op.AddMonths(12) < blik.Vandaag
                    ? regel.Vind(blik.Stuk.Code, "Dit plan is langer dan een jaar niet geëvalueerd.")
                    : null,
        },
        new()
        {
            Code = "BL-13",
            Uitleg = "Het CvB niet geïnformeerd",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Tactisch,
            Veld = "evaluaties",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.LaatsteEvaluatie is { CvbGeinformeerdOp: null }
                    ? regel.Vind(blik.Stuk.Code, "Informeer het CvB over de voortgang.")
                    : null,
        },
        new()
        {
            Code = "BL-14",
            Uitleg = "Strategie die geen team uitwerkt",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Register = Beleidssoort.Strategisch,
            Veld = "teamplannen",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                !blik.Ouders.Contains(blik.Stuk.Code) ? regel.Vind(blik.Stuk.Code, "Nog geen team heeft dit uitgewerkt.") : null,
        },
        new()
        {
            Code = "BL-15",
            Uitleg = "Een prioriteit zonder eigenaar of aan zet",
            Bron = "004 d5 o6",
            Ernst = Ernst.Fout,
            Over = Onderwerpsoort.Prioriteit,
            Veld = "eigenaar",
            Pagina = Herstelpagina.Prioriteit,
            ToetsPrioriteit = (regel, p) =>
                p.IsOpen && (Leeg(p.Eigenaar) || Leeg(p.AanZet))
                    ? regel.Vind(p.WatPakkenWeOp, "Wie is aan zet?") with
                    {
                        Veld = Leeg(p.AanZet) ? "aanZet" : regel.Veld,
                    }
                    : null,
        },
        new()
        {
            Code = "BL-16",
            Uitleg = "De teamleider niet betrokken",
            Bron = "domein 8.2",
            Ernst = Ernst.Tip,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "teamleiderBetrokken",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.IsBesproken && blik.Stuk.TeamleiderBetrokken != true
                    ? regel.Vind(blik.Stuk.Code, "Is de teamleider betrokken? Zonder urgentie daar loopt het vast.")
                    : null,
        },
        new()
        {
            Code = "BL-17",
            Uitleg = "Een partner of financiering die eerder stopt",
            Bron = "domein 8.2",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "afhankelijkheden",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.Einddatum is DateOnly eind && blik.Stuk.Afhankelijkheden.Any(a => a.Tot < eind)
                    ? regel.Vind(blik.Stuk.Code, "De partner of financiering stopt vóór het einde van het plan.")
                    : null,
        },
        new()
        {
            Code = "BL-18",
            Uitleg = "De einddatum is voorbij",
            Bron = "afgeleid",
            Ernst = Ernst.Waarschuwing,
            Over = Onderwerpsoort.Beleidsstuk,
            Veld = "einddatum",
            Pagina = Herstelpagina.Beleidsstuk,
            Toets = (regel, blik) =>
                blik.Stuk.Einddatum < blik.Vandaag && blik.Stuk.Status is not (Beleidsstatus.Geevalueerd or Beleidsstatus.Afgesloten)
                    ? regel.Vind(blik.Stuk.Code, "De einddatum is voorbij. Is het doel gehaald?")
                    : null,
        },
    ];

    /// <summary>The rules, in their order.</summary>
    public static IReadOnlyList<Regel> Alle => Regels;

    /// <summary>What a rule looks at, in plain Dutch; empty for an unknown id.</summary>
    public static string Uitleg(string regel) => Alle.FirstOrDefault(r => r.Code == regel)?.Uitleg ?? "";

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
        var opStukken =
            from stuk in stukken
            let blik = new Beleidsblik(stuk, ouders, mentoren, vandaag)
            from regel in Regels
            where regel.IsVoor(stuk)
            select regel.Toets?.Invoke(regel, blik);
        return [.. opStukken.OfType<Bevinding>(), .. VanPrioriteiten(prioriteiten)];
    }

    /// <summary>What is found in priorities (BL-15), in their order.</summary>
    public static IEnumerable<Bevinding> VanPrioriteiten(IEnumerable<Prioriteit> prioriteiten) =>
        prioriteiten.SelectMany(p => Regels.Select(r => r.ToetsPrioriteit?.Invoke(r, p)).OfType<Bevinding>());

    /// <summary>
    /// The codes of domain 8.3 for a tactical item: its goal with the fields beside it. A strategic item's goals are not plans, so it has none.
    /// </summary>
    public static IReadOnlyList<SmartCode> Smart(Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        return stuk.IsStrategisch ? [] : SmartCodes.Bepaal(stuk.Doel, stuk.Doelvelden);
    }

    /// <summary>BL-11 for a role that wants to write in a register that is not its own.</summary>
    public static Bevinding GeenRecht(string rol, Beleidssoort soort) => GeenRecht(Regels.Single(r => r.Code == "BL-11"), rol, soort, "");

    private static Bevinding GeenRecht(Beleidsregel regel, string rol, Beleidssoort soort, string code) =>
        regel.Vind(
            code,
            $"{rol} schrijft geen {(soort == Beleidssoort.Strategisch ? "strategisch" : "tactisch")} beleid. Dien het in als voorstel."
        );

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

    [GeneratedRegex(
        @"\bweek \d|\b(\w+-|mentor|gast|proef|sollicitatie)?les(sen)?\b",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Les();

    [GeneratedRegex(@"\bopdracht(en)?\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking)]
    private static partial Regex Opdracht();
}
