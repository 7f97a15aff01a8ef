namespace LobBeleid.Data.Domein.Beleid;

/// <summary>A tactical plan in the line of sight, with the activities that work it out and the questions that will show its result.</summary>
public sealed record Planregel(Beleidsstuk Plan, IReadOnlyList<Lijnactiviteit> Activiteiten, IReadOnlyList<Keuze> Vragen);
