using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Planning;

/// <summary>A step of a team's session from what its form sent.</summary>
/// <param name="staat">Gets the messages.</param>
/// <param name="plan">The school year as it is now.</param>
/// <param name="huidig">The activity that the step is about.</param>
/// <param name="bron">What the session leaves as source of an answer.</param>
public sealed class Sessielezer(ModelStateDictionary staat, Plan plan, Activiteit huidig, string bron)
{
    /// <summary>The step, or null with messages at the fields of <c>Invoer</c>.</summary>
    /// <param name="invoer">What was sent.</param>
    /// <param name="gepost">What was sent of a link, as "Was" (when the form was drawn) and "Ziet": "ja", "nee", "" for not asked; null when nothing
    /// was sent.</param>
    public Sessiestap? Lees(Sessieinvoer invoer, Func<string, VolgtOp, string?> gepost)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(gepost);
        if (Codes.Markers.All(m => m.Code != invoer.Marker))
        {
            staat.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
        }
        var antwoorden = Antwoorden(gepost);
        var van = Eerdere(invoer);
        return staat.IsValid
            ? new Sessiestap
            {
                ActiviteitId = huidig.Nummer,
                Versie = invoer.Versie,
                Marker = invoer.Marker == huidig.Marker ? null : invoer.Marker,
                Antwoorden = antwoorden,
                Koppeling = van is null ? null : (van.Nummer, new VolgtOp { Id = van.Id, Toelichting = Tekst.Schoon(invoer.Toelichting) }),
            }
            : null;
    }

    /// <summary>The links of which the form says something else than it showed, with the new answer.</summary>
    private List<(int VanId, VolgtOp Link)> Antwoorden(Func<string, VolgtOp, string?> gepost)
    {
        var antwoorden = new List<(int, VolgtOp)>();
        foreach (var link in huidig.VolgtOp)
        {
            if (gepost("Was", link) is not { } was || gepost("Ziet", link) is not { } ziet || was == ziet)
            {
                continue;
            }
            var van = plan.Zoek(link.Id)!;
            if (ziet is not ("" or "ja" or "nee"))
            {
                staat.AddModelError("", "Kies bij elke verbinding ja, nee of niet gevraagd.");
            }
            else if (was != (link.LeerlingZiet ?? ""))
            {
                var ander = link.LeerlingZiet ?? "niet gevraagd";
                var hoe = link.Bron.Length > 0 ? $" ({link.Bron})" : "";
                staat.AddModelError(
                    "",
                    $"Iemand anders vulde net ‘{ander}’ in bij de samenhang met ‘{van.Titel}’{hoe}. Kijk of jullie antwoord nog nodig is."
                );
            }
            antwoorden.Add((van.Nummer, MetAntwoord(link, ziet)));
        }
        return antwoorden;
    }

    private VolgtOp MetAntwoord(VolgtOp link, string ziet) =>
        link with
        {
            LeerlingZiet = ziet.Length == 0 ? null : ziet,
            Bron = ziet.Length == 0 ? "" : bron,
        };

    /// <summary>The activity that this one is linked to; null when none was chosen, or with a message when it does not fit.</summary>
    private Activiteit? Eerdere(Sessieinvoer invoer)
    {
        if (invoer.Ander is not int ander)
        {
            if (!string.IsNullOrWhiteSpace(invoer.Toelichting))
            {
                staat.AddModelError("Invoer.Ander", "Kies waar dit op aansluit; de toelichting hoort bij die verbinding.");
            }
            return null;
        }
        var van = plan.Zoek(ander);
        if (van is null)
        {
            staat.AddModelError("Invoer.Ander", "Deze activiteit is er niet (meer). Kies een andere.");
        }
        else if (LinkControle.Controleer(plan.Lijn, van.Id, huidig.Id) is { } melding)
        {
            staat.AddModelError("Invoer.Ander", melding);
        }
        return van;
    }
}
