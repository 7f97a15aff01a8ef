using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

public sealed class SchoolModel(InstellingRepository instellingen) : BeheerPagina
{
    public sealed record InvoerModel
    {
        [Display(Name = "naam van de school"), Required, StringLength(Limieten.Naam)]
        public string Naam { get; init; } = "";
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The name as the form showed it: a setting has no Versie, its old value serves as one.</summary>
    [BindProperty]
    public string? Gelezen { get; set; }

    public IReadOnlyList<Verschil> Verschillen { get; private set; } = [];
    public override string Titel => "School";

    public IActionResult OnGet()
    {
        Gelezen = School.Schoolnaam;
        Invoer = new() { Naam = School.Schoolnaam };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var naam = Invoer.Naam.Trim();
        if ((Gelezen ?? "") != School.Schoolnaam && naam != School.Schoolnaam)
        {
            Verschillen = [new("Naam van de school", School.Schoolnaam, naam)];
            Gelezen = School.Schoolnaam;
            return Ongeldig(
                "",
                "De naam is intussen door iemand anders gewijzigd. Vergelijk hieronder; sla opnieuw op om jouw invoer te bewaren."
            );
        }

        await instellingen.SetAsync(InstellingRepository.Namen.Schoolnaam, naam, ct);
        Meld("Naam van de school opgeslagen.");
        return RedirectToPage("/Beheer/Index", new { schooljaar = Jaar });
    }
}
