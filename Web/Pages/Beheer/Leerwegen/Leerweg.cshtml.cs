using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Leerwegen;

public sealed record LeerwegInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "sector"), Required]
    public string Sector { get; init; } = "vmbo";

    [Display(Name = "volgorde"), Required, Range(0, 1000)]
    public int? Volgorde { get; init; }
}

public sealed class LeerwegModel(OrganisatieRepository organisatie) : BeheerFormulier<LeerwegInvoer>(organisatie)
{
    protected override string Ding => "Leerweg";
    protected override string Dit => "Deze leerweg";
    protected override (string Label, string Pad)? Boven => ("Leerwegen", "/Beheer/Leerwegen");
    public static IReadOnlyList<SelectListItem> Sectoren => Beheerkeuzes.Lijst(Codes.Sectoren);

    protected override LeerwegInvoer Nieuw() =>
        new() { Volgorde = Indeling.Leerwegen.Count == 0 ? 0 : Math.Min(1000, Indeling.Leerwegen.Max(l => l.Volgorde) + 1) };

    protected override (LeerwegInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Leerwegen.FirstOrDefault(l => l.Id == Id) is { } l
            ? (
                new LeerwegInvoer
                {
                    Naam = l.Naam,
                    Sector = l.Sector,
                    Volgorde = l.Volgorde,
                },
                l.Versie
            )
            : null;

    protected override Task ControleerAsync(CancellationToken ct)
    {
        if (Codes.Sectoren.All(s => s.Code != Invoer.Sector))
        {
            Fout("Sector", "Kies een sector uit de lijst.");
        }
        return Task.CompletedTask;
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            new Leerweg
            {
                Id = Id ?? 0,
                Naam = Invoer.Naam.Trim(),
                Sector = Invoer.Sector,
                Volgorde = Invoer.Volgorde ?? 0,
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) => Organisatie.VerwijderLeerwegAsync(Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(LeerwegInvoer invoer) =>
        [("Naam", invoer.Naam), ("Sector", Codes.Label(Codes.Sectoren, invoer.Sector)), ("Volgorde", Tekst.Getal(invoer.Volgorde ?? 0))];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Naam", "Er is al een leerweg met deze naam. Kies een andere.");
    protected override string InGebruik => "Deze leerweg is nog in gebruik bij een profiel, klas of activiteit. Haal haar daar eerst weg.";
}
