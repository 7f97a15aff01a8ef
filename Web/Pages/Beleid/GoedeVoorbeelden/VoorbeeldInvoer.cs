using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beleid.GoedeVoorbeelden;

/// <summary>The form of one good example.</summary>
public sealed record VoorbeeldInvoer
{
    public static readonly IReadOnlyList<SelectListItem> Sectoren =
    [
        new("niet ingevuld", ""),
        .. new[] { "vmbo", "havo", "vwo", "mbo", "hbo", "isk" }.Select(s => new SelectListItem(s, s)),
    ];

    [Display(Name = "titel"), Required, StringLength(Limieten.Titel)]
    public string? Titel { get; init; }

    [Display(Name = "school"), StringLength(Limieten.Naam)]
    public string? School { get; init; }

    [Display(Name = "sector"), StringLength(10)]
    public string? Sector { get; init; }

    [Display(Name = "wat werkte"), Required, StringLength(Limieten.Tekst)]
    public string? WatWerkte { get; init; }

    [Display(Name = "voorwaarde"), StringLength(Limieten.Tekst)]
    public string? Voorwaarde { get; init; }

    [Display(Name = "bruikbaar voor"), StringLength(Limieten.Zin)]
    public string? Bruikbaar { get; init; }

    [Display(Name = "link"), StringLength(Limieten.Url)]
    public string? Link { get; init; }

    [Display(Name = "thema’s")]
    public List<string> Themas { get; init; } = [];

    public static VoorbeeldInvoer Van(GoedVoorbeeld v)
    {
        ArgumentNullException.ThrowIfNull(v);
        return new()
        {
            Titel = v.Titel,
            School = v.School,
            Sector = v.Sector,
            WatWerkte = v.WatWerkte,
            Voorwaarde = v.Voorwaarde,
            Bruikbaar = v.Bruikbaar,
            Link = v.Link,
            Themas = [.. v.Themas],
        };
    }

    /// <summary>What the annotations do not see; what is wrong goes into <paramref name="fouten"/> under the name of its field.</summary>
    public void Controleer(ModelStateDictionary fouten)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        if (fouten.IsValid && Tekst.Schoon(Titel).Length == 0)
        {
            fouten.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        if (fouten.IsValid && Tekst.Schoon(WatWerkte).Length == 0)
        {
            fouten.AddModelError("Invoer.WatWerkte", "Schrijf op wat er werkte.");
        }
        if (Sectoren.All(s => s.Value != (Sector ?? "")))
        {
            fouten.AddModelError("Invoer.Sector", "Kies een sector uit de lijst.");
        }
        if (Themas.Exists(t => !Beleidscodes.Themas.Contains(t)))
        {
            fouten.AddModelError("Invoer.Themas", "Kies thema’s uit de lijst.");
        }
        var link = Tekst.Schoon(Link);
        if (link.Length > 0 && !(Uri.TryCreate(link, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http"))
        {
            fouten.AddModelError("Invoer.Link", "Vul een adres in dat begint met https://, of laat het leeg.");
        }
    }

    public GoedVoorbeeld Naar() =>
        new()
        {
            Titel = Tekst.Schoon(Titel),
            School = Tekst.Schoon(School),
            Sector = Sector ?? "",
            WatWerkte = Tekst.Schoon(WatWerkte),
            Voorwaarde = Tekst.Schoon(Voorwaarde),
            Bruikbaar = Tekst.Schoon(Bruikbaar),
            Link = Tekst.Schoon(Link),
            Themas = Themas,
        };
}
