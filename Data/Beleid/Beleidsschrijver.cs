using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Data.Beleid;

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
