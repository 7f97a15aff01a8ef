using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Profielen;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Profielen";

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        return new()
        {
            Zin =
                indeling.Profielen.Count == 0
                    ? "Er zijn nog geen profielen."
                    : $"De school heeft {Tekst.Aantal(indeling.Profielen.Count, "profiel", "profielen")}.",
            Kolommen = ["Naam", "Leerweg"],
            Rijen =
            [
                .. indeling.Profielen.Select(p => new Lijstrij(
                    p.Id,
                    [
                        p.Naam,
                        p.LeerwegId is null ? "alle leerwegen" : Beheerkeuzes.Naam(indeling.Leerwegen, p.LeerwegId, l => l.Id, l => l.Naam),
                    ]
                )),
            ],
            Formulier = "Profiel",
            Toevoegen = "Profiel toevoegen",
            Leeg = "Voeg de profielen toe waaruit leerlingen bij jullie kiezen.",
        };
    }
}
