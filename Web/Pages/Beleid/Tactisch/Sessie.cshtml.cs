using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Smart;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid.Tactisch;

/// <summary>The team checks its own goal together: hands are counted per letter before the check's verdict appears; objections stay visible.</summary>
public sealed class SessieModel(BeleidRepository beleid, TimeProvider klok) : Beleidspagina(beleid, klok)
{
    public const int MaximumHanden = 500;

    public sealed record LetterInvoer
    {
        [StringLength(4)]
        public string? Voldoet { get; init; }

        [StringLength(4)]
        public string? Twijfel { get; init; }

        [StringLength(4)]
        public string? Ontbreekt { get; init; }

        [StringLength(Limieten.Zin)]
        public string? Bezwaar { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    /// <summary>The version whose goal the team had on screen.</summary>
    [BindProperty]
    public int Versie { get; set; }

    /// <summary>S, M, A, R, T.</summary>
    [BindProperty]
    public List<LetterInvoer> Letters { get; set; } = [];

    public Beleidsstuk Stuk { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Stuk.GearchiveerdOp is not null)
        {
            return Forbid();
        }
        Letters = [.. SmartToets.Letters.Select(_ => new LetterInvoer())];
        Versie = Stuk.Versie;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Letters.Count != SmartToets.Letters.Count || Letters.Contains(null!))
        {
            return BadRequest();
        }
        var blikken = new List<Smartblik>();
        for (var i = 0; i < Letters.Count; i++)
        {
            var l = Letters[i];
            int Handen(string? tekst, string veld)
            {
                if (string.IsNullOrWhiteSpace(tekst))
                {
                    return 0;
                }
                if (
                    int.TryParse(
                        tekst.Trim(),
                        System.Globalization.NumberStyles.None,
                        System.Globalization.CultureInfo.InvariantCulture,
                        out var n
                    )
                    && n <= MaximumHanden
                )
                {
                    return n;
                }
                ModelState.AddModelError($"Letters[{i}].{veld}", $"Vul een aantal handen van 0 tot en met {MaximumHanden} in.");
                return 0;
            }

            blikken.Add(
                new Smartblik
                {
                    Letter = SmartToets.Letters[i].Code,
                    Voldoet = Handen(l.Voldoet, "Voldoet"),
                    Twijfel = Handen(l.Twijfel, "Twijfel"),
                    Ontbreekt = Handen(l.Ontbreekt, "Ontbreekt"),
                    Bezwaar = Schoon(l.Bezwaar),
                }
            );
        }

        if (Stuk.GearchiveerdOp is not null)
        {
            return Ongeldig(
                "",
                $"{Stuk.Code} is intussen gearchiveerd. De handen staan er nog; haal het plan eerst terug uit het archief en leg ze dan vast."
            );
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (blikken.TrueForAll(b => b.Handen == 0 && b.Bezwaar.Length == 0))
        {
            return Ongeldig("Letters[0].Voldoet", "Tel eerst de handen, ten minste bij één letter.");
        }
        if (Versie != Stuk.Versie)
        {
            Versie = Stuk.Versie;
            ModelState.Remove("Versie");
            return Ongeldig("", "Iemand wijzigde het doel tijdens de sessie. Lees het hieronder opnieuw; de handen staan er nog.");
        }

        var uitkomst = await Repository.BlikAsync(
            Stuk,
            [.. blikken.Where(b => b.Handen > 0 || b.Bezwaar.Length > 0)],
            Schrijver(Beleidssoort.Tactisch),
            ct
        );
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Ongeldig("", Uitleg(uitkomst));
        }
        Meld("De blik van het team is vastgelegd. Hieronder staat die naast de toets.");
        return RedirectToPage("Stuk", null, new { id = Id }, "smart");
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        await LaadAsync(Id, ct);
        if (Register.Zoek(Beleidssoort.Tactisch, Id) is not { } stuk)
        {
            return NotFound();
        }
        Stuk = stuk;
        return MagSchrijven(stuk) ? null : Forbid();
    }
}
