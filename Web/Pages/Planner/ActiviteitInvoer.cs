using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>An activity as the form holds it: every field of domain 5.3 except the links, which have their own page.</summary>
public sealed class ActiviteitInvoer
{
    [Display(Name = "titel"), Required, StringLength(Limieten.Titel)]
    public string? Titel { get; set; }

    [Display(Name = "soort activiteit"), Required, StringLength(3)]
    public string? Type { get; set; } = "T01";

    /// <summary>Zone and number, e.g. "vmbo-2".</summary>
    [Display(Name = "leerjaar"), Required, StringLength(20)]
    public string? Jaar { get; set; }

    [Display(Name = "team"), StringLength(Limieten.Code)]
    public string? Team { get; set; }

    [Display(Name = "week van")]
    public int? WeekVan { get; set; }

    [Display(Name = "week tot en met")]
    public int? WeekTot { get; set; }

    [Display(Name = "E, G of I"), StringLength(1)]
    public string? Marker { get; set; }

    [Display(Name = "doel"), StringLength(Limieten.Tekst)]
    public string? Doel { get; set; }

    [Display(Name = "fase"), StringLength(20)]
    public string? Fase { get; set; }

    [Display(Name = "les"), StringLength(20)]
    public string? Les { get; set; }

    [Display(Name = "vak"), StringLength(Limieten.Naam)]
    public string? Vak { get; set; }

    [Display(Name = "in het rooster")]
    public bool? Rooster { get; set; }

    [Display(Name = "minuten"), Range(0, Limieten.Minuten)]
    public int? Minuten { get; set; }

    [Display(Name = "plaats"), StringLength(20)]
    public string? Plaats { get; set; }

    [Display(Name = "rol van de leerling"), StringLength(20)]
    public string? RolLeerling { get; set; }

    [Display(Name = "voorbereiding")]
    public bool? VoorbereidingJa { get; set; }

    [Display(Name = "hoe bereiden leerlingen zich voor"), StringLength(Limieten.Tekst)]
    public string? VoorbereidingTekst { get; set; }

    [Display(Name = "reflectie")]
    public bool? ReflectieJa { get; set; }

    [Display(Name = "vorm van de reflectie"), StringLength(20)]
    public string? ReflectieVorm { get; set; }

    [Display(Name = "week van de reflectie")]
    public int? ReflectieWeek { get; set; }

    [Display(Name = "ouders betrokken")]
    public bool? OudersJa { get; set; }

    [Display(Name = "rol van ouders"), StringLength(20)]
    public string? OudersRol { get; set; }

    [Display(Name = "vervolgstap"), StringLength(Limieten.Tekst)]
    public string? Vervolgstap { get; set; }

    [Display(Name = "competenties"), MaxLength(6)]
    public List<string> Competenties { get; set; } = [];

    [Display(Name = "werkzame elementen"), MaxLength(7)]
    public List<string> Elementen { get; set; } = [];

    [Display(Name = "sectoren"), StringLength(Limieten.Tekst)]
    public string? Sector { get; set; }

    [Display(Name = "trefwoorden"), StringLength(Limieten.Tekst)]
    public string? Tags { get; set; }

    [Display(Name = "verantwoordelijke"), StringLength(Limieten.Naam)]
    public string? Verantwoordelijke { get; set; }

    [Display(Name = "partner"), StringLength(Limieten.Id)]
    public string? Partner { get; set; }

    [Display(Name = "kosten"), StringLength(Limieten.Zin)]
    public string? Kosten { get; set; }

    [Display(Name = "vervoer"), StringLength(Limieten.Zin)]
    public string? Vervoer { get; set; }

    [Display(Name = "zichtbaar voor"), MaxLength(3)]
    public List<string> Zichtbaar { get; set; } = [];

    [Display(Name = "nieuw dit schooljaar")]
    public bool Nieuw { get; set; }

    [Display(Name = "leerlingen die meer nodig hebben"), StringLength(Limieten.Tekst)]
    public string? DoelgroepExtra { get; set; }

    [Display(Name = "gespreksfasen"), MaxLength(4)]
    public List<string> Gespreksfasen { get; set; } = [];

    [Display(Name = "leerwegen"), MaxLength(Limieten.PerLijst)]
    public List<string> Leerwegen { get; set; } = [];

    [Display(Name = "vestigingen"), MaxLength(Limieten.PerLijst)]
    public List<string> Vestigingen { get; set; } = [];

    [Display(Name = "klassen"), MaxLength(Limieten.PerLijst)]
    public List<string> Klassen { get; set; } = [];

    /// <summary>One per line: title | address.</summary>
    [Display(Name = "materiaal"), StringLength(20_000)]
    public string? Materiaal { get; set; }

