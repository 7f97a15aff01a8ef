using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie.Verbeterpunten;

/// <summary>The form of one improvement point.</summary>
public sealed record PuntInvoer
{
    [Display(Name = "verbeterpunt"), Required(ErrorMessage = "Schrijf op wat jullie anders gaan doen."), StringLength(Limieten.Zin)]
    public string? Tekst { get; init; }

    [Display(Name = "vraag"), StringLength(Limieten.Code)]
    public string? Vraag { get; init; }

    [Display(Name = "eigenaar"), StringLength(10)]
    public string? Eigenaar { get; init; }

    [Display(Name = "status"), StringLength(10)]
    public string? Status { get; init; }

    [Display(Name = "jullie zeiden"), StringLength(Limieten.Zin)]
    public string? Gezegd { get; init; }

    [Display(Name = "wij deden"), StringLength(Limieten.Zin)]
    public string? Gedaan { get; init; }

    [Display(Name = "plan"), StringLength(10)]
    public string? Plan { get; init; }

    [Display(Name = "prioriteit"), StringLength(10)]
    public string? Prioriteit { get; init; }

    public static PuntInvoer Van(Verbeterpunt punt)
    {
        ArgumentNullException.ThrowIfNull(punt);
        return new()
        {
            Tekst = punt.Tekst,
            Vraag = punt.Vraag,
            Eigenaar = Puntkeuzes.Getal(punt.EigenaarId),
            Status = punt.Status,
            Gezegd = punt.Gezegd,
            Gedaan = punt.Gedaan,
            Plan = Puntkeuzes.Getal(punt.BeleidsstukId),
            Prioriteit = Puntkeuzes.Getal(punt.PrioriteitId),
        };
    }

    /// <summary>Only how far it is and what was done, which is what an owner may change; the rest as in <paramref name="opgeslagen"/>.</summary>
    public PuntInvoer AlleenStand(PuntInvoer opgeslagen)
    {
        ArgumentNullException.ThrowIfNull(opgeslagen);
        return opgeslagen with { Status = Status, Gedaan = Gedaan };
    }

    /// <summary>What is chosen stands in its list; what is wrong goes into <paramref name="fouten"/> under the name of its field.</summary>
    /// <param name="keuzes">What there is to choose from.</param>
    /// <param name="alleenStand">The rest was not sent.</param>
    /// <param name="fouten">Gets a Dutch sentence per field.</param>
    public bool IsGoed(Puntkeuzes keuzes, bool alleenStand, ModelStateDictionary fouten)
    {
        ArgumentNullException.ThrowIfNull(keuzes);
        ArgumentNullException.ThrowIfNull(fouten);
        void Kies(IReadOnlyList<SelectListItem> lijst, string? waarde, string veld, string melding)
        {
            if (lijst.All(x => x.Value != (waarde ?? "")))
            {
                fouten.AddModelError("Invoer." + veld, melding);
            }
        }
        if (fouten.IsValid && Taal.Tekst.Schoon(Tekst).Length == 0)
        {
            fouten.AddModelError("Invoer.Tekst", "Schrijf op wat jullie anders gaan doen.");
        }
        Kies(Puntkeuzes.Statussen, Status, "Status", "Kies een status uit de lijst.");
        if (alleenStand)
        {
            return fouten.IsValid;
        }
        Kies(keuzes.Vragen, Vraag, "Vraag", "Kies een vraag van deze ronde.");
        Kies(keuzes.Collegas, Eigenaar, "Eigenaar", "Kies een collega uit de lijst.");
        Kies(keuzes.Plannen, Plan, "Plan", "Kies een teamplan uit de lijst.");
        Kies(keuzes.Prioriteiten, Prioriteit, "Prioriteit", "Kies een prioriteit uit de lijst.");
        return fouten.IsValid;
    }

    public Verbeterpunt Naar() =>
        new()
        {
            Tekst = Taal.Tekst.Schoon(Tekst),
            Vraag = Vraag ?? "",
            EigenaarId = Nummer(Eigenaar),
            BeleidsstukId = Nummer(Plan),
            PrioriteitId = Nummer(Prioriteit),
            Gezegd = Taal.Tekst.Schoon(Gezegd),
            Gedaan = Taal.Tekst.Schoon(Gedaan),
            Status = Status!,
        };

    private static int? Nummer(string? keuze) =>
        int.TryParse(keuze, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : null;
}
