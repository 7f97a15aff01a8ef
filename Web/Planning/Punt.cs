using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>Where a moment stands in the drawing, in the drawing's own units.</summary>
/// <param name="Activiteit">The moment, or an activity that is none.</param>
/// <param name="X">Centre of its sign.</param>
/// <param name="Y">Centre of its sign.</param>
/// <param name="Label">Its title, shortened to what fits.</param>
/// <param name="Toelichting">What pupils take along from what it follows; only where there is room, else empty.</param>
public sealed record Punt(Activiteit Activiteit, double X, double Y, string Label, string Toelichting = "");
