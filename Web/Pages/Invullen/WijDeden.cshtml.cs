using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace LobBeleid.Web.Pages.Invullen;

/// <summary>
/// "Jullie zeiden – wij deden": what a class reads of its closed round with its own code. No account, no cookie, no figures and no names;
/// while the round is open there is nothing to read.
/// </summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class WijDedenModel(VerbeterpuntRepository punten, SchoolContext school, TimeProvider klok) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    public Wijdeden? Gelezen { get; private set; }
    public string? Melding { get; private set; }
    public string Schoolnaam => school.Schoolnaam;

    /// <summary>May the door still open? Else only the counting has to be done.</summary>
    public bool IsOpen => Gelezen is { GeslotenOp: null } g && klok.GetUtcNow() < g.SluitOp;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Response.Headers[HeaderNames.CacheControl] = "no-store";
        if (string.IsNullOrWhiteSpace(Code))
        {
            return Page();
        }
        Gelezen = await punten.GetVoorCodeAsync(Code, ct);
        if (Gelezen is not null)
        {
            return Page();
        }
        Melding = "Deze code kennen we niet. Kijk of er een letter of cijfer mist, of vraag de code aan je mentor.";
        Response.StatusCode = StatusCodes.Status404NotFound;
        return Page();
    }

    /// <summary>What stands there as long as nobody wrote what was done.</summary>
    public static string NogNiet(string status) =>
        status switch
        {
            Verbeterpunt.Gereed => "Dit is klaar.",
            Verbeterpunt.Bezig => "Wij zijn hiermee bezig.",
            _ => "Wij gaan hiermee aan de slag.",
        };
}
