using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beleid.Voorstellen;

/// <summary>Hand in a proposal for a register, as something new or about an item that is there.</summary>
public sealed class NieuwModel(BeleidRepository beleid, VoorstelRepository voorstellen, TimeProvider klok) : Beleidspagina(beleid, klok)
{
    public sealed record InvoerModel
    {
        /// <summary>"strategisch", or the code of the team.</summary>
        [Display(Name = "voor wie"), Required(ErrorMessage = "Kies voor wie je voorstel is."), StringLength(30)]
        public string? Voor { get; init; }

        [Display(Name = "over welk stuk"), StringLength(10)]
        public string? Stuk { get; init; }

        [Display(Name = "titel"), Required, StringLength(Limieten.Titel)]
        public string? Titel { get; init; }

        [Display(Name = "voorstel"), Required, StringLength(Limieten.Tekst)]
        public string? Tekst { get; init; }

        [Display(Name = "waarom"), StringLength(Limieten.Zin)]
        public string? Waarom { get; init; }
    }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    public IReadOnlyList<SelectListItem> Registers =>
        [
            new("kies", ""),
            new("Strategisch beleid: de directie", "strategisch"),
            .. Register.Teams.Select(t => new SelectListItem($"Teamplan van {t.Naam}", "team-" + t.Code)),
        ];

    public IReadOnlyList<SelectListItem> Stukken =>
        [
            new("iets nieuws", ""),
            .. Register.Stukken.Select(s => new SelectListItem(
                $"{s.Code} {s.Titel}",
                s.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)
            )),
        ];

    public async Task<IActionResult> OnGetAsync(string? soort, int? stuk, CancellationToken ct)
    {
        await LaadAsync(0, ct);
        ModelState.Clear();
        var over = Register.Stukken.FirstOrDefault(s => s.Id == stuk);
        Invoer = new InvoerModel
        {
            Voor =
                over is null ? (soort == "strategisch" ? "strategisch" : "")
                : over.IsStrategisch ? "strategisch"
                : "team-" + over.Team,
            Stuk = over?.Id.ToString(System.Globalization.CultureInfo.InvariantCulture),
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LaadAsync(0, ct);
        var soort = Invoer.Voor == "strategisch" ? Beleidssoort.Strategisch : Beleidssoort.Tactisch;
        var team = Register.Teams.FirstOrDefault(t => "team-" + t.Code == Invoer.Voor);
        if (!string.IsNullOrEmpty(Invoer.Voor) && soort == Beleidssoort.Tactisch && team is null)
        {
            ModelState.AddModelError("Invoer.Voor", "Kies een register uit de lijst.");
        }
        Beleidsstuk? over = null;
        if (!string.IsNullOrEmpty(Invoer.Stuk))
        {
            over = Register.Stukken.FirstOrDefault(s => s.Id.ToString(System.Globalization.CultureInfo.InvariantCulture) == Invoer.Stuk);
            if (over is null)
            {
                ModelState.AddModelError("Invoer.Stuk", "Dit stuk staat niet (meer) in het register.");
            }
            else if (over.Soort != soort || over.TeamId != team?.Id)
            {
                ModelState.AddModelError(
                    "Invoer.Stuk",
                    $"{over.Code} hoort bij een ander register. Kies bij ‘Voor wie’ {(over.IsStrategisch ? "de directie" : "team " + over.Team)}."
                );
            }
        }

        if (ModelState.IsValid && Schoon(Invoer.Titel).Length == 0)
        {
            ModelState.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        if (ModelState.IsValid && Schoon(Invoer.Tekst).Length == 0)
        {
            ModelState.AddModelError("Invoer.Tekst", "Schrijf op wat je voorstelt.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        var v = new Beleidsvoorstel
        {
            Soort = soort,
            TeamId = team?.Id,
            BeleidsstukId = over?.Id,
            Titel = Schoon(Invoer.Titel),
            Tekst = Schoon(Invoer.Tekst),
            Waarom = Schoon(Invoer.Waarom),
        };
        if (
            !await voorstellen.InsertAsync(
                v,
                Schrijver(soort) with
                {
                    Rol = Data.Beheer.Rollen.Alle.FirstOrDefault(School.Ik.Heeft) ?? "",
                },
                ct
            )
        )
        {
            return Ongeldig(
                "",
                $"Je hebt al {VoorstelRepository.MaximumOpen} voorstellen open staan. Trek er eerst een in, of wacht op antwoord."
            );
        }
        Meld("Je voorstel is ingediend.");
        return RedirectToPage("Index");
    }
}
