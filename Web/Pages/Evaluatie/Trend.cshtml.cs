using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// One item over the closed rounds, of the school or a group, through the guard, with what is noise said to be noise; and the plans whose result it
/// shows.
/// </summary>
public sealed class TrendModel(RondeRepository rondes, UitslagRepository uitslagen, BeleidRepository beleid, TimeProvider klok)
    : Uitslagpagina(rondes, uitslagen, klok)
{
    /// <summary>More rounds than this are not read; the newest count.</summary>
    public const int MaximumRondes = 12;

    /// <summary>One round: what is shown, and how it differs from the round before. Verandering null = nothing to compare with.</summary>
    public sealed record Punt(Ronde Ronde, Groepsuitslag? Uitslag, Verandering? Verandering);

    /// <summary>Code of the item; "MV15.ouders" is one option of an item in which several could be ticked.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Vraag { get; set; }

    /// <summary>Key of a group; null = the whole school.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    public Vraag? Gevraagd { get; private set; }
    public Hoofdcijfer? Cijfer { get; private set; }
    public IReadOnlyList<Punt> Punten { get; private set; } = [];
    public IReadOnlyList<Beleidsstuk> Plannen { get; private set; } = [];

    /// <summary>Groups that the newest round shows to this reader.</summary>
    public IReadOnlyList<Toongroep> Groepen { get; private set; } = [];
    public Toongroep? Gekozen { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var gevraagd = (Vraag ?? "").Trim();
        var (code, optie) = gevraagd.Split(Hoofdcijfer.Scheiding, 2) is [var c, var o] ? (c, o) : (gevraagd, null);
        var alle = await Uitslagen.GetGeslotenAsync(ct);
        // What was asked after an activity says something of that activity, not of a trend.
        var alles = alle.Where(r => r.Ronde.ActiviteitId is null && r.Vroeg(code)).ToList();
        // One code is one question of one kind of people.
        var deze = alles.Where(r => r.Ronde.Doelgroep == alles[0].Ronde.Doelgroep).Take(MaximumRondes).Reverse().ToList();
        var resultaten = await Uitslagen.GetAsync([.. deze.Select(r => r.Ronde.Id)], School.Ik.Id, ct);
        Plannen = [.. (await beleid.GetAsync(School.Schooljaar, 0, ct)).Stukken.Where(s => s.Vragen.Contains(code))];
        Gevraagd = deze.Count == 0 ? null : deze[^1].Lijst.Vragen.First(v => v.Code == code);
        Cijfer = Gevraagd is null ? null : Hoofdcijfer.Van(Gevraagd, optie);
        if (Cijfer is null)
        {
            Gevraagd = null;
            return Page();
        }
        var bladen = deze.Where(r => resultaten.ContainsKey(r.Ronde.Id))
            .Select(r => Bewaak(resultaten[r.Ronde.Id]))
            .Where(b => b.IsSchool)
            .ToList();
        var sleutel = string.IsNullOrEmpty(Groep) ? Toongroep.School : Groep;
        Groepen =
        [
            .. bladen
                .SelectMany(b => b.Respons.Select(r => r.Groep))
                .DistinctBy(g => g.Sleutel)
                .Where(g => g.Soort is not (Toongroep.Klas or Toongroep.Samen)),
        ];
        Gekozen = Groepen.FirstOrDefault(g => g.Sleutel == sleutel);
        if (Gekozen is null && !string.IsNullOrEmpty(Groep))
        {
            return NotFound();
        }
        var punten = new List<Punt>();
        foreach (var blad in bladen)
        {
            var u = blad.Van(Cijfer.Code, sleutel);
            punten.Add(new Punt(blad.Ronde, u, punten.Count > 0 ? Cijfer.Verschil(punten[^1].Uitslag, u) : null));
        }

        Punten = punten;
        return Page();
    }
}
