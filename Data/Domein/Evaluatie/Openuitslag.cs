namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>An open item, and the groups of which the answers may be listed.</summary>
/// <param name="Code">The item.</param>
/// <param name="Schreven">Per key of a group (<see cref="Toongroep.Sleutel"/>) how many wrote something; groups without a list are absent.</param>
public sealed record Openuitslag(string Code, IReadOnlyDictionary<string, int> Schreven);
