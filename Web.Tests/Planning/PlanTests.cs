using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;
using LobBeleid.Tests.Architectuur;
using LobBeleid.Tests.Domein;
using LobBeleid.Web.Planning;

namespace LobBeleid.Tests.Planning;

/// <summary>The plan of a request: nothing is worked out that nobody asks for, nothing twice.</summary>
public sealed class PlanTests
{
    private static Plan Maak() =>
        new(
            new Planjaar
            {
                Schooljaar = Bouwer.Schooljaar,
                School = new Schoolindeling(),
                Lijn = Bouwer.VolleLijn(),
            },
            Bouwer.Vandaag,
            b => b.Melding
        );

    [Fact]
    public void Bevindingen_PageThatShowsNone_AreNotWorkedOut()
    {
        var plan = Maak();
        _ = (plan.Groepen, plan.Checklist, plan.Zoek("1a"), plan.Zoek(100), plan.NietVoor(1, plan.Lijn.Activiteiten));
        // The line as a chain of moments is no finding either.
        _ = plan.Bevindingen.Tijdlijn.Maten;
        Assert.False(plan.Bevindingen.IsBepaald);
        _ = plan.PerActiviteit[100];
        Assert.True(plan.Bevindingen.IsBepaald);
    }

    [Fact]
    public void Bevindingen_AskedTwice_AreTheSameOnes()
    {
        var plan = Maak();
        var groep = new Groep
        {
            Soort = "team",
            Naam = "OK",
            Leerjaren = new HashSet<int> { 1 },
            Bereikt = _ => true,
        };
        Assert.Same(plan.Signalen, plan.Signalen);
        Assert.Same(plan.Bevindingen.InPlanner, plan.Bevindingen.InPlanner);
        Assert.Same(plan.Bevindingen.OpTijdlijn, plan.BevindingenVan(null).OpTijdlijn);
        Assert.Same(plan.BevindingenVan(groep).InPlanner, plan.BevindingenVan(groep with { }).InPlanner);
    }

    /// <summary>The rules themselves are internal to Data; a page has the findings from its plan.</summary>
    [Fact]
    public void Web_Source_OnlyThePlanMakesFindings() =>
        Assert.Equal(
            ["Web/Planning/Plan.cs"],
            Broncode
                .Bestanden("Web", "*.cs")
                .Concat(Broncode.Bestanden("Web", "*.cshtml"))
                .Where(b => b.Tekst.Contains("new Lijnbevindingen(", StringComparison.Ordinal))
                .Select(b => b.Pad)
        );
}
