using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

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

    /// <summary>The fields that both changed, in words (<see cref="InWoorden"/>).</summary>
    public IReadOnlyList<Botsing> Botsingen { get; private set; } = [];

    /// <summary>After a clash every field that was typed otherwise than it is stored, where the page has <see cref="Regels"/>.</summary>
    public IReadOnlyList<Verschil> Verschillen { get; private set; } = [];

    /// <summary>What the form started from: kept while it is corrected, or a colleague's change in between would count as one's own.</summary>
    public string BasisTekst => string.IsNullOrEmpty(Basis) ? Samenvoegen.Bewaar(Opgeslagen) : Basis;

    /// <summary>The record as it is stored, or what a new one starts with.</summary>
    protected T Opgeslagen { get; set; } = new();

    /// <summary>Every field with its value in words, for a page that shows both texts beside each other; empty = only what both changed is shown.</summary>
    protected virtual IEnumerable<(string Veld, string Waarde)> Regels(T invoer) => [];

    /// <summary>What the other chose from a list, as its label.</summary>
    protected virtual string InWoorden(Botsing botsing)
    {
        ArgumentNullException.ThrowIfNull(botsing);
        return botsing.Ander;
    }

    /// <summary>The form with what somebody else saved since it was opened. Null = saving may go on; else the page, with both texts.</summary>
    /// <param name="versieNu">The version that is stored.</param>
    /// <param name="wat">"dit punt": what the other changed too.</param>
    /// <param name="basis">What the form started from, when not all of <see cref="Basis"/> counts; null = as it was sent.</param>
    protected IActionResult? VoegSamen(int versieNu, string wat, T? basis = null)
    {
        if (versieNu == Versie)
        {
            return null;
        }
        Versie = versieNu;
        return VoegSamen(wat, basis);
    }

    /// <summary>As <see cref="VoegSamen(int, string, T)"/>, for what has no version: what the form started from tells what changed.</summary>
    protected IActionResult? VoegSamen(string wat, T? basis = null)
    {
        var regels = Regels(Opgeslagen).Zip(Regels(Invoer), (op, hier) => new Verschil(op.Veld, op.Waarde, hier.Waarde)).ToList();
        (Invoer, Botsingen) = Samenvoegen.Drieweg(basis ?? Samenvoegen.Lees<T>(Basis), Invoer, Opgeslagen);
        // From here the form starts from what is stored now; and a field shows what was brought together, not what was sent.
        Basis = Samenvoegen.Bewaar(Opgeslagen);
        ModelState.Clear();
        if (Botsingen.Count == 0)
        {
            return null;
        }
        Botsingen = [.. Botsingen.Select(b => b with { Ander = InWoorden(b) })];
        Verschillen = [.. regels.Where(v => v.Opgeslagen != v.Ingevuld)];
        return Ongeldig(
            "",
            $"Iemand anders wijzigde {wat} ook. Jouw woorden staan in het formulier; kijk hieronder wat de ander schreef en sla opnieuw op."
        );
    }

    /// <summary>Somebody saved between our read and our write: the next save brings the two together.</summary>
    protected PageResult Tegelijk() => Ongeldig("", "Iemand anders sloeg op hetzelfde moment op. Sla opnieuw op.");

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
