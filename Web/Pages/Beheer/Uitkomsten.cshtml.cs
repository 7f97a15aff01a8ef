using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Beheer;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>
/// The smallest group of which results are shown. It can only be raised: who lowered it could look at groups that were promised to stay
/// hidden. A typing error stays within <see cref="Hoogste"/>.
/// </summary>
public sealed class UitkomstenModel(InstellingRepository instellingen) : BeheerPagina
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

    public IActionResult OnGet()
    {
        Invoer = new() { Groep = School.MinimumGroep, Open = School.MinimumOpen };
        return Page();
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
        Meld("Opgeslagen. Groepen die nu te klein zijn, staan er niet meer bij.");
        return RedirectToPage(new { schooljaar = Jaar });
    }

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
