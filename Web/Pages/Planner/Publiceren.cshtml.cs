using System.Security.Cryptography;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>Step 4: the line as an audience may see it, frozen at this moment, without names of staff.</summary>
public sealed class PublicerenModel(PlanLezer lezer, PublicatieRepository publicaties, TimeProvider klok) : Planpagina(lezer, klok)
{
    public IReadOnlyList<Publicatie> Publicaties { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(ct);
        Publicaties = await publicaties.GetAsync(Schooljaar, ct);
    }

    public async Task<IActionResult> OnPostPublicerenAsync(string doelgroep, CancellationToken ct)
    {
        await LaadAsync(ct);
        if (Schooljaar == 0 || Codes.Doelgroepen.All(d => d.Code != doelgroep))
        {
            return NotFound();
        }
        var blad = Leerlijnblad.Maak(Plan, doelgroep, School.Schoolnaam);
        if (blad.Jaren.Count == 0)
        {
            Meld(
                $"Er is nog niets zichtbaar voor {Codes.Label(Codes.Doelgroepen, doelgroep).ToLowerInvariant()}. "
                    + "Zet bij de activiteiten eerst aan wie ze ziet.",
                "warning"
            );
            return RedirectToPage("Publiceren", new { schooljaar = Schooljaar });
        }

        await publicaties.SetAsync(
            Schooljaar,
            doelgroep,
            blad.Bewaar(),
            RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 20),
            Schrijver,
            ct
        );
        Meld($"De leerlijn voor {Codes.Label(Codes.Doelgroepen, doelgroep).ToLowerInvariant()} is gepubliceerd.");
        return RedirectToPage("Publiceren", new { schooljaar = Schooljaar });
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(string doelgroep, CancellationToken ct)
    {
        if (Codes.Doelgroepen.All(d => d.Code != doelgroep))
        {
            return NotFound();
        }
        await publicaties.TrekInAsync(Schooljaar, doelgroep, ct);
        Meld("De publicatie is ingetrokken: het adres werkt niet meer.");
        return RedirectToPage("Publiceren", new { schooljaar = Schooljaar });
    }
}
