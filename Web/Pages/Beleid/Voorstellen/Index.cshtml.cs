using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Pages.Beleid.Voorstellen;

/// <summary>Proposals for the registers: what waits for an answer of the reader, what the reader handed in, and what was answered.</summary>
public sealed class IndexModel(BeleidRepository beleid, VoorstelRepository voorstellen, TimeProvider klok) : Beleidspagina(beleid, klok)
{
    [BindProperty]
    public string? Antwoord { get; set; }

    /// <summary>The proposal whose answer was refused, so that its form stays open; 0 = none.</summary>
    public int FoutBij { get; private set; }

    public IReadOnlyList<Beleidsvoorstel> VoorMij => [.. Register.Voorstellen.Where(v => v.IsOpen && MagBeslissen(v))];
    public IReadOnlyList<Beleidsvoorstel> VanMij => [.. Register.Voorstellen.Where(v => v.VanId == School.Ik.Id)];

    /// <summary>The rest: everybody on the staff sees what was proposed and what came of it.</summary>
    public IReadOnlyList<Beleidsvoorstel> Overige =>
        [.. Register.Voorstellen.Where(v => v.VanId != School.Ik.Id && !(v.IsOpen && MagBeslissen(v)) && v.Status != "ingetrokken")];

    public bool MagBeslissen(Beleidsvoorstel v) => Rechten.MagBeleidSchrijven(School.Ik, v.Soort, v.TeamId);

    public Task OnGetAsync(CancellationToken ct) => LaadAsync(0, ct);

    public async Task<IActionResult> OnPostOvernemenAsync(int id, CancellationToken ct)
    {
        if (await ZoekAsync(id, ct) is not { } v)
        {
            return NotFound();
        }
        if (!MagBeslissen(v))
        {
            return Forbid();
        }
        if (Controleer(v, verplicht: false) is { } fout)
        {
            return fout;
        }
        if (Register.Alle.FirstOrDefault(s => s.Id == v.BeleidsstukId) is { GearchiveerdOp: not null } weg)
        {
            return Fout(v, $"{weg.Code} ligt in het archief. Haal het eerst terug, of wijs het voorstel af.");
        }
        var stuk = await voorstellen.NeemOverAsync(v, Schoon(Antwoord), Schrijver(v.Soort), ct);
        if (stuk == 0)
        {
            return Beantwoord();
        }
        MeldMetOngedaan(
            v.BeleidsstukId is null ? "Overgenomen. Werk het hieronder uit." : $"Overgenomen. Verwerk het in {v.Code}.",
            "/Beleid/Voorstellen/Index",
            v.Id
        );
        return RedirectToPage(Map(v.Soort) + "/Bewerken", new { id = stuk, voorstel = v.Id });
    }

    /// <summary>Somebody pressed Enter in the answer: which of the two is meant, only a button says.</summary>
    public async Task<IActionResult> OnPostKiezenAsync(int id, CancellationToken ct)
    {
        if (await ZoekAsync(id, ct) is not { } v)
        {
            return NotFound();
        }
        return MagBeslissen(v) ? Fout(v, "Kies ‘Overnemen’ of ‘Afwijzen’.") : Forbid();
    }

    public async Task<IActionResult> OnPostAfwijzenAsync(int id, CancellationToken ct)
    {
        if (await ZoekAsync(id, ct) is not { } v)
        {
            return NotFound();
        }
        if (!MagBeslissen(v))
        {
            return Forbid();
        }
        if (Controleer(v, verplicht: true) is { } fout)
        {
            return fout;
        }
        if (!await voorstellen.WijsAfAsync(v, Schoon(Antwoord), Schrijver(v.Soort), ct))
        {
            return Beantwoord();
        }
        MeldMetOngedaan($"Afgewezen. {v.VanNaam} ziet je reden.", "/Beleid/Voorstellen/Index", v.Id);
        return RedirectToPage();
    }

    /// <summary>Undo of an answer: the proposal waits again; the item that it became goes to the archive when nobody worked on it yet.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(int id, CancellationToken ct)
    {
        if (await ZoekAsync(id, ct) is not { } v)
        {
            return NotFound();
        }
        if (!MagBeslissen(v))
        {
            return Forbid();
        }
        if (await voorstellen.HeropenAsync(v, Schrijver(v.Soort), ct))
        {
            Meld("Het voorstel wacht weer op antwoord.");
        }
        else
        {
            Meld("Dat lukt niet meer: het voorstel is intussen verder. Kijk wat er nu staat.", "warning");
        }
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostIntrekkenAsync(int id, CancellationToken ct)
    {
        if (await ZoekAsync(id, ct) is not { } v)
        {
            return NotFound();
        }
        if (v.VanId != School.Ik.Id)
        {
            return Forbid();
        }
        if (!await voorstellen.TrekInAsync(id, Schrijver(v.Soort), ct))
        {
            return Beantwoord();
        }
        Meld("Je voorstel is ingetrokken.");
        return RedirectToPage();
    }

    private async Task<Beleidsvoorstel?> ZoekAsync(int id, CancellationToken ct)
    {
        await LaadAsync(0, ct);
        ModelState.Clear();
        return Register.Voorstellen.FirstOrDefault(v => v.Id == id);
    }

    private PageResult? Controleer(Beleidsvoorstel v, bool verplicht)
    {
        var reden = Schoon(Antwoord);
        return verplicht && reden.Length == 0 ? Fout(v, "Schrijf op waarom je het voorstel afwijst: wie het indiende wil dat weten.")
            : reden.Length > Limieten.Zin ? Fout(v, $"Je antwoord mag hooguit {Limieten.Zin} tekens hebben.")
            : null;
    }

    private PageResult Fout(Beleidsvoorstel v, string melding)
    {
        FoutBij = v.Id;
        return Ongeldig($"antwoord-{v.Id}", melding);
    }

    private RedirectToPageResult Beantwoord()
    {
        Meld(
            "Dit voorstel is intussen beantwoord of ingetrokken."
                + (Schoon(Antwoord) is { Length: > 0 and <= Limieten.Zin } getypt ? $" Je schreef: ‘{getypt}’." : ""),
            "warning"
        );
        return RedirectToPage();
    }
}
