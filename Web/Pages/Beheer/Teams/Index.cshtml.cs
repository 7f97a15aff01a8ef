using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Teams;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Teams";

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        return new()
        {
            Zin =
                indeling.Teams.Count == 0
                    ? "Er zijn nog geen teams."
                    : $"De school heeft {Tekst.Aantal(indeling.Teams.Count, "team", "teams")}.",
            Kolommen = ["Code", "Naam", "Vestiging"],
            Rijen =
            [
                .. indeling.Teams.Select(t => new Lijstrij(
                    t.Id,
                    [t.Code, t.Naam, Beheerkeuzes.Naam(indeling.Vestigingen, t.VestigingId, v => v.Id, v => v.Naam)]
                )),
            ],
            Formulier = "Team",
            Toevoegen = "Team toevoegen",
            Leeg =
                "Een team verzorgt een of meer leerjaren en werkt aan zijn eigen activiteiten. Heeft de school geen teams? Laat deze lijst dan leeg.",
        };
    }
}
