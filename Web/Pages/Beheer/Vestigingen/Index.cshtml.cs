using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Vestigingen;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Vestigingen";

    /// <summary>Per vestiging how many holidays and periods the school year has; empty without a school year.</summary>
    public IReadOnlyList<(int Id, string Naam, string Stand)> Weken { get; private set; } = [];

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        if (Jaar is not null)
        {
            Weken =
            [
                .. indeling.Vestigingen.Select(v =>
                    (
                        v.Id,
                        v.Naam,
                        Tekst.Aantal(indeling.Vakanties.Count(x => x.VestigingId == v.Id), "vakantie", "vakanties")
                            + ", "
                            + Tekst.Aantal(indeling.Perioden.Count(x => x.VestigingId == v.Id), "periode", "periodes")
                    )
                ),
            ];
        }

        return new()
        {
            Zin =
                indeling.Vestigingen.Count == 0
                    ? "Er zijn nog geen vestigingen."
                    : $"De school heeft {Tekst.Aantal(indeling.Vestigingen.Count, "vestiging", "vestigingen")}.",
            Kolommen = ["Naam", "Eerste schoolweek", "Laatste schoolweek"],
            Rijen =
            [
                .. indeling.Vestigingen.Select(v => new Lijstrij(
                    v.Id,
                    [v.Naam, Tekst.Week(v.EersteWeek, null), Tekst.Week(v.LaatsteWeek, null)]
                )),
            ],
            Formulier = "Vestiging",
            Toevoegen = "Vestiging toevoegen",
            Leeg =
                "Voeg de gebouwen of locaties van de school toe. Een school met één gebouw heeft één vestiging; daar horen de vakanties en periodes bij.",
        };
    }
}