    public static ActiviteitInvoer Van(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new ActiviteitInvoer
        {
            Titel = a.Titel,
            Type = a.Type,
            Jaar = $"{a.Zone}-{a.Leerjaar}",
            Team = a.Team,
            WeekVan = a.WeekVan,
            WeekTot = a.WeekTot == a.WeekVan ? null : a.WeekTot,
            Marker = a.Marker,
            Doel = a.Doel,
            Fase = a.Fase,
            Les = a.Les,
            Vak = a.Vak,
            Rooster = a.Rooster,
            Minuten = a.Minuten,
            Plaats = a.Plaats,
            RolLeerling = a.RolLeerling,
            VoorbereidingJa = a.VoorbereidingJa,
            VoorbereidingTekst = a.VoorbereidingTekst,
            ReflectieJa = a.ReflectieJa,
            ReflectieVorm = a.ReflectieVorm,
            ReflectieWeek = a.ReflectieWeek,
            OudersJa = a.OudersJa,
            OudersRol = a.OudersRol,
            Vervolgstap = a.Vervolgstap,
            Competenties = [.. a.Competenties],
            Elementen = [.. a.Elementen],
            Sector = string.Join(", ", a.Sector),
            Tags = string.Join(", ", a.Tags),
            Verantwoordelijke = a.Verantwoordelijke,
            Partner = a.Partner,
            Kosten = a.Kosten,
            Vervoer = a.Vervoer,
            Zichtbaar = [.. a.Zichtbaar],
            Nieuw = a.Nieuw,
            DoelgroepExtra = a.DoelgroepExtra,
            Gespreksfasen = [.. a.Gespreksfasen],
            Leerwegen = [.. a.Leerwegen],
            Vestigingen = [.. a.Vestigingen],
            Klassen = [.. a.Klassen],
            Materiaal = string.Join("\n", a.Materiaal.Select(m => $"{m.Titel} | {m.Url}")),
        };
    }

    /// <summary>The activity that this form describes; what does not fit is reported at its field and left as it was.</summary>
    /// <param name="plan">The year it belongs to: its weeks, teams and partners.</param>
    /// <param name="oud">The stored activity, whose id and links stay; null for a new one.</param>
    /// <param name="staat">Receives a Dutch message per field that does not fit.</param>
    public Activiteit Lees(Plan plan, Activiteit? oud, ModelStateDictionary staat)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(staat);
        void Fout(string veld, string melding) => staat.AddModelError("Invoer." + veld, melding);
        string? Code(string veld, string? waarde, IEnumerable<string> mag)
        {
            if (string.IsNullOrEmpty(waarde))
            {
                return null;
            }
            if (!mag.Contains(waarde))
            {
                Fout(veld, "Kies een waarde uit de lijst.");
            }
            return waarde;
        }

        List<string> CodeLijst(string veld, List<string> waarden, IReadOnlyList<Keuze> mag)
        {
            if (waarden.Any(w => mag.All(k => k.Code != w)))
            {
                Fout(veld, "Kies waarden uit de lijst.");
            }
            return [.. mag.Select(k => k.Code).Where(waarden.Contains)];
        }

