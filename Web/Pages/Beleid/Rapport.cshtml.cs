using System.ComponentModel.DataAnnotations;
using System.Text;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>
/// The report to the CvB on one strategic goal: progress, plans, outcomes of evaluations, means asked.
/// Sending it is recorded and answers BL-13 for the sender's own teams.
/// </summary>
public sealed class RapportModel(BeleidRepository beleid, TimeProvider klok) : Beleidspagina(beleid, klok)
{
    public sealed record InvoerModel
    {
        [Display(Name = "aan"), Required(ErrorMessage = "Vul in aan wie het rapport gaat."), StringLength(Limieten.Naam)]
        public string? Aan { get; init; }

        [Display(Name = "wat is er nodig"), StringLength(Limieten.Tekst)]
        public string? Toelichting { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public int Id { get; set; }

    [BindProperty]
    public InvoerModel Invoer { get; set; } = new();

    /// <summary>The evaluations that stood on the page when it was opened: only these were told. Ids, separated by commas.</summary>
    [BindProperty]
    public string? Gezien { get; set; }

    public string GezienNu =>
        string.Join(
            ',',
            Plannen.SelectMany(p => p.Evaluaties).Select(e => e.Id.ToString(System.Globalization.CultureInfo.InvariantCulture))
        );

    public Beleidsstuk Stuk { get; private set; } = null!;
    public IReadOnlyList<Beleidsstuk> Plannen { get; private set; } = [];
    public IReadOnlyList<Beleidsrapport> Verzonden => [.. Register.Rapporten.Where(r => r.BeleidsstukId == Id)];

    /// <summary>Who works in a team that has a plan under this goal; the directie receives.</summary>
    public bool MagVersturen =>
        Stuk.GearchiveerdOp is null && Plannen.Any(p => Rechten.MagBeleidSchrijven(School.Ik, Beleidssoort.Tactisch, p.TeamId));

    /// <summary>Evaluations that the CvB was not told of yet, over all teams.</summary>
    public int NietGemeld => Plannen.Sum(p => p.Evaluaties.Count(e => e.CvbGeinformeerdOp is null));

    /// <summary>One sentence of state, in plain Dutch.</summary>
    public string Stand
    {
        get
        {
            if (Plannen.Count == 0)
            {
                return "Nog geen team heeft dit uitgewerkt.";
            }
            var laatste = Plannen.Select(p => p.LaatsteEvaluatie).OfType<Beleidsevaluatie>().ToList();
            return $"{Tekst.Aantal(Plannen.Count, "teamplan", "teamplannen")}: {Plannen.Count(p => p.IsAangenomen)} vastgesteld, {laatste.Count} geëvalueerd"
                + (
                    laatste.Count == 0
                        ? "."
                        : $" ({string.Join(", ", Beleidscodes.Uitkomsten
                            .Select(u => (u.Label, N: laatste.Count(e => e.Uitkomst == u.Code)))
                            .Where(x => x.N > 0)
                            .Select(x => $"{x.N} {x.Label}"))})."
                );
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ZoekAsync(ct))
        {
            return NotFound();
        }
        ModelState.Clear();
        Invoer = new InvoerModel { Aan = "CvB" };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ZoekAsync(ct))
        {
            return NotFound();
        }
        if (!MagVersturen)
        {
            return Forbid();
        }
        if (ModelState.IsValid && Schoon(Invoer.Aan).Length == 0)
        {
            ModelState.AddModelError("Invoer.Aan", "Vul in aan wie het rapport gaat.");
        }
        if (!ModelState.IsValid)
        {
            return Ongeldig();
        }
        if (Gezien != GezienNu)
        {
            ModelState.Remove("Gezien");
            return Ongeldig(
                "",
                "Er kwam net een evaluatie bij. Lees het rapport hierboven opnieuw; daarna kun je vastleggen wat je verzond."
            );
        }

        var uitkomst = await Repository.RapporteerAsync(
            Stuk,
            Vandaag,
            Schoon(Invoer.Aan),
            Schoon(Invoer.Toelichting),
            AlsTekst(),
            Schrijver(Beleidssoort.Tactisch),
            ct
        );
        if (uitkomst != Beleidsuitkomst.Opgeslagen)
        {
            return Ongeldig("", Uitleg(uitkomst));
        }
        Meld("Vastgelegd dat het rapport is verzonden. De evaluaties van jouw team gelden nu als gemeld.");
        return RedirectToPage(new { id = Id });
    }

    /// <summary>What the report says on this day, kept with the record that it was sent.</summary>
    private string AlsTekst()
    {
        var b = new StringBuilder().Append(Stuk.Code).Append(' ').AppendLine(Stuk.Titel).AppendLine(Stand);
        foreach (
            var (kop, tekst) in new[]
            {
                ("Probleem", Stuk.Probleem),
                ("Doelen", Stuk.Doel),
                ("Middelen", string.Join("; ", Stuk.Investeringen.Select(Beleidsverschil.Tekst))),
                ("Ruimte voor teams", string.Join("; ", Stuk.Ruimte.Select(Beleidsverschil.Tekst))),
            }
        )
        {
            b.Append(kop).Append(": ").AppendLine(tekst.Length > 0 ? tekst : "niet ingevuld");
        }

        foreach (var p in Plannen)
        {
            b.Append(p.Code).Append(" (team ").Append(p.Team).Append(", ").Append(p.StatusNaam).Append("): ").AppendLine(p.Doel);
            if (p.Acties.Count > 0)
            {
                b.Append("  acties klaar: ")
                    .Append(p.Acties.Count(a => a.KlaarOp is not null))
                    .Append(" van ")
                    .Append(p.Acties.Count)
                    .AppendLine();
            }
            foreach (var e in p.Evaluaties.OrderByDescending(e => e.Dag))
            {
                b.Append("  ").Append(Tekst.Datum(e.Dag)).Append(": ").Append(e.Uitkomst).Append(". ").AppendLine(e.Tekst);
                if (e.Bijstelling.Length > 0)
                {
                    b.Append("  bijgesteld: ").AppendLine(e.Bijstelling);
                }
            }
        }

        return b.ToString();
    }

    private async Task<bool> ZoekAsync(CancellationToken ct)
    {
        await LaadAsync(Id, ct);
        if (Register.Zoek(Beleidssoort.Strategisch, Id) is not { } stuk)
        {
            return false;
        }
        Stuk = stuk;
        Plannen = Register.Plannen(stuk);
        return true;
    }
}
