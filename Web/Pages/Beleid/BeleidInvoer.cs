using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>The form of a policy item, strategic and tactical: what is not of its register stays empty. Amounts, years and hours are text until they are checked, so that nothing typed is lost.</summary>
public sealed record BeleidInvoer
{
    [Display(Name = "titel"), Required, StringLength(Limieten.Titel)]
    public string? Titel { get; init; }

    [Display(Name = "team"), StringLength(Limieten.Code)]
    public string? Team { get; init; }

    [Display(Name = "strategisch doel"), StringLength(10)]
    public string? Ouder { get; init; }

    [Display(Name = "eigenaar"), StringLength(10)]
    public string? Eigenaar { get; init; }

    [Display(Name = "probleem"), StringLength(Limieten.Tekst)]
    public string? Probleem { get; init; }

    [Display(Name = "waarom is dit van ons"), StringLength(Limieten.Tekst)]
    public string? WaaromOns { get; init; }

    [Display(Name = "oplossingsrichting"), StringLength(Limieten.Tekst)]
    public string? Oplossingsrichting { get; init; }

    [Display(Name = "doel"), StringLength(Limieten.Tekst)]
    public string? Doel { get; init; }

    [Display(Name = "investeringsplan")]
    public List<InvesteringInvoer> Investeringen { get; init; } = [];

    [Display(Name = "ruimte voor teams")]
    public List<RuimteInvoer> Ruimte { get; init; } = [];

    [Display(Name = "draagvlak"), StringLength(Limieten.Zin)]
    public string? Draagvlak { get; init; }

    [Display(Name = "toegezegde mensen"), StringLength(Limieten.Zin)]
    public string? Mensen { get; init; }

    [Display(Name = "toegezegde tijd of geld"), StringLength(Limieten.Zin)]
    public string? Middelen { get; init; }

    [Display(Name = "aantal keer"), StringLength(10)]
    public string? Aantal { get; init; }

    [Display(Name = "minuten per keer"), StringLength(10)]
    public string? MinutenPerKeer { get; init; }

    [Display(Name = "toegezegde uren"), StringLength(10)]
    public string? UrenToegezegd { get; init; }

    [Display(Name = "acties")]
    public List<ActieInvoer> Acties { get; init; } = [];

    [Display(Name = "activiteiten")]
    public List<string> Activiteiten { get; init; } = [];

    [Display(Name = "vragen")]
    public List<string> Vragen { get; init; } = [];

    [Display(Name = "samenwerking in vorm"), StringLength(20)]
    public string? SamenwerkingVorm { get; init; }

    [Display(Name = "samenwerking in inhoud"), StringLength(20)]
    public string? SamenwerkingInhoud { get; init; }

    [Display(Name = "waarover beslissen jullie samen"), StringLength(Limieten.Zin)]
    public string? Samenwerking { get; init; }

    [Display(Name = "belang van het team"), StringLength(Limieten.Zin)]
    public string? BelangTeam { get; init; }

    [Display(Name = "belang van de leiding"), StringLength(Limieten.Zin)]
    public string? BelangLeiding { get; init; }

    [Display(Name = "belang van leerlingen"), StringLength(Limieten.Zin)]
    public string? BelangLeerling { get; init; }

    [Display(Name = "teamleider betrokken"), StringLength(5)]
    public string? TeamleiderBetrokken { get; init; }

    [Display(Name = "medezeggenschapsraad"), StringLength(20)]
    public string? Medezeggenschap { get; init; }

    [Display(Name = "datum van de medezeggenschapsraad")]
    public DateOnly? MedezeggenschapOp { get; init; }

    [Display(Name = "uitspraak van de medezeggenschapsraad"), StringLength(Limieten.Zin)]
    public string? MedezeggenschapTekst { get; init; }

    [Display(Name = "afhankelijk van")]
    public List<AfhankelijkInvoer> Afhankelijkheden { get; init; } = [];

    [Display(Name = "begindatum")]
    public DateOnly? Begindatum { get; init; }

    [Display(Name = "einddatum")]
    public DateOnly? Einddatum { get; init; }

