namespace LobBeleid.Web.Pages.Beheer;

/// <summary>A list of the school's own names: what it says, its rows, and where to add one. Shown by _Lijst.cshtml.</summary>
public sealed record Lijst
{
    /// <summary>One sentence of state in plain Dutch.</summary>
    public required string Zin { get; init; }
    public required IReadOnlyList<string> Kolommen { get; init; }
    public required IReadOnlyList<Lijstrij> Rijen { get; init; }

    /// <summary>The form page beside this list, such as "Team".</summary>
    public required string Formulier { get; init; }

    /// <summary>Text of the button that adds one, such as "Team toevoegen".</summary>
    public required string Toevoegen { get; init; }

    /// <summary>For whom the list is still empty: what it is for and the one next step.</summary>
    public required string Leeg { get; init; }
}
