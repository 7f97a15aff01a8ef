namespace LobBeleid.Data.Domein.Planner;

/// <summary>A link to an earlier activity, held by the later one.</summary>
public sealed record VolgtOp
{
    /// <summary><see cref="Activiteit.Id"/> of the earlier activity.</summary>
    public required string Id { get; init; }
    public string Toelichting { get; init; } = "";

    /// <summary>Do pupils see the link? "ja", "nee", or null = not asked.</summary>
    public string? LeerlingZiet { get; init; }

    /// <summary>How the school knows: "leerlingenpanel van 12 mei", later a survey; empty when not asked or not noted.</summary>
    public string Bron { get; init; } = "";
}
