using LobBeleid.Data.Beheer;
using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Toegang;

namespace LobBeleid.Web.Pages;

/// <summary>The start page: what asks for attention of this reader now.</summary>
public sealed class IndexModel(PlanLezer lezer, BeleidRepository beleid, RondebeheerRepository rondes, TimeProvider klok)
    : Planpagina(lezer, klok)
{
    /// <summary>An activity of the coming weeks with the own classes that take part.</summary>
    public sealed record Komend(Activiteit Activiteit, int Week, IReadOnlyList<string> Klassen);

    public const int WekenVooruit = 3;

    public IReadOnlyList<Data.Organisatie.Klas> EigenKlassen { get; private set; } = [];
    public IReadOnlyList<Komend> Komende { get; private set; } = [];

    /// <summary>Rounds that are open now for the own classes; of mentors only.</summary>
    public IReadOnlyList<Openronde> OpenRondes { get; private set; } = [];
    public IReadOnlyList<Signaal> Eerst { get; private set; } = [];
    public bool IsMentor => School.Ik.Heeft(Rollen.Mentor);
    public bool StuurtPlan => School.Ik.HeeftEen([Rollen.Decaan, Rollen.Teamleider]);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Schooljaar == 0)
        {
            return;
        }
        await LaadAsync(ct);
        await LaadBeleidAsync(ct);
        EigenKlassen = [.. Plan.School.Klassen.Where(k => k.MentorIds.Contains(School.Ik.Id))];
        Komende = KomendeWeken();
        OpenRondes = IsMentor ? await rondes.GetOpenVoorMentorAsync(School.Ik.Id, Nu, ct) : [];
        var eigen = School.Ik.Heeft(Rollen.Decaan)
            ? Plan.Signalen
            : [.. Plan.Signalen.Where(s => Plan.Zoek(s.Bevinding.ActiviteitNummer) is { } a ? MagBewerken(a) : InEigenJaar(s))];
        Eerst = [.. eigen.Where(s => s.IsOpen && s.Status is null).OrderBy(s => s.Bevinding.Ernst).Take(5)];
    }

    /// <summary>Open priorities that name this reader as owner or as aan zet, the most urgent first.</summary>
    public IReadOnlyList<Prioriteit> EigenPrioriteiten { get; private set; } = [];

    /// <summary>Actions in team plans that name this reader and are not done yet.</summary>
    public IReadOnlyList<(Beleidsstuk Plan, Beleidsactie Actie)> EigenActies { get; private set; } = [];

    /// <summary>Silent policy items that are this reader's to speak about.</summary>
    public IReadOnlyList<Stilte> Stil { get; private set; } = [];

    /// <summary>How many team plans are silent; for the directie alone.</summary>
    public int AantalStil { get; private set; }

    /// <summary>Proposals that wait for this reader's answer.</summary>
    public int Voorstellen { get; private set; }

    private async Task LaadBeleidAsync(CancellationToken ct)
    {
        var register = await beleid.GetAsync(Schooljaar, 0, ct);
        var ik = School.Ik;
        EigenPrioriteiten =
        [
            .. Plan
                .Lijn.Prioriteiten.Where(p =>
                    p.IsOpen
                    && (
                        Personen.Bedoelt(p.Eigenaar, ik.Naam)
                        || Personen.Bedoelt(p.AanZet, ik.Naam)
                        || ik.Rollen.Contains(p.AanZet.Trim(), StringComparer.OrdinalIgnoreCase)
                    )
                )
                .OrderBy(p => p.Einddatum ?? DateOnly.MaxValue),
        ];
        EigenActies =
        [
            .. register
                .Stukken.Where(s => s.Status != Beleidsstatus.Afgesloten)
                .SelectMany(s => s.Acties.Select(a => (s, a)))
                .Where(x => x.a.KlaarOp is null && Personen.Bedoelt(x.a.Wie, ik.Naam))
                .OrderBy(x => x.a.Wanneer ?? DateOnly.MaxValue)
                .Take(8),
        ];
        var stil = Stilte.Bepaal(register.Stukken, School.Vandaag);
        Stil = [.. stil.Where(s => Beleidsherinnering.IsVan(ik, s)).Take(8)];
        AantalStil = ik.Heeft(Rollen.Directie) ? stil.Count(s => !s.Stuk.IsStrategisch) : 0;
        Voorstellen = register.Voorstellen.Count(v => v.IsOpen && Rechten.MagBeleidSchrijven(ik, v.Soort, v.TeamId));
    }

    private bool InEigenJaar(Signaal s) =>
        Plan.Lijn.Leerjaren.Any(l => l.Nr == s.Bevinding.Leerjaar && l.Teams.Any(School.Ik.TeamCodes.Contains));

    /// <summary>This week and the two after it, by the calendar of each class's vestiging.</summary>
    private List<Komend> KomendeWeken()
    {
        var uit = new List<Komend>();
        foreach (var a in Plan.Lijn.Activiteiten.Where(a => a.IsEigen && a.WeekVan is not null))
        {
            var klassen = new List<string>();
            foreach (var klas in EigenKlassen.Where(k => k.LeerjaarNr == a.Leerjaar && Bereikt(a, k)))
            {
                var kalender = Plan.School.Kalender(klas.VestigingId);
                if (!kalender.IsSchoolweek(a.WeekVan!.Value))
                {
                    continue;
                }
                var nu = Math.Max(1, kalender.VolgnummerVan(School.Vandaag));
                var van = kalender.Volgnummer(a.WeekVan.Value);
                var tot = a.WeekTot is int t && kalender.IsSchoolweek(t) ? kalender.Volgnummer(t) : van;
                if (tot >= nu && van < nu + WekenVooruit)
                {
                    klassen.Add(klas.Naam);
                }
            }

            if (klassen.Count > 0)
            {
                uit.Add(new Komend(a, a.WeekVan!.Value, klassen));
            }
        }

        return
        [
            .. uit.OrderBy(k => Plan.Lijn.Kalender.IsSchoolweek(k.Week) ? Plan.Lijn.Kalender.Volgnummer(k.Week) : 0)
                .ThenBy(k => k.Activiteit.Titel, StringComparer.Ordinal),
        ];
    }

    private bool Bereikt(Activiteit a, Data.Organisatie.Klas k) =>
        (a.Klassen.Count == 0 || a.Klassen.Contains(k.Naam, StringComparer.OrdinalIgnoreCase))
        && (a.Team is null || k.TeamId is null || Plan.Jaar.TeamVan.GetValueOrDefault(a.Nummer) == k.TeamId)
        && (
            a.Vestigingen.Count == 0
            || Plan.School.Vestigingen.Any(v => v.Id == k.VestigingId && a.Vestigingen.Contains(v.Naam, StringComparer.OrdinalIgnoreCase))
        )
        && (
            a.Leerwegen.Count == 0
            || Plan.School.Leerwegen.Any(l => l.Id == k.LeerwegId && a.Leerwegen.Contains(l.Naam, StringComparer.OrdinalIgnoreCase))
        );
}
