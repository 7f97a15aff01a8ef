using System.Globalization;
using LobBeleid.Data.Domein.Planner;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Planning;

/// <summary>What the planner shows, all of it in the URL. Empty = everything.</summary>
public sealed record PlannerFilter
{
    [FromQuery(Name = "vestiging")]
    public string? Vestiging { get; init; }

    [FromQuery(Name = "team")]
    public string? Team { get; init; }

    [FromQuery(Name = "leerweg")]
    public string? Leerweg { get; init; }

    [FromQuery(Name = "type")]
    public string? Type { get; init; }

    [FromQuery(Name = "competentie")]
    public string? Competentie { get; init; }

    [FromQuery(Name = "element")]
    public string? Element { get; init; }

    [FromQuery(Name = "verantwoordelijke")]
    public string? Verantwoordelijke { get; init; }

    [FromQuery(Name = "zoek")]
    public string? Zoek { get; init; }

    /// <summary>Only activities with an open finding.</summary>
    [FromQuery(Name = "signalen")]
    public bool Signalen { get; init; }

    /// <summary>Only activities that step 2 still asks something of: no goal, week, marker or link.</summary>
    [FromQuery(Name = "onaf")]
    public bool Onaf { get; init; }

    /// <summary>"tabel", else the grid.</summary>
    [FromQuery(Name = "weergave")]
    public string? Weergave { get; init; }

    /// <summary>"weken", else the periods.</summary>
    [FromQuery(Name = "kolommen")]
    public string? Kolommen { get; init; }

    public bool IsTabel => Weergave == "tabel";
    public bool IsWeken => Kolommen == "weken";
    public bool IsActief => Route(null).Any(r => r.Key is not ("schooljaar" or "weergave" or "kolommen"));

    /// <summary>The activities that pass, in the order of the line.</summary>
    public IReadOnlyList<Activiteit> Pas(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var groepen = plan
            .Groepen.Where(g =>
                g.Naam
                == (
                    g.Soort switch
                    {
                        "vestiging" => Vestiging,
                        "team" => Team,
                        _ => Leerweg,
                    }
                )
            )
            .ToList();
        return
        [
            .. plan
                .Lijn.Activiteiten.Where(a =>
                    groepen.All(g => a.IsEigen && g.Leerjaren.Contains(a.Leerjaar) && g.Bereikt(a))
                    && (string.IsNullOrEmpty(Type) || a.Type == Type)
                    && (string.IsNullOrEmpty(Competentie) || a.Competenties.Contains(Competentie))
                    && (string.IsNullOrEmpty(Element) || a.Elementen.Contains(Element))
                    && (
                        string.IsNullOrEmpty(Verantwoordelijke)
                        || string.Equals(a.Verantwoordelijke.Trim(), Verantwoordelijke.Trim(), StringComparison.OrdinalIgnoreCase)
                    )
                    && (!Signalen || plan.PerActiviteit[a.Nummer].Any(s => s.IsOpen))
                    && (!Onaf || IsOnaf(plan, a))
                    && (string.IsNullOrWhiteSpace(Zoek) || Gevonden(plan, a, Zoek.Trim()))
                )
                .OrderBy(plan.Lijn.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal),
        ];
    }

    public static bool IsOnaf(Plan plan, Activiteit a) =>
        a.IsEigen
        && (
            string.IsNullOrWhiteSpace(a.Doel)
            || a.WeekVan is null
            || a.Marker is null
            || plan.PerActiviteit[a.Nummer].Any(s => s.IsOpen && s.Bevinding.Veld == Stappenplan.Koppeling)
        );

    /// <summary>Case and accents aside.</summary>
    private static bool Gevonden(Plan plan, Activiteit a, string zoek)
    {
        var vergelijk = CultureInfo.GetCultureInfo("nl-NL").CompareInfo;
        string?[] velden =
        [
            a.Titel,
            a.Doel,
            a.Vak,
            a.Vervolgstap,
            a.Verantwoordelijke,
            plan.Lijn.Partners.FirstOrDefault(p => p.Id == a.Partner)?.Naam,
            .. a.Tags,
            .. a.Sector,
        ];
        return velden.Any(v => v is not null && vergelijk.IndexOf(v, zoek, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0);
    }

    /// <summary>The filter as route values, with one of them set (or, with an empty value, taken away).</summary>
    public Dictionary<string, string> Route(int? schooljaar, string? naam = null, string? waarde = null)
    {
        var route = new Dictionary<string, string>(StringComparer.Ordinal);
        void Zet(string n, string? w)
        {
            if (!string.IsNullOrEmpty(w))
            {
                route[n] = w;
            }
        }
        if (schooljaar is int jaar)
        {
            Zet("schooljaar", jaar.ToString(CultureInfo.InvariantCulture));
        }
        Zet("vestiging", Vestiging);
        Zet("team", Team);
        Zet("leerweg", Leerweg);
        Zet("type", Type);
        Zet("competentie", Competentie);
        Zet("element", Element);
        Zet("verantwoordelijke", Verantwoordelijke);
        Zet("zoek", Zoek);
        Zet("signalen", Signalen ? "true" : null);
        Zet("onaf", Onaf ? "true" : null);
        Zet("weergave", IsTabel ? "tabel" : null);
        Zet("kolommen", IsWeken ? "weken" : null);
        if (naam is not null)
        {
            route.Remove(naam);
            Zet(naam, waarde);
        }

        return route;
    }
}