    /// <summary>The form without rows in which nothing stands; a row that was named but not sent is null.</summary>
    public BeleidInvoer ZonderLegeRijen() =>
        this with
        {
            Investeringen = [.. Investeringen.Where(r => r is not null && !r.IsLeeg)],
            Ruimte = [.. Ruimte.Where(r => r is not null && !r.IsLeeg)],
            Afhankelijkheden = [.. Afhankelijkheden.Where(r => r is not null && !r.IsLeeg)],
            Acties = [.. Acties.Where(r => r is not null && !r.IsLeeg)],
            Activiteiten = [.. Activiteiten.Where(a => !string.IsNullOrEmpty(a))],
            Vragen = [.. Vragen.Where(v => !string.IsNullOrEmpty(v))],
        };

    public static BeleidInvoer Van(Beleidsstuk s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return new BeleidInvoer
        {
            Titel = s.Titel,
            Team = s.Team ?? "",
            Ouder = Getal(s.OuderId),
            Eigenaar = Getal(s.EigenaarId),
            Probleem = s.Probleem,
            WaaromOns = s.WaaromOns,
            Oplossingsrichting = s.Oplossingsrichting,
            Doel = s.Doel,
            Investeringen =
            [
                .. s.Investeringen.Select(i => new InvesteringInvoer
                {
                    Jaar = Cel(Getal(i.Jaar)),
                    Bedrag = Cel(Bedrag(i.Centen)),
                    Fte = i.Fte?.ToString("0.##", Tekst.Nederlands),
                }),
            ],
            Ruimte =
            [
                .. s.Ruimte.Select(r => new RuimteInvoer
                {
                    Team = r.Team,
                    Uren = Cel(Getal(r.Uren)),
                    Bedrag = Cel(Bedrag(r.Centen)),
                }),
            ],
            Draagvlak = s.Draagvlak,
            Mensen = s.Mensen,
            Middelen = s.Middelen,
            Aantal = Getal(s.Aantal),
            MinutenPerKeer = Getal(s.MinutenPerKeer),
            UrenToegezegd = s.UrenToegezegd is decimal u ? u.ToString("0.#", Tekst.Nederlands) : "",
            Acties =
            [
                .. s.Acties.Select(a => new ActieInvoer
                {
                    Wie = Cel(a.Wie),
                    Wat = a.Wat,
                    Wanneer = Cel(Iso(a.Wanneer)),
                    KlaarOp = Cel(Iso(a.KlaarOp)),
                }),
            ],
            Activiteiten = [.. s.Activiteiten.Select(n => Getal(n))],
            Vragen = [.. s.Vragen],
            SamenwerkingVorm = s.SamenwerkingVorm,
            SamenwerkingInhoud = s.SamenwerkingInhoud,
            Samenwerking = s.Samenwerking,
            BelangTeam = s.BelangTeam,
            BelangLeiding = s.BelangLeiding,
            BelangLeerling = s.BelangLeerling,
            TeamleiderBetrokken = s.TeamleiderBetrokken switch
            {
                true => "true",
                false => "false",
                null => "",
            },
            Medezeggenschap = s.Medezeggenschap,
            MedezeggenschapOp = s.MedezeggenschapOp,
            MedezeggenschapTekst = s.MedezeggenschapTekst,
            Afhankelijkheden = [.. s.Afhankelijkheden.Select(a => new AfhankelijkInvoer { Naam = a.Naam, Tot = Cel(Iso(a.Tot)) })],
            Begindatum = s.Begindatum,
            Einddatum = s.Einddatum,
        };
    }

    /// <summary>The item that this form describes; what is wrong goes into <paramref name="fouten"/> under the name of its field.</summary>
    /// <param name="basis">What the form does not hold: code, status, adoption, evaluations.</param>
    /// <param name="teams">Ids by code.</param>
    /// <param name="fouten">Gets a Dutch sentence per field that cannot be read.</param>
    public Beleidsstuk Naar(Beleidsstuk basis, IReadOnlyDictionary<string, int> teams, ModelStateDictionary fouten)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentNullException.ThrowIfNull(fouten);
        void Fout(string veld, string melding) => fouten.AddModelError("Invoer." + veld, melding);
        int? Heel(string? tekst, string veld, string naam, int maximum)
        {
            if (string.IsNullOrWhiteSpace(tekst))
            {
                return null;
            }
            // A point parts thousands; "1.5" is a slip, and not fifteen.
            var delen = tekst.Trim().Split('.');
            if (
                delen.Skip(1).All(deel => deel.Length == 3)
                && int.TryParse(string.Concat(delen), NumberStyles.None, CultureInfo.InvariantCulture, out var n)
                && n <= maximum
            )
            {
                return n;
            }
            Fout(veld, $"Vul bij {naam} een heel getal van 0 tot en met {Tekst.Getal(maximum)} in.");
            return null;
        }

