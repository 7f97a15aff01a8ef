using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Klassen;

public sealed record KlasInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "leerjaar"), Required(ErrorMessage = "Kies een leerjaar.")]
    public int? LeerjaarNr { get; init; }

    [Display(Name = "aantal leerlingen"), Required, Range(0, 1000)]
    public int? AantalLeerlingen { get; init; }

    [Display(Name = "vestiging")]
    public int? VestigingId { get; init; }

    [Display(Name = "team")]
    public int? TeamId { get; init; }

    [Display(Name = "leerweg")]
    public int? LeerwegId { get; init; }

    [Display(Name = "profiel")]
    public int? ProfielId { get; init; }

    [Display(Name = "groepssoort")]
    public int? GroepssoortId { get; init; }

    [Display(Name = "mentoren")]
    public List<int> MentorIds { get; init; } = [];
}

public sealed class KlasModel(OrganisatieRepository organisatie) : BeheerFormulier<KlasInvoer>(organisatie)
{
    private IReadOnlyList<Collega> _collegas = [];

    protected override string Ding => "Klas";
    protected override string Dit => "Deze klas";
    protected override (string Label, string Pad)? Boven => ("Klassen", "/Beheer/Klassen");
    public override bool IsPerSchooljaar => true;
    public IReadOnlyList<SelectListItem> Leerjaren => Beheerkeuzes.Leerjaren(Indeling, "Kies een leerjaar");
    public IReadOnlyList<SelectListItem> Vestigingen => Beheerkeuzes.Lijst(Indeling.Vestigingen, v => v.Id, v => v.Naam, "–");
    public IReadOnlyList<SelectListItem> Teams => Beheerkeuzes.Lijst(Indeling.Teams, t => t.Id, t => $"{t.Code} – {t.Naam}", "–");
    public IReadOnlyList<SelectListItem> Leerwegen => Beheerkeuzes.Lijst(Indeling.Leerwegen, l => l.Id, l => l.Naam, "–");
    public IReadOnlyList<SelectListItem> Profielen => Beheerkeuzes.Lijst(Indeling.Profielen, p => p.Id, p => p.Naam, "–");
    public IReadOnlyList<SelectListItem> Groepssoorten => Beheerkeuzes.Lijst(Indeling.Groepssoorten, g => g.Id, g => g.Naam, "–");

    /// <summary>Active mentors, and who is mentor of this class already but lost the role or the account: only a choice takes somebody away.</summary>
    public Vinkjes Mentoren =>
        Beheerkeuzes.Vinkjes(
            "Invoer.MentorIds",
            "Mentoren",
            Kiesbaar,
            Invoer.MentorIds,
            c => c.Id,
            c => c.IsMentor ? c.Naam : c.Naam + " (geen actieve mentor meer)",
            null,
            "Er is nog niemand met de rol Mentor."
        );

    private IEnumerable<Collega> Kiesbaar => _collegas.Where(c => c.IsMentor || Bestaand?.MentorIds.Contains(c.Id) == true);
    private Klas? Bestaand => Indeling.Klassen.FirstOrDefault(k => k.Id == Id);
    private Team? Team => Indeling.Teams.FirstOrDefault(t => t.Id == Invoer.TeamId);

    protected override async Task<bool> LaadAsync(CancellationToken ct)
    {
        (Indeling, _collegas) = await Organisatie.GetMetCollegasAsync(School.Schooljaar, ct);
        return true;
    }

    protected override (KlasInvoer Invoer, int Versie)? Zoek() =>
        Bestaand is not { } k
            ? null
            : (
                new KlasInvoer
                {
                    Naam = k.Naam,
                    LeerjaarNr = k.LeerjaarNr,
                    AantalLeerlingen = k.AantalLeerlingen,
                    VestigingId = k.VestigingId,
                    TeamId = k.TeamId,
                    LeerwegId = k.LeerwegId,
                    ProfielId = k.ProfielId,
                    GroepssoortId = k.GroepssoortId,
                    MentorIds = [.. k.MentorIds],
                },
                k.Versie
            );

