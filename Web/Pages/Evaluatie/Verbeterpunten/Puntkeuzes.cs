using System.Globalization;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie.Verbeterpunten;

/// <summary>
/// What can be chosen on the form of a point.
/// What stands there but can no longer be chosen (an archived plan, a colleague who left) stays a choice of that point.
/// </summary>
public sealed class Puntkeuzes(Puntformulier formulier, Verbeterpunt? punt)
{
    public static readonly IReadOnlyList<SelectListItem> Statussen = [.. Verbeterpunt.Statussen.Select(s => new SelectListItem(s, s))];

    public IReadOnlyList<SelectListItem> Vragen =>
        Lijst(
            "de ronde als geheel",
            formulier.Lijst.Vragen.Select(v => new SelectListItem($"{v.Code} {v.Tekst}", v.Code)),
            punt?.Vraag,
            punt?.Vraag
        );
    public IReadOnlyList<SelectListItem> Collegas =>
        Lijst(
            "nog niemand",
            formulier.Collegas.Select(c => new SelectListItem(c.Naam, Getal(c.Id))),
            Getal(punt?.EigenaarId),
            punt?.Eigenaar
        );
    public IReadOnlyList<SelectListItem> Plannen =>
        Lijst(
            "geen",
            formulier.Plannen.Select(p => new SelectListItem($"{p.Code} {p.Titel}", Getal(p.Id))),
            Getal(punt?.BeleidsstukId),
            $"{punt?.PlanCode} {punt?.PlanTitel} (gearchiveerd)"
        );
    public IReadOnlyList<SelectListItem> Prioriteiten =>
        Lijst(
            "geen",
            formulier.Prioriteiten.Select(p => new SelectListItem(p.WatPakkenWeOp, Getal(p.Id))),
            Getal(punt?.PrioriteitId),
            punt?.Prioriteit + (punt?.PrioriteitVerwijderd == true ? " (verwijderd)" : "")
        );

    /// <summary>An id as a choice; empty = none.</summary>
    public static string Getal(int? id) => id?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static List<SelectListItem> Lijst(string leeg, IEnumerable<SelectListItem> keuzes, string? huidig, string? label)
    {
        List<SelectListItem> uit = [new(leeg, ""), .. keuzes];
        if (!string.IsNullOrEmpty(huidig) && uit.TrueForAll(k => k.Value != huidig))
        {
            uit.Add(new SelectListItem(label, huidig));
        }
        return uit;
    }
}
