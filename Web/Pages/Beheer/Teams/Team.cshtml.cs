using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Teams;

public sealed record TeamInvoer
{
    [Display(Name = "code"), Required, StringLength(Limieten.Code)]
    public string Code { get; init; } = "";

    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "vestiging")]
    public int? VestigingId { get; init; }
}

public sealed class TeamModel(OrganisatieRepository organisatie) : BeheerFormulier<TeamInvoer>(organisatie)
{
    protected override string Ding => "Team";
    protected override string Dit => "Dit team";
    protected override (string Label, string Pad)? Boven => ("Teams", "/Beheer/Teams");
    public IReadOnlyList<SelectListItem> Vestigingen =>
        Beheerkeuzes.Lijst(Indeling.Vestigingen, v => v.Id, v => v.Naam, "Niet aan één vestiging gebonden");

    protected override (TeamInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Teams.FirstOrDefault(t => t.Id == Id) is { } t
            ? (
                new TeamInvoer
                {
                    Code = t.Code,
                    Naam = t.Naam,
                    VestigingId = t.VestigingId,
                },
                t.Versie
            )
            : null;

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            new Team
            {
                Id = Id ?? 0,
                Code = Invoer.Code.Trim(),
                Naam = Invoer.Naam.Trim(),
                VestigingId = Invoer.VestigingId,
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) => Organisatie.VerwijderTeamAsync(Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(TeamInvoer invoer) =>
        [
            ("Code", invoer.Code),
            ("Naam", invoer.Naam),
            ("Vestiging", Beheerkeuzes.Naam(Indeling.Vestigingen, invoer.VestigingId, v => v.Id, v => v.Naam)),
        ];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Code", "Er is al een team met deze code. Kies een andere.");
    protected override string InGebruik =>
        "Dit team is nog in gebruik bij een leerjaar, klas, account of activiteit (misschien in de prullenbak). Haal het daar eerst weg.";
}
