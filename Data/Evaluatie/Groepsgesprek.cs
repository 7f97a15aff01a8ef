using LobBeleid.Data.Beheer;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A talk with a group of pupils, or with the mentors of a leerjaar: what it was about and what was agreed. No counts, no quotes, nobody's name (domain 9.2).</summary>
public sealed record Groepsgesprek
{
    public int Id { get; init; }
    public int SchooljaarId { get; init; }

    /// <summary>"leerling" or "mentor".</summary>
    public string Doelgroep { get; init; } = "";
    public int LeerjaarNr { get; init; }

    /// <summary>Null = all vestigingen.</summary>
    public int? VestigingId { get; init; }
    public string? Vestiging { get; init; }
    public DateOnly Dag { get; init; }

    /// <summary>How it was held, in a word: one of <see cref="Domein.Gespreksregels.Vormen"/>.</summary>
    public string Vorm { get; init; } = "";

    /// <summary>One theme per line.</summary>
    public string Themas { get; init; } = "";

    /// <summary>One agreement per line.</summary>
    public string Afspraken { get; init; } = "";

    /// <summary>Who wrote last.</summary>
    public string Door { get; init; } = "";
    public DateTimeOffset GewijzigdOp { get; init; }
    public int Versie { get; init; }
}

/// <summary>A leerjaar at a vestiging in which an own team of the reader works; VestigingId null = a team that is not tied to one.</summary>
public sealed record Gespreksbereik
{
    public int LeerjaarNr { get; init; }
    public int? VestigingId { get; init; }
}

public sealed record Vestigingkeuze
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
}

/// <summary>The group talks of a school year, and what a form needs.</summary>
public sealed record Gesprekkenlijst
{
    public required IReadOnlyList<Groepsgesprek> Gesprekken { get; init; }
    public required IReadOnlyList<Vestigingkeuze> Vestigingen { get; init; }
    public required IReadOnlyList<int> Leerjaren { get; init; }
    public required IReadOnlyList<Gespreksbereik> Bereik { get; init; }

    /// <summary>Does an own team of the reader work here? The whole leerjaar (null) is only for a team that is not tied to a vestiging.</summary>
    public bool IsEigen(int leerjaar, int? vestiging) =>
        Bereik.Any(b => b.LeerjaarNr == leerjaar && (b.VestigingId is null || b.VestigingId == vestiging));
}

/// <summary>Who writes group talks, for the right in every WHERE clause.</summary>
public sealed record Gespreksschrijver
{
    public static readonly IReadOnlyList<string> Teamrollen = [.. Rollen.BewerkenEigenTeam, Rollen.Schoolcoach];

    public required int GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTimeOffset Nu { get; init; }
    public required bool IsDecaan { get; init; }
    public required bool HeeftTeamrol { get; init; }

    public static Gespreksschrijver Van(Medewerker ik, DateTimeOffset nu)
    {
        ArgumentNullException.ThrowIfNull(ik);
        return new()
        {
            GebruikerId = ik.Id,
            Naam = ik.Naam,
            Nu = nu,
            IsDecaan = ik.Heeft(Rollen.Decaan),
            HeeftTeamrol = ik.HeeftEen(Teamrollen),
        };
    }
}
