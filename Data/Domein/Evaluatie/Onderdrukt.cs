namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Why a group shows no figures for an item, as the reader sees it. Nothing here is chosen from answers: a reason is a figure too.</summary>
public static class Onderdrukt
{
    /// <summary>
    /// One text for whatever is hidden for the sake of few people: which of the two it is would tell how many answered, and of an item that is asked
    /// after another how many gave the answer that leads to it.
    /// </summary>
    public const string Verborgen = "te weinig antwoorden, of te herleiden tot enkelen";

    /// <summary>An item about home, for a group below leerjaar × vestiging or of one klas.</summary>
    public const string Thuis = "vragen over thuis tonen we niet voor kleinere groepen dan leerjaar per vestiging, en nooit van één klas";
}
