using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Planning;

/// <summary>The options in the forms of a draft, each with its empty choice first.</summary>
/// <param name="lijn">The line as the draft has it so far.</param>
/// <param name="volgorde">Its activities in the order of the line.</param>
/// <param name="live">The live line, whose years count.</param>
public sealed class Ontwerpkeuzes(Leerlijn lijn, IReadOnlyList<Activiteit> volgorde, Leerlijn live)
{
    public IReadOnlyList<SelectListItem> Activiteiten { get; } =
    [
        new("kies een activiteit", ""),
        .. volgorde.Select(a => new SelectListItem(
            $"{Keuzes.JaarNaam(a.Zone, a.Leerjaar)}, {Tekst.Week(a.WeekVan, a.WeekTot)}: {a.Titel}",
            a.Id
        )),
    ];

    public IReadOnlyList<SelectListItem> Jaren { get; } = [new("kies een leerjaar", ""), .. Keuzes.Jaren(live)];

    /// <summary>The links of the draft; the value holds both ends.</summary>
    public IReadOnlyList<SelectListItem> Koppelingen { get; } =
    [
        new("kies een koppeling", ""),
        .. volgorde.SelectMany(a =>
            a.VolgtOp.Select(l => new SelectListItem($"{lijn.Activiteiten.First(x => x.Id == l.Id).Titel} → {a.Titel}", $"{l.Id}|{a.Id}"))
        ),
    ];

    public static IReadOnlyList<SelectListItem> Soorten { get; } = [new("kies een soort", ""), .. Keuzes.Types];

    public static IReadOnlyList<SelectListItem> Markers { get; } = Keuzes.Van(Codes.Markers, "kies");

    /// <param name="eigen">The teams to which this person may add.</param>
    /// <param name="magAlle">May this person add for all teams at once?</param>
    public static IReadOnlyList<SelectListItem> Teams(IEnumerable<Team> eigen, bool magAlle) =>
        [
            .. magAlle ? [new SelectListItem("alle teams van het leerjaar", "")] : Array.Empty<SelectListItem>(),
            .. eigen.Select(t => new SelectListItem(t.Naam, t.Code)),
        ];
}
