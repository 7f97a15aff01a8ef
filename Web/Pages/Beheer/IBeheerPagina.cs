namespace LobBeleid.Web.Pages.Beheer;

/// <summary>What the partials need to know of a page of the administration.</summary>
public interface IBeheerPagina
{
    /// <summary>For asp-route-schooljaar: null when the school has no year yet, so that links stay clean.</summary>
    int? Jaar { get; }

    string JaarNaam { get; }
}
