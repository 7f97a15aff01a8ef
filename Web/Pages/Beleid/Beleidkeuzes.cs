using System.Globalization;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Pages.Shared;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>What there is to choose from in the form of a policy item: what may be chosen anew, and what the item names already.</summary>
/// <param name="register">Both registers, with teams, colleagues and activities.</param>
/// <param name="ik">Who fills in the form.</param>
/// <param name="soort">The register of the item.</param>
/// <param name="stuk">The item as it is stored; null = a new one.</param>
/// <param name="schooljaar">Whose activities can be chosen.</param>
public sealed class Beleidkeuzes(Beleidsregister register, Medewerker ik, Beleidssoort soort, Beleidsstuk? stuk, int schooljaar)
{
    public IReadOnlyList<SelectListItem> Teams =>
        [new("kies een team", ""), .. register.Teams.Where(t => ik.Teams.Contains(t.Id) || t.Code == stuk?.Team).Select(Team)];

    public IReadOnlyList<SelectListItem> AlleTeams => [new("elk team", ""), .. register.Teams.Select(Team)];

    public IReadOnlyList<SelectListItem> Strategieen =>
        [
            new("nog geen", ""),
            .. register
                .Alle.Where(s => s.IsStrategisch && (s.GearchiveerdOp is null || s.Id == stuk?.OuderId))
                .Select(s => new SelectListItem($"{s.Code} {s.Titel}{(s.GearchiveerdOp is null ? "" : " (gearchiveerd)")}", Getal(s.Id))),
        ];

    public IReadOnlyList<SelectListItem> Eigenaren =>
        [
            new(soort == Beleidssoort.Strategisch ? "de directie" : "het team", ""),
            .. register.Collegas.Select(c => new SelectListItem(c.Naam, Getal(c.Id))),
        ];

    /// <summary>Activities of this school year, and what the plan names besides.</summary>
    public IReadOnlyList<SelectListItem> Activiteiten =>
        [
            .. register
                .Activiteiten.Where(a => (a.Schooljaar == schooljaar && !a.InPrullenbak) || stuk?.Activiteiten.Contains(a.Nummer) == true)
                .Select(a => new SelectListItem($"{Planning.Keuzes.JaarNaam(a.Zone, a.Leerjaar)}: {a.Titel}{Waar(a)}", Getal(a.Nummer))),
        ];

    /// <summary>What the other chose from a list, as its label; other words as they are.</summary>
    public string InWoorden(Botsing botsing)
    {
        ArgumentNullException.ThrowIfNull(botsing);
        var lijst = botsing.Veld switch
        {
            nameof(BeleidInvoer.Ouder) => Strategieen,
            nameof(BeleidInvoer.Eigenaar) => Eigenaren,
            nameof(BeleidInvoer.Team) => Teams,
            nameof(BeleidInvoer.TeamleiderBetrokken) => Planning.Keuzes.JaNee,
            nameof(BeleidInvoer.Activiteiten) => Activiteiten,
            _ => [],
        };
        return lijst.Count == 0
            ? botsing.Ander
            : string.Join(
                ", ",
                botsing.Ander.Split(", ").Select(w => lijst.FirstOrDefault(l => l.Value == (w == "(leeg)" ? "" : w))?.Text ?? w)
            );
    }

    private string Waar(Lijnactiviteit a) =>
        a.InPrullenbak ? " (in de prullenbak)"
        : a.Schooljaar == schooljaar ? ""
        : $" ({SchoolKalender.Naam(a.Schooljaar)})";

    private static SelectListItem Team(Teamnaam t) => new($"{t.Code} {t.Naam}", t.Code);

    private static string Getal(int n) => n.ToString(CultureInfo.InvariantCulture);
}
