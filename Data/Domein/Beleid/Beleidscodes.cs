namespace LobBeleid.Data.Domein.Beleid;

/// <summary>The fixed words of policy: statuses and their order, outcomes, who may write which register (domain 2 and 8).</summary>
public static class Beleidscodes
{
    public const string Samen = "samen";
    public const string InOpdracht = "in opdracht";

    public static readonly IReadOnlyList<Keuze> Samenwerking = [new(Samen, "samen"), new(InOpdracht, "in opdracht")];
    public static readonly IReadOnlyList<Keuze> Medezeggenschap = [new("advies", "advies"), new("instemming", "instemming")];
    public static readonly IReadOnlyList<Keuze> Uitkomsten =
    [
        new("nog bezig", "nog bezig"),
        new("gehaald", "gehaald"),
        new("deels", "deels gehaald"),
        new("niet gehaald", "niet gehaald"),
    ];

    /// <summary>Theme tags of the register of good examples (001).</summary>
    public static readonly IReadOnlyList<string> Themas =
    [
        "Alumni",
        "Arbeidsmarktgegevens",
        "LOB-documenten",
        "LOB-leeromgeving",
        "LOB-programma",
        "Loopbaangesprek",
        "Loopbaankeuze",
        "Regelgeving en kaders",
        "Visie, beleid en kwaliteit",
    ];

    /// <summary>
    /// The role names that write a register: strategic the directie and nobody else; tactical who works in a team (a decaan only within a team).
    /// </summary>
    public static IReadOnlyList<string> Schrijvers(Beleidssoort soort) =>
        soort == Beleidssoort.Strategisch ? ["Directie"] : ["Teamleider", "Mentor", "Vakdocent", "Stagebegeleider", "Decaan"];

    /// <summary>As on screen.</summary>
    public static string Naam(Beleidsstatus status) =>
        status switch
        {
            Beleidsstatus.InUitvoering => "In uitvoering",
            Beleidsstatus.Geevalueerd => "Geëvalueerd",
            _ => status.ToString(),
        };

    /// <summary>Where an item may go from a status; empty for Afgesloten.</summary>
    public static IReadOnlyList<Beleidsstatus> Vervolg(Beleidsstatus van) =>
        van switch
        {
            Beleidsstatus.Idee => [Beleidsstatus.Concept],
            Beleidsstatus.Concept => [Beleidsstatus.Besproken],
            Beleidsstatus.Besproken => [Beleidsstatus.Vastgesteld, Beleidsstatus.Concept],
            Beleidsstatus.Vastgesteld => [Beleidsstatus.InUitvoering],
            Beleidsstatus.InUitvoering => [Beleidsstatus.Geevalueerd],
            Beleidsstatus.Geevalueerd => [Beleidsstatus.Bijgesteld, Beleidsstatus.Afgesloten],
            Beleidsstatus.Bijgesteld => [Beleidsstatus.InUitvoering],
            _ => [],
        };

    /// <summary>Does a change touch what was adopted: goal, parent, team, means or end? The rest is execution.</summary>
    public static bool RaaktKern(Beleidsstuk oud, Beleidsstuk nieuw)
    {
        ArgumentNullException.ThrowIfNull(oud);
        ArgumentNullException.ThrowIfNull(nieuw);
        return oud.Doel != nieuw.Doel
            || oud.OuderId != nieuw.OuderId
            || oud.TeamId != nieuw.TeamId
            || oud.Mensen != nieuw.Mensen
            || oud.Middelen != nieuw.Middelen
            || oud.Einddatum != nieuw.Einddatum
            || !oud.Investeringen.SequenceEqual(nieuw.Investeringen)
            || !oud.Ruimte.SequenceEqual(nieuw.Ruimte);
    }

    /// <summary>What stands in the way of a next status, as a Dutch sentence; null = nothing. Rights are not looked at here.</summary>
    public static string? Bezwaar(Beleidsstuk stuk, Beleidsstatus naar)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        if (!Vervolg(stuk.Status).Contains(naar))
        {
            return $"Van {Naam(stuk.Status)} kan dit niet naar {Naam(naar)}.";
        }
        return naar switch
        {
            Beleidsstatus.Besproken when stuk.Doelen.Count == 0 => "Beschrijf eerst het doel: zonder doel valt er niets te bespreken.",
            Beleidsstatus.Geevalueerd when stuk.Evaluaties.Count == 0 => "Leg eerst de evaluatie vast.",
            Beleidsstatus.Bijgesteld when stuk.LaatsteEvaluatie is not { } e || string.IsNullOrWhiteSpace(e.Bijstelling) =>
                "Schrijf bij de laatste evaluatie wat er wordt bijgesteld.",
            _ => null,
        };
    }
}
