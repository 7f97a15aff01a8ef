using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Web.Demo;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Account;

public sealed class AanmeldenModel(
    SignInManager<Gebruiker> aanmelden,
    UserManager<Gebruiker> gebruikers,
    AanmeldLimiet limiet,
    EersteStartCode eersteStart,
    IWebHostEnvironment omgeving
) : Paginabasis
{
    public sealed record InvoerModel
    {
        [Display(Name = "e-mailadres"), Required, StringLength(254)]
        public string Email { get; init; } = "";

        [Display(Name = "wachtwoord"), Required, StringLength(200), DataType(DataType.Password)]
        public string Wachtwoord { get; init; } = "";
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The demo accounts, in Development only; null elsewhere.</summary>
    public IReadOnlyList<DemoAccount>? Demo => omgeving.IsDevelopment() && School.IsDemo ? Demoschool.Accounts : null;

    public IActionResult OnGet() => eersteStart.IsNodig ? RedirectToPage("EersteStart") : Page();

    public async Task<IActionResult> OnPostAsync(string? terug)
    {
        var adres = HttpContext.Connection.RemoteIpAddress?.ToString() ?? "";
        if (limiet.IsGeblokkeerd(adres))
        {
            ModelState.AddModelError("", "Er ging te vaak iets mis met aanmelden. Wacht tien minuten en probeer het dan opnieuw.");
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return Page();
        }

        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var gebruiker = await gebruikers.FindByEmailAsync(Invoer.Email.Trim());
        if (gebruiker is null)
        {
            // The same work as for a real account, so that the time it takes tells nothing.
            gebruikers.PasswordHasher.HashPassword(new Gebruiker(), Invoer.Wachtwoord);
        }

        var uitkomst =
            gebruiker is null || !gebruiker.Actief
                ? Microsoft.AspNetCore.Identity.SignInResult.Failed
                : await aanmelden.PasswordSignInAsync(gebruiker, Invoer.Wachtwoord, isPersistent: false, lockoutOnFailure: true);
        if (uitkomst.Succeeded)
        {
            return LocalRedirect(Url.IsLocalUrl(terug) ? terug! : Url.Content("~/"));
        }
        limiet.TelMislukt(adres);
        return Ongeldig(
            "",
            uitkomst.IsLockedOut
                ? "Dit account is tien minuten geblokkeerd, omdat het wachtwoord te vaak niet klopte."
                : "Het e-mailadres of het wachtwoord klopt niet. Wachtwoord kwijt? Vraag de beheerder om een nieuw."
        );
    }
}
