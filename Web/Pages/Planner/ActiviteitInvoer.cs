using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>
/// An activity as the form holds it: every field of domain 5.3 except the links, which have their own page. What a property shares with the field of
/// the same name is copied by <see cref="Activiteitkoppeling"/>; name and limit are those of <see cref="Activiteitvelden"/>, as a test sees to.
/// </summary>
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
        var invoer = new ActiviteitInvoer { Jaar = $"{a.Zone}-{a.Leerjaar}" };
        foreach (var koppeling in Activiteitkoppeling.Alle)
        {
            koppeling.Vul(invoer, a);
        }
        invoer.WeekTot = a.WeekTot == a.WeekVan ? null : a.WeekTot;
        invoer.Materiaal = string.Join("\n", a.Materiaal.Select(m => $"{m.Titel} | {m.Url}"));
        return invoer;
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

        var a =
            oud
            ?? new Activiteit
            {
                Id = Data.Planner.ActiviteitRepository.NieuwExternId(),
                Titel = "",
                Type = "",
                Leerjaar = 1,
            };
        a = a with { Zone = jaar?.Zone ?? Codes.ZoneEigen, Leerjaar = jaar?.Nr ?? 1, Uitgewerkt = true };
        foreach (var koppeling in Activiteitkoppeling.Alle)
        {
            a = koppeling.Lees(a, this, plan, Fout);
        }
        return a with { Materiaal = Materialen(staat) };

        void Week(string veld, int? week)
        {
            if (week is int w && !plan.Lijn.Kalender.IsSchoolweek(w))
            {
                Fout(
                    veld,
                    $"Week {w} valt buiten het schooljaar, dat loopt van week {plan.Lijn.Kalender.EersteWeek} "
                        + $"tot en met week {plan.Lijn.Kalender.LaatsteWeek}."
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
