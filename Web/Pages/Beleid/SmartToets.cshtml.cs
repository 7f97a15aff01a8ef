using LobBeleid.Data.Domein.Smart;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>
/// Paste any goal and see the SMART check; nothing is stored. The address holds the text, so a check can be shared; while typing,
/// htmx asks for the result alone.
/// </summary>
public sealed class SmartToetsModel : Paginabasis
{
    [BindProperty(SupportsGet = true, Name = "tekst")]
    public string? Doel { get; set; }

    [BindProperty(SupportsGet = true, Name = "einddatum")]
    public DateOnly? Einddatum { get; set; }

    [BindProperty(SupportsGet = true, Name = "draagvlak")]
    public string? Draagvlak { get; set; }

    [BindProperty(SupportsGet = true, Name = "middelen")]
    public string? Middelen { get; set; }

    /// <summary>Null as long as there is no text.</summary>
    public SmartUitslag? Uitslag { get; private set; }

    public IActionResult OnGet()
    {
        Doel = Tekst.Schoon(Doel);
        if (Doel.Length > 0)
        {
            Uitslag = SmartToets.Bepaal(
                Doel,
                new Doelvelden
                {
                    Draagvlak = Tekst.Schoon(Draagvlak),
                    Middelen = Tekst.Schoon(Middelen),
                    Einddatum = Einddatum,
                }
            );
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        return IsHtmx ? Partial("_SmartUitslag", Uitslag) : Page();
    }

    /// <summary>The text in pieces: each with the letters that its words led to; empty for the rest.</summary>
    public static IEnumerable<(string Tekst, string Letters)> Stukken(SmartUitslag uitslag)
    {
        ArgumentNullException.ThrowIfNull(uitslag);
        var letters = new string[uitslag.Tekst.Length];
        foreach (var l in uitslag.Letters)
        {
            foreach (var (start, lengte) in l.Woorden)
            {
                for (var i = start; i < start + lengte; i++)
                {
                    if (!(letters[i] ?? "").Contains(l.Letter, StringComparison.Ordinal))
                    {
                        letters[i] += l.Letter;
                    }
                }
            }
        }

        for (var i = 0; i < letters.Length; )
        {
            var j = i;
            while (j < letters.Length && letters[j] == letters[i])
            {
                j++;
            }
            yield return (uitslag.Tekst[i..j], letters[i] ?? "");
            i = j;
        }
    }
}
