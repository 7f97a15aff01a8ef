using LobBeleid.Data.Beheer;
using Microsoft.AspNetCore.Mvc.ApplicationModels;

namespace LobBeleid.Web.Toegang;

/// <summary>
/// The one table that says who may open which folder or page. The longest path that fits decides; roles null = everybody who is signed in,
/// an empty list = nobody needs to sign in. Rights on a single record are in <see cref="Rechten"/> and in the WHERE clause.
/// </summary>
public static class Toegangstabel
{
    public static readonly IReadOnlyList<(string Pad, IReadOnlyList<string>? Rollen)> Regels =
    [
        ("/", null),
        ("/Account", null),
        ("/Account/Aanmelden", []),
        ("/Account/EersteStart", []),
        ("/Account/GeenToegang", []),
        ("/Fout", []),
        ("/Leerlijn", []),
        ("/Planner", null),
        ("/Planner/Uitwisselen", [Rollen.Decaan, Rollen.Beheerder]),
        ("/Planner/Publiceren", [Rollen.Decaan]),
        ("/Checklist", null),
        ("/Tijdlijn", null),
        ("/Beleid", null),
        // Who answers has no account.
        ("/Invullen", []),
        ("/Evaluatie", null),
        ("/Evaluatie/Dashboard", [Rollen.Directie, Rollen.Teamleider, Rollen.Decaan]),
        ("/Evaluatie/Lezen", [Rollen.Decaan]),
        ("/Evaluatie/Medezeggenschap", [Rollen.Decaan, Rollen.Directie]),
        ("/Beheer", [Rollen.Beheerder, Rollen.Decaan]),
        ("/Beheer/Peildatum", [Rollen.Beheerder, Rollen.Decaan]),
        ("/Beheer/Gebruikers", [Rollen.Beheerder]),
        ("/Beheer/Drempels", [Rollen.Beheerder]),
        ("/Beheer/School", [Rollen.Beheerder]),
        ("/Beheer/Uitkomsten", [Rollen.Beheerder]),
    ];

    /// <summary>Roles for a page path such as "/Planner/Dekking"; see <see cref="Regels"/>.</summary>
    public static IReadOnlyList<string>? RollenVoor(string pad) =>
        Regels
            .Where(r =>
                r.Pad == "/"
                || pad.Equals(r.Pad, StringComparison.OrdinalIgnoreCase)
                || pad.StartsWith(r.Pad + "/", StringComparison.OrdinalIgnoreCase)
            )
            .MaxBy(r => r.Pad.Length)
            .Rollen;

    /// <summary>Puts the table's policy on every page.</summary>
    public static void Apply(PageConventionCollection conventions)
    {
        ArgumentNullException.ThrowIfNull(conventions);
        conventions.AddFolderApplicationModelConvention(
            "/",
            model =>
            {
                var rollen = RollenVoor(model.ViewEnginePath);
                if (rollen is { Count: 0 })
                {
                    model.EndpointMetadata.Add(new Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute());
                }
                else if (rollen is not null)
                {
                    model.EndpointMetadata.Add(
                        new Microsoft.AspNetCore.Authorization.AuthorizeAttribute { Roles = string.Join(',', rollen) }
                    );
                }
            }
        );
    }
}
