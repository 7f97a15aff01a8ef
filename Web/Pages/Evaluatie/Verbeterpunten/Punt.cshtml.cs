using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie.Verbeterpunten;

/// <summary>
/// One improvement point: from which round and item, whose it is, the plan or priority it goes into, and what the class reads of it.
/// An owner who does not write the round keeps up how far it is.
/// </summary>
public sealed class PuntModel(VerbeterpuntRepository punten, TimeProvider klok) : Formulierpagina<PuntInvoer>
{
    [BindProperty(SupportsGet = true)]
    public int? Id { get; set; }

    /// <summary>The round of a new point; of an existing one it follows from the point.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Ronde { get; set; }

    /// <summary>The item a new point comes from.</summary>
    [BindProperty(SupportsGet = true, Name = "vraag")]
    public string? VanVraag { get; set; }

    public Puntformulier Formulier { get; private set; } = null!;
    public Verbeterpunt? Punt { get; private set; }
    public Puntronde? Gekozen { get; private set; }

    /// <summary>Archived while its owner, who cannot write a new one, was typing: the words are still to be read.</summary>
    public bool IsWeg { get; private set; }

    /// <summary>Only how far it is and what was done: the owner's.</summary>
    public bool AlleenStand => Punt is not null && !MagSchrijven;
    public bool MagSchrijven =>
        Gekozen is { } r
        && (Punt is null ? Rechten.MagPuntToevoegen(School.Ik, r.EigenTeam) : Rechten.MagPuntSchrijven(School.Ik, r.EigenTeam));
    public bool MagPrioriteit =>
        Gekozen is { } r
        && School.Schooljaar > 0
        && Rechten.MagPuntSchrijven(School.Ik, r.EigenTeam)
        && Rechten.MagPrioriteitSchrijven(School.Ik)
        && Punt?.PrioriteitId is null;
    public IReadOnlyList<Puntronde> Keuzerondes => [.. Formulier.Rondes.Where(r => Rechten.MagPuntToevoegen(School.Ik, r.EigenTeam))];
    private Puntschrijver Schrijver => Puntschrijver.Van(School.Ik, klok.GetUtcNow());

