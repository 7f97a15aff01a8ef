using LobBeleid.Data.Domein;
using LobBeleid.Data.Evaluatie;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>Results of closed rounds, through the guard: per item the distribution and the mean of a group, and the same item over the groups that may be shown.</summary>
public sealed class ResultatenModel(RondeRepository rondes, TimeProvider klok) : Evaluatiepagina(rondes, klok)
{
    [BindProperty(SupportsGet = true)]
    public int? Ronde { get; set; }

    /// <summary>Key of a group (<see cref="Toongroep.Sleutel"/>); null = the whole school.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    public IReadOnlyList<Ronde> Gesloten { get; private set; } = [];
    public Ronderesultaat? Resultaat { get; private set; }
    public Bewaakuitslag Uitslag { get; private set; } = null!;
    /// <summary>The groups that may be shown and that this reader may see.</summary>
    public IReadOnlyList<Groepsrespons> Groepen { get; private set; } = [];
    public Groepsrespons? Gekozen { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await SluitVerlopenAsync(ct);
        if (Ronde is not int id)
        {
            (_, var alle) = await Rondes.GetOverzichtAsync(ct);
            Gesloten = [.. alle.Where(r => r.GeslotenOp is not null)];
            return Page();
        }

        Resultaat = await Rondes.GetResultaatAsync(id, School.Ik.Id, ct);
        if (Resultaat is null) { return NotFound(); }
        Uitslag = Rondeuitslag.Bepaal(Resultaat, Minimum);
        Groepen = [.. Uitslag.Respons.Where(r => MagZien(School.Ik, r.Groep, Resultaat.Groepen, Resultaat.EigenKlassen))];
        Gekozen = string.IsNullOrEmpty(Groep) ? Groepen.Count > 0 ? Groepen[0] : null : Groepen.FirstOrDefault(g => g.Groep.Sleutel == Groep);
        return !string.IsNullOrEmpty(Groep) && Gekozen is null ? NotFound() : Page();
    }

    /// <summary>What the guard shows of an item for the chosen group; null when it has nothing to show.</summary>
    public Groepsuitslag? Van(string code) => Gekozen is null ? null : Uitslag.Van(code)?.Van(Gekozen.Groep.Sleutel);

    /// <summary>The kinds of groups of the table team × leerjaar × leerweg, hidden ones included, that this reader may see.</summary>
    public IReadOnlyList<Toongroep> Kleinste => Resultaat is null || Uitslag.Items.Count == 0 ? [] : [.. Uitslag.Items[0].Groepen.Select(g => g.Groep)
        .Where(g => g.Soort == (Resultaat.Ronde.Doelgroep == "mentor" ? Toongroep.PerTeam : Toongroep.TeamLeerjaarLeerweg) && MagZien(School.Ik, g, Resultaat.Groepen, Resultaat.EigenKlassen)).OrderBy(g => g.Label, StringComparer.Ordinal)];

    /// <summary>The items of a question as the guard knows them: itself, or one per option that could be ticked.</summary>
    public static IEnumerable<(string Code, string Label)> Codes(Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return vraag.Soort switch
        {
            Vraagsoort.Open => [],
            Vraagsoort.Meerkeuze => vraag.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).Select(a => (vraag.Code + Rondeuitslag.Scheiding + a.Code, a.Label)),
            _ => [(vraag.Code, vraag.Tekst)],
        };
    }
}
