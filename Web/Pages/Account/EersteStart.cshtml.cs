using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Account;

/// <summary>Makes the first Beheerder on a fresh installation, for who can read the server's console.</summary>
public sealed class EersteStartModel(
    UserManager<Gebruiker> gebruikers,
    GebruikerRepository repository,
    InstellingRepository instellingen,
    EersteStartCode code
) : Paginabasis
{
    public sealed record InvoerModel
    {
        [Display(Name = "code"), Required, StringLength(40)]
        public string Code { get; init; } = "";

        [Display(Name = "naam van de school"), Required, StringLength(Data.Domein.Limieten.Naam)]
        public string School { get; init; } = "";

        [Display(Name = "je naam"), Required, StringLength(Data.Domein.Limieten.Naam)]
        public string Naam { get; init; } = "";

        [Display(Name = "e-mailadres"), Required, StringLength(Data.Domein.Limieten.Email), EmailAddress]
        public string Email { get; init; } = "";

        [Display(Name = "wachtwoord"), Required, StringLength(200)]
        public string Wachtwoord { get; init; } = "";
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public IActionResult OnGet() => code.IsNodig ? Page() : RedirectToPage("Aanmelden");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!code.IsNodig)
        {
            return RedirectToPage("Aanmelden");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (!code.Klopt(Invoer.Code))
        {
            return Ongeldig("Invoer.Code", "Deze code klopt niet. Je vindt de code in de console van de server.");
        }
        if (!await repository.IsLeegAsync(ct))
        {
            code.Vervalt();
            return RedirectToPage("Aanmelden");
        }

        var gebruiker = new Gebruiker { Naam = Invoer.Naam.Trim(), Email = Invoer.Email.Trim() };
        var uitkomst = await gebruikers.CreateAsync(gebruiker, Invoer.Wachtwoord);
        if (!uitkomst.Succeeded)
        {
            foreach (var fout in uitkomst.Errors)
            {
                ModelState.AddModelError(
                    fout.Code.Contains("Password", StringComparison.Ordinal) ? "Invoer.Wachtwoord" : "Invoer.Email",
                    fout.Description
                );
            }

            return Ongeldig();
        }

        await repository.SetBereikAsync(gebruiker.Id, [Rollen.Beheerder, Rollen.Decaan], [], [], ct);
        await instellingen.SetAsync(InstellingRepository.Namen.Schoolnaam, Invoer.School.Trim(), ct);
        code.Vervalt();
        Meld("Het eerste account staat klaar. Meld je aan en richt de school in.");
        return RedirectToPage("Aanmelden");
    }
}
