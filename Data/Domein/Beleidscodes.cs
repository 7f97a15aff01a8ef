namespace LobBeleid.Data.Domein;

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

    /// <summary>The role names that write a register: strategic the directie and nobody else; tactical who works in a team (a decaan only within a team).</summary>
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

public enum Beleidsaard
{
    Visie,
    Plan,
    Beleid,
}

/// <summary>"Visie, plan of beleid?": what an item is, and why (domain 1 and 8).</summary>
public static class Beleidstoets
{
    /// <returns>What it is, and the reason in Dutch, to be shown as it is.</returns>
    public static (Beleidsaard Aard, string Reden) Bepaal(Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        if (stuk.Doelen.Count == 0)
        {
            return (Beleidsaard.Visie, stuk.IsStrategisch ? "Er staan nog geen concrete doelen." : "Het doel is nog leeg.");
        }
        if (!stuk.IsStrategisch && SmartCodes.Bepaal(stuk.Doel, stuk.Doelvelden) is var codes && codes.Any(c => c.Code == "V1"))
        {
            return (Beleidsaard.Visie, "De tekst zegt wat jullie geloven, niet wat er straks anders is.");
        }
        if (!stuk.IsAangenomen && stuk.Status != Beleidsstatus.Afgesloten)
        {
            return (Beleidsaard.Plan, $"Er is een doel, maar het is nog niet vastgesteld (nu: {stuk.StatusNaam}).");
        }
        if (stuk.IsStrategisch && stuk.Investeringen.All(i => i.Centen is not > 0 && i.Fte is not > 0))
        {
            return (Beleidsaard.Plan, "Het is vastgesteld, maar er zijn geen middelen bij.");
        }
        if (stuk.Status == Beleidsstatus.Afgesloten)
        {
            return (Beleidsaard.Beleid, "Het was vastgesteld en is afgesloten.");
        }
        return (
            Beleidsaard.Beleid,
            stuk.VastgesteldOp is null ? "Het is vastgesteld en heeft doelen."
            : stuk.IsStrategisch ? "Het is vastgesteld, heeft doelen en middelen."
            : "Het is vastgesteld door team en teamleider, met een doel."
        );
    }
}

/// <summary>Items that nobody recorded anything about for a long time.</summary>
/// <param name="Stuk">The item.</param>
/// <param name="Dagen">Days since something was last recorded.</param>
/// <param name="OokTeamleider">The owner had time to speak; now the teamleider is told as well.</param>
public sealed record Stilte(Beleidsstuk Stuk, int Dagen, bool OokTeamleider)
{
    /// <summary>After so many days an item is silent (practice of strategy software: flag after 90 days).</summary>
    public const int NaDagen = 90;

    /// <summary>The owner hears first; after two weeks more the teamleider does too.</summary>
    public const int TeamleiderNaDagen = 104;

    /// <summary>Adopted items without a word for ninety days or more, the longest silence first.</summary>
    public static IReadOnlyList<Stilte> Bepaal(IEnumerable<Beleidsstuk> stukken, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(stukken);
        return
        [
            .. stukken
                .Where(s => s.IsAangenomen)
                .Select(s => new Stilte(
                    s,
                    vandaag.DayNumber - Laatst(s).DayNumber,
                    vandaag.DayNumber - Laatst(s).DayNumber >= TeamleiderNaDagen
                ))
                .Where(s => s.Dagen >= NaDagen)
                .OrderByDescending(s => s.Dagen)
                .ThenBy(s => s.Stuk.Code, StringComparer.Ordinal),
        ];
    }

    private static DateOnly Laatst(Beleidsstuk s) => s.LaatsteEvaluatie is { } e && e.Dag > s.LaatstGehoordOp ? e.Dag : s.LaatstGehoordOp;
}
