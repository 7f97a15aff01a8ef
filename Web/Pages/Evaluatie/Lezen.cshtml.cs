using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// A named reader looks at open answers, blacks out names and releases them, or keeps them back. Only items that have a list at all can be read: of
/// fewer answers even the reader could guess who wrote.
/// </summary>
public sealed class LezenModel(RondeRepository rondes, UitslagRepository uitslagen, OpenantwoordRepository open, TimeProvider klok)
    : Uitslagpagina(rondes, uitslagen, klok)
{
    public const int PerKeer = 20;
    public const string Vrij = "vrij",
        Achter = "achter",
        Later = "later";

    public sealed record Besluit
    {
        public string? Sleutel { get; init; }
        public string? Tekst { get; init; }
        public string? Keuze { get; init; }
    }

    /// <summary>One open item of the round: how many wait, and whether they may be read.</summary>
    public sealed record Item(Vraag Vraag, bool IsTeLezen, int Ongelezen, int Vrijgegeven, int Achtergehouden);

    [BindProperty(SupportsGet = true)]
    public int Ronde { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    [BindProperty]
    public List<Besluit> Besluiten { get; set; } = [];

    public Ronderesultaat Resultaat { get; private set; } = null!;
    public IReadOnlyList<Item> Items { get; private set; } = [];

    /// <summary>The item at hand; null = a choice is to be made.</summary>
    public Item? Gekozen { get; private set; }
    public IReadOnlyList<Openrij> Rijen { get; private set; } = [];
    public IReadOnlyList<Openrij> Gelezen { get; private set; } = [];
    private IReadOnlyList<string> Collegas { get; set; } = [];

    /// <summary>Words that may be a name.</summary>
    public IReadOnlyList<string> Namen(string tekst) => Zwartmaken.Vermoedelijk(tekst, Collegas);

    public string Veld(int i, string naam) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"Besluiten[{i}].{naam}");

    public string Fout(int i) =>
        ModelState.TryGetValue(Veld(i, "Tekst"), out var staat) && staat.Errors.Count > 0 ? staat.Errors[0].ErrorMessage : "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(ct) ?? Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Gekozen is not { IsTeLezen: true })
        {
            return NotFound();
        }
        Besluiten.RemoveAll(b => b is null);
        var rijen = Rijen.Concat(Gelezen).ToDictionary(r => r.Sleutel, StringComparer.Ordinal);
        var besluiten = new List<(string Sleutel, string Leesbaar)>();
        for (var i = 0; i < Math.Min(Besluiten.Count, PerKeer); i++)
        {
            var b = Besluiten[i];
            if (b.Sleutel is null || !rijen.TryGetValue(b.Sleutel, out var rij))
            {
                continue;
            }
            if (b.Keuze == Achter)
            {
                besluiten.Add((rij.Sleutel, ""));
            }
            else if (b.Keuze == Vrij)
            {
                var tekst = Tekst.Schoon(b.Tekst);
                if (Zwartmaken.IsVan(rij.Tekst, tekst))
                {
                    besluiten.Add((rij.Sleutel, tekst));
                }
                else
                {
                    ModelState.AddModelError(
                        Veld(i, "Tekst"),
                        $"Maak in antwoord {i + 1} alleen stukken zwart ({Zwartmaken.Blok}); aan de woorden zelf verandert niets."
                    );
                }
            }
            else if (rij.Leesbaar is null && Tekst.Schoon(b.Tekst) is { Length: > 0 } getypt && getypt != rij.Tekst)
            {
                // What was blacked out would be lost.
                ModelState.AddModelError(Veld(i, "Tekst"), $"Je maakte iets zwart in antwoord {i + 1}. Kies vrijgeven of achterhouden.");
            }
        }

        if (!ModelState.IsValid)
        {
            // The same answers in the same order, with what was typed.
            Rijen =
            [
                .. Besluiten.Take(PerKeer).Where(b => b.Sleutel is not null && rijen.ContainsKey(b.Sleutel)).Select(b => rijen[b.Sleutel!]),
            ];
            Besluiten = [.. Besluiten.Take(PerKeer).Where(b => b.Sleutel is not null && rijen.ContainsKey(b.Sleutel))];
            return Ongeldig();
        }

        if (besluiten.Count == 0)
        {
            Meld("Er is nog niets gekozen.", "warning");
            return RedirectToPage(new { ronde = Ronde, vraag = Vraag });
        }
        var gemist = await open.LeesAsync(Ronde, besluiten, School.Ik.Naam, ct);
        var gedaan = besluiten.Count - gemist.Count;
        Meld(
            $"{Tekst.Aantal(gedaan, "antwoord", "antwoorden")} gelezen."
                + (
                    gemist.Count > 0
                        ? $" {Tekst.Aantal(gemist.Count, "antwoord", "antwoorden")} las een collega net; die keuze blijft staan."
                        : ""
                ),
            gemist.Count > 0 ? "warning" : "success"
        );
        return RedirectToPage(new { ronde = Ronde, vraag = Vraag });
    }

    /// <summary>Puts an answer back among the unread ones.</summary>
    public async Task<IActionResult> OnPostOpnieuwAsync(string? sleutel, CancellationToken ct)
    {
        if (await LaadAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Gekozen is not { IsTeLezen: true } || Gelezen.All(r => r.Sleutel != sleutel))
        {
            return NotFound();
        }
        if (await open.LeesOpnieuwAsync(Ronde, sleutel!, ct))
        {
            Meld("Het antwoord staat weer bij de ongelezen antwoorden en is voor niemand te zien.");
        }
        return RedirectToPage(new { ronde = Ronde, vraag = Vraag });
    }

    private async Task<IActionResult?> LaadAsync(CancellationToken ct)
    {
        if (!MagBeheren)
        {
            return Forbid();
        }
        if (!(await Uitslagen.GetAsync([Ronde], School.Ik.Id, ct)).TryGetValue(Ronde, out var resultaat))
        {
            return NotFound();
        }
        Resultaat = resultaat;
        var uitslag = Rondeuitslag.Lees(resultaat, Minimum, School.MinimumOpen);
        var stand = (await open.GetStandAsync(Ronde, ct)).ToLookup(t => (t.Vraag, t.Optie), t => t.Aantal);
        Items =
        [
            .. resultaat
                .Lijst.Vragen.Where(v => v.Soort == Vraagsoort.Open)
                .Select(v => new Item(
                    v,
                    uitslag.Open.Any(o => o.Code == v.Code && o.Schreven.Count > 0),
                    stand[(v.Code, "ongelezen")].Sum(),
                    stand[(v.Code, "vrij")].Sum(),
                    stand[(v.Code, "achter")].Sum()
                )),
        ];
        if (string.IsNullOrEmpty(Vraag))
        {
            return null;
        }
        Gekozen = Items.FirstOrDefault(i => i.Vraag.Code == Vraag);
        if (Gekozen is not { IsTeLezen: true })
        {
            return NotFound();
        }
        var alles = await open.GetAsync(Ronde, [Vraag], ct);
        Rijen = [.. alles.Where(r => r.Leesbaar is null).Take(PerKeer)];
        Gelezen = [.. alles.Where(r => r.Leesbaar is not null)];
        Collegas = await open.GetCollegasAsync(ct);
        return null;
    }
}
