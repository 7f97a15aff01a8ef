using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Web.Pages.Planner;
using LobBeleid.Web.Planning;

namespace LobBeleid.Web.Pages;

/// <summary>The start page: what asks for attention of this reader now.</summary>
public sealed class IndexModel(PlanLezer lezer, TimeProvider klok) : Planpagina(lezer, klok)
{
    /// <summary>An activity of the coming weeks with the own classes that take part.</summary>
    public sealed record Komend(Activiteit Activiteit, int Week, IReadOnlyList<string> Klassen);

    public const int WekenVooruit = 3;

    public IReadOnlyList<Data.Organisatie.Klas> EigenKlassen { get; private set; } = [];
    public IReadOnlyList<Komend> Komende { get; private set; } = [];
    public IReadOnlyList<Signaal> Eerst { get; private set; } = [];
    public bool IsMentor => School.Ik.Heeft(Rollen.Mentor);
    public bool StuurtPlan => School.Ik.HeeftEen([Rollen.Decaan, Rollen.Teamleider]);

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (Schooljaar == 0) { return; }
        await LaadAsync(ct);
        EigenKlassen = [.. Plan.School.Klassen.Where(k => k.MentorIds.Contains(School.Ik.Id))];
        Komende = KomendeWeken();
        var eigen = School.Ik.Heeft(Rollen.Decaan) ? Plan.Signalen : [.. Plan.Signalen.Where(s => Plan.Zoek(s.Bevinding.ActiviteitNummer) is { } a ? MagBewerken(a) : InEigenJaar(s))];
        Eerst = [.. eigen.Where(s => s.IsOpen && s.Status is null).OrderBy(s => s.Bevinding.Ernst).Take(5)];
    }

    private bool InEigenJaar(Signaal s) => Plan.Lijn.Leerjaren.Any(l => l.Nr == s.Bevinding.Leerjaar && l.Teams.Any(School.Ik.TeamCodes.Contains));

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
                if (!kalender.IsSchoolweek(a.WeekVan!.Value)) { continue; }
                var nu = Math.Max(1, kalender.VolgnummerVan(School.Vandaag));
                var van = kalender.Volgnummer(a.WeekVan.Value);
                var tot = a.WeekTot is int t && kalender.IsSchoolweek(t) ? kalender.Volgnummer(t) : van;
                if (tot >= nu && van < nu + WekenVooruit) { klassen.Add(klas.Naam); }
            }

            if (klassen.Count > 0) { uit.Add(new Komend(a, a.WeekVan!.Value, klassen)); }
        }

        return [.. uit.OrderBy(k => Plan.Lijn.Kalender.IsSchoolweek(k.Week) ? Plan.Lijn.Kalender.Volgnummer(k.Week) : 0).ThenBy(k => k.Activiteit.Titel, StringComparer.Ordinal)];
    }

    private bool Bereikt(Activiteit a, Data.Organisatie.Klas k) =>
        (a.Klassen.Count == 0 || a.Klassen.Contains(k.Naam, StringComparer.OrdinalIgnoreCase))
        && (a.Team is null || k.TeamId is null || Plan.Jaar.TeamVan.GetValueOrDefault(a.Nummer) == k.TeamId)
        && (a.Vestigingen.Count == 0 || Plan.School.Vestigingen.Any(v => v.Id == k.VestigingId && a.Vestigingen.Contains(v.Naam, StringComparer.OrdinalIgnoreCase)))
        && (a.Leerwegen.Count == 0 || Plan.School.Leerwegen.Any(l => l.Id == k.LeerwegId && a.Leerwegen.Contains(l.Naam, StringComparer.OrdinalIgnoreCase)));
}
