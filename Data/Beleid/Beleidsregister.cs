using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Beleid;

/// <summary>How a write ended; only Opgeslagen changed anything.</summary>
public enum Beleidsuitkomst
{
    Opgeslagen,
    Verouderd,
    GeenRecht,
    OuderWeg,
    Weg,
}

/// <summary>Who writes policy, when, and which day the school counts as today; the rights of this moment stand in the WHERE clause of every write.</summary>
public sealed record Beleidsschrijver
{
    public required int GebruikerId { get; init; }
    public required string Naam { get; init; }

    /// <summary>The role in which somebody writes: the first of the register's own, else the first role.</summary>
    public required string Rol { get; init; }
    public required DateTimeOffset Nu { get; init; }
    public required DateOnly Vandaag { get; init; }

    /// <summary>Writes the strategic register, and nobody else does.</summary>
    public required bool IsDirectie { get; init; }

    /// <summary>Writes the tactical items of the own teams.</summary>
    public required bool HeeftTeamrol { get; init; }

    /// <summary>Adopts tactical items of the own teams and decides about SMART letters.</summary>
    public required bool IsTeamleider { get; init; }

    public static Beleidsschrijver Van(Medewerker ik, Beleidssoort soort, DateTimeOffset nu, DateOnly vandaag)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return new()
        {
            GebruikerId = ik.Id,
            Naam = ik.Naam,
            Rol = RolVan(ik, soort),
            Nu = nu,
            Vandaag = vandaag,
            IsDirectie = ik.Heeft(Rollen.Directie),
            HeeftTeamrol = ik.HeeftEen(Beleidscodes.Schrijvers(Beleidssoort.Tactisch)),
            IsTeamleider = ik.Heeft(Rollen.Teamleider),
        };
    }

    /// <summary>The role of a colleague that counts for a register: one that writes it if there is one, else the first.</summary>
    public static string RolVan(Medewerker ik, Beleidssoort soort)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return Beleidscodes.Schrijvers(soort).FirstOrDefault(ik.Heeft) ?? Rollen.Alle.FirstOrDefault(ik.Heeft) ?? "";
    }
}

/// <summary>One line of the history of an item; Oud and Nieuw empty = nothing stood there.</summary>
public sealed record Historieregel
{
    public int Id { get; init; }
    public DateTimeOffset Op { get; init; }
    public string Door { get; init; } = "";
    public string Veld { get; init; } = "";
    public string Oud { get; init; } = "";
    public string Nieuw { get; init; } = "";
}

/// <summary>What a teamleider decided about a letter of the goal as it then was.</summary>
public sealed record Smartoordeel
{
    public int Id { get; init; }

    /// <summary>S, M, A, R or T.</summary>
    public string Letter { get; init; } = "";

    /// <summary>What the check said of the same text.</summary>
    public Oordeel Machine { get; init; }
    public Oordeel Oordeel { get; init; }
    public string Reden { get; init; } = "";

    /// <summary>The goal that was judged.</summary>
    public string Doel { get; init; } = "";
    public string Door { get; init; } = "";
    public DateTimeOffset Op { get; init; }
}

/// <summary>The team's view of a letter: hands counted before the check's verdict was shown, and objections that stay visible.</summary>
public sealed record Smartblik
{
    public int Id { get; init; }
    public string Letter { get; init; } = "";
    public int Voldoet { get; init; }
    public int Twijfel { get; init; }
    public int Ontbreekt { get; init; }
    public string Bezwaar { get; init; } = "";
    public string Doel { get; init; } = "";
    public string Door { get; init; } = "";
    public DateTimeOffset Op { get; init; }

    public int Handen => Voldoet + Twijfel + Ontbreekt;

    /// <summary>What most hands said; equal numbers are a doubt, and no hands are null.</summary>
    public Oordeel? Meerderheid =>
        Handen == 0 ? null
        : Voldoet > Twijfel && Voldoet > Ontbreekt ? Domein.Oordeel.Voldoet
        : Ontbreekt > Voldoet && Ontbreekt > Twijfel ? Domein.Oordeel.Ontbreekt
        : Domein.Oordeel.Twijfel;
}

/// <summary>A report that was sent to the CvB, as it was sent.</summary>
public sealed record Beleidsrapport
{
    public int Id { get; init; }
    public int BeleidsstukId { get; init; }
    public DateOnly Dag { get; init; }
    public string Aan { get; init; } = "";
    public string Toelichting { get; init; } = "";

    /// <summary>The text of the report on that day.</summary>
    public string Inhoud { get; init; } = "";
    public string Door { get; init; } = "";
}

