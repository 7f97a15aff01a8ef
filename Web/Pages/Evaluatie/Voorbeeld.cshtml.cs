using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Invullen;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>A questionnaire as it will be answered, for colleagues. Answers travel with the form only; nothing is stored anywhere.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class VoorbeeldModel(VragenlijstRepository lijsten, RondeRepository rondes, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    [BindProperty(SupportsGet = true)]
    public int Lijst { get; set; }

    /// <summary>1 … = the sections, as with answering; 0 = the page before it.</summary>
    [BindProperty]
    public int Stap { get; set; }

    public Lijstdossier Dossier { get; private set; } = null!;
    public Invulblad Blad { get; private set; } = null!;
    public bool IsKlaar { get; private set; }
    public bool VoorMentoren => Dossier.Rij.Doelgroep.IsMentoren;
    private Invulling? Ingevuld { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        Toon(1);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? knop, CancellationToken ct)
    {
        if (!await LaadAsync(ct))
        {
            return NotFound();
        }
        ModelState.Clear();
        Toon(Stap);
        if (knop == "terug")
        {
            Toon(Stap - 1);
            return Page();
        }
        if (Blad.Sectie is { } sectie)
        {
            Ingevuld = Invulling.Bepaal(Dossier.Inhoud, Antwoord, sectie.Vragen.Select(v => v.Code).ToHashSet(StringComparer.Ordinal));
            if (Ingevuld.Fouten.Count > 0)
            {
                return Ongeldig();
            }
        }

        if (Blad.IsLaatste)
        {
            IsKlaar = true;
        }
        else
        {
            Toon(Stap + 1);
        }
        return Page();
    }

    private async Task<bool> LaadAsync(CancellationToken ct)
    {
        if (await lijsten.GetAsync(Lijst, ct) is not { } dossier)
        {
            return false;
        }
        Dossier = dossier;
        return true;
    }

    private void Toon(int stap)
    {
        Stap = Math.Clamp(stap, 0, Dossier.Inhoud.Secties.Count);
        Blad = new Invulblad
        {
            Lijst = Dossier.Inhoud,
            Stap = Stap,
            VoorMentoren = VoorMentoren,
            Antwoord = Antwoord,
            Fout = code => Ingevuld?.Fouten.FirstOrDefault(f => f.Code == code).Melding,
        };
    }

    private IReadOnlyList<string> Antwoord(string code) =>
        Request.HasFormContentType
            ? [.. Request.Form[Invulblad.Voorvoegsel + code].OfType<string>().Where(a => a.Length > 0).Take(Vragenlijst.MaximumOpties + 1)]
            : [];
}
