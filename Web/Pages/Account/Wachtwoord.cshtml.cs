using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Account;

public sealed class WachtwoordModel(UserManager<Gebruiker> gebruikers, SignInManager<Gebruiker> aanmelden) : Paginabasis
{
    public sealed record InvoerModel
    {
        [Display(Name = "huidig wachtwoord"), Required, StringLength(200)]
        public string Huidig { get; init; } = "";

        [Display(Name = "nieuw wachtwoord"), Required, StringLength(200)]
        public string Nieuw { get; init; } = "";

        [Display(Name = "nieuw wachtwoord nogmaals"), Required, StringLength(200), Compare(nameof(Nieuw))]
        public string Herhaal { get; init; } = "";
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public bool IsVerplicht => School.Ik.MoetWachtwoordWijzigen;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var gebruiker = await gebruikers.GetUserAsync(User);
        if (gebruiker is null)
        {
            return Challenge();
        }
        if (Invoer.Nieuw == Invoer.Huidig)
        {
            return Ongeldig("Invoer.Nieuw", "Kies een ander wachtwoord dan het huidige.");
        }
        gebruiker.MoetWachtwoordWijzigen = false;
        var uitkomst = await gebruikers.ChangePasswordAsync(gebruiker, Invoer.Huidig, Invoer.Nieuw);
        if (!uitkomst.Succeeded)
        {
            foreach (var fout in uitkomst.Errors)
            {
                ModelState.AddModelError(
                    fout.Code == nameof(IdentityErrorDescriber.PasswordMismatch) ? "Invoer.Huidig" : "Invoer.Nieuw",
                    fout.Description
                );
            }

            return Ongeldig();
        }

        // Other devices are signed out by the new stamp; this one stays.
        await aanmelden.RefreshSignInAsync(gebruiker);
        Meld("Je wachtwoord is gewijzigd.");
        return RedirectToPage("/Index");
    }
}
