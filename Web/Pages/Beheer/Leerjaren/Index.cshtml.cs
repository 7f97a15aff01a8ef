using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Leerjaren;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Leerjaren";
    public override bool IsPerSchooljaar => true;

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        var zonder = indeling.Leerjaren.Where(l => !l.Rooster).Select(l => Tekst.Getal(l.Nr)).ToList();
        return new()
        {
            Zin =
                indeling.Leerjaren.Count == 0 ? $"In {JaarNaam} zijn er nog geen leerjaren."
                : zonder.Count == 0 ? $"In {JaarNaam} heeft LOB in elk leerjaar een vaste plek in het rooster."
                : $"In {JaarNaam} heeft LOB in leerjaar {Beheerkeuzes.Opsomming(zonder)} geen vaste plek in het rooster.",
            Kolommen = ["Leerjaar", "Vaste plek in het rooster", "Portfolio", "Weken met LOB", "Teams"],
            Rijen =
            [
                .. indeling.Leerjaren.Select(l => new Lijstrij(
                    l.Id,
                    [
                        "Leerjaar " + Tekst.Getal(l.Nr),
                        l.Rooster ? "ja" : "nee",
                        l.Portfolio ? "ja" : "nee",
                        l.Weken is int w ? Tekst.Getal(w) : "alle",
                        string.Join(", ", l.TeamIds.Select(id => Beheerkeuzes.Naam(indeling.Teams, id, t => t.Id, t => t.Code))),
                    ]
                )),
            ],
            Formulier = "Leerjaar",
            Toevoegen = "Leerjaar toevoegen",
            Leeg = "Voeg de leerjaren van de school toe; daarna kun je er activiteiten in plannen.",
        };
    }
}
