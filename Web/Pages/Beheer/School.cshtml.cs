using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

public sealed class SchoolModel(InstellingRepository instellingen) : BeheerInvoer<SchoolModel.InvoerModel>
{
    public sealed record InvoerModel
    {
        [Display(Name = "naam van de school"), Required, StringLength(Limieten.Naam)]
        public string Naam { get; init; } = "";
    }

    public override string Titel => "School";

    public IActionResult OnGet()
    {
        Invoer = Opgeslagen = new() { Naam = School.Schoolnaam };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        Opgeslagen = new() { Naam = School.Schoolnaam };
        if (VoegSamen("deze naam") is { } botsing)
        {
            return botsing;
        }
        await instellingen.SetAsync(InstellingRepository.Namen.Schoolnaam, Invoer.Naam.Trim(), ct);
        Meld("Naam van de school opgeslagen.");
        return RedirectToPage("/Beheer/Index", new { schooljaar = Jaar });
    }

    protected override IEnumerable<(string Veld, string Waarde)> Regels(InvoerModel invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        return [("Naam van de school", invoer.Naam.Trim())];
    }
}
