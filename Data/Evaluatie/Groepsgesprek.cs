using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>
/// A talk with a group of pupils, or with the mentors of a leerjaar: what it was about and what was agreed. No counts, no quotes, nobody's name
/// (domain 9.2).
/// </summary>
public sealed record Groepsgesprek
{
    public int Id { get; init; }
    public int SchooljaarId { get; init; }

    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;
    public int LeerjaarNr { get; init; }

    /// <summary>Null = all vestigingen.</summary>
    public int? VestigingId { get; init; }
    public string? Vestiging { get; init; }
    public DateOnly Dag { get; init; }

    /// <summary>How it was held, in a word: one of <see cref="Domein.Evaluatie.Gespreksregels.Vormen"/>.</summary>
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
