namespace LobBeleid.Web.Pages.Beheer;

/// <summary>What the partials of a form need to know of its page.</summary>
public interface IBeheerFormulier
{
    int? Id { get; }
    int Versie { get; }

    /// <summary>What the form started from.</summary>
    string BasisTekst { get; }

    /// <summary>The list to return to, as a page name.</summary>
    string Terug { get; }

    /// <summary>The route values of <see cref="Terug"/>.</summary>
    object TerugRoute { get; }

    /// <summary>The route of this form itself, without what it does not have.</summary>
    IDictionary<string, string> Route { get; }

    /// <summary>Text of the button that removes, such as "Team verwijderen".</summary>
    string Verwijderen { get; }

    /// <summary>What removing means, in one sentence.</summary>
    string VerwijderUitleg { get; }
}
