using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Infrastructuur;
using Microsoft.AspNetCore.Mvc;
using QRCoder;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>A round while it runs: the codes, the door of each class, and how many came in, rounded; no answers.</summary>
public sealed class RondeModel(RondeRepository rondes, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    /// <summary>A lesson: so long a class's door stays open after "open voor deze les".</summary>
    public static readonly TimeSpan Les = TimeSpan.FromMinutes(60);

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The class whose code fills the screen; null = the page itself.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Scherm { get; set; }

    /// <summary>The slips of a class, to print.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Briefjes { get; set; }

    public Rondedossier Dossier { get; private set; } = null!;
    public Ronde Ronde => Dossier.Ronde;
    public DateTimeOffset Moment => Nu;
    public bool IsOpen => Ronde.IsOpen(Nu);
    /// <summary>The groups whose door this reader may open.</summary>
    public IReadOnlyList<Rondegroep> Mijn => [.. Dossier.Groepen.Where(g => MagOpenen(g, Dossier.EigenKlassen))];
    public Rondegroep? OpScherm => Scherm is int s ? Mijn.FirstOrDefault(g => g.Id == s) : null;
    public Rondegroep? OpBriefjes => Briefjes is int b ? Mijn.FirstOrDefault(g => g.Id == b) : null;

    /// <summary>Per showable group, rounded down to five; nothing else shows while a round is open.</summary>
    public IReadOnlyList<Tussenstand> Stand { get; private set; } = [];

    /// <summary>Classes from which more forms came than it has pupils.</summary>
    public IReadOnlyList<Rondegroep> TeVeel => MagBeheren ? [.. Dossier.Groepen.Where(g => g.Ingevuld > g.Aantal && g.Aantal >= Minimum)] : [];

    public string Adres(string code) => $"{Request.Scheme}://{Request.Host}{Url.Page("/Invullen/Index", new { code })}";

    /// <summary>The address as a QR code: a PNG in a data address, since the policy allows no inline drawing.</summary>
    public static string Qr(string adres)
    {
        using var maker = new QRCodeGenerator();
        using var data = maker.CreateQrCode(adres, QRCodeGenerator.ECCLevel.M);
        return "data:image/png;base64," + Convert.ToBase64String(new PngByteQRCode(data).GetGraphic(10));
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ZoekAsync(ct) ?? (Scherm is not null && OpScherm is null || Briefjes is not null && OpBriefjes is null ? Forbid() : Page());

    /// <summary>Opens a class's door for one lesson, or closes it again.</summary>
    public async Task<IActionResult> OnPostLesAsync(int groep, bool dicht, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders) { return anders; }
        if (Mijn.FirstOrDefault(g => g.Id == groep) is not { } mijn) { return Forbid(); }
        var openTot = dicht ? Nu : Nu + Les;
        if (!await Rondes.OpenVoorLesAsync(Id, groep, openTot, ct)) { Meld("De ronde is gesloten.", "warning"); return RedirectToPage(new { id = Id }); }
        Meld(dicht ? $"De deur van {mijn.Naam} is dicht." : $"{mijn.Naam} kan nu invullen, tot {Tekst.Moment(openTot)}.");
        return RedirectToPage(dicht ? new { id = Id, scherm = (int?)null } : new { id = Id, scherm = (int?)groep });
    }

    /// <summary>Closes the round for good: counted, and the groups that may be shown are fixed.</summary>
    public async Task<IActionResult> OnPostSluitenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders) { return anders; }
        if (!MagBeheren) { return Forbid(); }
        if (await SluitAsync(Id, ct)) { Meld("De ronde is gesloten en geteld."); }
        return RedirectToPage("Resultaten", new { ronde = Id });
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (await Rondes.GetAsync(Id, School.Ik.Id, ct) is not { } dossier) { return NotFound(); }
        Dossier = dossier;
        if (Ronde.GeslotenOp is not null && HttpMethods.IsGet(Request.Method)) { return RedirectToPage("Resultaten", new { ronde = Id }); }
        Stand = MagBeheren || School.Ik.Heeft(Data.Beheer.Rollen.Directie) ? Respons.TijdensRonde(Rondeuitslag.Ronde(Ronde, Dossier.Groepen, Minimum)) : [];
        Stand = [.. Stand.Where(s => MagZien(School.Ik, s.Groep, Dossier.Groepen, Dossier.EigenKlassen))];
        return null;
    }
}