        List<string> Woorden(string veld, string? tekst)
        {
            var woorden = Tekst(tekst)
                .Split([',', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .ToList();
            if (woorden.Count > Limieten.PerLijst)
            {
                Fout(veld, $"Noem er hooguit {Limieten.PerLijst}.");
            }
            if (woorden.Any(w => w.Length > Limieten.Woord))
            {
                Fout(veld, $"Eén van de woorden is langer dan {Limieten.Woord} tekens. Zet er een komma tussen.");
            }
            return woorden;
        }

        List<string> Namen(string veld, List<string> namen)
        {
            var lijst = namen.Select(Tekst).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
            if (lijst.Any(n => n.Length > Limieten.Naam))
            {
                Fout(veld, $"Een naam mag hooguit {Limieten.Naam} tekens hebben.");
            }
            return lijst;
        }

        if (Titel is not null && Tekst(Titel).Length == 0)
        {
            Fout(nameof(Titel), "Vul titel in.");
        }
        var jaar = Keuzes.Jaar(Jaar);
        if (jaar is null || (jaar.Value.Zone == Codes.ZoneEigen ? plan.Lijn.Leerjaren.All(l => l.Nr != jaar.Value.Nr) : jaar.Value.Nr > 4))
        {
            Fout(nameof(Jaar), "Kies een leerjaar uit de lijst.");
        }
        Week(nameof(WeekVan), WeekVan);
        Week(nameof(WeekTot), WeekTot);
        Week(nameof(ReflectieWeek), ReflectieWeek);
        var kalender = plan.Lijn.Kalender;
        if (WeekTot is int tot && kalender.IsSchoolweek(tot))
        {
            if (WeekVan is null)
            {
                Fout(nameof(WeekVan), "Vul ook de eerste week in.");
            }
            else if (kalender.IsSchoolweek(WeekVan.Value) && kalender.Volgnummer(tot) < kalender.Volgnummer(WeekVan.Value))
            {
                Fout(nameof(WeekTot), $"Week {tot} ligt in dit schooljaar vóór week {WeekVan}. Draai de weken om.");
            }
        }

        return (
            oud
            ?? new Activiteit
            {
                Id = Data.Planner.ActiviteitRepository.NieuwExternId(),
                Titel = "",
                Type = "",
                Leerjaar = 1,
            }
        ) with
        {
            Titel = Tekst(Titel),
            Type = Code(nameof(Type), Type, Codes.Types.Select(t => t.Code)) ?? "",
            Zone = jaar?.Zone ?? Codes.ZoneEigen,
            Leerjaar = jaar?.Nr ?? 1,
            Team = Code(nameof(Team), Team, plan.School.Teams.Select(t => t.Code)),
            WeekVan = WeekVan,
            WeekTot = WeekTot,
            Marker = Code(nameof(Marker), Marker, Codes.Markers.Select(m => m.Code)),
            Doel = Tekst(Doel),
            Fase = Code(nameof(Fase), Fase, Codes.Fasen.Select(k => k.Code)),
            Les = Code(nameof(Les), Les, Codes.Lessen.Select(k => k.Code)),
            Vak = Tekst(Vak),
            Rooster = Rooster,
            Minuten = Minuten,
            Plaats = Code(nameof(Plaats), Plaats, Codes.Plaatsen.Select(k => k.Code)),
            RolLeerling = Code(nameof(RolLeerling), RolLeerling, Codes.RollenLeerling.Select(k => k.Code)),
            VoorbereidingJa = VoorbereidingJa,
            VoorbereidingTekst = Tekst(VoorbereidingTekst),
            ReflectieJa = ReflectieJa,
            ReflectieVorm = Code(nameof(ReflectieVorm), ReflectieVorm, Codes.ReflectieVormen.Select(k => k.Code)),
            ReflectieWeek = ReflectieWeek,
            OudersJa = OudersJa,
            OudersRol = Code(nameof(OudersRol), OudersRol, Codes.OudersRollen.Select(k => k.Code)),
            Vervolgstap = Tekst(Vervolgstap),
            Competenties = CodeLijst(nameof(Competenties), Competenties, Codes.Competenties),
            Elementen = CodeLijst(nameof(Elementen), Elementen, Codes.Elementen),
            Sector = Woorden(nameof(Sector), Sector),
            Tags = Woorden(nameof(Tags), Tags),
            Verantwoordelijke = Tekst(Verantwoordelijke),
            Partner = Code(nameof(Partner), Partner, plan.Lijn.Partners.Select(p => p.Id)),
            Kosten = Tekst(Kosten),
            Vervoer = Tekst(Vervoer),
            Zichtbaar = CodeLijst(nameof(Zichtbaar), Zichtbaar, Codes.Doelgroepen),
            Nieuw = Nieuw,
            DoelgroepExtra = Tekst(DoelgroepExtra),
            Gespreksfasen = CodeLijst(nameof(Gespreksfasen), Gespreksfasen, Codes.Gespreksfasen),
            Leerwegen = Namen(nameof(Leerwegen), Leerwegen),
            Vestigingen = Namen(nameof(Vestigingen), Vestigingen),
            Klassen = Namen(nameof(Klassen), Klassen),
            Materiaal = Materialen(staat),
            Uitgewerkt = true,
        };

        void Week(string veld, int? week)
        {
            if (week is int w && !plan.Lijn.Kalender.IsSchoolweek(w))
            {
                Fout(
                    veld,
                    $"Week {w} valt buiten het schooljaar, dat loopt van week {plan.Lijn.Kalender.EersteWeek} tot en met week {plan.Lijn.Kalender.LaatsteWeek}."
                );
            }
        }
    }

    private List<Materiaal> Materialen(ModelStateDictionary staat)
    {
        var uit = new List<Materiaal>();
        foreach (var regel in Tekst(Materiaal).Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var streep = regel.LastIndexOf('|');
            var url = (streep < 0 ? regel : regel[(streep + 1)..]).Trim();
            var titel = streep < 0 ? url : regel[..streep].Trim();
            if (titel.Length > Limieten.Titel && streep < 0)
            {
                titel = titel[..Limieten.Titel];
            }
            if (
                titel.Length is 0 or > Limieten.Titel
                || url.Length > Limieten.Url
                || !Uri.TryCreate(url, UriKind.Absolute, out var adres)
                || adres.Scheme is not ("http" or "https")
            )
            {
                staat.AddModelError(
                    "Invoer." + nameof(Materiaal),
                    $"‘{(regel.Length > 60 ? regel[..60] + "…" : regel)}’ is geen titel met een webadres. Schrijf per regel: titel | https://…"
                );
                continue;
            }

            uit.Add(new Materiaal(titel, url));
        }

        if (uit.Count > Limieten.PerLijst)
        {
            staat.AddModelError("Invoer." + nameof(Materiaal), $"Zet er hooguit {Limieten.PerLijst} bij.");
        }
        return uit;
    }

    private static string Tekst(string? tekst) => Taal.Tekst.Schoon(tekst);
}
