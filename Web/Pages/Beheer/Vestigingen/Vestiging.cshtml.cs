using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beheer.Vestigingen;

public sealed record VestigingInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "eerste schoolweek"), Required, Range(30, 40)]
    public int? EersteWeek { get; init; } = 35;

    [Display(Name = "laatste schoolweek"), Required, Range(20, 29)]
    public int? LaatsteWeek { get; init; } = 28;
}

public sealed class VestigingModel(OrganisatieRepository organisatie) : BeheerFormulier<VestigingInvoer>(organisatie)
{
    protected override string Ding => "Vestiging";
    protected override string Dit => "Deze vestiging";
    protected override (string Label, string Pad)? Boven => ("Vestigingen", "/Beheer/Vestigingen");
    public override string VerwijderUitleg => "De vakanties en periodes van deze vestiging gaan mee. Dit kan niet ongedaan worden gemaakt.";

    private Vestiging Ingevuld =>
        new()
        {
            Id = Id ?? 0,
            Naam = Invoer.Naam.Trim(),
            EersteWeek = Invoer.EersteWeek ?? 0,
            LaatsteWeek = Invoer.LaatsteWeek ?? 0,
            Versie = Versie,
        };

    protected override (VestigingInvoer Invoer, int Versie)? Zoek() =>
        Indeling.Vestigingen.FirstOrDefault(v => v.Id == Id) is { } v
            ? (
                new VestigingInvoer
                {
                    Naam = v.Naam,
                    EersteWeek = v.EersteWeek,
                    LaatsteWeek = v.LaatsteWeek,
                },
                v.Versie
            )
            : null;

    protected override async Task ControleerAsync(CancellationToken ct)
    {
        if (Id is null)
        {
            return;
        }
        var buiten = await Organisatie.GetBuitenSchooljaarAsync(Ingevuld, ct);
        if (buiten.Count == 0)
        {
            return;
        }
        var een = buiten[0];
        Fout(
            een.WeekVan < Invoer.EersteWeek && een.WeekVan > Invoer.LaatsteWeek && een.WeekVan >= 30 ? "EersteWeek" : "LaatsteWeek",
            $"‘{een.Naam}’ ({Tekst.Week(een.WeekVan, een.WeekTot)}, {SchoolKalender.Naam(een.Schooljaar)}) valt dan buiten het "
                + "schooljaar. Pas eerst de vakanties en periodes aan."
        );
    }

    protected override Task<Beheeruitkomst> BewaarAsync(CancellationToken ct) => Organisatie.BewaarAsync(Ingevuld, ct);

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) =>
        Organisatie.VerwijderVestigingAsync(Id ?? 0, Versie, ct);

    protected override IEnumerable<(string Veld, string Waarde)> Regels(VestigingInvoer invoer) =>
        [
            ("Naam", invoer.Naam),
            ("Eerste schoolweek", Tekst.Getal(invoer.EersteWeek ?? 0)),
            ("Laatste schoolweek", Tekst.Getal(invoer.LaatsteWeek ?? 0)),
        ];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Naam", "Er is al een vestiging met deze naam. Kies een andere.");
    protected override string InGebruik =>
        "Deze vestiging is nog in gebruik bij een team, klas, account of activiteit. Haal haar daar eerst weg.";
}
