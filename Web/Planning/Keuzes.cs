using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Planning;

/// <summary>Fixed lists as options of a form field.</summary>
public static class Keuzes
{
    public static readonly IReadOnlyList<SelectListItem> JaNee = [new("weet ik niet", ""), new("ja", "true"), new("nee", "false")];

    /// <param name="lijst">Codes with labels.</param>
    /// <param name="leeg">The text of the empty choice; null = no empty choice.</param>
    public static IReadOnlyList<SelectListItem> Van(IEnumerable<Keuze> lijst, string? leeg = "niet ingevuld") =>
        [.. (leeg is null ? [] : new[] { new SelectListItem(leeg, "") }).Concat(lijst.Select(k => new SelectListItem(k.Label, k.Code)))];

    public static IReadOnlyList<SelectListItem> Namen(IEnumerable<string> namen, string? leeg = null) =>
        [.. (leeg is null ? [] : new[] { new SelectListItem(leeg, "") }).Concat(namen.Select(n => new SelectListItem(n, n)))];

    public static readonly IReadOnlyList<SelectListItem> Types =
    [
        .. Codes.Types.Select(t => new SelectListItem($"{t.Code} {t.Label}", t.Code)),
    ];

    /// <summary>Zone and leerjaar as one value: "vmbo-2", "mbo-1".</summary>
    public static IReadOnlyList<SelectListItem> Jaren(Leerlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        return
        [
            .. lijn.Leerjaren.Select(l => new SelectListItem($"Leerjaar {l.Nr}", $"{Codes.ZoneEigen}-{l.Nr}")),
            .. Enumerable.Range(1, 4).Select(n => new SelectListItem($"Mbo {n}", $"{Codes.ZoneMbo}-{n}")),
            new SelectListItem("Daarna", $"{Codes.ZoneDaarna}-1"),
        ];
    }

    /// <summary>Null when the text is not one of <see cref="Jaren"/>' shapes.</summary>
    public static (string Zone, int Nr)? Jaar(string? tekst)
    {
        var delen = (tekst ?? "").Split('-');
        return delen.Length == 2 && Codes.Zones.Any(z => z.Code == delen[0]) && delen[1] is [>= '1' and <= '6']
            ? (delen[0], delen[1][0] - '0')
            : null;
    }

    /// <summary>"leerjaar 2", "mbo 1", "daarna".</summary>
    public static string JaarNaam(string zone, int nr) =>
        zone switch
        {
            Codes.ZoneEigen => $"leerjaar {nr}",
            Codes.ZoneMbo => $"mbo {nr}",
            _ => nr == 1 ? "daarna" : $"daarna {nr}",
        };
}
