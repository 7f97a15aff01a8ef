using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>A page that lists findings, each with "Bekeken" and "Bewust zo": the planner's and the timeline's.</summary>
public abstract class Signaalpagina(PlanLezer lezer, SignaalStatusRepository statussen, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>Which finding a form is about: <see cref="Signaal.Sleutel"/>.</summary>
    [BindProperty]
    public string? Sleutel { get; set; }

    [BindProperty]
    public string? Reden { get; set; }

    public string? FoutBij { get; private set; }

    /// <summary>Who plans may say that a finding is seen, or so on purpose.</summary>
    public bool MagStatus => School.Ik.Heeft(Rollen.Decaan) || School.Ik.HeeftEen(Rollen.BewerkenEigenTeam);

    /// <summary>The address of this page with its filters, as route values.</summary>
    public abstract object Route();

    /// <summary>The page and field that mend a finding, as an address.</summary>
    public string Adres(Bevinding b) => Url.Content("~" + Hersteladres.Van(b, Plan, School.Ik));

    /// <summary>The word on the button that leads there.</summary>
    public static string Knop(Bevinding b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return Regels.Alle[b.Regel].Pagina == Herstelpagina.Prioriteit ? "Prioriteit noteren" : "Verbeteren";
    }

    /// <summary>What a finding without a subject is about.</summary>
    public virtual string Geheel => "hele leerlijn";

    protected abstract Task VulAsync(CancellationToken ct);

    /// <summary>Every finding on the page.</summary>
    protected abstract IEnumerable<Signaal> OpDePagina { get; }

    public Task<IActionResult> OnPostBekekenAsync(CancellationToken ct) => ZetAsync(SignaalStatusRepository.Bekeken, ct);

    public Task<IActionResult> OnPostBewustAsync(CancellationToken ct) => ZetAsync(SignaalStatusRepository.BewustZo, ct);

    public Task<IActionResult> OnPostNieuwAsync(CancellationToken ct) => ZetAsync(null, ct);

    /// <summary>On an activity: who may edit it. On a leerjaar or the line: the decaan and teamleiders.</summary>
    public bool MagDit(Signaal s)
    {
        ArgumentNullException.ThrowIfNull(s);
        return MagStatus
            && (Plan.Zoek(s.Bevinding.ActiviteitNummer) is { } a ? MagBewerken(a) : School.Ik.HeeftEen([Rollen.Decaan, Rollen.Teamleider]));
    }

    private async Task<IActionResult> ZetAsync(string? status, CancellationToken ct)
    {
        await VulAsync(ct);
        if (!MagStatus || Schooljaar == 0)
        {
            return Forbid();
        }
        var signaal = OpDePagina.FirstOrDefault(s => s.Sleutel == Sleutel);
        if (signaal is null)
        {
            Meld(
                "Dit signaal is er niet meer: het is opgelost of veranderd."
                    + (Tekst.Schoon(Reden) is { Length: > 0 and <= Limieten.Zin } getypt ? $" Je schreef: ‘{getypt}’." : ""),
                "info"
            );
            return RedirectToPage(Route());
        }

        if (!MagDit(signaal))
        {
            return Forbid();
        }
        var reden = Tekst.Schoon(Reden);
        if (status == SignaalStatusRepository.BewustZo && reden.Length is 0 or > Limieten.Zin)
        {
            FoutBij = Sleutel;
            return Ongeldig(
                "Reden",
                reden.Length == 0
                    ? "Schrijf op waarom het bewust zo is."
                    : $"De reden mag hooguit {Limieten.Zin} tekens hebben. Maak de tekst korter."
            );
        }

        await statussen.SetAsync(
            Schooljaar,
            signaal.Bevinding,
            status,
            status == SignaalStatusRepository.BewustZo ? reden : "",
            Schrijver,
            ct
        );
        Meld(
            status switch
            {
                null => "Het signaal staat weer op Nieuw.",
                SignaalStatusRepository.Bekeken => "Gemarkeerd als bekeken.",
                _ => "Vastgelegd als bewust zo.",
            }
        );
        return RedirectToPage(Route());
    }
}
