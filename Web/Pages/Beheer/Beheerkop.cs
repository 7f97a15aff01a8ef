using System.Globalization;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>Title and breadcrumbs of a page of the administration, which follow from where the page stands.</summary>
internal static class Beheerkop
{
    /// <summary>Null when the school has no year yet, so that links stay clean.</summary>
    public static int? Jaar(SchoolContext school) => school.Schooljaar == 0 ? null : school.Schooljaar;

    /// <param name="view">Gets what the layout shows.</param>
    /// <param name="titel">Of the page.</param>
    /// <param name="boven">The page between Beheer and this one; null when there is none.</param>
    /// <param name="jaar">The school year for the links.</param>
    public static void Zet(ViewDataDictionary view, string titel, (string Label, string Pad)? boven, int? jaar)
    {
        var staart = jaar is int j ? $"?schooljaar={j}" : "";
        var kruimels = new List<(string Label, string? Pad)> { ("Beheer", "/Beheer" + staart) };
        if (boven is { } b)
        {
            kruimels.Add((b.Label, b.Pad + staart));
        }
        kruimels.Add((titel, null));
        view["Kruimels"] = kruimels;
    }

    /// <summary>True when a form was sent for a school year that no longer exists: another year would then be written to.</summary>
    public static bool IsAnderSchooljaar(SchoolContext school, HttpRequest request) =>
        school.Schooljaar == 0
        || (
            request.Query.ContainsKey("schooljaar")
            && request.Query["schooljaar"] != school.Schooljaar.ToString(CultureInfo.InvariantCulture)
        );
}
