using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>From the form of a policy item to the item: what is chosen stands in its list, and what was adopted is not changed by who may not.</summary>
/// <param name="register">Both registers.</param>
/// <param name="keuzes">What there is to choose from.</param>
/// <param name="ik">Who fills in the form.</param>
/// <param name="lezer">Gets what is wrong.</param>
internal sealed class Beleidscontrole(Beleidsregister register, Beleidkeuzes keuzes, Medewerker ik, Veldlezer lezer)
{
    /// <summary>The item as the form describes it; the lezer tells whether it may be stored.</summary>
    /// <param name="invoer">The form.</param>
    /// <param name="oud">The item as it is stored, or an empty one.</param>
    public Beleidsstuk Lees(BeleidInvoer invoer, Beleidsstuk oud)
    {
        var teams = register.Teams.ToDictionary(t => t.Code, t => t.Id, StringComparer.Ordinal);
        var nieuw = invoer.Naar(oud, teams, lezer).BinnenRegister(oud);
        lezer.Keuze("SamenwerkingVorm", nieuw.SamenwerkingVorm, Beleidscodes.Samenwerking.Select(k => k.Code));
        lezer.Keuze("SamenwerkingInhoud", nieuw.SamenwerkingInhoud, Beleidscodes.Samenwerking.Select(k => k.Code));
        lezer.Keuze("Medezeggenschap", nieuw.Medezeggenschap, Beleidscodes.Medezeggenschap.Select(k => k.Code));
        lezer.Keuze("TeamleiderBetrokken", invoer.TeamleiderBetrokken, ["true", "false"]);
        lezer.Keuze("Eigenaar", invoer.Eigenaar, keuzes.Eigenaren.Select(e => e.Value).Append(Rij.Getal(oud.EigenaarId)));
        nieuw = nieuw with { Ouder = null, Eigenaar = Eigenaar(nieuw, oud) };
        return oud.IsStrategisch ? nieuw : LeesPlan(invoer, nieuw, oud);
    }

    /// <summary>What only a team's plan has: a team, the strategic goal it works out, and activities.</summary>
    private Beleidsstuk LeesPlan(BeleidInvoer invoer, Beleidsstuk nieuw, Beleidsstuk oud)
    {
        if (string.IsNullOrEmpty(invoer.Team) || keuzes.Teams.All(t => t.Value != invoer.Team))
        {
            lezer.Fout("Team", "Kies je team: een plan zonder team heeft geen schrijver.");
        }
        var ouder = string.IsNullOrEmpty(invoer.Ouder) ? null : LeesOuder(nieuw);
        var bekend = keuzes.Activiteiten.Select(a => a.Value).ToHashSet(StringComparer.Ordinal);
        if (invoer.Activiteiten.Exists(a => !bekend.Contains(a)))
        {
            lezer.Fout("Activiteiten", "Een van deze activiteiten staat niet (meer) in de planner. Kijk de lijst na.");
        }
        if (oud.IsAangenomen && !Rechten.MagPlanVaststellen(ik, oud.TeamId) && Beleidscodes.RaaktKern(oud, nieuw))
        {
            lezer.Fout(
                "Doel",
                "Dit plan is vastgesteld. Doel, middelen en einddatum wijzigt de teamleider; jij kunt de rest aanpassen, of een voorstel indienen."
            );
        }
        return nieuw with { Ouder = ouder?.Code };
    }

    private Beleidsstuk? LeesOuder(Beleidsstuk nieuw)
    {
        var ouder = register.Alle.FirstOrDefault(s => s.IsStrategisch && s.Id == nieuw.OuderId);
        if (ouder is null)
        {
            lezer.Fout("Ouder", "Kies een strategisch doel uit de lijst.");
        }
        else if (ouder.GearchiveerdOp is not null)
        {
            lezer.Fout("Ouder", $"{ouder.Code} is gearchiveerd. Kies een ander strategisch doel, of laat het leeg.");
        }
        return ouder;
    }

    /// <summary>The name for the history; of who left, the name that stands there.</summary>
    private string Eigenaar(Beleidsstuk nieuw, Beleidsstuk oud) =>
        register.Collegas.FirstOrDefault(c => c.Id == nieuw.EigenaarId)?.Naam ?? (nieuw.EigenaarId == oud.EigenaarId ? oud.Eigenaar : "");
}
