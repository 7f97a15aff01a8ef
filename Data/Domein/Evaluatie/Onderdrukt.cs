namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Why a group shows no figures for an item, as the reader sees it.</summary>
public static class Onderdrukt
{
    /// <summary>Fewer answers than the minimum.</summary>
    public static string TeWeinig(int minimum) => FormattableString.Invariant($"minder dan {minimum} antwoorden");

    /// <summary>
    /// Showing it would give away the answers of fewer people, by subtraction or because all in some part answered alike. One text for both: telling
    /// which of the two would itself tell that a part answered alike.
    /// </summary>
    public const string Afleidbaar = "af te leiden uit andere groepen of te eenstemmig om te tonen";

    /// <summary>An item about home, for a group below leerjaar × vestiging.</summary>
    public const string Thuis = "vragen over thuis tonen we niet voor kleinere groepen dan leerjaar per vestiging";
}
