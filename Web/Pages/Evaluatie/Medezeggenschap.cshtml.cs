using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// For the medezeggenschapsraad, on paper: of the closed rounds of a year how satisfied the school and its vestigingen are, what changed, and what is
/// done about it. Every figure comes from
/// <see cref="Rondeuitslag.Lees"/>. The guard counts all groups that it fixes at closing as published from that moment, so this print tells nothing
/// that it did not count; a minimum that is raised later only takes groups away. Items about home stay out: parents sit in the council (domain 11).
/// </summary>
public sealed class MedezeggenschapModel(UitslagRepository repository, VerbeterpuntRepository verbeterpunten) : Paginabasis
{
    /// <summary>The measures of domain 9.4 that have no mean: item and the answer whose share counts.</summary>
    private static readonly Dictionary<string, string> Kernaandelen = new(StringComparer.Ordinal)
    {
        ["LV1"] = "ja",
        ["MV1a"] = "ja",
        ["MV1"] = "ja",
    };

    /// <summary>The measures of domain 9.4 that are a number: the hours for LOB.</summary>
    private static readonly HashSet<string> Kerngetallen = new(StringComparer.Ordinal) { "MV3a", "MV3b" };

    /// <summary>One group of one item. Uitslag null or hidden = not to be seen; Verandering null = nothing to compare with.</summary>
    public sealed record Cel(Toongroep Groep, Groepsuitslag? Uitslag, string Tekst, string Verschil, Verandering? Verandering);

    /// <summary>One item; Figuur says what the figure is.</summary>
    public sealed record Rij(Vraag Vraag, string Figuur, IReadOnlyList<Cel> Cellen);

    /// <summary>One round; Vorige is the round that it is compared with, null = none.</summary>
    public sealed record Blad(
        Ronde Ronde,
        Ronde? Vorige,
        IReadOnlyList<Toongroep> Groepen,
        IReadOnlyList<Groepsrespons> Respons,
        IReadOnlyList<Rij> Rijen,
        IReadOnlyList<Verbeterpunt> Punten
    );

    /// <summary>The rounds to print; none = the last of the mentors and the last of the pupils.</summary>
    [BindProperty(SupportsGet = true, Name = "ronde")]
    public List<int> Rondes { get; set; } = [];

