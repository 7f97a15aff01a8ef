using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LobBeleid.Web.Pages.Beheer.Mijlpalen;

public sealed record MijlpaalInvoer
{
    [Display(Name = "mijlpaal"), Required]
    public string Soort { get; init; } = "";

    [Display(Name = "leerjaar"), Required]
    public int? LeerjaarNr { get; init; }

    [Display(Name = "week")]
    public int? Week { get; init; }
}

public sealed class MijlpaalModel(OrganisatieRepository organisatie) : BeheerFormulier<MijlpaalInvoer>(organisatie)
{
    protected override string Ding => "Mijlpaal";
    protected override string Dit => "Deze mijlpaal";
    protected override (string Label, string Pad)? Boven => ("Mijlpalen", "/Beheer/Mijlpalen");
    public override bool IsPerSchooljaar => true;
    public static IReadOnlyList<SelectListItem> Soorten => Beheerkeuzes.Lijst(Codes.Mijlpalen, "Kies een mijlpaal");
    public IReadOnlyList<SelectListItem> Leerjaren => Beheerkeuzes.Leerjaren(Indeling, "Kies een leerjaar");
    public IReadOnlyList<SelectListItem> Weken => Beheerkeuzes.Weken(Indeling.Kalender(), "Nog niet gepland", Invoer.Week);

    protected override (MijlpaalInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Mijlpalen.FirstOrDefault(m => m.Id == Id) is { } m
            ? (
                new MijlpaalInvoer
                {
                    Soort = m.Soort,
                    LeerjaarNr = m.LeerjaarNr,
                    Week = m.Week,
                },
                m.Versie
            )
            : null;

    protected override Task ControleerAsync(CancellationToken ct)
    {
        if (Codes.Mijlpalen.All(m => m.Code != Invoer.Soort))
        {
            Fout("Soort", "Kies een mijlpaal uit de lijst.");
        }
        if (Indeling.Leerjaren.All(l => l.Nr != Invoer.LeerjaarNr))
        {
            Fout("LeerjaarNr", "Kies een leerjaar uit de lijst.");
        }
        if (Invoer.Week is int week && !Indeling.Kalender().IsSchoolweek(week))
        {
            Fout("Week", $"Week {week} valt buiten het schooljaar. Kies een week uit de lijst.");
        }
        if (
            Indeling.Mijlpalen.Any(m => m.Id != Id && m.Soort == Invoer.Soort && m.LeerjaarNr == Invoer.LeerjaarNr && m.Week == Invoer.Week)
        )
        {
            ModelState.AddModelError(Dubbel.Veld, Dubbel.Melding);
        }
        return Task.CompletedTask;
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) =>
        Organisatie.BewaarAsync(
            School.Schooljaar,
            new MijlpaalRij
            {
                Id = Id ?? 0,
                Soort = Invoer.Soort,
                LeerjaarNr = Invoer.LeerjaarNr ?? 0,
                Week = Invoer.Week,
                Versie = Versie,
            },
            ct
        );

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) =>
        Organisatie.VerwijderMijlpaalAsync(School.Schooljaar, Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(MijlpaalInvoer invoer) =>
        [
            ("Mijlpaal", Codes.Label(Codes.Mijlpalen, invoer.Soort)),
            ("Leerjaar", Tekst.Getal(invoer.LeerjaarNr ?? 0)),
            ("Week", invoer.Week is null ? "nog niet gepland" : Tekst.Week(invoer.Week, null)),
        ];

    protected override (string Veld, string Melding) Dubbel =>
        ("Invoer.Soort", "Deze mijlpaal staat er al voor dit leerjaar en deze week.");
    protected override string InGebruik => "Deze mijlpaal is nog in gebruik.";
}
