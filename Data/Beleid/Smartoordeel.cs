using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Data.Beleid;

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
