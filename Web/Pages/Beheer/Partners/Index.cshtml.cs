using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Partners;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Partners";
    public override bool IsPerSchooljaar => true;

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        var afgelopen = indeling.Partners.Count(p => p.Tot < School.Vandaag);
        return new()
        {
            Zin =
                indeling.Partners.Count == 0
                    ? $"In {JaarNaam} zijn er nog geen partners."
                    : $"In {JaarNaam} {(indeling.Partners.Count == 1 ? "is" : "zijn")} er {Tekst.Aantal(indeling.Partners.Count, "partner", "partners")}"
                        + (afgelopen == 0 ? "." : $"; {Tekst.Aantal(afgelopen, "afspraak is", "afspraken zijn")} afgelopen."),
            Kolommen = ["Naam", "Afspraak loopt tot en met"],
            Rijen =
            [
                .. indeling
                    .Partners.OrderBy(p => p.Naam, Beheerkeuzes.OpNaam)
                    .Select(p => new Lijstrij(
                        p.Id,
                        [p.Naam, p.Tot is not { } tot ? "geen einddatum" : Tekst.Datum(tot) + (tot < School.Vandaag ? " (afgelopen)" : "")]
                    )),
            ],
            Formulier = "Partner",
            Toevoegen = "Partner toevoegen",
            Leeg = "Een partner is een bedrijf, instelling of vervolgopleiding waarmee jullie samen iets voor leerlingen doen.",
        };
    }
}
