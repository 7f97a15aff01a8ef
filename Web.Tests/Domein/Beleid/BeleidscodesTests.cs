using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Tests.Domein.Beleid;

/// <summary>Which status may follow which, and what stands in the way.</summary>
public sealed class BeleidscodesTests
{
    /// <summary>Row = from, column = to, in the order of the enumeration; x = allowed.</summary>
    private static readonly string[] Overgangen =
    [
        //I C B V U G B A
        ". x . . . . . .", // Idee
        ". . x . . . . .", // Concept
        ". x . x . . . .", // Besproken
        ". . . . x . . .", // Vastgesteld
        ". . . . . x . .", // InUitvoering
        ". . . . . . x x", // Geevalueerd
        ". . . . x . . .", // Bijgesteld
        ". . . . . . . .", // Afgesloten
    ];

    private static readonly Beleidsstatus[] Alle = Enum.GetValues<Beleidsstatus>();

    /// <summary>An item from which every allowed step can be taken.</summary>
    private static Beleidsstuk Stuk(Beleidsstatus status) =>
        new()
        {
            Code = "TP1",
            Soort = Beleidssoort.Tactisch,
            Status = status,
            Doel = "Een doel.",
            Evaluaties = [new Beleidsevaluatie { Dag = Bouwer.Vandaag, Bijstelling = "iets anders" }],
        };

    public static TheoryData<Beleidsstatus, Beleidsstatus, bool> Tabel()
    {
        var tabel = new TheoryData<Beleidsstatus, Beleidsstatus, bool>();
        for (var van = 0; van < Alle.Length; van++)
        {
            var rij = Overgangen[van].Split(' ');
            for (var naar = 0; naar < Alle.Length; naar++)
            {
                tabel.Add(Alle[van], Alle[naar], rij[naar] == "x");
            }
        }

        return tabel;
    }

    [Theory]
    [MemberData(nameof(Tabel))]
    public void Vervolg_EveryPair_IsAllowedOrRefused(Beleidsstatus van, Beleidsstatus naar, bool mag)
    {
        Assert.Equal(mag, Beleidscodes.Vervolg(van).Contains(naar));
        var bezwaar = Beleidscodes.Bezwaar(Stuk(van), naar);
        if (mag)
        {
            Assert.Null(bezwaar);
        }
        else
        {
            Assert.Equal($"Van {Beleidscodes.Naam(van)} kan dit niet naar {Beleidscodes.Naam(naar)}.", bezwaar);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n \n")]
    public void Bezwaar_DiscussWithoutAGoal_AsksForTheGoal(string doel) =>
        Assert.Equal(
            "Beschrijf eerst het doel: zonder doel valt er niets te bespreken.",
            Beleidscodes.Bezwaar(Stuk(Beleidsstatus.Concept) with { Doel = doel }, Beleidsstatus.Besproken)
        );

    [Fact]
    public void Bezwaar_EvaluatedWithoutEvaluation_AsksForIt()
    {
        Assert.Equal(
            "Leg eerst de evaluatie vast.",
            Beleidscodes.Bezwaar(Stuk(Beleidsstatus.InUitvoering) with { Evaluaties = [] }, Beleidsstatus.Geevalueerd)
        );
        // Closing asks for no adjustment.
        Assert.Null(
            Beleidscodes.Bezwaar(
                Stuk(Beleidsstatus.Geevalueerd) with
                {
                    Evaluaties = [new Beleidsevaluatie { Dag = Bouwer.Vandaag }],
                },
                Beleidsstatus.Afgesloten
            )
        );
    }

    [Fact]
    public void Bezwaar_Adjusted_LooksAtTheLastEvaluationAlone()
    {
        Beleidsstuk Met(params (int Id, int Dagen, string Bijstelling)[] e) =>
            Stuk(Beleidsstatus.Geevalueerd) with
            {
                Evaluaties =
                [
                    .. e.Select(x => new Beleidsevaluatie
                    {
                        Id = x.Id,
                        Dag = Bouwer.Vandaag.AddDays(x.Dagen),
                        Bijstelling = x.Bijstelling,
                    }),
                ],
            };
        const string Vraag = "Schrijf bij de laatste evaluatie wat er wordt bijgesteld.";
        Assert.Equal(Vraag, Beleidscodes.Bezwaar(Met(), Beleidsstatus.Bijgesteld));
        Assert.Equal(Vraag, Beleidscodes.Bezwaar(Met((2, 0, " "), (1, -1, "toen wel")), Beleidsstatus.Bijgesteld));
        Assert.Null(Beleidscodes.Bezwaar(Met((2, 0, "nu wel"), (1, -1, "")), Beleidsstatus.Bijgesteld));
        // Two on one day: the one that was written last.
        Assert.Null(Beleidscodes.Bezwaar(Met((2, 0, "nu wel"), (1, 0, "")), Beleidsstatus.Bijgesteld));
    }

    [Fact]
    public void Naam_IsDutch_ForEveryStatus() =>
        Assert.Equal(
            ["Idee", "Concept", "Besproken", "Vastgesteld", "In uitvoering", "Geëvalueerd", "Bijgesteld", "Afgesloten"],
            Alle.Select(Beleidscodes.Naam)
        );

    [Fact]
    public void IsAangenomen_FourOfTheEight() =>
        Assert.Equal(
            [Beleidsstatus.Vastgesteld, Beleidsstatus.InUitvoering, Beleidsstatus.Geevalueerd, Beleidsstatus.Bijgesteld],
            Alle.Where(s => Stuk(s).IsAangenomen)
        );

    [Fact]
    public void Schrijvers_NoRoleWritesBothRegisters()
    {
        Assert.Equal(["Directie"], Beleidscodes.Schrijvers(Beleidssoort.Strategisch));
        Assert.Empty(Beleidscodes.Schrijvers(Beleidssoort.Tactisch).Intersect(["Directie", "Schoolcoach", "Beheerder"]));
    }
}
