using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Groepssoorten;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Groepssoorten";

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        return new()
        {
            Zin =
                indeling.Groepssoorten.Count == 0
                    ? "Er zijn nog geen groepssoorten."
                    : $"De school heeft {Tekst.Aantal(indeling.Groepssoorten.Count, "groepssoort", "groepssoorten")}.",
            Kolommen = ["Naam"],
            Rijen = [.. indeling.Groepssoorten.Select(g => new Lijstrij(g.Id, [g.Naam]))],
            Formulier = "Groepssoort",
            Toevoegen = "Groepssoort toevoegen",
            Leeg =
                "Een groepssoort zegt wat voor klas het is, zoals lwoo-klas of schakelklas. Maken jullie dat onderscheid niet? Laat deze lijst dan leeg.",
        };
    }
}
