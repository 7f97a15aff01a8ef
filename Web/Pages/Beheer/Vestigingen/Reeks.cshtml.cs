using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Vestigingen;

public sealed record ReeksInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "van"), Required(ErrorMessage = "Kies de eerste week.")]
    public int? WeekVan { get; init; }

    [Display(Name = "tot en met"), Required(ErrorMessage = "Kies de laatste week.")]
    public int? WeekTot { get; init; }
}

/// <summary>One holiday or one period of a vestiging: the same form, two tables.</summary>
public sealed class ReeksModel(OrganisatieRepository organisatie) : BeheerFormulier<ReeksInvoer>(organisatie)
{
    private Vestiging? _vestiging;

    [BindProperty(SupportsGet = true)]
    public string Soort { get; set; } = "";

    [BindProperty(SupportsGet = true, Name = "vestiging")]
    public int VestigingId { get; set; }

    private bool IsVakantie => Soort.Equals("vakantie", StringComparison.OrdinalIgnoreCase);
    protected override string Ding => IsVakantie ? "Vakantie" : "Periode";
    protected override string Dit => IsVakantie ? "Deze vakantie" : "Deze periode";
    public override bool IsPerSchooljaar => true;
    public override string Terug => "Weken";
    public override object TerugRoute => new { id = VestigingId, schooljaar = Jaar };
    protected override (string Label, string Pad)? Boven =>
        (
            "Vakanties en periodes",
            string.Create(System.Globalization.CultureInfo.InvariantCulture, $"/Beheer/Vestigingen/Weken/{VestigingId}")
        );
    public string VestigingNaam => _vestiging?.Naam ?? "";
    public string Voorbeeld => IsVakantie ? "Bijvoorbeeld herfstvakantie." : "Bijvoorbeeld periode 1, of aug–okt.";
    public IReadOnlyList<SelectListItem> WekenVan => Beheerkeuzes.Weken(Kalender, "Kies een week", Invoer.WeekVan);
    public IReadOnlyList<SelectListItem> WekenTot => Beheerkeuzes.Weken(Kalender, "Kies een week", Invoer.WeekTot);
    private SchoolKalender Kalender => Indeling.Kalender(VestigingId);
    private IEnumerable<Weekreeks> Reeksen =>
        (IsVakantie ? Indeling.Vakanties : Indeling.Perioden).Where(r => r.VestigingId == VestigingId);

    /// <summary>False when the vestiging does not exist.</summary>
    protected override async Task<bool> LaadAsync(CancellationToken ct)
    {
        await base.LaadAsync(ct);
        _vestiging = Indeling.Vestigingen.FirstOrDefault(v => v.Id == VestigingId);
        return _vestiging is not null;
    }

    protected override (ReeksInvoer Invoer, int Versie)? Zoek() =>
        Reeksen.FirstOrDefault(r => r.Id == Id) is { } r
            ? (
                new ReeksInvoer
                {
                    Naam = r.Naam,
                    WeekVan = r.WeekVan,
                    WeekTot = r.WeekTot,
                },
                r.Versie
            )
            : null;

    protected override Task ControleerAsync(CancellationToken ct)
    {
        if (Invoer is not { WeekVan: int van, WeekTot: int tot })
        {
            return Task.CompletedTask;
        }
        var k = Kalender;
        if (!k.IsSchoolweek(van))
        {
            Fout("WeekVan", $"Week {van} valt op deze vestiging buiten het schooljaar. Kies een week uit de lijst.");
        }
        if (!k.IsSchoolweek(tot))
        {
            Fout("WeekTot", $"Week {tot} valt op deze vestiging buiten het schooljaar. Kies een week uit de lijst.");
        }
        if (!ModelState.IsValid)
        {
            return Task.CompletedTask;
        }
        if (k.Volgnummer(tot) < k.Volgnummer(van))
        {
            Fout("WeekTot", $"Week {tot} komt in het schooljaar voor week {van}. Kies een latere week.");
        }
        else if (
            !IsVakantie
            && Reeksen.FirstOrDefault(r =>
                r.Id != Id
                && k.IsSchoolweek(r.WeekVan)
                && k.IsSchoolweek(r.WeekTot)
                && k.Volgnummer(r.WeekVan) <= k.Volgnummer(tot)
                && k.Volgnummer(van) <= k.Volgnummer(r.WeekTot)
            )
                is { } ander
        )
        {
            Fout(
                "WeekVan",
                $"Deze weken overlappen met ‘{ander.Naam}’ ({Tekst.Week(ander.WeekVan, ander.WeekTot)}). Een week hoort bij hooguit één periode."
            );
        }

        return Task.CompletedTask;
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct)
    {
        var reeks = new Weekreeks
        {
            Id = Id ?? 0,
            VestigingId = VestigingId,
            Naam = Invoer.Naam.Trim(),
            WeekVan = Invoer.WeekVan ?? 0,
            WeekTot = Invoer.WeekTot ?? 0,
            Versie = Versie,
        };
        return IsVakantie
            ? Organisatie.BewaarVakantieAsync(School.Schooljaar, reeks, ct)
            : Organisatie.BewaarPeriodeAsync(School.Schooljaar, reeks, ct);
    }

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) =>
        IsVakantie
            ? Organisatie.VerwijderVakantieAsync(School.Schooljaar, Id ?? 0, Versie, ct)
            : Organisatie.VerwijderPeriodeAsync(School.Schooljaar, Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(ReeksInvoer invoer) =>
        [("Naam", invoer.Naam), ("Van", Tekst.Week(invoer.WeekVan, null)), ("Tot en met", Tekst.Week(invoer.WeekTot, null))];

    // Neither has a unique name or anything that refers to it.
    protected override (string Veld, string Melding) Dubbel => ("Invoer.Naam", "Deze naam is er al. Kies een andere.");
    protected override string InGebruik => $"{Dit} is nog in gebruik.";
}
