using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using QRCoder;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>A round while it runs: the codes, the door of each class, its upkeep, and how many came in, rounded; no answers.</summary>
public sealed class RondeModel(RondeRepository rondes, RondebeheerRepository beheer, OrganisatieRepository organisatie, TimeProvider klok)
    : Evaluatiepagina(rondes, klok)
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

    /// <summary>Classes of at least the minimum from which more forms came than it has pupils; a smaller class is never named.</summary>
    public IReadOnlyList<string> TeVeel => MagBeheren ? Rondeuitslag.MeerDanLeerlingen(Dossier.Groepen, Minimum) : [];

    private IReadOnlyList<Groepkeuze> Keuzes { get; set; } = [];

    /// <summary>Classes (or teams) of the school year that are not in the round yet.</summary>
    public IReadOnlyList<SelectListItem> KanErbij =>
        [
            new(Ronde.Doelgroep.IsMentoren ? "kies een team" : "kies een klas", ""),
            .. Keuzes.Where(k => Dossier.Groepen.All(g => g.Naam != k.Groep.Naam)).Select(k => new SelectListItem(k.Label, k.Sleutel)),
        ];

    /// <summary>What somebody typed in a form that was refused: group and number.</summary>
    public (int Groep, string Aantal)? Getypt { get; private set; }

    /// <summary>How many pupils the class has by now; what the round knows when that is more, or the class is gone.</summary>
    public int Grootte(Rondegroep groep)
    {
        ArgumentNullException.ThrowIfNull(groep);
        return Math.Max(
            groep.Aantal,
            Keuzes.FirstOrDefault(k => k.Groep.KlasId is not null && k.Groep.KlasId == groep.KlasId)?.Groep.Aantal ?? 0
        );
    }

    /// <summary>
    /// The slips to print: used ones are left out, but only as many as the response that may be shown tells (rounded down, and of a class that may be
    /// shown); so counting slips tells no more than that rounded figure, and of a small class nothing at all. A slip too many says "al gebruikt".
    /// </summary>
    public IReadOnlyList<Slip> TePrinten(Rondegroep groep)
    {
        ArgumentNullException.ThrowIfNull(groep);
        var slips = Dossier.Slips.Where(s => s.RondegroepId == groep.Id).ToList();
        var procent =
            Respons
                .TijdensRonde(Rondeuitslag.Ronde(Ronde, Dossier.Groepen, Minimum))
                .FirstOrDefault(s => s.Groep.Soort == Toongroep.Klas && s.Groep.Klassen.Contains(groep.Naam))
                ?.Procent
            ?? 0;
        var weg = slips.Where(s => s.Gebruikt).Take(groep.Aantal * procent / 100).Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        return [.. slips.Where(s => !weg.Contains(s.Code))];
    }

    public string Adres(string code) => $"{Request.Scheme}://{Request.Host}{Url.Page("/Invullen/Index", new { code })}";

    /// <summary>The address as a QR code: a PNG in a data address, since the policy allows no inline drawing.</summary>
    public static string Qr(string adres, int blokje = 10)
    {
        using var maker = new QRCodeGenerator();
        using var data = maker.CreateQrCode(adres, QRCodeGenerator.ECCLevel.M);
        return "data:image/png;base64," + Convert.ToBase64String(new PngByteQRCode(data).GetGraphic(blokje));
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await ZoekAsync(ct) ?? (Scherm is not null && OpScherm is null || Briefjes is not null && OpBriefjes is null ? Forbid() : Page());

    /// <summary>Opens a class's door for one lesson, or closes it again.</summary>
    public async Task<IActionResult> OnPostLesAsync(int groep, bool dicht, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Mijn.FirstOrDefault(g => g.Id == groep) is not { } mijn)
        {
            return Forbid();
        }
        var openTot = dicht ? Nu : Nu + Les;
        if (!await Rondes.OpenVoorLesAsync(Id, groep, openTot, ct))
        {
            return IsDicht();
        }
        Meld(dicht ? $"De deur van {mijn.Naam} is dicht." : $"{mijn.Naam} kan nu invullen, tot {Tekst.Moment(openTot)}.");
        return RedirectToPage(dicht ? new { id = Id, scherm = (int?)null } : new { id = Id, scherm = (int?)groep });
    }

    /// <summary>Opens a class's door for as long as the round is open.</summary>
    public async Task<IActionResult> OnPostOpenAsync(int groep, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Mijn.FirstOrDefault(g => g.Id == groep) is not { } mijn)
        {
            return Forbid();
        }
        if (!await Rondes.OpenVoorLesAsync(Id, groep, null, ct))
        {
            return IsDicht();
        }
        Meld($"{mijn.Naam} kan invullen zolang de ronde open is, tot {Tekst.Moment(Ronde.SluitOp)}.");
        return RedirectToPage(new { id = Id });
    }

    /// <summary>A class or team that joins late.</summary>
    public async Task<IActionResult> OnPostErbijAsync(string? klas, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagBeheren)
        {
            return Forbid();
        }
        var wat = Ronde.Doelgroep.Groep;
        if (string.IsNullOrEmpty(klas) || KanErbij.All(k => k.Value != klas))
        {
            return Ongeldig("klas", $"Kies een {wat} uit de lijst die nog niet meedoet.");
        }
        var groep = Keuzes.First(k => k.Sleutel == klas).Groep;
        if (!await beheer.VoegGroepToeAsync(Id, groep, Nu, ct))
        {
            Meld($"{groep.Naam} doet al mee, of de ronde is gesloten.", "warning");
        }
        else
        {
            Meld($"{groep.Naam} doet nu ook mee.");
        }
        return RedirectToPage(new { id = Id });
    }

    /// <summary>More slips for a class, or the number of pupils as it is now.</summary>
    public async Task<IActionResult> OnPostSlipsAsync(int groep, string? aantal, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (Dossier.Groepen.FirstOrDefault(g => g.Id == groep) is not { } voor)
        {
            return NotFound();
        }
        var grootte = Grootte(voor);
        var eenmalig = Ronde.Toegang == Toegangswijze.Eenmalig;
        var hoeveel = 0;
        if (
            eenmalig
            && !(
                int.TryParse((aantal ?? "").Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out hoeveel)
                && hoeveel is >= 1 and <= 100
            )
        )
        {
            Getypt = (groep, aantal ?? "");
            return Ongeldig($"slips-{groep}", "Vul een heel getal in van 1 tot en met 100.");
        }

        if (await beheer.MeerSlipsAsync(Id, groep, hoeveel, grootte, Nu, ct) is not int gemaakt)
        {
            return IsDicht();
        }
        Meld(
            !eenmalig ? $"{voor.Naam} telt nu {Tekst.Aantal(grootte, "leerling", "leerlingen")}."
                : gemaakt == hoeveel ? $"{Tekst.Aantal(gemaakt, "briefje", "briefjes")} erbij voor {voor.Naam}."
                : $"Voor {voor.Naam} zijn er {Tekst.Aantal(gemaakt, "briefje", "briefjes")} bij gekomen; "
                    + "meer kan niet, anders zou de klas vaker kunnen antwoorden dan ze leerlingen heeft.",
            gemaakt == hoeveel ? "success" : "warning"
        );
        return RedirectToPage(new { id = Id });
    }

    /// <summary>Takes the round back while nobody answered.</summary>
    public async Task<IActionResult> OnPostIntrekkenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!await beheer.TrekInAsync(Id, Nu, ct))
        {
            // This tells that something came in; of the round as a whole only, never of a class.
            Meld("Er is al iets ingestuurd. Intrekken kan dan niet meer; je kunt de ronde wel sluiten.", "warning");
            return RedirectToPage(new { id = Id });
        }

        Meld($"De ronde ‘{Ronde.Naam}’ is ingetrokken.");
        return RedirectToPage("Index");
    }

    /// <summary>Closes the round for good: counted, and the groups that may be shown are fixed.</summary>
    public async Task<IActionResult> OnPostSluitenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (await SluitAsync(Id, ct))
        {
            Meld("De ronde is gesloten en geteld.");
        }
        return RedirectToPage("Resultaten", new { ronde = Id });
    }

    private RedirectToPageResult IsDicht()
    {
        Meld("De ronde is gesloten.", "warning");
        return RedirectToPage(new { id = Id });
    }

    /// <summary>After closing no code is shown and nothing is changed: a round whose time is over is closed first, by whoever looks.</summary>
    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        if (await Rondes.GetAsync(Id, School.Ik.Id, ct) is not { } dossier)
        {
            return NotFound();
        }
        Dossier = dossier;
        var gesloten = Ronde.GeslotenOp is not null;
        if (!gesloten && Ronde.SluitOp <= Nu)
        {
            await SluitAsync(Id, ct);
            gesloten = true;
        }

        if (gesloten)
        {
            if (!HttpMethods.IsGet(Request.Method))
            {
                Meld("De ronde is gesloten.", "warning");
            }
            return RedirectToPage("Resultaten", new { ronde = Id });
        }

        if (MagBeheren)
        {
            Keuzes = Groepkeuze.Van(await organisatie.GetAsync(Ronde.SchooljaarId, ct), Ronde.Doelgroep.IsMentoren);
        }
        Stand =
            MagBeheren || School.Ik.Heeft(Data.Beheer.Rollen.Directie)
                ? Respons.TijdensRonde(Rondeuitslag.Ronde(Ronde, Dossier.Groepen, Minimum))
                : [];
        var zichtbaar = Zichtbaar(School.Ik, Stand.Select(s => s.Groep), Dossier.Groepen, Dossier.EigenKlassen);
        Stand = [.. Stand.Where(s => zichtbaar.Contains(s.Groep.Sleutel))];
        return null;
    }
}
