using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>All thresholds of the rules in one form; whole numbers, a share as a whole percentage.</summary>
public sealed class DrempelsModel(DrempelRepository repository) : BeheerPagina
{
    /// <summary>As typed, in the order of <see cref="Regels.Drempels"/>.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Waarden { get; set; } = [];

    /// <summary>The values as the form showed them: a threshold has no Versie, the old values serve as one.</summary>
    [BindProperty]
    public string? Gelezen { get; set; }

    public IReadOnlyList<Verschil> Verschillen { get; private set; } = [];

    /// <summary>How many differ from their default.</summary>
    public int Afwijkend { get; private set; }
    public override string Titel => "Drempels";
    public string Zin =>
        Afwijkend == 0 ? "Alle drempels staan op de standaard."
        : Afwijkend == 1 ? "Eén drempel wijkt af van de standaard."
        : $"{Afwijkend} drempels wijken af van de standaard.";

    public static string Hint(Drempel drempel)
    {
        ArgumentNullException.ThrowIfNull(drempel);
        var eenheid = drempel.IsPercentage ? " procent" : "";
        return $"Standaard {Getoond(drempel, drempel.Standaard)}{eenheid}; {Getoond(drempel, drempel.Minimum)} tot en met {Getoond(drempel, drempel.Maximum)}{eenheid}.";
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var nu = await LeesAsync(ct);
        Waarden = nu;
        Gelezen = Stand(nu);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var nu = await LeesAsync(ct);
        // A form that misses a field still gets all of them back.
        Waarden = [.. Regels.Drempels.Select((_, i) => Ingevuld(i))];
        var waarden = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var i = 0; i < Regels.Drempels.Count; i++)
        {
            var d = Regels.Drempels[i];
            var veld = string.Create(CultureInfo.InvariantCulture, $"Waarden[{i}]");
            if (!int.TryParse(Ingevuld(i).TrimEnd('%').TrimEnd(), NumberStyles.AllowLeadingSign, Tekst.Nederlands, out var getal))
            {
                ModelState.AddModelError(veld, $"Vul bij ‘{d.Omschrijving}’ een heel getal in.");
                continue;
            }

            var waarde = d.IsPercentage ? getal / 100m : getal;
            if (waarde < d.Minimum || waarde > d.Maximum)
            {
                ModelState.AddModelError(veld, $"‘{d.Omschrijving}’ ligt tussen {Getoond(d, d.Minimum)} en {Getoond(d, d.Maximum)}.");
            }
            else if (waarde != d.Standaard)
            {
                waarden[d.Code] = waarde;
            }
        }

        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (Gelezen is not null && Gelezen != Stand(nu))
        {
            Verschillen =
            [
                .. Regels
                    .Drempels.Select((d, i) => new Verschil(d.Omschrijving, nu[i], Ingevuld(i)))
                    .Where(v => v.Opgeslagen != v.Ingevuld),
            ];
            Gelezen = Stand(nu);
            return Ongeldig(
                "",
                "De drempels zijn intussen door iemand anders gewijzigd. Vergelijk hieronder; sla opnieuw op om jouw invoer te bewaren."
            );
        }

        await repository.SetAsync(waarden, Regels.Drempels.Select(d => d.Code), ct);
        Meld("Drempels opgeslagen. De signalen rekenen er vanaf nu mee.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostStandaardAsync(CancellationToken ct)
    {
        await repository.SetAsync(new Dictionary<string, decimal>(), Regels.Drempels.Select(d => d.Code), ct);
        Meld("Alle drempels staan weer op de standaard.");
        return RedirectToPage();
    }

    private async Task<string[]> LeesAsync(CancellationToken ct)
    {
        var drempels = new Drempels(await repository.GetAsync(ct));
        Afwijkend = Regels.Drempels.Count(d => drempels[d] != d.Standaard);
        return [.. Regels.Drempels.Select(d => Getoond(d, drempels[d]))];
    }

    private string Ingevuld(int i) => (i < Waarden.Count ? Waarden[i] : null)?.Trim() ?? "";

    private static string Getoond(Drempel d, decimal waarde) => (d.IsPercentage ? waarde * 100 : waarde).ToString("0.##", Tekst.Nederlands);

    private static string Stand(IEnumerable<string> waarden) => string.Join(';', waarden);
}
