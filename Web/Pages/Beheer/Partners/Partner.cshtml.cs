using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Partners;

public sealed record PartnerInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "laatste dag van de afspraak")]
    public DateOnly? Tot { get; init; }
}

public sealed class PartnerModel(OrganisatieRepository organisatie) : BeheerFormulier<PartnerInvoer>(organisatie)
{
    protected override string Ding => "Partner";
    protected override string Dit => "Deze partner";
    protected override (string Label, string Pad)? Boven => ("Partners", "/Beheer/Partners");
    public override bool IsPerSchooljaar => true;

    protected override (PartnerInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Partners.FirstOrDefault(p => p.Id == Id) is { } p ? (new PartnerInvoer { Naam = p.Naam, Tot = p.Tot }, p.Versie) : null;

    protected override Task ControleerAsync(CancellationToken ct)
    {
        // The database allows it (files may hold two), the form does not: nobody could tell them apart.
        if (Indeling.Partners.Any(p => p.Id != Id && p.Naam.Equals(Invoer.Naam.Trim(), StringComparison.OrdinalIgnoreCase)))
        {
            ModelState.AddModelError(Dubbel.Veld, Dubbel.Melding);
        }
        if (Invoer.Tot is { Year: < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar })
        {
            Fout("Tot", $"Kies een datum tussen {Limieten.EersteSchooljaar} en {Limieten.LaatsteSchooljaar}.");
        }
        return Task.CompletedTask;
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            School.Schooljaar,
            new PartnerRij
            {
                Id = Id ?? 0,
                Naam = Invoer.Naam.Trim(),
                Tot = Invoer.Tot,
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) =>
        Organisatie.VerwijderPartnerAsync(School.Schooljaar, Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(PartnerInvoer invoer) =>
        [("Naam", invoer.Naam), ("Laatste dag van de afspraak", invoer.Tot is { } tot ? Tekst.Datum(tot) : "geen einddatum")];

    protected override (string Veld, string Melding) Dubbel =>
        ("Invoer.Naam", "Er is al een partner met deze naam in dit schooljaar. Kies een andere.");
    protected override string InGebruik =>
        "Deze partner hoort nog bij een activiteit (misschien in de prullenbak). Kies daar eerst een andere partner.";
}
