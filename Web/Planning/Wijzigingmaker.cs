using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Planning;

/// <summary>A change of a draft from what a form sent. Null, or messages at the fields of <c>Invoer</c>, when there is something to mend.</summary>
/// <param name="staat">Gets the messages.</param>
/// <param name="invoer">What was sent.</param>
/// <param name="live">The live line, whose years and weeks count.</param>
/// <param name="lijn">The line as the draft has it so far.</param>
public sealed class Wijzigingmaker(ModelStateDictionary staat, Wijzigingsinvoer invoer, Leerlijn live, Leerlijn lijn)
{
    public Wijziging? Verplaats()
    {
        var a = Zoek("Activiteit", invoer.Activiteit);
        var plek = Plekinvoer.Lees(staat, live, invoer.Jaar, invoer.WeekVan, invoer.WeekTot);
        if (a is null || plek is null)
        {
            return null;
        }
        if (Plek.Van(a) == plek)
        {
            staat.AddModelError("Invoer.WeekVan", $"‘{a.Titel}’ staat daar al.");
        }
        return Wijziging.Verplaats(a, plek);
    }

    public Wijziging? Markeer()
    {
        var a = Zoek("Activiteit", invoer.Activiteit);
        if (Codes.Markers.All(m => m.Code != invoer.Marker))
        {
            staat.AddModelError("Invoer.Marker", "Kies E, G, I of geen moment.");
        }
        else if (a?.Marker == invoer.Marker)
        {
            staat.AddModelError("Invoer.Marker", $"‘{a!.Titel}’ heeft deze letter al.");
        }
        return a is null ? null : Wijziging.Markeer(a, invoer.Marker);
    }

    public Wijziging? Koppel()
    {
        var van = Zoek("Activiteit", invoer.Activiteit);
        var naar = Zoek("Naar", invoer.Naar);
        if (van is null || naar is null)
        {
            return null;
        }
        if (LinkControle.Controleer(lijn, van.Id, naar.Id) is { } melding)
        {
            staat.AddModelError("Invoer.Naar", melding);
        }
        return Wijziging.Koppel(van, naar, Tekst.Schoon(invoer.Toelichting));
    }

    public Wijziging? Ontkoppel()
    {
        var delen = (invoer.Activiteit ?? "").Split('|');
        var (van, naar) = delen.Length == 2 ? (OpId(delen[0]), OpId(delen[1])) : (null, null);
        if (van is null || naar is null || naar.VolgtOp.All(l => l.Id != van.Id))
        {
            staat.AddModelError("Invoer.Activiteit", "Kies een koppeling uit de lijst.");
            return null;
        }

        return Wijziging.Ontkoppel(van, naar);
    }

    public Wijziging? Verwijder() => Zoek("Activiteit", invoer.Activiteit) is { } a ? Wijziging.Verwijder(a) : null;

    /// <param name="erbij">Activities that the draft adds already.</param>
    /// <param name="magTeam">May this person add to that team? Null = all teams.</param>
    public Wijziging? VoegToe(int erbij, Func<string?, bool> magTeam) =>
        Momentlezer.Lees(staat, invoer, live, live.Activiteiten.Count + erbij, magTeam, magZonderLetter: true) is { } nieuw
            ? Wijziging.VoegToe(nieuw with { Minuten = invoer.Minuten, Verantwoordelijke = Tekst.Schoon(invoer.Verantwoordelijke) })
            : null;

    private Activiteit? OpId(string? id) => lijn.Activiteiten.FirstOrDefault(a => a.Id == id);

    private Activiteit? Zoek(string veld, string? id)
    {
        if (OpId(id) is { } a)
        {
            return a;
        }
        staat.AddModelError("Invoer." + veld, "Kies een activiteit uit de lijst.");
        return null;
    }
}
