using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Leerwegen;

public sealed class IndexModel(OrganisatieRepository organisatie) : BeheerLijst(organisatie)
{
    public override string Titel => "Leerwegen";

    protected override Lijst Maak(Schoolindeling indeling)
    {
        ArgumentNullException.ThrowIfNull(indeling);
        return new()
        {
            Zin =
                indeling.Leerwegen.Count == 0
                    ? "Er zijn nog geen leerwegen."
                    : $"De school heeft {Tekst.Aantal(indeling.Leerwegen.Count, "leerweg", "leerwegen")}.",
            Kolommen = ["Naam", "Sector", "Volgorde"],
            Rijen =
            [
                .. indeling.Leerwegen.Select(l => new Lijstrij(
                    l.Id,
                    [l.Naam, Codes.Label(Codes.Sectoren, l.Sector), Tekst.Getal(l.Volgorde)]
                )),
            ],
            Formulier = "Leerweg",
            Toevoegen = "Leerweg toevoegen",
            Leeg =
                "Voeg de leerwegen van de school toe, zoals basis, kader en theoretisch. Daarna kun je per activiteit kiezen voor wie ze is.",
        };
    }
}
