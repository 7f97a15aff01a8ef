using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Web.Pages.Beheer.Groepssoorten;

public sealed record GroepssoortInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";
}

public sealed class GroepssoortModel(OrganisatieRepository organisatie) : BeheerFormulier<GroepssoortInvoer>(organisatie)
{
    protected override string Ding => "Groepssoort";
    protected override string Dit => "Deze groepssoort";
    protected override (string Label, string Pad)? Boven => ("Groepssoorten", "/Beheer/Groepssoorten");

    protected override (GroepssoortInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Groepssoorten.FirstOrDefault(g => g.Id == Id) is { } g ? (new GroepssoortInvoer { Naam = g.Naam }, g.Versie) : null;

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            new Groepssoort
            {
                Id = Id ?? 0,
                Naam = Invoer.Naam.Trim(),
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) =>
        Organisatie.VerwijderGroepssoortAsync(Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(GroepssoortInvoer invoer) => [("Naam", invoer.Naam)];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Naam", "Er is al een groepssoort met deze naam. Kies een andere.");
    protected override string InGebruik => "Deze groepssoort is nog in gebruik bij een klas. Haal haar daar eerst weg.";
}
