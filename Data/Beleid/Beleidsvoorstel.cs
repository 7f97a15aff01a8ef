using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Data.Beleid;

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