    protected override Task ControleerAsync(CancellationToken ct)
    {
        if (Indeling.Leerjaren.All(l => l.Nr != Invoer.LeerjaarNr))
        {
            Fout("LeerjaarNr", "Kies een leerjaar uit de lijst.");
        }
        if (Invoer.VestigingId is int vestiging && Team?.VestigingId is int vanTeam && vestiging != vanTeam)
        {
            Fout(
                "TeamId",
                $"Team {Team.Code} hoort bij {Beheerkeuzes.Naam(Indeling.Vestigingen, vanTeam, v => v.Id, v => v.Naam)}. Kies een ander "
                    + "team of een andere vestiging."
            );
        }

        if (
            Indeling.Profielen.FirstOrDefault(p => p.Id == Invoer.ProfielId) is { LeerwegId: int vanProfiel } profiel
            && Invoer.LeerwegId is int leerweg
            && leerweg != vanProfiel
        )
        {
            Fout(
                "ProfielId",
                $"{profiel.Naam} hoort bij {Beheerkeuzes.Naam(Indeling.Leerwegen, vanProfiel, l => l.Id, l => l.Naam)}. Kies een ander "
                    + "profiel of een andere leerweg."
            );
        }

        if (Invoer.MentorIds.Any(id => Kiesbaar.All(c => c.Id != id)))
        {
            Fout("MentorIds", "Een van de gekozen mentoren is geen actieve mentor meer. Kijk de vinkjes na.");
        }
        return Task.CompletedTask;
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            School.Schooljaar,
            new Klas
            {
                Id = Id ?? 0,
                Naam = Invoer.Naam.Trim(),
                LeerjaarNr = Invoer.LeerjaarNr ?? 0,
                AantalLeerlingen = Invoer.AantalLeerlingen ?? 0,
                VestigingId = Invoer.VestigingId ?? Team?.VestigingId,
                TeamId = Invoer.TeamId,
                LeerwegId = Invoer.LeerwegId,
                ProfielId = Invoer.ProfielId,
                GroepssoortId = Invoer.GroepssoortId,
                MentorIds = Invoer.MentorIds,
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) =>
        Organisatie.VerwijderKlasAsync(School.Schooljaar, Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(KlasInvoer invoer) =>
        [
            ("Naam", invoer.Naam),
            ("Leerjaar", Tekst.Getal(invoer.LeerjaarNr ?? 0)),
            ("Aantal leerlingen", Tekst.Getal(invoer.AantalLeerlingen ?? 0)),
            ("Vestiging", Beheerkeuzes.Naam(Indeling.Vestigingen, invoer.VestigingId, v => v.Id, v => v.Naam)),
            ("Team", Beheerkeuzes.Naam(Indeling.Teams, invoer.TeamId, t => t.Id, t => t.Code)),
            ("Leerweg", Beheerkeuzes.Naam(Indeling.Leerwegen, invoer.LeerwegId, l => l.Id, l => l.Naam)),
            ("Profiel", Beheerkeuzes.Naam(Indeling.Profielen, invoer.ProfielId, p => p.Id, p => p.Naam)),
            ("Groepssoort", Beheerkeuzes.Naam(Indeling.Groepssoorten, invoer.GroepssoortId, g => g.Id, g => g.Naam)),
            ("Mentoren", Beheerkeuzes.Namen(_collegas, invoer.MentorIds, c => c.Id, c => c.Naam)),
        ];

    protected override (string Veld, string Melding) Dubbel =>
        ("Invoer.Naam", "Er is in dit schooljaar al een klas met deze naam. Kies een andere.");
    protected override string InGebruik => "Er zijn nog activiteiten voor deze klas. Kies daar eerst een andere doelgroep.";
}
