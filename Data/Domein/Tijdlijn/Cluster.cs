using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>An experience that a talk follows, which leads to a new experience or information (domain 6.3). It starts in the year of the experience.</summary>
public sealed record Cluster(Activiteit Ervaring, Activiteit Gesprek, Activiteit Vervolg);
