namespace LobBeleid.Data.Domein.Ontwerp;

/// <summary>What changed in the live line since; told to who works on the draft.</summary>
/// <param name="Tekst">A Dutch sentence.</param>
/// <param name="ActiviteitId">The activity it is about.</param>
/// <param name="RaaktOntwerp">A change of the draft is about the same activity.</param>
public sealed record Liveverschil(string Tekst, string ActiviteitId, bool RaaktOntwerp);
