using FsCheck.Xunit;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;
using LobBeleid.Tests.Domein.Planner;
using LobBeleid.Web.Planning;

namespace LobBeleid.Tests.Domein.Tijdlijn;

/// <summary>One way to the findings of a line: whoever asks, counts the same ones as open.</summary>
[Properties(Arbitrary = [typeof(Leerlijnen)])]
public sealed class LijnbevindingenTests
{
    private static readonly DateOnly Vandaag = Bouwer.Vandaag;

    /// <summary>The plan of a school that gave some of its findings a status, as the pages read it.</summary>
    private static Plan Plan(Leerlijn lijn, int zaad, int deel = 3)
    {
        var toeval = new Random(zaad);
        var statussen = new Lijnbevindingen(lijn, Maatstaf.Standaard(Vandaag))
            .Alle.DistinctBy(b => b.Sleutel)
            .Where(_ => toeval.Next(deel) == 0)
            .Select(b => new SignaalStatus
            {
                Sleutel = SignaalStatusRepository.Sleutel(b),
                Regel = b.Regel,
                Status = toeval.Next(4) == 0 ? SignaalStatusRepository.Bekeken : SignaalStatusRepository.BewustZo,
            });
        return new Plan(
            new Planjaar
            {
                Schooljaar = Bouwer.Schooljaar,
                School = new Schoolindeling(),
                Lijn = lijn,
                Statussen = [.. statussen],
            },
            Vandaag,
            b => b.Melding
        );
    }

    private static OntwerpBeeld Ontwerp(Plan plan) =>
        OntwerpBeeld.Maak(
            new LobBeleid.Data.Planner.Ontwerp
            {
                Naam = "niets",
                Wijzigingen = "[]",
                Basis = "[]",
            },
            plan,
            Lijnbeeld.Van(plan.Bevindingen)
        );

    [Property]
    public void Open_AnyLineAndStatuses_IsTheSameInPlannerSignaleringenAndWhatIf(Leerlijn lijn, int zaad)
    {
        // As a draft keeps it: without links to what is not in the line, which no page lets in.
        var plan = Plan(Ontwerplijn.Toepassen(lijn, []).Lijn, zaad);
        var (live, ontwerp) = (Lijnbeeld.Van(plan.Bevindingen), Ontwerp(plan));
        foreach (var ernst in Enum.GetValues<Ernst>())
        {
            // What planner and signaleringen count: the findings that they show without "Bewust zo".
            var planner = plan.Signalen.Count(s => s.IsOpen && s.Bevinding.Ernst == ernst);
            Assert.Equal((planner, planner), (live.Aantal(ernst), ontwerp.Beeld.Aantal(ernst)));
            var tijdlijn = plan.Toon(plan.Bevindingen.OpTijdlijn).Count(s => s.IsOpen && s.Bevinding.Ernst == ernst);
            Assert.Equal(tijdlijn, ontwerp.Beeld.Bevindingen.OpenOpTijdlijn.Count(b => b.Ernst == ernst));
        }
        // A draft that changes nothing solves and creates nothing.
        Assert.Empty(ontwerp.Verschil.Opgelost.Concat(ontwerp.Verschil.Nieuw));
        Assert.Equal(0, plan.Stappen[2].IsKlaar ? plan.Bevindingen.OpenInPlanner.Count(b => b.Ernst == Ernst.Fout) : 0);
    }

    /// <summary>The rule that counts open Fout findings is fed the same everywhere.</summary>
    [Property]
    public void NewWhileTheBaseIsNotInOrder_AnyLineAndStatuses_IsTheSameInDraftAndGroup(Leerlijn lijn, int zaad)
    {
        var plan = Plan(Ontwerplijn.Toepassen(lijn, []).Lijn, zaad, deel: 2);
        string[] Nieuw(Lijnbevindingen b) => [.. b.InPlanner.Where(x => x.Regel == "CP-35").Select(x => $"{x.Sleutel} {x.ActiviteitId}")];
        var school = new Groep
        {
            Soort = "vestiging",
            Naam = "allen",
            Leerjaren = lijn.Leerjaren.Select(l => l.Nr).Concat(lijn.Activiteiten.Select(a => a.Leerjaar)).ToHashSet(),
            Bereikt = _ => true,
        };

        Assert.Equal(Nieuw(plan.Bevindingen), Nieuw(Ontwerp(plan).Beeld.Bevindingen));
        Assert.Equal(Nieuw(plan.Bevindingen), Nieuw(plan.BevindingenVan(school)));
    }

    [Property(MaxTest = 8)]
    public void Reparaties_AnyStatuses_PromiseNothingAboutWhatIsBewustZo(int zaad)
    {
        var plan = Plan(TijdlijnEigenschappen.Willekeurig(zaad, 60), zaad, deel: 2);
        var herstel = new Ketenherstel(plan.Bevindingen, () => "r");
        foreach (var reparatie in herstel.Breuken.Take(3).SelectMany(herstel.Reparaties))
        {
            Assert.DoesNotContain(reparatie.Opgelost.Concat(reparatie.Nieuw), b => plan.Maatstaf.IsBewustZo(b));
        }
    }

    [Fact]
    public void AlleenInGroepen_SetToBewustZo_IsNotAskedAgain()
    {
        var kade = new Groep
        {
            Soort = "vestiging",
            Naam = "De Kade",
            Leerjaren = new HashSet<int> { 1, 2, 3, 4 },
            Bereikt = a => a.Leerjaar != 1 || a.Type is not ("T01" or "T02"),
        };
        var lijn = Bouwer.VolleLijn();
        var zonder = Assert.Single(new Lijnbevindingen(lijn, Maatstaf.Standaard(Vandaag), kade).OpenInPlanner, b => b.Regel == "CP-22");
        var met = new Lijnbevindingen(lijn, Maatstaf.Standaard(Vandaag) with { IsBewustZo = b => b.Sleutel == zonder.Sleutel }, kade);
        Assert.Contains(met.InPlanner, b => b.Regel == "CP-22");
        Assert.DoesNotContain(met.OpenInPlanner, b => b.Regel == "CP-22");
    }
}
