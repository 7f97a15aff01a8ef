using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Mijlpalen;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Mijlpalen";
    public override bool IsPerSchooljaar => true;

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        var zonder = indeling.Mijlpalen.Count(m => m.Week is null);
        return new()
        {
            Zin =
                indeling.Mijlpalen.Count == 0
                    ? $"In {JaarNaam} zijn er nog geen mijlpalen."
                    : $"In {JaarNaam} {(indeling.Mijlpalen.Count == 1 ? "is" : "zijn")} er {Tekst.Aantal(indeling.Mijlpalen.Count, "mijlpaal", "mijlpalen")}"
                        + (zonder == 0 ? "." : $", waarvan {zonder} zonder week."),
            Kolommen = ["Mijlpaal", "Leerjaar", "Week"],
            Rijen =
            [
                .. indeling
                    .Mijlpalen.OrderBy(m => m.LeerjaarNr)
                    .ThenBy(m => m.Soort, StringComparer.Ordinal)
                    .Select(m => new Lijstrij(
                        m.Id,
                        [Codes.Label(Codes.Mijlpalen, m.Soort), Tekst.Getal(m.LeerjaarNr), m.Week is null ? "" : Tekst.Week(m.Week, null)]
                    )),
            ],
            Formulier = "Mijlpaal",
            Toevoegen = "Mijlpaal toevoegen",
            Leeg = "Een mijlpaal is een keuzemoment waar de leerlijn naartoe werkt: de profielkeuze of de keuze van een vervolgopleiding.",
        };
    }
}