    /// <summary>Closed rounds of the school year, oldest first.</summary>
    public IReadOnlyList<Ronde> Alle { get; private set; } = [];
    public IReadOnlyList<Blad> Bladen { get; private set; } = [];
    public int Minimum => School.MinimumGroep;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var resultaten = await repository.GetJaarAsync(School.Schooljaar, ct);
        var punten = (await verbeterpunten.GetAsync(ct)).ToLookup(p => p.RondeId);
        Alle = [.. resultaten.Select(r => r.Ronde).Where(r => r.SchooljaarId == School.Schooljaar)];
        if (Rondes.Exists(id => Alle.All(r => r.Id != id)))
        {
            return NotFound();
        }
        if (Rondes.Count == 0)
        {
            Rondes = [.. Alle.Where(r => r.ActiviteitId is null).GroupBy(r => r.Doelgroep).Select(g => g.Last().Id)];
        }
        var uitslagen = new Dictionary<int, Bewaakuitslag>();
        Bewaakuitslag Uitslag(Ronderesultaat r) =>
            uitslagen.TryGetValue(r.Ronde.Id, out var u) ? u : uitslagen[r.Ronde.Id] = Rondeuitslag.Lees(r, Minimum);
        Bladen =
        [
            .. Alle.Where(r => Rondes.Contains(r.Id))
                .OrderBy(r => r.Doelgroep.IsMentoren ? 1 : 0)
                .ThenBy(r => r.SluitOp)
                .Select(ronde =>
                {
                    var nu = resultaten.First(r => r.Ronde.Id == ronde.Id);
                    // Oldest first, so the last one before this that asked the same people about the same.
                    var vorige = resultaten
                        .TakeWhile(r => r != nu)
                        .LastOrDefault(r => r.Ronde.Doelgroep == ronde.Doelgroep && r.Ronde.ActiviteitId == ronde.ActiviteitId);
                    return Maak(nu, Uitslag(nu), vorige, vorige is null ? null : Uitslag(vorige), [.. punten[ronde.Id]]);
                }),
        ];
        return Page();
    }

    private static bool IsVoorRaad(Vraag v) =>
        v.Soort switch
        {
            Vraagsoort.Schaal or Vraagsoort.Lijn => true,
            Vraagsoort.Getal => Kerngetallen.Contains(v.Code),
            Vraagsoort.JaNee or Vraagsoort.Keuze => Kernaandelen.TryGetValue(v.Code, out var antwoord)
                && v.Antwoorden.Any(a => a.Code == antwoord),
            _ => false,
        };

    /// <summary>School and vestiging, and not where only one class or one team answered.</summary>
    private static bool IsBreed(Toongroep groep, Ronderesultaat resultaat) =>
        groep.Soort is (Toongroep.School or Toongroep.PerVestiging)
        && resultaat.Groepen.Count(g => g.Ingevuld > 0 && groep.Klassen.Contains(g.Naam)) > 1;

    /// <summary>Keys of those groups of which, all together, no class and no team follows.</summary>
    private static IReadOnlySet<string> Breed(Ronderesultaat resultaat, Bewaakuitslag uitslag) =>
        Leesbereik.Kies(
            [.. uitslag.Respons.Select(r => r.Groep).Where(g => IsBreed(g, resultaat))],
            [.. resultaat.Groepen.Where(g => g.Ingevuld > 0).Select(g => g.Naam)],
            Evaluatiepagina.Enkele(resultaat.Groepen)
        );

    private static Blad Maak(
        Ronderesultaat nu,
        Bewaakuitslag uitslag,
        Ronderesultaat? vorige,
        Bewaakuitslag? toen,
        IReadOnlyList<Verbeterpunt> punten
    )
    {
        var breed = Breed(nu, uitslag);
        var breedToen = vorige is null || toen is null ? new HashSet<string>() : Breed(vorige, toen);
        IReadOnlyList<Toongroep> groepen =
            uitslag.Items.Count == 0
                ? []
                :
                [
                    .. uitslag
                        .Items[0]
                        .Groepen.Select(g => g.Groep)
                        .Where(g => IsBreed(g, nu))
                        .OrderBy(g => g.Soort == Toongroep.School ? 0 : 1)
                        .ThenBy(g => g.Label, StringComparer.Ordinal),
                ];
        var rijen = nu
            .Lijst.Vragen.Where(v => !nu.Lijst.GaatOverThuis(v) && IsVoorRaad(v))
            .Select(v =>
            {
                var optie = v.HeeftGemiddelde ? -1 : v.Antwoorden.ToList().FindIndex(a => a.Code == Kernaandelen[v.Code]);
                // Another kind of answer under the same code is another question.
                var zelfde =
                    vorige?.Lijst.Vragen.FirstOrDefault(x => x.Code == v.Code) is { } eerder
                    && eerder.Soort == v.Soort
                    && eerder.Antwoorden.Count == v.Antwoorden.Count;
                return new Rij(
                    v,
                    v.Soort == Vraagsoort.Getal ? "gemiddeld, in uren"
                        : v.Soort == Vraagsoort.Lijn ? "gemiddeld, 0 tot 10"
                        : v.HeeftGemiddelde ? "gemiddeld, 1 tot 5"
                        : "aandeel ja",
                    [
                        .. groepen.Select(g =>
                            Maak(
                                g,
                                breed.Contains(g.Sleutel) ? uitslag.Van(v.Code)?.Van(g.Sleutel) : null,
                                zelfde && breedToen.Contains(g.Sleutel) ? toen?.Van(v.Code)?.Van(g.Sleutel) : null,
                                optie
                            )
                        ),
                    ]
                );
            })
            .Where(r => r.Cellen.Count > 0);
        return new Blad(
            nu.Ronde,
            vorige?.Ronde,
            groepen,
            [
                .. uitslag
                    .Respons.Where(r => breed.Contains(r.Groep.Sleutel))
                    .OrderBy(r => r.Groep.Soort == Toongroep.School ? 0 : 1)
                    .ThenBy(r => r.Groep.Label, StringComparer.Ordinal),
            ],
            [.. rijen],
            punten
        );
    }

    /// <summary>A figure and its change, both from what the guard shows and nothing else.</summary>
    private static Cel Maak(Toongroep groep, Groepsuitslag? u, Groepsuitslag? voor, int optie)
    {
        if (u is not { IsGetoond: true })
        {
            return new(groep, u, "–", "", null);
        }
        var nl = Tekst.Nederlands;
        if (optie < 0)
        {
            var verandering = voor is { IsGetoond: true } ? Ruis.VanGemiddelde(voor, u) : null;
            return new(
                groep,
                u,
                Hoofdcijfer.Gemiddelde(u) ?? "–",
                verandering is null ? "" : (u.Gemiddelde!.Value - voor!.Gemiddelde!.Value).ToString("+0.0;−0.0;0.0", nl),
                verandering
            );
        }

        var nu = u.Aandelen.FirstOrDefault(a => a.Opties.Contains(optie));
        var toen = voor is { IsGetoond: true } ? voor.Aandelen.FirstOrDefault(a => a.Opties.Contains(optie)) : null;
        // An answer that was merged with its neighbour has no share of its own.
        if (nu is null || nu.Opties.Count > 1)
        {
            return new(groep, null, "–", "", null);
        }
        var anders =
            voor is { IsGetoond: true } && toen is { Opties.Count: 1 } ? Ruis.VanAandeel(voor, u, new HashSet<int> { optie }) : null;
        return new(
            groep,
            u,
            nu.Tekst,
            anders is not null && nu.Procent is int na && toen!.Procent is int eerst
                ? (na - eerst).ToString("+0;−0;0", nl) + (Math.Abs(na - eerst) == 1 ? " punt" : " punten")
                : "",
            anders
        );
    }
}