        DateOnly? Dag(string? tekst, string veld)
        {
            if (string.IsNullOrWhiteSpace(tekst))
            {
                return null;
            }
            if (
                DateOnly.TryParseExact(
                    tekst.Trim(),
                    ["yyyy-MM-dd", "d-M-yyyy"],
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var d
                ) && d.Year is >= Limieten.EersteSchooljaar and <= Limieten.LaatsteSchooljaar
            )
            {
                return d;
            }
            Fout(veld, "Vul een datum in, zoals 31-12-2026.");
            return null;
        }

        long? Geld(string? tekst, string veld)
        {
            if (!Tekst.LeesBedrag(tekst, out var centen))
            {
                Fout(veld, "Vul een bedrag van nul of meer in, zoals 45.000 of 12,50.");
            }
            return centen;
        }

        var investeringen = new List<Investering>();
        foreach (var (r, i) in Investeringen.Select((r, i) => (r, i)))
        {
            var veld = $"Investeringen[{i}].";
            if (Heel(r.Jaar, veld + "Jaar", "jaar", Limieten.LaatsteSchooljaar) is not { } jaar || jaar < Limieten.EersteSchooljaar)
            {
                if (string.IsNullOrWhiteSpace(r.Jaar) || !fouten.ContainsKey("Invoer." + veld + "Jaar"))
                {
                    Fout(veld + "Jaar", $"Vul een jaar tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar} in.");
                }
                continue;
            }

            if (investeringen.Count > 0 && jaar <= investeringen[^1].Jaar)
            {
                Fout(
                    veld + "Jaar",
                    jaar == investeringen[^1].Jaar
                        ? $"{jaar} staat er twee keer. Zet bedrag en fte van een jaar op één regel."
                        : $"Zet de jaren op volgorde: {jaar} hoort vóór {investeringen[^1].Jaar}."
                );
                continue;
            }
            if (!Tekst.LeesGetal(r.Fte, out var fte) || fte is < 0 or > 1000 || (fte is decimal f && decimal.Round(f, 2) != f))
            {
                Fout(veld + "Fte", "Vul een aantal fte van nul of meer in, zoals 0,6.");
            }
            investeringen.Add(new Investering(jaar, Geld(r.Bedrag, veld + "Bedrag"), fte));
        }

        var ruimte = new List<Teamruimte>();
        foreach (var (r, i) in Ruimte.Select((r, i) => (r, i)))
        {
            var team = string.IsNullOrWhiteSpace(r.Team) ? null : r.Team;
            if (team is not null && !teams.ContainsKey(team))
            {
                Fout($"Ruimte[{i}].Team", "Kies een team uit de lijst.");
            }
            else if (ruimte.Exists(x => x.Team == team))
            {
                Fout($"Ruimte[{i}].Team", "Dit team staat er twee keer. Zet uren en geld op één regel.");
            }
            ruimte.Add(new Teamruimte(team, Heel(r.Uren, $"Ruimte[{i}].Uren", "uren", 100_000), Geld(r.Bedrag, $"Ruimte[{i}].Bedrag")));
        }

        var afhankelijk = new List<Afhankelijkheid>();
        foreach (var (r, i) in Afhankelijkheden.Select((r, i) => (r, i)))
        {
            if (Tekst.Schoon(r.Naam).Length == 0)
            {
                Fout($"Afhankelijkheden[{i}].Naam", "Vul in van wie of wat het plan afhangt.");
            }
            afhankelijk.Add(new Afhankelijkheid(Tekst.Schoon(r.Naam), Dag(r.Tot, $"Afhankelijkheden[{i}].Tot")));
        }

