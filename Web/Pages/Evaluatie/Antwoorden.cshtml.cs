using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>The released open answers to one item, of a group in which enough wrote something: shuffled, and without who or which class.</summary>
public sealed class AntwoordenModel(RondeRepository rondes, UitslagRepository uitslagen, OpenantwoordRepository open, TimeProvider klok)
    : Uitslagpagina(rondes, uitslagen, klok)
{
    public const int PerBladzijde = 50;

    [BindProperty(SupportsGet = true)]
    public int Ronde { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public int Bladzijde { get; set; } = 1;

    public Blad Blad { get; private set; } = null!;
    public Vraag Gevraagd { get; private set; } = null!;
    public Toongroep Gekozen { get; private set; } = null!;

    /// <summary>The groups with a list that this reader may see.</summary>
    public IReadOnlyList<Toongroep> Groepen { get; private set; } = [];

    /// <summary>How many wrote something, released or not.</summary>
    public int Schreven { get; private set; }

    /// <summary>Released in all.</summary>
    public int Vrijgegeven { get; private set; }

    /// <summary>Released, and found by the search.</summary>
    public IReadOnlyList<string> Gevonden { get; private set; } = [];
    public int Bladzijden => Math.Max(1, (Gevonden.Count + PerBladzijde - 1) / PerBladzijde);
    public IEnumerable<string> Teksten => Gevonden.Skip((Bladzijde - 1) * PerBladzijde).Take(PerBladzijde);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Openlijsten.MagLezen(School.Ik))
        {
            return Forbid();
        }
        if (!(await Uitslagen.GetAsync([Ronde], School.Ik.Id, ct)).TryGetValue(Ronde, out var resultaat))
        {
            return NotFound();
        }
        if (resultaat.Lijst.Vragen.FirstOrDefault(v => v.Code == Vraag && v.Soort == Vraagsoort.Open) is not { } vraag)
        {
            return NotFound();
        }
        (Blad, Gevraagd) = (Bewaak(resultaat), vraag);
        Groepen = [.. Blad.Respons.Select(r => r.Groep).Where(g => Openlijsten.Schreven(School.Ik, Blad, g.Sleutel, vraag) is not null)];
        if (Groepen.FirstOrDefault(g => g.Sleutel == (string.IsNullOrEmpty(Groep) ? Toongroep.School : Groep)) is not { } groep)
        {
            return NotFound();
        }
        Gekozen = groep;
        Schreven = Openlijsten.Schreven(School.Ik, Blad, groep.Sleutel, vraag) ?? 0;
        var lid = resultaat.Groepen.Where(g => groep.Klassen.Contains(g.Naam)).Select(g => g.Id).ToHashSet();
        var teksten = OpenAntwoorden.Schud(
            (await open.GetAsync(Ronde, [vraag.Code], ct))
                .Where(r => lid.Contains(r.RondegroepId) && r.Leesbaar is { Length: > 0 })
                .Select(r => r.Leesbaar!),
            Ronde
        );
        Vrijgegeven = teksten.Count;
        Gevonden = string.IsNullOrWhiteSpace(Zoek)
            ? teksten
            : [.. teksten.Where(t => t.Contains(Zoek.Trim(), StringComparison.CurrentCultureIgnoreCase))];
        Bladzijde = Math.Clamp(Bladzijde, 1, Bladzijden);
        return Page();
    }
}
