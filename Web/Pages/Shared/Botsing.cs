namespace LobBeleid.Web.Pages.Shared;

/// <summary>A field that two people changed at the same time.</summary>
/// <param name="Veld">Property name.</param>
/// <param name="Label">As on screen.</param>
/// <param name="Eigen">What the reader typed.</param>
/// <param name="Ander">What the other saved.</param>
public sealed record Botsing(string Veld, string Label, string Eigen, string Ander);
