using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// The directie's own page, also for teamleider and decaan in their scope: response, the outcome measures of domain 9.4 with their trend, mentors
/// beside pupils, leerjaren, the line and its goals, and what is being improved. Seven blocks, two sheets of A4. Every survey figure comes through the guard.
/// </summary>
public sealed class DashboardModel(
    RondeRepository rondes,
    UitslagRepository uitslagen,
    BeleidRepository beleid,
    VerbeterpuntRepository punten,
    PlanLezer lezer,
    TimeProvider klok
) : Uitslagpagina(rondes, uitslagen, klok)
{
    /// <summary>So many rounds of a kind of people are laid beside each other.</summary>
    public const int MaximumRondes = 4;

    /// <summary>The survey items behind domain 9.4: code, option of several choices, and whether the highest leerjaar is meant ("end of year 4").</summary>
    private static readonly (string Code, bool HoogsteLeerjaar, string Label)[] VanLeerlingen =
    [
        ("LV1", true, "Weet al wat er na deze school komt"),
        ("LV3", false, "Had met niemand een loopbaangesprek"),
        ("LV2b", false, "School helpt mij goed bij het kiezen"),
        ("LV10", false, "Kan thuis eerlijk zijn over de keuze"),
    ];

    private static readonly (string Code, bool HoogsteLeerjaar, string Label)[] VanMentoren =
    [
        ("MV1", false, "Kent het LOB-beleid"),
        ("MV3a", false, "Lesuren per jaar voor LOB"),
        ("MV3b", false, "Eigen uren per jaar voor LOB"),
        ("MV3", false, "Die uren zijn genoeg"),
        ("MV9", false, "Het is helder wie wat doet"),
    ];

    /// <summary>
    /// An item over the rounds of the block, oldest first. Verschil: its newest figure against the last one before it that was asked of the same leerjaren
    /// and vestigingen (of mentors the same teams), with the places of those rounds; null = nothing to compare.
    /// </summary>
    public sealed record Rij(
        string Label,
        string Groep,
        string GroepLabel,
        Hoofdcijfer Cijfer,
        IReadOnlyList<Groepsuitslag?> Uitslagen,
        (int Toen, int Nu, Verandering Wat)? Verschil
    );

    /// <summary>A block of figures over rounds.</summary>
    public sealed record Blok(IReadOnlyList<Blad> Rondes, IReadOnlyList<Rij> Rijen)
    {
        public Blad? Laatste => Rondes.Count > 0 ? Rondes[^1] : null;
    }

    /// <summary>Key of a group of pupils; null = the whole school, or a teamleider's own team.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    public Blok Leerlingen { get; private set; } = null!;
    public Blok Mentoren { get; private set; } = null!;
    public IReadOnlyList<Toongroep> Groepen { get; private set; } = [];
    public string Gekozen { get; private set; } = Toongroep.School;
    public IReadOnlyList<Themapaar> Themas { get; private set; } = [];
    public Tijdlijnmaten? Maten { get; private set; }
    public Plan Plan { get; private set; } = null!;
    public IReadOnlyList<(Beleidsstuk Doel, IReadOnlyList<Beleidsstuk> Plannen)> Doelen { get; private set; } = [];

    /// <summary>What was set out to improve and is not done yet.</summary>
    public IReadOnlyList<Verbeterpunt> Punten { get; private set; } = [];

    /// <summary>How many points are done.</summary>
    public int PuntenGereed { get; private set; }

    /// <summary>Activities of the school's own leerjaren, and how many have preparation and reflection.</summary>
    public (int Alle, int MetVoorEnNa) Activiteiten { get; private set; }

    public int OpenFouten => Plan.Signalen.Count(s => s.IsOpen && s.Bevinding.Ernst == Ernst.Fout);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await SluitVerlopenAsync(ct);
        var alle = await Uitslagen.GetGeslotenAsync(ct);
        var leerlingen = Kies(alle, Doelgroep.Leerlingen, VanLeerlingen);
        var mentoren = Kies(alle, Doelgroep.Mentoren, VanMentoren);
        var resultaten = await Uitslagen.GetAsync([.. leerlingen.Concat(mentoren).Select(r => r.Ronde.Id)], School.Ik.Id, ct);
        var (bladenL, bladenM) = (Bladen(leerlingen, resultaten), Bladen(mentoren, resultaten));
        // Pupils by the groups of the newest round, so that what is chosen exists; a class is for its mentor, on the page with results.
        Groepen =
            bladenL.Count == 0
                ? []
                :
                [
                    .. bladenL[^1]
                        .Respons.Select(r => r.Groep)
                        .Where(g =>
                            g.Soort
                                is Toongroep.School
                                    or Toongroep.PerVestiging
                                    or Toongroep.PerLeerjaar
                                    or Toongroep.PerTeam
                                    or Toongroep.PerLeerweg
                        ),
                ];
        var eigen =
            School.Ik.Heeft(Rollen.Teamleider) && !School.Ik.HeeftEen([Rollen.Decaan, Rollen.Directie])
                ? Groepen.FirstOrDefault(g => g.Soort == Toongroep.PerTeam)?.Sleutel
                : null;
        Gekozen = string.IsNullOrEmpty(Groep) ? eigen ?? Toongroep.School : Groep;
        if (!string.IsNullOrEmpty(Groep) && Groepen.All(g => g.Sleutel != Groep))
        {
            return NotFound();
        }
        var team =
            Gekozen.StartsWith(Toongroep.PerTeam + ":", StringComparison.Ordinal)
            || Gekozen.StartsWith(Toongroep.PerVestiging + ":", StringComparison.Ordinal)
                ? Gekozen
                : Toongroep.School;
        Leerlingen = new Blok(bladenL, Rijen(bladenL, VanLeerlingen, Gekozen));
        // Mentors are asked per team; of a leerjaar or leerweg they are the whole school.
        Mentoren = new Blok(
            bladenM,
            Rijen(bladenM, VanMentoren, bladenM.Count > 0 && bladenM[^1].Groep(team) is not null ? team : Toongroep.School)
        );
        Themas = bladenL.Count > 0 && bladenM.Count > 0 ? Themapaar.Van(bladenM[^1].Resultaat.Lijst, bladenL[^1].Resultaat.Lijst) : [];
        Plan = await lezer.LaadAsync(ct);
        Maten = new Tijdlijnanalyse(Plan.Lijn, Plan.Drempels).Maten;
        var activiteiten = Plan.Lijn.Activiteiten.Where(a => a.Zone == Codes.ZoneEigen).ToList();
        Activiteiten = (activiteiten.Count, activiteiten.Count(a => a.VoorbereidingJa == true && a.ReflectieJa == true));
        var register = await beleid.GetAsync(School.Schooljaar, 0, ct);
        Doelen =
        [
            .. register
                .Stukken.Where(s => s.IsStrategisch && s.IsAangenomen)
                .Select(s => (s, (IReadOnlyList<Beleidsstuk>)[.. register.Stukken.Where(p => p.OuderId == s.Id)])),
        ];
        var alles = await punten.GetAsync(ct);
        PuntenGereed = alles.Count(p => p.Status == Verbeterpunt.Gereed);
        Punten = [.. alles.Where(p => p.Status != Verbeterpunt.Gereed)];
        return Page();
    }

    private static List<GeslotenRonde> Kies(IReadOnlyList<GeslotenRonde> alle, Doelgroep doelgroep, (string Code, bool, string)[] vragen) =>
        [
            .. alle.Where(r => r.Ronde.Doelgroep == doelgroep && r.Ronde.ActiviteitId is null && vragen.Any(v => r.Vroeg(v.Code)))
                .Take(2 * MaximumRondes)
                .Reverse(),
        ];

    private List<Blad> Bladen(List<GeslotenRonde> rondes, IReadOnlyDictionary<int, Ronderesultaat> resultaten) =>
        [
            .. rondes
                .Where(r => resultaten.ContainsKey(r.Ronde.Id))
                .Select(r => Bewaak(resultaten[r.Ronde.Id]))
                .Where(b => b.IsSchool)
                .TakeLast(MaximumRondes),
        ];

    private static List<Rij> Rijen(List<Blad> bladen, (string Code, bool HoogsteLeerjaar, string Label)[] vragen, string groep)
    {
        var uit = new List<Rij>();
        foreach (var (code, hoogste, label) in vragen)
        {
            if (
                bladen.Select(b => b.Resultaat.Lijst.Vragen.FirstOrDefault(v => v.Code == code)).LastOrDefault(v => v is not null)
                    is not { } vraag
                || Hoofdcijfer.Van(vraag) is not { } cijfer
            )
            {
                continue;
            }
            // The last year of the school, when the whole school is asked for and that year may be shown.
            var jaar =
                hoogste && groep == Toongroep.School
                    ? bladen[^1]
                        .Respons.Select(r => r.Groep)
                        .Where(g => g.Soort == Toongroep.PerLeerjaar)
                        .MaxBy(g => g.Sleutel, StringComparer.Ordinal)
                    : null;
            var sleutel = jaar?.Sleutel ?? groep;
            List<Groepsuitslag?> uitslagen = [.. bladen.Select(b => b.Van(code, sleutel))];
            uit.Add(new Rij(label, sleutel, jaar?.Label ?? "", cijfer, uitslagen, Vergelijk(bladen, uitslagen, cijfer, sleutel)));
        }

        return uit;
    }

    private static (int Toen, int Nu, Verandering Wat)? Vergelijk(
        List<Blad> bladen,
        List<Groepsuitslag?> uitslagen,
        Hoofdcijfer cijfer,
        string groep
    )
    {
        var nu = uitslagen.FindLastIndex(u => cijfer.Tekst(u) is not null);
        for (var toen = nu - 1; toen >= 0; toen--)
        {
            if (
                Gevraagd(bladen[toen], groep).SetEquals(Gevraagd(bladen[nu], groep))
                && cijfer.Verschil(uitslagen[toen], uitslagen[nu]) is { } wat
            )
            {
                return (toen, nu, wat);
            }
        }
        return null;
    }

    /// <summary>Leerjaren and vestigingen of which anybody answered, and of mentors teams: who a figure is about.</summary>
    private static HashSet<(int?, string, string)> Gevraagd(Blad blad, string groep) =>
        blad.Groep(groep) is { } g
            ?
            [
                .. blad
                    .Resultaat.Groepen.Where(k => k.Ingevuld > 0 && g.Groep.Klassen.Contains(k.Naam))
                    .Select(k => (k.LeerjaarNr, k.Vestiging, k.LeerjaarNr is null ? k.Team : "")),
            ]
            : [];

    /// <summary>What a block says, in one sentence: what changed more than chance would, or that nothing did.</summary>
    public static string Zin(Blok blok, string wie)
    {
        ArgumentNullException.ThrowIfNull(blok);
        if (blok.Laatste is null)
        {
            return $"Er is nog geen ronde onder {wie} gesloten.";
        }
        if (blok.Rondes.Count == 1)
        {
            return $"De eerste ronde onder {wie}; een volgende laat zien of er iets verandert.";
        }
        var vergeleken = blok
            .Rijen.Where(r => r.Verschil is not null)
            .GroupBy(r => r.Verschil!.Value.Toen)
            .OrderByDescending(g => g.Key)
            .ToList();
        if (vergeleken.Count == 0)
        {
            return "Er is nog niets te vergelijken: geen eerdere ronde stelde deze vragen aan dezelfde groepen.";
        }
        string Sinds(int toen) => $"Sinds {blok.Rondes[toen].Ronde.Naam}";
        var echt = vergeleken
            .Select(g =>
                (
                    g.Key,
                    Wat: g.Where(r => r.Verschil is { Wat.BinnenRuis: false })
                        .Select(r =>
                            $"‘{r.Label.ToLowerInvariant()}’ {(r.Verschil!.Value.Wat.Waarde > 0 ? "steeg" : "daalde")} "
                            + $"van {r.Cijfer.Tekst(r.Uitslagen[r.Verschil.Value.Toen])} naar {r.Cijfer.Tekst(r.Uitslagen[r.Verschil.Value.Nu])}"
                        )
                        .ToList()
                )
            )
            .Where(g => g.Wat.Count > 0)
            .Select(g => $"{Sinds(g.Key)}: {string.Join(" en ", g.Wat)}.")
            .ToList();
        var rondes = string.Join(" en ", vergeleken.Select(g => blok.Rondes[g.Key].Ronde.Naam));
        return echt.Count > 0 ? string.Join(' ', echt) : $"Sinds {rondes} veranderde niets meer dan toeval kan verklaren.";
    }

    /// <summary>The items of the table over leerjaren: those of pupils, in a group that may be shown.</summary>
    public IEnumerable<(Vraag Vraag, Hoofdcijfer Cijfer)> Jaarcijfers =>
        Leerlingen.Laatste is not { } blad
            ? []
            : Leerlingen
                .Rijen.Select(r => (blad.Resultaat.Lijst.Vragen.FirstOrDefault(v => v.Code == r.Cijfer.Code)!, r.Cijfer))
                .Where(x => x.Item1 is not null);

    public IReadOnlyList<Toongroep> Leerjaren =>
        Leerlingen.Laatste is not { } blad || blad.Uitslag.Items.Count == 0
            ? []
            :
            [
                .. blad
                    .Uitslag.Items[0]
                    .Groepen.Select(g => g.Groep)
                    .Where(g =>
                        g.Soort == Toongroep.PerLeerjaar && MagZien(School.Ik, g, blad.Resultaat.Groepen, blad.Resultaat.EigenKlassen)
                    )
                    .OrderBy(g => g.Label, StringComparer.Ordinal),
            ];
}
