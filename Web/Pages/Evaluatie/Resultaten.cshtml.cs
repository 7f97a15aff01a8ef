using System.Globalization;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>
/// Results of a closed round, through the guard: per item the distribution and the mean of a group beside an earlier round or another group, and the
/// same items over all groups.
/// </summary>
public sealed class ResultatenModel(RondeRepository rondes, UitslagRepository uitslagen, TimeProvider klok)
    : Uitslagpagina(rondes, uitslagen, klok)
{
    /// <summary>Value of <see cref="Naast"/>: no comparison.</summary>
    public const string Niets = "niets";
    private const string VanRonde = "ronde:";

    [BindProperty(SupportsGet = true)]
    public int? Ronde { get; set; }

    /// <summary>Key of a group (<see cref="Toongroep.Sleutel"/>); null = the whole school.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Groep { get; set; }

    /// <summary>What is laid beside it: empty = the round before, "niets", "ronde:12" or the key of another group of this round.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Naast { get; set; }

    public IReadOnlyList<GeslotenRonde> Gesloten { get; private set; } = [];
    public GeslotenRonde Deze { get; private set; } = null!;
    public Blad? Blad { get; private set; }
    public Groepsrespons? Gekozen { get; private set; }

    /// <summary>The round that is laid beside it; null = another group of this round, or nothing.</summary>
    public Blad? Toen { get; private set; }

    /// <summary>The group that is laid beside it; null = nothing.</summary>
    public Groepsrespons? NaastGroep { get; private set; }

    /// <summary>The round of the others, for the themes; null = none, or not the whole school.</summary>
    public Blad? Anderen { get; private set; }
    public IReadOnlyList<Themapaar> Themas { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LaadAsync(ct) ?? Page();

    /// <summary>What is on the page, as a workbook.</summary>
    public async Task<IActionResult> OnGetExcelAsync(CancellationToken ct) =>
        await LaadAsync(ct) is { } anders ? anders
        : Gekozen is null ? NotFound()
        : new Uitkomstenboek(this).AlsBestand();

    private async Task<IActionResult?> LaadAsync(CancellationToken ct)
    {
        await SluitVerlopenAsync(ct);
        Gesloten = await Uitslagen.GetGeslotenAsync(ct);
        if (Ronde is not int id)
        {
            return ModelState.IsValid ? null : NotFound();
        }
        if (Gesloten.FirstOrDefault(r => r.Ronde.Id == id) is not { } deze)
        {
            return NotFound();
        }
        Deze = deze;
        var toen = Naast is null or ""
            ? Vorige(deze, Gesloten)
            : Eerder(deze, Gesloten).FirstOrDefault(r => VanRonde + r.Ronde.Id.ToString(CultureInfo.InvariantCulture) == Naast);
        var anderen = string.IsNullOrEmpty(Groep) || Groep == Toongroep.School ? Tegenover(deze, Gesloten) : null;
        var resultaten = await Uitslagen.GetAsync(
            [.. new[] { id, toen?.Ronde.Id, anderen?.Ronde.Id }.OfType<int>().Distinct()],
            School.Ik.Id,
            ct
        );
        if (!resultaten.TryGetValue(id, out var resultaat))
        {
            return NotFound();
        }
        Blad = Bewaak(resultaat);
        Gekozen = string.IsNullOrEmpty(Groep)
            ? Blad.Respons.Count > 0
                ? Blad.Respons[0]
                : null
            : Blad.Groep(Groep);
        if (Gekozen is null)
        {
            return string.IsNullOrEmpty(Groep) ? null : NotFound();
        }
        Toen = toen is not null && resultaten.TryGetValue(toen.Ronde.Id, out var t) ? Bewaak(t) : null;
        // One class is no earlier state of the school, unless somebody asks for it.
        if (string.IsNullOrEmpty(Naast) && Toen?.IsSchool != Blad.IsSchool)
        {
            Toen = null;
        }
        NaastGroep =
            Toen is not null ? Toen.Groep(Gekozen.Groep.Sleutel)
            : string.IsNullOrEmpty(Naast) || Naast == Gekozen.Groep.Sleutel ? null
            : Blad.Groep(Naast);
        // A link to a comparison that this reader may not see, or that is gone.
        if (Naast is { Length: > 0 } and not Niets && Toen is null && NaastGroep is null && Naast != Gekozen.Groep.Sleutel)
        {
            return NotFound();
        }
        Anderen = anderen is not null && resultaten.TryGetValue(anderen.Ronde.Id, out var a) ? Bewaak(a) : null;
        Themas = Anderen is null ? [] : Paren(deze, anderen!);
        return null;
    }

    public IEnumerable<SelectListItem> Groepen => Keuzes(Blad!.Respons.Select(r => r.Groep), Gekozen!.Groep.Sleutel);

    public IEnumerable<SelectListItem> Naasten =>
        [
            .. Eerder(Deze, Gesloten)
                .Select(r => new SelectListItem(
                    r.Ronde.Naam,
                    VanRonde + r.Ronde.Id.ToString(CultureInfo.InvariantCulture),
                    Toen?.Ronde.Id == r.Ronde.Id
                )),
            new SelectListItem("niets", Niets, Toen is null && NaastGroep is null),
            .. Keuzes(
                Blad!.Respons.Select(r => r.Groep).Where(g => g.Sleutel != Gekozen!.Groep.Sleutel),
                Toen is null ? NaastGroep?.Groep.Sleutel : null
            ),
        ];

    private static IEnumerable<SelectListItem> Keuzes(IEnumerable<Toongroep> groepen, string? gekozen)
    {
        var soorten = new Dictionary<string, SelectListGroup>(StringComparer.Ordinal);
        foreach (var g in groepen)
        {
            var soort = soorten.TryGetValue(g.Soort, out var s) ? s : soorten[g.Soort] = new SelectListGroup { Name = Soortnaam(g.Soort) };
            yield return new SelectListItem(g.Label, g.Sleutel, g.Sleutel == gekozen)
            {
                Group = g.Soort == Toongroep.School ? null : soort,
            };
        }
    }

    private static string Soortnaam(string soort) =>
        soort switch
        {
            Toongroep.PerVestiging => "Vestiging",
            Toongroep.PerLeerjaar => "Leerjaar",
            Toongroep.PerTeam => "Team",
            Toongroep.PerLeerweg => "Leerweg",
            Toongroep.LeerjaarVestiging => "Leerjaar en vestiging",
            Toongroep.TeamLeerjaar => "Team en leerjaar",
            Toongroep.TeamLeerjaarLeerweg => "Team, leerjaar en leerweg",
            Toongroep.Klas => "Klas",
            Toongroep.Samen => "Klassen samen",
            _ => "",
        };

    /// <summary>May this reader turn a result into an improvement point?</summary>
    public bool MagPunt => Rechten.MagPuntToevoegen(School.Ik, Blad!.Resultaat.Groepen.Any(g => School.Ik.TeamCodes.Contains(g.Team)));

    public string Mensen => Blad!.IsMentoren ? "mentoren" : "leerlingen";

    /// <summary>"Leerlingen mei 2026" or "leerjaar 4": what the second column holds; null = there is none.</summary>
    public string? Naastnaam => NaastGroep is null ? null : Toen?.Ronde.Naam ?? NaastGroep.Groep.Label;

    /// <summary>What the guard shows of an item for the chosen group; null when it has nothing to show.</summary>
    public Groepsuitslag? Van(string code) => Blad!.Van(code, Gekozen!.Groep.Sleutel);

    /// <summary>The same for what is laid beside it.</summary>
    public Groepsuitslag? VanNaast(string code) => NaastGroep is null ? null : (Toen ?? Blad!).Van(code, NaastGroep.Groep.Sleutel);

    /// <summary>A verdict is only given on different people, or the same people at another time; of a part and its whole the figures hang together.</summary>
    public bool IsTeOordelen =>
        NaastGroep is not null
        && (Toen is not null || !NaastGroep.Groep.Klassen.Intersect(Gekozen!.Groep.Klassen, StringComparer.Ordinal).Any());

    public Verandering? Verschil(Hoofdcijfer cijfer)
    {
        ArgumentNullException.ThrowIfNull(cijfer);
        return IsTeOordelen ? cijfer.Verschil(VanNaast(cijfer.Code), Van(cijfer.Code)) : null;
    }

    /// <summary>The figures that changed more than chance explains.</summary>
    public IEnumerable<(Vraag Vraag, Hoofdcijfer Cijfer, Verandering Verschil)> Opvallend =>
        Cijfers
            .Select(x => (x.Vraag, x.Cijfer, Verschil: Verschil(x.Cijfer)))
            .Where(x => x.Verschil is { BinnenRuis: false })
            .Select(x => (x.Vraag, x.Cijfer, x.Verschil!));

    /// <summary>The one figure of every item that has one.</summary>
    public IEnumerable<(Vraag Vraag, Hoofdcijfer Cijfer)> Cijfers =>
        Deze
            .Lijst.Vragen.Select(v => (Vraag: v, Cijfer: Hoofdcijfer.Van(v)))
            .Where(x => x.Cijfer is not null)
            .Select(x => (x.Vraag, x.Cijfer!));

    /// <summary>
    /// The tables of items over groups, hidden groups included, that this reader may see: leerjaren (teams of mentors), and the smallest ones.
    /// </summary>
    public IEnumerable<(string Titel, IReadOnlyList<Toongroep> Groepen)> Tabellen
    {
        get
        {
            if (Blad!.Uitslag.Items.Count == 0)
            {
                yield break;
            }
            foreach (
                var (titel, soort) in Blad.IsMentoren
                    ? [("Per team", Toongroep.PerTeam)]
                    : new[] { ("Per leerjaar", Toongroep.PerLeerjaar), ("Per team, leerjaar en leerweg", Toongroep.TeamLeerjaarLeerweg) }
            )
            {
                var groepen = Blad
                    .Uitslag.Items[0]
                    .Groepen.Select(g => g.Groep)
                    .Where(g => g.Soort == soort && MagZien(School.Ik, g, Blad.Resultaat.Groepen, Blad.Resultaat.EigenKlassen))
                    .OrderBy(g => g.Label, StringComparer.Ordinal)
                    .ToList();
                if (groepen.Count > 0)
                {
                    yield return (titel, groepen);
                }
            }
        }
    }

    /// <summary>
    /// How many of the chosen group wrote something, when it has a list of open answers; null = it has none, or this reader sees figures only.
    /// </summary>
    public int? Schreven(Vraag vraag) => Openlijsten.Schreven(School.Ik, Blad!, Gekozen!.Groep.Sleutel, vraag);

    /// <summary>The items of a question as the guard knows them: itself, or one per option that could be ticked.</summary>
    public static IEnumerable<(string Code, string Label)> Codes(Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return vraag.Soort switch
        {
            Vraagsoort.Open => [],
            Vraagsoort.Meerkeuze => vraag
                .Antwoorden.Where(a => a.Code != Vraag.LieverNiet)
                .Select(a => (vraag.Code + Hoofdcijfer.Scheiding + a.Code, a.Label)),
            _ => [(vraag.Code, vraag.Tekst)],
        };
    }

    /// <summary>One of five shades for a figure on its scale; 0 = none.</summary>
    public static int Warmte(Hoofdcijfer cijfer, Groepsuitslag? uitslag)
    {
        ArgumentNullException.ThrowIfNull(cijfer);
        if (cijfer.Waarde(uitslag) is not decimal w)
        {
            return 0;
        }
        var (laag, hoog) =
            cijfer.Optie is not null ? (0m, 100m)
            : uitslag!.Schaal is { } s ? (s.Laagste, s.Hoogste)
            : (w, w);
        return hoog - laag is <= 0 or > 100 ? 0 : Math.Clamp((int)((w - laag) / (hoog - laag) * 5) + 1, 1, 5);
    }
}
