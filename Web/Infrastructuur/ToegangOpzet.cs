using System.Security.Claims;
using LobBeleid.Data.Beheer;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>Sign-in by cookie over Identity's password rules; who you are and what you may is read again at each request.</summary>
public static class ToegangOpzet
{
    public const int MinimumWachtwoord = 12;

    public static void AddToegang(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        var services = builder.Services;
        services.AddHttpContextAccessor();
        services.AddScoped<SchoolContext>();
        services.AddSingleton<AanmeldLimiet>();
        services.AddSingleton<EersteStartCode>();
        services.AddScoped<AccountMaker>();
        services
            .AddIdentityCore<Gebruiker>(o =>
            {
                // Length beats composition rules (NIST SP 800-63B, section 5.1.1).
                o.Password.RequiredLength = MinimumWachtwoord;
                o.Password.RequireDigit =
                    o.Password.RequireLowercase =
                    o.Password.RequireUppercase =
                    o.Password.RequireNonAlphanumeric =
                        false;
                o.Password.RequiredUniqueChars = 5;
                o.Lockout.MaxFailedAccessAttempts = 8;
                o.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(10);
                o.User.RequireUniqueEmail = true;
                // An address is the name of the account; the address itself is checked as one.
                o.User.AllowedUserNameCharacters = "";
            })
            .AddUserStore<GebruikerStore>()
            .AddErrorDescriber<NederlandseIdentityFouten>()
            .AddSignInManager();
        // Keys beside the database: a restart signs nobody out.
        services
            .AddDataProtection()
            .PersistKeysToFileSystem(new DirectoryInfo(Path.Combine(builder.Environment.ContentRootPath, "App_Data", "sleutels")))
            .SetApplicationName("LobBeleid");
        services
            .AddAuthentication(IdentityConstants.ApplicationScheme)
            .AddCookie(
                IdentityConstants.ApplicationScheme,
                o =>
                {
                    o.Cookie.Name = "lob";
                    o.Cookie.HttpOnly = true;
                    o.Cookie.SameSite = SameSiteMode.Lax;
                    o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
                    o.ExpireTimeSpan = TimeSpan.FromHours(10);
                    o.SlidingExpiration = true;
                    o.LoginPath = "/Account/Aanmelden";
                    o.AccessDeniedPath = "/Account/GeenToegang";
                    o.ReturnUrlParameter = "terug";
                    o.Events.OnValidatePrincipal = ValidateAsync;
                }
            );
        services.AddAuthorizationBuilder().SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>Refuses a cookie whose account is closed or whose stamp changed, and gives the principal the roles of this moment.</summary>
    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var http = context.HttpContext;
        if (!IsPagina(http))
        {
            return;
        }
        var school = http.RequestServices.GetRequiredService<SchoolContext>();
        await school.LaadAsync(context.Principal, http.Request, http.RequestAborted);
        var stempel = context.Principal?.FindFirstValue("AspNet.Identity.SecurityStamp");
        if (school.Medewerker is not { Actief: true } ik || ik.Beveiligingsstempel != stempel)
        {
            context.RejectPrincipal();
            await http.SignOutAsync(IdentityConstants.ApplicationScheme);
            return;
        }

        var identiteit = new ClaimsIdentity(context.Principal!.Identity);
        identiteit.AddClaims(ik.Rollen.Select(r => new Claim(ClaimTypes.Role, r)));
        context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity(identiteit.Claims, IdentityConstants.ApplicationScheme)));
    }

    private static bool IsPagina(HttpContext http) => http.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    /// <summary>Loads the context for visitors without a cookie too, and sends a colleague with a temporary password to the page that replaces it.</summary>
    public static void UseSchoolContext(this WebApplication app) =>
        app.Use(
            async (http, next) =>
            {
                if (IsPagina(http))
                {
                    var school = http.RequestServices.GetRequiredService<SchoolContext>();
                    await school.LaadAsync(http.User, http.Request, http.RequestAborted);
                    if (
                        http.User.Identity?.IsAuthenticated == true
                        && school.Medewerker is { MoetWachtwoordWijzigen: true }
                        && !http.Request.Path.StartsWithSegments("/Account", StringComparison.OrdinalIgnoreCase)
                    )
                    {
                        http.Response.Redirect(http.Request.PathBase + "/Account/Wachtwoord");
                        return;
                    }
                }

                await next(http);
            }
        );
}
