using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Planning;

/// <summary>A new moment from a form: the timeline's and a draft's, so that both refuse the same.</summary>
public static class Momentlezer
{
    /// <summary>The activity, or null with messages at the fields of <c>Invoer</c>.</summary>
    /// <param name="staat">Gets the messages.</param>
    /// <param name="invoer">What was sent.</param>
    /// <param name="lijn">The live line: its years and weeks.</param>
    /// <param name="aantal">Activities that there are already.</param>
    /// <param name="magTeam">May this person add to that team? Null = all teams.</param>
    /// <param name="magZonderLetter">A letter may wait until later.</param>
    public static Activiteit? Lees(
        ModelStateDictionary staat,
        IMomentinvoer invoer,
        Leerlijn lijn,
        int aantal,
        Func<string?, bool> magTeam,
        bool magZonderLetter = false
    )
    {
        ArgumentNullException.ThrowIfNull(staat);
        ArgumentNullException.ThrowIfNull(invoer);
        ArgumentNullException.ThrowIfNull(magTeam);
        var titel = Tekst.Schoon(invoer.Titel);
        var marker = string.IsNullOrEmpty(invoer.Marker) ? null : invoer.Marker;
        var team = string.IsNullOrEmpty(invoer.Team) ? null : invoer.Team;
        if (titel.Length == 0)
        {
            staat.AddModelError("Invoer.Titel", "Vul een titel in.");
        }
        if (Codes.Types.All(t => t.Code != invoer.Type))
        {
            staat.AddModelError("Invoer.Type", "Kies een soort uit de lijst.");
        }
        if (!(magZonderLetter && marker is null) && Codes.Markers.All(m => m.Code != marker))
        {
            staat.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
        }
        if (!magTeam(team))
        {
            staat.AddModelError("Invoer.Team", "Kies een van je eigen teams.");
        }
        var plek = Plekinvoer.Lees(staat, lijn, invoer.Jaar, invoer.WeekVan, invoer.WeekTot);
        if (aantal >= Limieten.ActiviteitenPerSchooljaar)
        {
            staat.AddModelError("", $"Een schooljaar heeft hooguit {Limieten.ActiviteitenPerSchooljaar} activiteiten.");
        }
        if (!staat.IsValid || plek is null)
        {
            return null;
        }
        var activiteit = new Activiteit
        {
            Id = ActiviteitRepository.NieuwExternId(),
            Titel = titel,
            Type = invoer.Type!,
            Leerjaar = plek.Leerjaar,
            Marker = marker,
            Team = team,
        };
        return Ontwerplijn.Op(activiteit, plek);
    }
}
