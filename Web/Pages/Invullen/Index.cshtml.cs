using System.Security.Cryptography;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace LobBeleid.Web.Pages.Invullen;

/// <summary>
/// Where somebody answers: a code, one section a page, and thanks. No account; the only cookie is the antiforgery cookie of the session.
/// What was filled in travels with the form until it is sent: the server keeps nothing before that, and nothing of a person after.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(InvulRepository invullen, SchoolContext school, TimeProvider klok) : PageModel
{
    /// <summary>Answers to items come in under this and the item's code.</summary>
    public const string Voorvoegsel = Invulblad.Voorvoegsel;

    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    /// <summary>0 = the page that says who asks and why; 1 … = the sections.</summary>
    [BindProperty]
    public int Stap { get; set; }

    /// <summary>The random key of this form, so that sending twice counts once.</summary>
    [BindProperty]
    public string? Sleutel { get; set; }

    public Deur? Deur { get; private set; }
    public Vragenlijst Lijst { get; private set; } = new();
    public Invulling? Ingevuld { get; private set; }
    public string? Melding { get; private set; }
    public bool IsKlaar { get; private set; }

    /// <summary>The door is shut; what was typed stays on the page.</summary>
    public bool IsDicht { get; private set; }

    public int Stappen => Lijst.Secties.Count;
    public bool IsLaatste => Stap == Stappen;
    public Sectie? Sectie => Stap >= 1 && Stap <= Stappen ? Lijst.Secties[Stap - 1] : null;
    public string Schoolnaam => school.Schoolnaam;

    public IReadOnlyList<string> Antwoord(string code) =>
        Request.HasFormContentType
            ? [.. Request.Form[Voorvoegsel + code].OfType<string>().Where(a => a.Length > 0).Take(Vragenlijst.MaximumOpties + 1)]
            : [];

    /// <summary>What somebody wrote in their own words, when the questions themselves are gone: an option has no spaces.</summary>
    public IReadOnlyList<string> Getypt =>
        Request.HasFormContentType
            ?
            [
                .. Request
                    .Form.Where(v => v.Key.StartsWith(Voorvoegsel, StringComparison.Ordinal))
                    .SelectMany(v => v.Value)
                    .OfType<string>()
                    .Where(t => t.Trim().Contains(' ', StringComparison.Ordinal))
                    .Take(Vragenlijst.MaximumVragen),
            ]
            : [];

    public string? Fout(string code) => Ingevuld?.Fouten.FirstOrDefault(f => f.Code == code).Melding;

    public Invulblad Blad =>
        new()
        {
            Lijst = Lijst,
            Stap = Stap,
            VoorMentoren = Deur?.Doelgroep.IsMentoren == true,
            Antwoord = Antwoord,
            Fout = Fout,
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Kop();
        if (string.IsNullOrWhiteSpace(Code))
        {
            return Page();
        }
        if (!await ZoekAsync(ct))
        {
            return Onbekend();
        }
        // Whether a slip was used shows only when a form is sent: else whoever printed them could count, and see whose.
        if (!Deur!.IsOpen(klok.GetUtcNow()))
        {
            return Dicht();
        }
        Sleutel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        return Page();
    }

    /// <summary>From the page that asks for the code.</summary>
    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct)
    {
        Kop();
        var code = InvulRepository.Normaal(Code);
        if (code.Length == 0)
        {
            Melding = "Typ de code die op het scherm of op je briefje staat.";
            return Ongeldig();
        }
        return await ZoekAsync(ct) ? RedirectToPage("Index", new { code }) : Onbekend();
    }

    public async Task<IActionResult> OnPostAsync(string? knop, CancellationToken ct)
    {
        Kop();
        if (!await ZoekAsync(ct))
        {
            var pagina = Onbekend();
            if (Getypt.Count > 0)
            {
                Melding = "Deze vragenlijst is weggehaald. Wat je schreef staat hieronder. Vertel het aan je mentor als je het kwijt wilt.";
            }
            return pagina;
        }

        if (Stap < 0 || Stap > Stappen || string.IsNullOrEmpty(Sleutel) || Sleutel.Length > 64)
        {
            Stap = 0;
            Sleutel = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            ModelState.Clear();
            return Page();
        }
        ModelState.Clear();
        if (knop == "terug")
        {
            Stap = Math.Max(0, Stap - 1);
            return Page();
        }
        if (Sectie is { } sectie)
        {
            Ingevuld = Invulling.Bepaal(Lijst, Antwoord, sectie.Vragen.Select(v => v.Code).ToHashSet(StringComparer.Ordinal));
            if (Ingevuld.Fouten.Count > 0)
            {
                return Ongeldig();
            }
        }

        if (knop != "verstuur" || !IsLaatste)
        {
            if (!Deur!.IsOpen(klok.GetUtcNow()))
            {
                return Dicht();
            }
            if (!IsLaatste)
            {
                Stap++;
            }
            Ingevuld = null;
            return Page();
        }

        var alles = Invulling.Bepaal(Lijst, Antwoord);
        if (alles.Fouten.Count > 0)
        {
            // A required item of an earlier section that was tampered away: back to where it is.
            Stap = 1 + Lijst.Secties.ToList().FindIndex(s => s.Vragen.Any(v => v.Code == alles.Fouten[0].Code));
            Ingevuld = alles;
            return Ongeldig();
        }

        if (alles.Gesloten.Count == 0 && alles.Open.Count == 0)
        {
            Melding = "Je hebt nog niets ingevuld.";
            Stap = 1;
            return Ongeldig();
        }
        var open = alles
            .Open.Select(o => (o.Key, Tekst: Tekst.Schoon(o.Value)))
            .Where(o => o.Tekst.Length > 0)
            .ToDictionary(o => o.Key, o => o.Tekst, StringComparer.Ordinal);
        switch (await invullen.DienInAsync(Deur!, Code!, Sleutel, alles.Gesloten, open, school.Vandaag, klok.GetUtcNow(), ct))
        {
            case Inzenduitkomst.Bedankt:
                IsKlaar = true;
                return Page();
            case Inzenduitkomst.CodeGebruikt:
                Melding = "Deze code is al gebruikt. Vraag je mentor om een nieuwe als je hem niet zelf gebruikt hebt.";
                return Dicht();
            case Inzenduitkomst.Vol:
                Melding = "Met deze code zijn al heel veel formulieren ingestuurd. Zeg het tegen je mentor.";
                return Dicht();
            default:
                return Dicht();
        }
    }

    private async Task<bool> ZoekAsync(CancellationToken ct)
    {
        Deur = InvulRepository.Normaal(Code).Length == 0 ? null : await invullen.ZoekAsync(Code!, ct);
        if (Deur is null)
        {
            return false;
        }
        Lijst = Vragenlijst.Lees(Deur.Inhoud);
        return true;
    }

    private PageResult Onbekend()
    {
        Deur = null;
        Melding = "Deze code kennen we niet. Kijk of er een letter of cijfer mist.";
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    private PageResult Dicht()
    {
        IsDicht = true;
        Melding ??=
            klok.GetUtcNow() < Deur!.OpentOp
                ? $"Deze vragenlijst gaat open op {Tekst.Moment(Deur.OpentOp)}."
                : "Deze vragenlijst is dicht. Je kunt nu niet meer insturen.";
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private PageResult Ongeldig()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    /// <summary>
    /// Nothing of this page may stay on a shared computer. In the very words of the antiforgery token, which would otherwise replace them
    /// and log a warning at each page.
    /// </summary>
    private void Kop() => Response.Headers[HeaderNames.CacheControl] = "no-cache, no-store";
}
