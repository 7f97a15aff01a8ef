using System.Globalization;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;
using Lijnregels = LobBeleid.Data.Domein.Tijdlijn.Regels;

namespace LobBeleid.Web.Pages.Beheer;

/// <summary>All thresholds of the rules in one form; whole numbers, a share as a whole percentage.</summary>
public sealed class DrempelsModel(DrempelRepository repository) : BeheerInvoer<DrempelsModel.InvoerModel>
{
    /// <summary>What is brought together when two people change thresholds: each stands by itself.</summary>
    public sealed record InvoerModel
    {
        /// <summary>As typed, by code.</summary>
        public Dictionary<string, string> PerCode { get; init; } = [];
    }

    /// <summary>As typed, in the order of <see cref="Lijnregels.Drempels"/>.</summary>
    [BindProperty]
    public IReadOnlyList<string?> Waarden { get; set; } = [];

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
        return $"Standaard {Getoond(drempel, drempel.Standaard)}{eenheid}; {Getoond(drempel, drempel.Minimum)} tot en met "
            + $"{Getoond(drempel, drempel.Maximum)}{eenheid}.";
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Waarden = await LeesAsync(ct);
        Opgeslagen = Van(Waarden);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Opgeslagen = Van(await LeesAsync(ct));
        // A form that misses a field still gets all of them back.
        Waarden = [.. Lijnregels.Drempels.Select((_, i) => Ingevuld(i))];
        LeesWaarden();
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        Invoer = Van(Waarden);
        var botsing = VoegSamen("deze drempels");
        Waarden = [.. Lijnregels.Drempels.Select(d => Invoer.PerCode[d.Code])];
        if (botsing is not null)
        {
            return botsing;
        }
        await repository.SetAsync(LeesWaarden(), Lijnregels.Drempels.Select(d => d.Code), ct);
        Meld("Drempels opgeslagen. De signalen rekenen er vanaf nu mee.");
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostStandaardAsync(CancellationToken ct)
    {
        await repository.SetAsync(new Dictionary<string, decimal>(), Lijnregels.Drempels.Select(d => d.Code), ct);
        Meld("Alle drempels staan weer op de standaard.");
        return RedirectToPage();
    }

    protected override IEnumerable<(string Veld, string Waarde)> Regels(InvoerModel invoer)
    {
        ArgumentNullException.ThrowIfNull(invoer);
        return Lijnregels.Drempels.Select(d => (d.Omschrijving, invoer.PerCode.GetValueOrDefault(d.Code, "")));
    }

    /// <summary>What differs from the default, by code; what is no number or too large or small is told in ModelState.</summary>
    private Dictionary<string, decimal> LeesWaarden()
    {
        var waarden = new Dictionary<string, decimal>(StringComparer.Ordinal);
        for (var i = 0; i < Lijnregels.Drempels.Count; i++)
        {
            var d = Lijnregels.Drempels[i];
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
        return waarden;
    }

    private static InvoerModel Van(IReadOnlyList<string?> waarden) =>
        new() { PerCode = Lijnregels.Drempels.Select((d, i) => (d.Code, waarden[i] ?? "")).ToDictionary(StringComparer.Ordinal) };

    private async Task<string[]> LeesAsync(CancellationToken ct)
    {
        var drempels = new Drempels(await repository.GetAsync(ct));
        Afwijkend = Lijnregels.Drempels.Count(d => drempels[d] != d.Standaard);
        return [.. Lijnregels.Drempels.Select(d => Getoond(d, drempels[d]))];
    }

    private string Ingevuld(int i) => (i < Waarden.Count ? Waarden[i] : null)?.Trim() ?? "";

    private static string Getoond(Drempel d, decimal waarde) => (d.IsPercentage ? waarde * 100 : waarde).ToString("0.##", Tekst.Nederlands);
}
