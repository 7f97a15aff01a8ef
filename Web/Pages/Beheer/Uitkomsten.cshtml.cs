using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>
/// The smallest group of which results are shown. It can only be raised: who lowered it could look at groups that were promised to stay
/// hidden. A typing error stays within <see cref="Hoogste"/>.
/// </summary>
public sealed class UitkomstenModel(InstellingRepository instellingen, UitkomstRepository uitkomsten) : BeheerPagina
{
    public const int Hoogste = 30;

    public sealed record InvoerModel
    {
        [Display(Name = "kleinste groep voor cijfers")]
        public int? Groep { get; init; }

        [Display(Name = "kleinste groep voor open antwoorden")]
        public int? Open { get; init; }

        [Display(Name = "ik weet dat dit niet terug kan")]
        public bool Zeker { get; init; }
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public override string Titel => "Privacy van uitkomsten";

    /// <summary>Closed rounds of which it is still to be worked out what may be shown; nobody sees anything of them until then.</summary>
    public int Achter { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Invoer = new() { Groep = School.MinimumGroep, Open = School.MinimumOpen };
        Achter = await uitkomsten.TelAchterAsync(School.MinimumGroep, School.MinimumOpen, ct);
        return Page();
    }

    /// <summary>What the background does each hour, now.</summary>
    public async Task<IActionResult> OnPostBijwerkenAsync(CancellationToken ct)
    {
        Meld(Bijgewerkt(await uitkomsten.WerkBijAsync(School.MinimumGroep, School.MinimumOpen, ct)));
        return RedirectToPage(new { schooljaar = Jaar });
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var (groep, open) = (School.MinimumGroep, School.MinimumOpen);
        Toets("Invoer.Groep", Invoer.Groep, groep);
        Toets("Invoer.Open", Invoer.Open, open);
        if (ModelState.IsValid && Invoer.Open < Invoer.Groep)
        {
            ModelState.AddModelError("Invoer.Open", "Voor open antwoorden is de groep ten minste zo groot als voor cijfers.");
        }
        if (ModelState.IsValid && Invoer.Groep == groep && Invoer.Open == open)
        {
            Meld("Er is niets veranderd.");
            return RedirectToPage(new { schooljaar = Jaar });
        }
        if (ModelState.IsValid && !Invoer.Zeker)
        {
            ModelState.AddModelError("Invoer.Zeker", "Vink aan dat je weet dat dit niet terug kan.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        // Whoever saves at the same moment: the highest stays.
        await instellingen.VerhoogAsync(InstellingRepository.Namen.MinimumGroep, Invoer.Groep!.Value, ct);
        await instellingen.VerhoogAsync(InstellingRepository.Namen.MinimumOpen, Invoer.Open!.Value, ct);
        // Until a round has been gone through, nothing of it is shown; whoever stops this halfway finds the rest on this page.
        var aantal = await uitkomsten.WerkBijAsync(Invoer.Groep.Value, Invoer.Open!.Value, ct);
        Meld($"Opgeslagen. {Bijgewerkt(aantal)}");
        return RedirectToPage(new { schooljaar = Jaar });
    }

    private static string Bijgewerkt(int aantal) =>
        aantal == 0
            ? "Er waren geen gesloten rondes om opnieuw te bekijken."
            : $"{Tekst.Aantal(aantal, "gesloten ronde is", "gesloten rondes zijn")} opnieuw bekeken: groepen die nu te klein zijn, staan er niet meer bij.";

    private void Toets(string veld, int? waarde, int nu)
    {
        if (waarde is null)
        {
            if (ModelState[veld] is not { Errors.Count: > 0 })
            {
                ModelState.AddModelError(veld, "Vul een heel getal in.");
            }
        }
        else if (waarde < nu)
        {
            ModelState.AddModelError(
                veld,
                string.Create(CultureInfo.InvariantCulture, $"De groep is nu {nu} en kan alleen groter worden.")
            );
        }
        else if (waarde > Hoogste && waarde != nu)
        {
            ModelState.AddModelError(
                veld,
                string.Create(CultureInfo.InvariantCulture, $"Hooguit {Hoogste}; anders is er bijna niets meer te zien.")
            );
        }
    }
}
