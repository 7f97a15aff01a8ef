using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>A form on one record that two people may have open at once: what only one of them changed is kept, and where both did a person decides.</summary>
/// <typeparam name="T">The input record.</typeparam>
public abstract class Formulierpagina<T> : Paginabasis
    where T : class, new()
{
    [BindProperty]
    public T Invoer { get; set; } = new();

    [BindProperty]
    public int Versie { get; set; }

    /// <summary>The form as it was shown, so that two people who change different fields both keep their words.</summary>
    [BindProperty]
    public string? Basis { get; set; }

    public IReadOnlyList<Botsing> Botsingen { get; private set; } = [];

    /// <summary>What the form started from: kept while it is corrected, or a colleague's change in between would count as one's own.</summary>
    public string BasisTekst => string.IsNullOrEmpty(Basis) ? Samenvoegen.Bewaar(Opgeslagen) : Basis;

    /// <summary>The record as it is stored, or what a new one starts with.</summary>
    protected T Opgeslagen { get; set; } = new();

    /// <summary>The form with what somebody else saved since it was opened. Null = saving may go on; else the page, with both texts beside each other.</summary>
    /// <param name="versieNu">The version that is stored.</param>
    /// <param name="wat">"dit punt": what the other changed too.</param>
    /// <param name="basis">What the form started from, when not all of <see cref="Basis"/> counts; null = as it was sent.</param>
    protected IActionResult? VoegSamen(int versieNu, string wat, T? basis = null)
    {
        if (versieNu == Versie)
        {
            return null;
        }
        (Invoer, Botsingen) = Samenvoegen.Drieweg(basis ?? Samenvoegen.Lees<T>(Basis), Invoer, Opgeslagen);
        if (Botsingen.Count == 0)
        {
            return null;
        }
        Versie = versieNu;
        Basis = Samenvoegen.Bewaar(Opgeslagen);
        ModelState.Clear();
        return Ongeldig(
            "",
            $"Iemand anders wijzigde {wat} ook. Jouw woorden staan in het formulier; kijk hieronder wat de ander schreef en sla opnieuw op."
        );
    }

    /// <summary>The record went away while somebody was typing: the words stay, as those of a new one. The caller has set its own id to null.</summary>
    protected IActionResult AlsNieuw(string melding)
    {
        Basis = null;
        foreach (var sleutel in new[] { "Id", nameof(Basis), nameof(Versie) })
        {
            ModelState.Remove(sleutel);
        }
        return Ongeldig("", melding);
    }
}
