namespace LobBeleid.Data.Domein.Beleid;

/// <summary>A strategic item with the plans that work it out; Strategie null = plans that work out none.</summary>
public sealed record Samenhangregel(Beleidsstuk? Strategie, IReadOnlyList<Planregel> Plannen);
