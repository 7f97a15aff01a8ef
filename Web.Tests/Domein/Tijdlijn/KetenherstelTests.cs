using LobBeleid.Data.Demo;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Tests.Domein.Tijdlijn;

/// <summary>Broken chains of small lines and of the example school, and which repairs are offered.</summary>
public sealed class KetenherstelTests
{
    private static Leerlijn Voorbeeld()
    {
        var d = LeerlijnBestand.Lees(DemoVuller.Bestand(), 2026).Document!;
        return new Leerlijn
        {
            Kalender = new SchoolKalender(d.Schooljaar),
            Leerjaren = d.Leerjaren!,
            Activiteiten = d.Activiteiten,
            Mijlpalen = d.Mijlpalen,
            Partners = d.Partners,
            Prioriteiten = d.Prioriteiten,
        };
    }

    private static Ketenherstel Maak(Leerlijn lijn)
    {
        var nr = 0;
        return new Ketenherstel(new Lijnbevindingen(lijn, Maatstaf.Standaard(Bouwer.Vandaag)), () => $"nieuw{nr++}");
    }

    private static Activiteit Act(string id, string marker, int week, string na = "", string type = "T06") =>
        Bouwer.Activiteit(id, 1, week) with
        {
            Titel = id,
            Marker = marker,
            Type = type,
            VolgtOp = [.. na.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Bouwer.Na)],
        };

    [Fact]
    public void Breuken_Voorbeeldcollege_AreTheFindingsAndTheChainsWithoutNextStep()
    {
        var breuken = Maak(Voorbeeld()).Breuken;
        string[] Bij(Ontbreekt mist) => [.. breuken.Where(b => b.Mist == mist).Select(b => b.Bij.Id)];
        Assert.Equal(["A11", "A18", "A23", "A28"], Bij(Ontbreekt.Gesprek));
        Assert.Equal(["A01", "A20", "A29"], Bij(Ontbreekt.Ervaring));
        // A06 and A32 end a chain that has an experience and a talk, but nothing after it; A29 leads nowhere.
        Assert.Equal(["A06", "A29", "A32"], Bij(Ontbreekt.Vervolg));
        Assert.Equal(10, breuken.Count);
    }

    [Fact]
    public void Reparaties_Meeloopdag_MovesTheTalkIntoTheWindow()
    {
        var lijn = Voorbeeld();
        var herstel = Maak(lijn);
        var reparaties = herstel.Reparaties(herstel.Breuken.Single(b => b.Bij.Id == "A28"));
        // Week 3 and three weeks: the talk of week 24 goes to week 6 at the latest.
        Assert.Contains(
            "Verplaats gesprek ‘Overdrachtsgesprek naar het mbo’ naar leerjaar 4, week 6.",
            reparaties.Select(r => r.Omschrijving)
        );
        Assert.Contains(
            "Verplaats ‘Meeloopdag mbo’ naar leerjaar 4, week 21, dichter bij gesprek ‘Overdrachtsgesprek naar het mbo’.",
            reparaties.Select(r => r.Omschrijving)
        );
        Assert.Contains("Voeg in leerjaar 4, week 4 een gesprek over ‘Meeloopdag mbo’ toe.", reparaties.Select(r => r.Omschrijving));
        Assert.All(reparaties, r => Assert.Contains(r.Opgelost, b => b.Regel == "TL-03" && b.ActiviteitId == "A28"));
    }

    [Fact]
    public void Reparaties_TalkThatInforms_MayBecomeInformation()
    {
        var herstel = Maak(Voorbeeld());
        var reparaties = herstel.Reparaties(herstel.Breuken.Single(b => b.Bij.Id == "A29" && b.Mist == Ontbreekt.Ervaring));
        var info = reparaties.Single(r => r.Omschrijving == "‘Voorlichting aanmelden en studiekosten’ is bij nader inzien informatie (I).");
        Assert.Superset(new HashSet<string> { "TL-04", "TL-05", "TL-06" }, info.Opgelost.Select(b => b.Regel).ToHashSet());
    }

    [Fact]
    public void Reparaties_NearbyTalkWithoutLink_IsLinked()
    {
        var lijn = Bouwer.Lijn(Act("bezoek", "E", 40), Act("praten", "G", 42, type: "T01"), Act("later", "G", 44, type: "T01"));
        var herstel = Maak(lijn);
        var reparaties = herstel.Reparaties(herstel.Breuken.Single(b => b.Bij.Id == "bezoek"));
        Assert.Contains("Koppel ‘bezoek’ aan gesprek ‘praten’ in leerjaar 1, week 42.", reparaties.Select(r => r.Omschrijving));
        // Four weeks later is too late.
        Assert.DoesNotContain(reparaties, r => r.Omschrijving.Contains("‘later’", StringComparison.Ordinal));
    }

    [Fact]
    public void Reparaties_GroupAssignmentThatMayBeATalk_ChangesItsMarker()
    {
        var lijn = Bouwer.Lijn(Act("stage", "E", 40), Act("terugblik", "-", 41, "stage", type: "T03"));
        var herstel = Maak(lijn);
        var r = herstel.Reparaties(herstel.Breuken.Single()).Single(r => r.Wijzigingen is [{ Soort: Wijzigingssoort.Markeren }]);
        Assert.Equal(("terugblik", "G"), (r.Wijzigingen[0].Id, r.Wijzigingen[0].Marker));
    }

    [Fact]
    public void Reparaties_LinksLeaveNoRoom_MoveIsNotOffered()
    {
        // The talk cannot come before what it follows, and that is in week 10.
        var lijn = Bouwer.Lijn(
            Act("stage", "E", 40),
            Act("tussen", "E", 10, type: "T09"),
            Act("praten", "G", 12, "stage tussen", type: "T01")
        );
        var herstel = Maak(lijn);
        var reparaties = herstel.Reparaties(herstel.Breuken.Single(b => b.Bij.Id == "stage"));
        Assert.DoesNotContain(reparaties, r => r.Omschrijving.StartsWith("Verplaats gesprek", StringComparison.Ordinal));
    }

    [Fact]
    public void Reparaties_HolidaysEntered_AddsInALessonWeek()
    {
        var lijn = Bouwer.Lijn(Act("stage", "E", 51)) with { Kalender = new SchoolKalender(2026, vakantieweken: [52, 53]) };
        var herstel = Maak(lijn);
        Assert.Contains(
            herstel.Reparaties(herstel.Breuken.Single()),
            r => r.Omschrijving.StartsWith("Voeg in leerjaar 1, week 1 een gesprek", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Breuken_CompleteChain_AreNone() =>
        Assert.Empty(
            Maak(
                Bouwer.Lijn(
                    Act("stage", "E", 40),
                    Act("praten", "G", 41, "stage", type: "T01"),
                    Act("proefles", "E", 45, "praten", type: "T12"),
                    Act("nog", "G", 46, "proefles", type: "T01"),
                    Act("markt", "I", 48, "nog", type: "T10")
                )
            ).Breuken
        );
}
