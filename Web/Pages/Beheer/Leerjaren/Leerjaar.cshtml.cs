using System.ComponentModel.DataAnnotations;
using System.Globalization;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Leerjaren;

public sealed record LeerjaarInvoer
{
    /// <summary>Chosen when adding; afterwards fixed, since activities refer to it.</summary>
    [Display(Name = "leerjaar"), Range(1, 6)]
    public int? Nr { get; init; }

    public bool Rooster { get; init; }

    public bool Portfolio { get; init; }

    [Display(Name = "aantal weken"), Range(1, 53)]
    public int? Weken { get; init; }

    [Display(Name = "teams")]
    // A list, since the binder fills it in place: a read-only collection would stay empty.
    public List<int> TeamIds { get; init; } = [];
}

public sealed class LeerjaarModel(OrganisatieRepository organisatie) : BeheerFormulier<LeerjaarInvoer>(organisatie)
{
    private LeerjaarGebruik? _gebruik;

    protected override string Ding => "Leerjaar";
    protected override string Dit => "Dit leerjaar";
    protected override (string Label, string Pad)? Boven => ("Leerjaren", "/Beheer/Leerjaren");
    public override bool IsPerSchooljaar => true;
    public override string Titel =>
        Bestaand is { } l ? string.Create(CultureInfo.InvariantCulture, $"Leerjaar {l.Nr} bewerken") : base.Titel;
    public override string VerwijderUitleg => "Dit kan alleen als er geen activiteiten, klassen en mijlpalen meer in staan.";

    public static IReadOnlyList<SelectListItem> Nummers =>
        Beheerkeuzes.Lijst(
            Enumerable.Range(1, 6),
            n => n,
            n => string.Create(CultureInfo.InvariantCulture, $"Leerjaar {n}"),
            "Kies een leerjaar"
        );

    public Vinkjes Teams =>
        Beheerkeuzes.Vinkjes(
            "Invoer.TeamIds",
            "Teams die dit leerjaar verzorgen",
            Indeling.Teams,
            Invoer.TeamIds,
            t => t.Id,
            t => $"{t.Code} – {t.Naam}",
            "Geen vinkje = het leerjaar is niet over teams verdeeld.",
            "De school heeft nog geen teams."
        );

    private LeerjaarRij? Bestaand => Id is null ? null : Indeling.Leerjaren.FirstOrDefault(l => l.Id == Id);

    protected override (LeerjaarInvoer Invoer, int Versie)? Zoek() =>
        Bestaand is { } l
            ? (
                new LeerjaarInvoer
                {
                    Nr = l.Nr,
                    Rooster = l.Rooster,
                    Portfolio = l.Portfolio,
                    Weken = l.Weken,
                    TeamIds = [.. l.TeamIds],
                },
                l.Versie
            )
            : null;

    protected override Task ControleerAsync(CancellationToken ct)
    {
        if (Id is null && Invoer.Nr is null)
        {
            Fout("Nr", "Kies een leerjaar.");
        }
        if (Invoer.TeamIds.Any(id => Indeling.Teams.All(t => t.Id != id)))
        {
            Fout("TeamIds", "Een van de teams is intussen verwijderd. Kijk de vinkjes na.");
        }
        return Task.CompletedTask;
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            School.Schooljaar,
            new LeerjaarRij
            {
                Id = Id ?? 0,
                Nr = Invoer.Nr ?? 0,
                Rooster = Invoer.Rooster,
                Portfolio = Invoer.Portfolio,
                Weken = Invoer.Weken,
                Versie = Versie,
                // The order in which teams stand in an exchanged file is kept; what is new comes after it.
                TeamIds =
                [
                    .. (Bestaand?.TeamIds ?? []).Where(Invoer.TeamIds.Contains),
                    .. Invoer.TeamIds.Where(id => Bestaand?.TeamIds.Contains(id) != true),
                ],
            },
            ct
        );

    protected override async Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct)
    {
        var uitkomst = await Organisatie.VerwijderLeerjaarAsync(School.Schooljaar, Id ?? 0, Versie, ct);
        if (uitkomst == Beheeruitkomst.Verwijzing)
        {
            _gebruik = await Organisatie.GetLeerjaarGebruikAsync(School.Schooljaar, Id ?? 0, ct);
        }
        return uitkomst;
    }

    protected override IEnumerable<(string Veld, string Waarde)> Regels(LeerjaarInvoer invoer) =>
        [
            ("Vaste plek in het rooster", invoer.Rooster ? "ja" : "nee"),
            ("Portfolio", invoer.Portfolio ? "ja" : "nee"),
            ("Aantal weken met LOB", invoer.Weken is int w ? Tekst.Getal(w) : "alle"),
            ("Teams", Beheerkeuzes.Namen(Indeling.Teams, invoer.TeamIds, t => t.Id, t => t.Code)),
        ];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Nr", "Dit leerjaar is er al in dit schooljaar.");

    protected override string InGebruik
    {
        get
        {
            var g = _gebruik ?? new LeerjaarGebruik();
            var delen = new[]
            {
                (g.Activiteiten, "activiteit", "activiteiten"),
                (g.Klassen, "klas", "klassen"),
                (g.Mijlpalen, "mijlpaal", "mijlpalen"),
            }
                .Where(d => d.Item1 > 0)
                .Select(d => Tekst.Aantal(d.Item1, d.Item2, d.Item3))
                .ToList();
            return $"Dit leerjaar heeft nog {Beheerkeuzes.Opsomming(delen)}. Verplaats of verwijder die eerst.";
        }
    }
}
