using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>
/// The form of a policy item, strategic and tactical: what is not of its register stays empty.
/// Amounts, years and hours are text until they are checked, so that nothing typed is lost.
/// </summary>
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
            Ouder = Rij.Getal(s.OuderId),
            Eigenaar = Rij.Getal(s.EigenaarId),
            Probleem = s.Probleem,
            WaaromOns = s.WaaromOns,
            Oplossingsrichting = s.Oplossingsrichting,
            Doel = s.Doel,
            Investeringen = [.. s.Investeringen.Select(InvesteringInvoer.Van)],
            Ruimte = [.. s.Ruimte.Select(RuimteInvoer.Van)],
            Draagvlak = s.Draagvlak,
            Mensen = s.Mensen,
            Middelen = s.Middelen,
            Aantal = Rij.Getal(s.Aantal),
            MinutenPerKeer = Rij.Getal(s.MinutenPerKeer),
            UrenToegezegd = s.UrenToegezegd is decimal u ? u.ToString("0.#", Tekst.Nederlands) : "",
            Acties = [.. s.Acties.Select(ActieInvoer.Van)],
            Activiteiten = [.. s.Activiteiten.Select(n => Rij.Getal(n))],
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
            Afhankelijkheden = [.. s.Afhankelijkheden.Select(AfhankelijkInvoer.Van)],
            Begindatum = s.Begindatum,
            Einddatum = s.Einddatum,
        };
    }

    /// <summary>The item that this form describes; what is wrong goes into <paramref name="lezer"/> under the name of its field.</summary>
    /// <param name="basis">What the form does not hold: code, status, adoption, evaluations.</param>
    /// <param name="teams">Ids by code.</param>
    /// <param name="lezer">Reads the text, and gets a Dutch sentence per field that cannot be read.</param>
    public Beleidsstuk Naar(Beleidsstuk basis, IReadOnlyDictionary<string, int> teams, Veldlezer lezer)
    {
        ArgumentNullException.ThrowIfNull(basis);
        ArgumentNullException.ThrowIfNull(teams);
        ArgumentNullException.ThrowIfNull(lezer);
        if (Begindatum is DateOnly van && Einddatum is DateOnly tot && tot < van)
        {
            lezer.Fout("Einddatum", "De einddatum ligt vóór de begindatum.");
        }
        lezer.Datum("Begindatum", Begindatum);
        lezer.Datum("Einddatum", Einddatum);
        lezer.Datum("MedezeggenschapOp", MedezeggenschapOp);
        return basis with
        {
            Titel = Tekst.Schoon(Titel),
            Team = string.IsNullOrWhiteSpace(Team) ? null : Team,
            TeamId = Team is { } code && teams.TryGetValue(code, out var teamId) ? teamId : null,
            OuderId = Nummer(Ouder),
            EigenaarId = Nummer(Eigenaar),
            Probleem = Tekst.Schoon(Probleem),
            WaaromOns = Tekst.Schoon(WaaromOns),
            Oplossingsrichting = Tekst.Schoon(Oplossingsrichting),
            Doel = Tekst.Schoon(Doel),
            Investeringen = InvesteringInvoer.Lees(Investeringen, lezer),
            Ruimte = RuimteInvoer.Lees(Ruimte, teams.ContainsKey, lezer),
            Draagvlak = Tekst.Schoon(Draagvlak),
            Mensen = Tekst.Schoon(Mensen),
            Middelen = Tekst.Schoon(Middelen),
            Aantal = lezer.Heel(Aantal, "Aantal", "aantal keer", 100_000),
            MinutenPerKeer = lezer.Heel(MinutenPerKeer, "MinutenPerKeer", "minuten per keer", Limieten.Minuten),
            UrenToegezegd = lezer.Getal(
                UrenToegezegd,
                "UrenToegezegd",
                100_000,
                1,
                "Vul een aantal uren van nul of meer in, zoals 12 of 12,5."
            ),
            Acties = ActieInvoer.Lees(Acties, lezer),
            Activiteiten = [.. Activiteiten.Select(a => Nummer(a) ?? 0).Where(n => n > 0).Distinct().Order()],
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
            Afhankelijkheden = AfhankelijkInvoer.Lees(Afhankelijkheden, lezer),
            Begindatum = Begindatum,
            Einddatum = Einddatum,
        };
    }

    private static int? Nummer(string? keuze) => int.TryParse(keuze, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : null;
}
