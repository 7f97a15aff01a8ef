using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Tijdlijn;

/// <summary>Every broken chain with what is missing, since when, and its smallest repairs; a repair goes into a draft in one step.</summary>
public sealed class KetensModel(PlanLezer lezer, OntwerpRepository ontwerpen, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>Every repair is tried with all rules, so a page shows a handful of chains.</summary>
    private const int PerPagina = 8;

    /// <summary>1-based.</summary>
    [BindProperty(SupportsGet = true, Name = "pagina")]
    public int Pagina { get; set; } = 1;

    /// <summary><see cref="Breuk.Sleutel"/> and the repair's description, as the page showed them.</summary>
    [BindProperty]
    public string? Breuk { get; set; }

    [BindProperty]
    public string? Reparatie { get; set; }

    /// <summary>Draft to put it in; 0 = a new one; null = the form did not say.</summary>
    [BindProperty]
    public int? Ontwerp { get; set; }

    /// <summary>Database id of the activity at which a chain breaks, and what is missing: shows the page with that chain.</summary>
    [BindProperty(SupportsGet = true, Name = "bij")]
    public int? Bij { get; set; }

    [BindProperty(SupportsGet = true, Name = "mist")]
    public string? MistNaam { get; set; }

    /// <summary>What pupils take along, for the links of the repair.</summary>
    [BindProperty]
    public string? Toelichting { get; set; }

    public IReadOnlyList<(Breuk Breuk, string Sinds, IReadOnlyList<Reparatie> Reparaties)> Breuken { get; private set; } = [];
    public int Totaal { get; private set; }
    public int AantalPaginas => Math.Max(1, (Totaal + PerPagina - 1) / PerPagina);
    public IReadOnlyList<Ontwerp> Ontwerpen { get; private set; } = [];
    public IReadOnlyList<Ontwerp> EigenOntwerpen =>
        [.. Ontwerpen.Where(o => o.DoorgevoerdOp is null && (o.EigenaarId == School.Ik.Id || School.Ik.Heeft(Data.Beheer.Rollen.Decaan)))];

    /// <summary>The draft that somebody last worked on, so that repairs come together in one; 0 = a new one.</summary>
    public int Voorkeur => EigenOntwerpen.Where(o => o.EigenaarId == School.Ik.Id).MaxBy(o => o.GewijzigdOp)?.Id ?? 0;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LaadKetensAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var herstel = await LaadKetensAsync(ct);
        if (!MagToevoegen)
        {
            return Forbid();
        }
        var tekst = Tekst.Schoon(Toelichting);
        if (Ontwerp is null)
        {
            return Ongeldig("", "Kies een ontwerp, of een nieuw.");
        }
        if (tekst.Length > Limieten.Zin)
        {
            return Ongeldig("Toelichting", $"De toelichting mag hooguit {Limieten.Zin} tekens hebben.");
        }
        var breuk = herstel?.Breuken.FirstOrDefault(b => b.Sleutel == Breuk);
        var reparatie = breuk is null ? null : herstel!.Reparaties(breuk).FirstOrDefault(r => r.Omschrijving == Reparatie);
        if (reparatie is null)
        {
            return Ongeldig(
                "",
                "Deze reparatie past niet meer: de leerlijn is intussen gewijzigd. Kies opnieuw uit wat hieronder staat."
                    + (tekst.Length > 0 ? $" Je schreef: ‘{tekst}’." : "")
            );
        }
        var wijzigingen = reparatie
            .Wijzigingen.Select(w => w.Link is { } link && tekst.Length > 0 ? w with { Link = link with { Toelichting = tekst } } : w)
            .ToList();
        int id;
        if (Ontwerp == 0)
        {
            if (Ontwerpen.Count(o => o.DoorgevoerdOp is null) >= OntwerpRepository.MaximumOpen)
            {
                return Ongeldig("", "Er staan al te veel ontwerpen open. Voer er een door of gooi er een weg.");
            }
            id = await ontwerpen.InsertAsync(
                Schooljaar,
                Naam(breuk!),
                Ontwerplijn.Schrijf(wijzigingen),
                Ontwerplijn.Schrijf(Ontwerplijn.Nu(Plan.Lijn, Plan.Jaar.VersieVan)),
                Schrijver,
                ct
            );
        }
        else
        {
            if (EigenOntwerpen.FirstOrDefault(o => o.Id == Ontwerp) is not { } ontwerp)
            {
                return Ongeldig("", "Dit ontwerp is er niet meer. Kies een ander.");
            }
            var alle = wijzigingen.Aggregate(Ontwerplijn.Lees<Wijziging>(ontwerp.Wijzigingen), (a, w) => Ontwerplijn.Met(a, w, Plan.Lijn));
            if (alle.Count > Ontwerplijn.MaximumWijzigingen)
            {
                return Ongeldig(
                    "",
                    $"Een ontwerp heeft hooguit {Ontwerplijn.MaximumWijzigingen} wijzigingen. Voer het door, of kies een ander."
                );
            }
            if (!await ontwerpen.WijzigAsync(Schooljaar, ontwerp.Id, ontwerp.Versie, Ontwerplijn.Schrijf(alle), Schrijver, ct))
            {
                return Ongeldig("", "Iemand wijzigde dit ontwerp net. Probeer het opnieuw.");
            }
            id = ontwerp.Id;
        }

        Meld($"In het ontwerp: {reparatie.Omschrijving}");
        return RedirectToPage("/Planner/WatAls/Ontwerp", new { id, schooljaar = Schooljaar });
    }

    /// <summary>A name that tells two of them apart: "Herstel: Meeloopdag mbo".</summary>
    private static string Naam(Breuk b) => $"Herstel: {b.Bij.Titel}" is var n && n.Length <= Limieten.Naam ? n : n[..Limieten.Naam];

    public string Melding(Bevinding b) => Lezer.Melding(b);

    public static string Mist(Breuk b)
    {
        ArgumentNullException.ThrowIfNull(b);
        return b.Mist switch
        {
            Ontbreekt.Gesprek => "Na deze ervaring komt niet op tijd een gesprek.",
            Ontbreekt.Vervolg => "Dit gesprek leidt niet op tijd tot een nieuwe ervaring of informatie.",
            _ => "Voor dit gesprek staat geen ervaring.",
        };
    }

    private async Task<Ketenherstel?> LaadKetensAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return null;
        }
        await LaadAsync(ct);
        Ontwerpen = MagToevoegen ? await ontwerpen.GetAlleAsync(Schooljaar, ct) : [];
        var herstel = new Ketenherstel(Plan.Bevindingen, ActiviteitRepository.NieuwExternId);
        Totaal = herstel.Breuken.Count;
        var gezocht = herstel
            .Breuken.ToList()
            .FindIndex(b =>
                b.Bij.Nummer == Bij && (MistNaam is null || string.Equals(b.Mist.ToString(), MistNaam, StringComparison.OrdinalIgnoreCase))
            );
        if (gezocht >= 0)
        {
            Pagina = (gezocht / PerPagina) + 1;
        }
        Pagina = Math.Clamp(Pagina, 1, AantalPaginas);
        Breuken = [.. herstel.Breuken.Skip((Pagina - 1) * PerPagina).Take(PerPagina).Select(b => (b, Sinds(b), herstel.Reparaties(b)))];
        return herstel;
    }

    /// <summary>From which week the part is missing, and how far that is from today where the year of the line is this school year's.</summary>
    private string Sinds(Breuk b)
    {
        var a = b.Bij;
        var k = Plan.Lijn.Kalender;
        var week = b.Mist == Ontbreekt.Ervaring ? a.WeekVan : a.WeekTot ?? a.WeekVan;
        if (week is not int w || !k.IsSchoolweek(w))
        {
            return $"{Keuzes.JaarNaam(a.Zone, a.Leerjaar)}, zonder week";
        }
        var verschil = k.VolgnummerVan(School.Vandaag) - k.Volgnummer(w);
        var plek =
            $"{(b.Mist == Ontbreekt.Ervaring ? "tot" : verschil < 0 && a.IsEigen ? "vanaf" : "sinds")} week {w} van {Keuzes.JaarNaam(a.Zone, a.Leerjaar)}";
        if (!a.IsEigen)
        {
            return plek;
        }
        return plek
            + (
                verschil > 0 ? $", {Tekst.Aantal(verschil, "schoolweek", "schoolweken")} geleden"
                : verschil == 0 ? ", deze week"
                : $", over {Tekst.Aantal(-verschil, "schoolweek", "schoolweken")}"
            );
    }
}
