using System.Globalization;
using LobBeleid.Web.Infrastructuur;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace LobBeleid.Web.Pages;

// The error page is reached by re-executing a failed request, a POST without a valid token among them. It changes nothing.
[IgnoreAntiforgeryToken]
public sealed class FoutModel : PageModel
{
    public int? Code { get; private set; }

    public string Kop =>
        Code switch
        {
            400 => "Deze aanvraag kwam niet goed aan",
            403 => "Hier heb je geen toegang toe",
            404 => "Deze pagina is er niet",
            405 => "Dat kan op deze pagina niet",
            413 => "Dit is te groot om te versturen",
            414 => "Deze tekst is te lang",
            429 => "Even rustig aan",
            _ => "Er ging iets mis",
        };

    public string Uitleg =>
        Code switch
        {
            400 => "Het formulier was te lang open, of een deel ontbrak. Ga terug, laad de pagina opnieuw en probeer het nog eens.",
            403 => "Deze actie hoort bij een andere rol of een ander team. Klopt dat niet? Vraag het aan de beheerder.",
            404 => "Het adres klopt niet, of wat er stond is verwijderd.",
            405 => "Ga terug en gebruik de knop op de pagina.",
            413 => "Kies een kleiner bestand, of verstuur minder tekst tegelijk.",
            414 => "Ga terug en verstuur minder tekst tegelijk.",
            429 => "Wacht een paar minuten en probeer het dan opnieuw.",
            _ =>
                "De fout ligt aan ons en is vastgelegd. Probeer het over een paar minuten opnieuw; blijft het misgaan, vertel het dan de beheerder.",
        };

    public void OnGet() => Status();

    public void OnPost() => Status();

    private void Status()
    {
        // From the route itself: a body that cannot be read, because it is over the limit, takes model binding down with it.
        Code = int.TryParse(RouteData.Values["code"] as string, CultureInfo.InvariantCulture, out var code) ? code : null;
        if (Code == StatusCodes.Status400BadRequest && Request.ContentLength > PaginaOpzet.MaximumFormulier)
        {
            Code = StatusCodes.Status413PayloadTooLarge;
        }
        else if (Code is >= 400 and < 600 && Response.StatusCode == 200)
        {
            Response.StatusCode = Code.Value;
        }
    }
}
