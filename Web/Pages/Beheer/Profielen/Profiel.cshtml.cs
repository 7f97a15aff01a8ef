using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Profielen;

public sealed record ProfielInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "leerweg")]
    public int? LeerwegId { get; init; }
}

public sealed class ProfielModel(OrganisatieRepository organisatie) : BeheerFormulier<ProfielInvoer>(organisatie)
{
    protected override string Ding => "Profiel";
    protected override string Dit => "Dit profiel";
    protected override (string Label, string Pad)? Boven => ("Profielen", "/Beheer/Profielen");
    public IReadOnlyList<SelectListItem> Leerwegen => Beheerkeuzes.Lijst(Indeling.Leerwegen, l => l.Id, l => l.Naam, "Alle leerwegen");

    protected override (ProfielInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Profielen.FirstOrDefault(p => p.Id == Id) is { } p
            ? (new ProfielInvoer { Naam = p.Naam, LeerwegId = p.LeerwegId }, p.Versie)
            : null;

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            new Profiel
            {
                Id = Id ?? 0,
                Naam = Invoer.Naam.Trim(),
                LeerwegId = Invoer.LeerwegId,
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) => Organisatie.VerwijderProfielAsync(Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(ProfielInvoer invoer) =>
        [
            ("Naam", invoer.Naam),
            (
                "Leerweg",
                invoer.LeerwegId is null
                    ? "Alle leerwegen"
                    : Beheerkeuzes.Naam(Indeling.Leerwegen, invoer.LeerwegId, l => l.Id, l => l.Naam)
            ),
        ];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Naam", "Er is al een profiel met deze naam. Kies een andere.");
    protected override string InGebruik => "Dit profiel is nog in gebruik bij een klas. Haal het daar eerst weg.";
}