        var acties = new List<Beleidsactie>();
        foreach (var (r, i) in Acties.Select((r, i) => (r, i)))
        {
            if (Tekst.Schoon(r.Wat).Length == 0)
            {
                Fout($"Acties[{i}].Wat", "Vul in wat er gebeurt.");
            }
            acties.Add(
                new Beleidsactie(
                    Tekst.Schoon(r.Wie),
                    Tekst.Schoon(r.Wat),
                    Dag(r.Wanneer, $"Acties[{i}].Wanneer"),
                    Dag(r.KlaarOp, $"Acties[{i}].Wat")
                )
            );
        }

        if (!Tekst.LeesGetal(UrenToegezegd, out var uren) || uren is < 0 or > 100_000 || (uren is decimal u && decimal.Round(u, 1) != u))
        {
            Fout("UrenToegezegd", "Vul een aantal uren van nul of meer in, zoals 12 of 12,5.");
        }
        if (Begindatum is DateOnly van && Einddatum is DateOnly tot && tot < van)
        {
            Fout("Einddatum", "De einddatum ligt vóór de begindatum.");
        }
        foreach (
            var (veld, dag) in new[] { ("Begindatum", Begindatum), ("Einddatum", Einddatum), ("MedezeggenschapOp", MedezeggenschapOp) }
        )
        {
            if (dag is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
            {
                Fout(veld, $"Kies een datum tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar}.");
            }
        }

        return basis with
        {
            Titel = Tekst.Schoon(Titel),
            Team = string.IsNullOrWhiteSpace(Team) ? null : Team,
            TeamId = Team is { } code && teams.TryGetValue(code, out var teamId) ? teamId : null,
            OuderId = int.TryParse(Ouder, NumberStyles.None, CultureInfo.InvariantCulture, out var ouder) ? ouder : null,
            EigenaarId = int.TryParse(Eigenaar, NumberStyles.None, CultureInfo.InvariantCulture, out var eigenaar) ? eigenaar : null,
            Probleem = Tekst.Schoon(Probleem),
            WaaromOns = Tekst.Schoon(WaaromOns),
            Oplossingsrichting = Tekst.Schoon(Oplossingsrichting),
            Doel = Tekst.Schoon(Doel),
            Investeringen = investeringen,
            Ruimte = ruimte,
            Draagvlak = Tekst.Schoon(Draagvlak),
            Mensen = Tekst.Schoon(Mensen),
            Middelen = Tekst.Schoon(Middelen),
            Aantal = Heel(Aantal, "Aantal", "aantal keer", 100_000),
            MinutenPerKeer = Heel(MinutenPerKeer, "MinutenPerKeer", "minuten per keer", Limieten.Minuten),
            UrenToegezegd = uren,
            Acties = acties,
            Activiteiten =
            [
                .. Activiteiten
                    .Select(a => int.TryParse(a, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)
                    .Where(n => n > 0)
                    .Distinct()
                    .Order(),
            ],
            Vragen = [.. Vraagcodes.Alle.Select(v => v.Code).Where(Vragen.Contains).Order(StringComparer.Ordinal)],
            SamenwerkingVorm = SamenwerkingVorm ?? "",
            SamenwerkingInhoud = SamenwerkingInhoud ?? "",
            Samenwerking = Tekst.Schoon(Samenwerking),
            BelangTeam = Tekst.Schoon(BelangTeam),
            BelangLeiding = Tekst.Schoon(BelangLeiding),
            BelangLeerling = Tekst.Schoon(BelangLeerling),
            TeamleiderBetrokken = TeamleiderBetrokken switch
            {
                "true" => true,
                "false" => false,
                _ => null,
            },
            Medezeggenschap = Medezeggenschap ?? "",
            MedezeggenschapOp = MedezeggenschapOp,
            MedezeggenschapTekst = Tekst.Schoon(MedezeggenschapTekst),
            Afhankelijkheden = afhankelijk,
            Begindatum = Begindatum,
            Einddatum = Einddatum,
        };
    }

    /// <summary>An empty cell comes back from a form as null; kept the same here, or a row that nobody touched looks changed.</summary>
    private static string? Cel(string tekst) => tekst.Length == 0 ? null : tekst;

    private static string Getal(int? n) => n?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static string Bedrag(long? centen) =>
        centen is long c ? (c / 100m).ToString(c % 100 == 0 ? "#,0" : "#,0.00", Tekst.Nederlands) : "";

    private static string Iso(DateOnly? d) => d?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
}
