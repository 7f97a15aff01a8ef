using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Planning;

/// <summary>One field of a small form of several on a page: its id starts with the form's name, so that two forms may both have a field Titel.</summary>
public sealed record Veldje(
    string Formulier,
    string Naam,
    string Label,
    string? Waarde,
    IEnumerable<SelectListItem>? Opties = null,
    string? Hint = null
);
