using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A questionnaire for who works on it: its draft, where it was used, and what other questionnaires did with codes.</summary>
public sealed record Lijstdossier
{
    public required VragenlijstRij Rij { get; init; }

    /// <summary>The draft, with a key on every section.</summary>
    public required Vragenlijst Inhoud { get; init; }

    /// <summary>Newest first.</summary>
    public required IReadOnlyList<Lijstronde> Rondes { get; init; }

    /// <summary>What rounds used, over all questionnaires.</summary>
    public required Lijstgebruik Gebruik { get; init; }

    /// <summary>Codes in drafts of other questionnaires: not taken, but a new item gets none of these by itself.</summary>
    public required IReadOnlyList<string> AndereCodes { get; init; }
}
