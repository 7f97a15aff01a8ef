namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The response of a group in a closed round.</summary>
public sealed record Groepsrespons(Toongroep Groep, int Ingevuld, int Ingeschreven);
