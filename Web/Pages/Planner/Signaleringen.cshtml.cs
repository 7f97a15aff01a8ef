using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Excel;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>All findings as one list, unpaged; for the whole school, or for one vestiging, team or leerweg.</summary>
public sealed class SignaleringenModel(PlanLezer lezer, SignaalStatusRepository statussen, TimeProvider klok)
    : Signaalpagina(lezer, statussen, klok)
{
    /// <summary>"vestiging:De Linde"; null = the whole school.</summary>
    [BindProperty(SupportsGet = true, Name = "groep")]
    public string? GroepSleutel { get; set; }

    [BindProperty(SupportsGet = true, Name = "ernst")]
    public string? ErnstNaam { get; set; }

    [BindProperty(SupportsGet = true, Name = "leerjaar")]
    public int? Leerjaar { get; set; }

    [BindProperty(SupportsGet = true, Name = "activiteit")]
    public int? ActiviteitId { get; set; }

    [BindProperty(SupportsGet = true, Name = "status")]
    public string? Status { get; set; }

    public Groep? Groep { get; private set; }
    public IReadOnlyList<Signaal> Alle { get; private set; } = [];
    public IReadOnlyList<Signaal> Signalen { get; private set; } = [];
    public IReadOnlyList<(Groep Groep, IReadOnlyList<Signaal> Signalen)> PerGroep { get; private set; } = [];

    /// <summary>What somebody said about findings that are no longer found.</summary>
    public IReadOnlyList<SignaalStatus> Opgelost { get; private set; } = [];
    public bool IsGefilterd => ErnstNaam is not null || Leerjaar is not null || ActiviteitId is not null || Status is not null;

    public async Task OnGetAsync(CancellationToken ct) => await VulAsync(ct);

    public async Task<IActionResult> OnGetExcelAsync(CancellationToken ct)
    {
        await VulAsync(ct);
        return Werkboeken.Signaleringen(Plan, Signalen).AlsBestand($"signaleringen {SchoolKalender.Naam(Schooljaar)}");
    }

    protected override IEnumerable<Signaal> OpDePagina => Alle.Concat(PerGroep.SelectMany(g => g.Signalen));

    public override string? Adres(Bevinding b) => Url.Content("~" + Herstel(b));

    public override object Route() =>
        new
        {
            schooljaar = Schooljaar,
            groep = GroepSleutel,
            ernst = ErnstNaam,
            leerjaar = Leerjaar,
            activiteit = ActiviteitId,
            status = Status,
        };

    /// <summary>The page and field that mend a finding.</summary>
    public string Herstel(Bevinding b)
    {
        ArgumentNullException.ThrowIfNull(b);
        var jaar = $"schooljaar={Schooljaar}";
        if (b.ActiviteitNummer > 0)
        {
            return b.Regel is "CP-05" or "CP-06" or "CP-07"
                ? $"/Planner/Koppelen?id={b.ActiviteitNummer}&{jaar}"
                : $"/Planner/Activiteit?id={b.ActiviteitNummer}&{jaar}#Invoer_{Ankers.GetValueOrDefault(b.Veld, "Titel")}";
        }

        return b.Regel switch
        {
            "CP-10" => $"/Checklist?leerjaar={b.Leerjaar}&{jaar}",
            "CP-18" => School.Ik.HeeftEen([Rollen.Beheerder, Rollen.Decaan]) ? $"/Beheer/Leerjaren?{jaar}" : $"/Planner?{jaar}",
            "CP-24" or "CP-25" or "CP-33" => $"/Planner/Dekking?{jaar}",
            "CP-15" or "CP-16" or "CP-22" or "CP-23" => $"/Checklist?leerjaar={b.Leerjaar}&{jaar}",
            _ => $"/Planner?weergave=tabel&{jaar}",
        };
    }

    private static readonly Dictionary<string, string> Ankers = new(StringComparer.Ordinal)
    {
        ["voorbereiding"] = "VoorbereidingJa",
        ["reflectie"] = "ReflectieJa",
        ["vervolgstap"] = "Vervolgstap",
        ["doel"] = "Doel",
        ["rolLeerling"] = "RolLeerling",
        ["verantwoordelijke"] = "Verantwoordelijke",
        ["partner"] = "Partner",
        ["zichtbaar"] = "Zichtbaar",
        ["kosten"] = "Kosten",
        ["vervoer"] = "Vervoer",
        ["nieuw"] = "Nieuw",
        ["fase"] = "Fase",
        ["type"] = "Type",
    };

    protected override async Task VulAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Groep = Plan.Groepen.FirstOrDefault(g => g.Sleutel == GroepSleutel);
        if (Groep is null)
        {
            GroepSleutel = null;
        }
        Alle = Groep is null ? Plan.Signalen : Lezer.VanGroep(Plan, Groep);
        var ernst = Enum.TryParse<Ernst>(ErnstNaam, ignoreCase: true, out var e) && Enum.IsDefined(e) ? e : (Ernst?)null;
        if (ernst is null)
        {
            ErnstNaam = null;
        }
        Signalen =
        [
            .. Alle.Where(s =>
                    (ernst is null || s.Bevinding.Ernst == ernst)
                    && (Leerjaar is null || s.Bevinding.Leerjaar == Leerjaar)
                    && (ActiviteitId is null || s.Bevinding.ActiviteitNummer == ActiviteitId)
                    && (Status is null || s.StatusNaam == Status)
                )
                .OrderBy(s => s.Bevinding.Ernst),
        ];
        if (Groep is null && !IsGefilterd)
        {
            PerGroep = Lezer.AlleenInGroepen(Plan);
            var gevonden = Alle.Concat(Plan.Jaar.Statussen.Count == 0 ? [] : Plan.Groepen.SelectMany(g => Lezer.VanGroep(Plan, g)))
                .Select(s => s.Sleutel)
                .ToHashSet(StringComparer.Ordinal);
            Opgelost =
            [
                .. Plan
                    .Jaar.Statussen.Where(s => s.Regel.StartsWith("CP-", StringComparison.Ordinal) && !gevonden.Contains(s.Sleutel))
                    .OrderByDescending(s => s.Op),
            ];
        }
    }
}