/// <summary>A proposal of somebody who does not write that register (BL-11).</summary>
public sealed record Beleidsvoorstel
{
    public int Id { get; init; }
    public Beleidssoort Soort { get; init; }

    /// <summary>For a tactical proposal: the team that decides; null for a strategic one.</summary>
    public int? TeamId { get; init; }
    public string? Team { get; init; }

    /// <summary>The item it is about, or that it became; null = something new.</summary>
    public int? BeleidsstukId { get; init; }
    public string? Code { get; init; }
    public string Titel { get; init; } = "";
    public string Tekst { get; init; } = "";
    public string Waarom { get; init; } = "";
    public int VanId { get; init; }
    public string VanNaam { get; init; } = "";
    public string VanRol { get; init; } = "";
    public DateTimeOffset Op { get; init; }

    /// <summary>open, overgenomen, afgewezen or ingetrokken.</summary>
    public string Status { get; init; } = "open";
    public string Antwoord { get; init; } = "";
    public string AntwoordDoor { get; init; } = "";
    public DateTimeOffset? AntwoordOp { get; init; }
    public int Versie { get; init; }

    public bool IsOpen => Status == "open";
}

/// <summary>A colleague to choose as owner.</summary>
public sealed record Collega
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
}

public sealed record Teamnaam
{
    public int Id { get; init; }
    public string Code { get; init; } = "";
    public string Naam { get; init; } = "";
}

/// <summary>An improvement point as a plan names it: the way back to the round it came from.</summary>
public sealed record Planpunt
{
    public int Id { get; init; }
    public int RondeId { get; init; }
    public string Ronde { get; init; } = "";

    /// <summary>Code of the item; empty = the round as a whole.</summary>
    public string Vraag { get; init; } = "";
    public string Tekst { get; init; } = "";
    public string Status { get; init; } = "";
}

/// <summary>Everything that the pages on policy look at, read in one round trip.</summary>
public sealed record Beleidsregister
{
    /// <summary>Both registers, archived items included, by register and number of the code.</summary>
    public required IReadOnlyList<Beleidsstuk> Alle { get; init; }
    public required IReadOnlyList<Beleidsvoorstel> Voorstellen { get; init; }
    public required IReadOnlyList<Beleidsrapport> Rapporten { get; init; }
    public required IReadOnlyList<Teamnaam> Teams { get; init; }
    public required IReadOnlyList<Collega> Collegas { get; init; }

    /// <summary>Names of active mentors, for BL-07.</summary>
    public required IReadOnlyList<string> Mentoren { get; init; }

    /// <summary>Of the school year that was asked for, and whatever else a plan names; vmbo, then mbo, then daarna.</summary>
    public required IReadOnlyList<Lijnactiviteit> Activiteiten { get; init; }

    /// <summary>Of the one item that was asked for; empty otherwise. Newest first.</summary>
    public required IReadOnlyList<Historieregel> Historie { get; init; }
    public required IReadOnlyList<Smartoordeel> Oordelen { get; init; }
    public required IReadOnlyList<Smartblik> Blikken { get; init; }

    /// <summary>Improvement points of evaluations that went into the one item that was asked for.</summary>
    public required IReadOnlyList<Planpunt> Verbeterpunten { get; init; }

    /// <summary>What is in the registers: not archived. A plan whose strategic item was archived works out none (BL-08).</summary>
    public IReadOnlyList<Beleidsstuk> Stukken =>
        _stukken ??= [
            .. Alle.Where(s => s.GearchiveerdOp is null)
                .Select(s =>
                    s.OuderId is int ouder && Alle.Any(o => o.Id == ouder && o.GearchiveerdOp is not null) ? s with { Ouder = null } : s
                ),
        ];
    private IReadOnlyList<Beleidsstuk>? _stukken;

    /// <summary>Null when there is no such item, or it is of the other register.</summary>
    public Beleidsstuk? Zoek(Beleidssoort soort, int id) => Alle.FirstOrDefault(s => s.Id == id && s.Soort == soort);

    /// <summary>The title of an activity, for the history.</summary>
    public string Activiteit(int nummer) => Activiteiten.FirstOrDefault(a => a.Nummer == nummer)?.Titel ?? $"activiteit {nummer}";

    public IReadOnlyList<Beleidsstuk> Plannen(Beleidsstuk strategie)
    {
        ArgumentNullException.ThrowIfNull(strategie);
        return [.. Stukken.Where(s => !s.IsStrategisch && s.OuderId == strategie.Id)];
    }
}