    public Puntkeuzes Keuzes => new(Formulier, Punt);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        Invoer = Opgeslagen;
        Versie = Punt?.Versie ?? 0;
        return Page();
    }

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => BewaarAsync(metPrioriteit: false, ct);

    /// <summary>Saves what was typed, and makes a priority of it that can then be worked out.</summary>
    public Task<IActionResult> OnPostPrioriteitAsync(CancellationToken ct) => BewaarAsync(metPrioriteit: true, ct);

    private async Task<IActionResult> BewaarAsync(bool metPrioriteit, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            if (anders is NotFoundResult && !MagSchrijven && Id is int weg && await punten.IsVanAsync(weg, School.Ik.Id, ct))
            {
                IsWeg = true;
                return Ongeldig(
                    "",
                    "Iemand heeft dit verbeterpunt intussen gearchiveerd. Wat je typte staat hieronder: geef het door aan de decaan."
                );
            }

            if (anders is not NotFoundResult || Id is null || Gekozen is null || !MagSchrijven)
            {
                return anders;
            }
            // Somebody archived it meanwhile: what was typed stays, as a new one.
            Id = null;
            return AlsNieuw(
                "Iemand heeft dit verbeterpunt intussen gearchiveerd. Wat je typte staat hieronder: sla op om het als nieuw punt te bewaren."
            );
        }

        if (metPrioriteit && !MagPrioriteit)
        {
            return Punt?.PrioriteitId is null
                ? Forbid()
                : Ongeldig("", "Bij dit punt hoort al een prioriteit. Sla op zonder een nieuwe te maken.");
        }
        var basis = Samenvoegen.Lees<PuntInvoer>(Basis);
        if (AlleenStand)
        {
            Invoer = Invoer.AlleenStand(Opgeslagen);
            basis = basis?.AlleenStand(Opgeslagen);
            foreach (
                var sleutel in ModelState
                    .Keys.Where(k => k.StartsWith("Invoer.", StringComparison.Ordinal) && k is not ("Invoer.Status" or "Invoer.Gedaan"))
                    .ToList()
            )
            {
                ModelState.Remove(sleutel);
            }
        }

        if (!Invoer.IsGoed(Keuzes, AlleenStand, ModelState))
        {
            return Ongeldig();
        }
        if (Punt is null)
        {
            if (Formulier.Punten.Count(p => p.RondeId == Gekozen!.Id) >= VerbeterpuntRepository.Maximum)
            {
                return Ongeldig("", $"Bij deze ronde staan al {VerbeterpuntRepository.Maximum} punten. Archiveer er eerst een.");
            }
            var id = await punten.InsertAsync(Invoer.Naar() with { RondeId = Gekozen!.Id }, Schrijver, ct);
            if (id == 0)
            {
                return Ongeldig("", "Wat je koos is intussen weg. Kies opnieuw en sla nog eens op.");
            }
            return await KlaarAsync(id, "Het verbeterpunt staat erbij.", metPrioriteit, ct);
        }

        if (VoegSamen(Punt.Versie, "dit punt", basis) is { } botsing)
        {
            return botsing;
        }
        if (!await punten.UpdateAsync(Invoer.Naar() with { Id = Punt.Id, Versie = Punt.Versie }, AlleenStand, Schrijver, ct))
        {
            return Tegelijk();
        }
        return await KlaarAsync(Punt.Id, "Het verbeterpunt is opgeslagen.", metPrioriteit, ct);
    }

    public async Task<IActionResult> OnPostArchiverenAsync(CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        if (Punt is null)
        {
            return NotFound();
        }
        if (!MagSchrijven)
        {
            return Forbid();
        }
        await punten.ArchiveerAsync(Punt.Id, Schrijver, ct);
        MeldMetOngedaan("Het verbeterpunt ligt in het archief. De klas leest het niet meer.", "/Evaluatie/Verbeterpunten/Punt", Punt.Id);
        return RedirectToPage("Index", new { ronde = Punt.RondeId });
    }

    /// <summary>Undo of the last archiving; the right stands in the WHERE clause.</summary>
    public async Task<IActionResult> OnPostTerugzettenAsync(CancellationToken ct)
    {
        if (Id is not int id)
        {
            return NotFound();
        }
        if (await punten.ZetTerugAsync(id, Schrijver, ct))
        {
            Meld("Het verbeterpunt staat er weer.");
        }
        else if (!await punten.MagTerugAsync(id, Schrijver, ct))
        {
            return Forbid();
        }
        else
        {
            Meld("Terugzetten lukt niet meer: het verbeterpunt staat er al weer.", "warning");
        }
        return RedirectToPage("Index");
    }

    private async Task<IActionResult?> ZoekAsync(CancellationToken ct)
    {
        Formulier = await punten.GetFormulierAsync(School.Ik.Id, Ronde ?? 0, Id ?? 0, School.Schooljaar, ct);
        Punt = Id is int id ? Formulier.Punten.FirstOrDefault(p => p.Id == id) : null;
        Gekozen = Formulier.Rondes.FirstOrDefault(r => r.Id == (Punt?.RondeId ?? Ronde));
        if (Id is not null && Punt is null)
        {
            return NotFound();
        }
        if (Punt is null)
        {
            if (Ronde is null && HttpMethods.IsGet(Request.Method))
            {
                return
                    Keuzerondes.Count > 0
                    || Formulier.Rondes.Count == 0 && School.Ik.HeeftEen([.. Puntschrijver.Teamrollen, Rollen.Decaan, Rollen.Directie])
                    ? null
                    : Forbid();
            }
            if (Gekozen is null)
            {
                return NotFound();
            }
            Opgeslagen = new PuntInvoer
            {
                Status = Verbeterpunt.Open,
                Vraag = Formulier.Lijst.Vragen.Any(v => v.Code == VanVraag) ? VanVraag : "",
                Eigenaar =
                    School.Ik.Heeft(Rollen.Directie) && !Rechten.MagPuntSchrijven(School.Ik, Gekozen.EigenTeam)
                        ? Puntkeuzes.Getal(School.Ik.Id)
                        : "",
            };
            return MagSchrijven ? null : Forbid();
        }

        Opgeslagen = PuntInvoer.Van(Punt);
        return MagSchrijven || Rechten.MagPuntBijhouden(School.Ik, Punt.EigenaarId) ? null : Forbid();
    }

    private async Task<IActionResult> KlaarAsync(int id, string melding, bool metPrioriteit, CancellationToken ct)
    {
        Meld(melding);
        if (!metPrioriteit || !string.IsNullOrEmpty(Invoer.Prioriteit))
        {
            return RedirectToPage("Index", new { ronde = Gekozen!.Id });
        }
        if (Formulier.Prioriteiten.Count >= PrioriteitRepository.Maximum)
        {
            Meld($"{melding} Er staan al {PrioriteitRepository.Maximum} prioriteiten, dus er kwam geen bij.", "warning");
            return RedirectToPage("Index", new { ronde = Gekozen!.Id });
        }
        var eigenaar = Formulier.Collegas.FirstOrDefault(c => Puntkeuzes.Getal(c.Id) == Invoer.Eigenaar)?.Naam ?? "";
        var nieuw = await punten.MaakPrioriteitAsync(
            id,
            School.Schooljaar,
            new Prioriteit
            {
                WatPakkenWeOp = Tekst.Schoon(Invoer.Tekst),
                Eigenaar = eigenaar,
                Status = Tijdlijn.PrioriteitModel.Statussen[0],
            },
            Schrijver,
            ct
        );
        if (nieuw == 0)
        {
            Meld($"{melding} Een ander maakte er net een prioriteit van.", "warning");
            return RedirectToPage("Index", new { ronde = Gekozen!.Id });
        }
        Meld($"{melding} De prioriteit staat op het bord: vul aan waardoor het zo is en wie aan zet is.");
        return RedirectToPage(
            "/Tijdlijn/Prioriteit",
            new
            {
                id = nieuw,
                schooljaar = School.Schooljaar,
                terug = "/Beleid/Prioriteiten",
            }
        );
    }
}
