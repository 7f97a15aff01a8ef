using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Tests.Domein.Beleid;

/// <summary>Silence: after 90 days the owner hears, after 104 the teamleider too.</summary>
public sealed class StilteTests
{
    private static readonly DateOnly Vandaag = Bouwer.Vandaag;

    private static Beleidsstuk Stuk(int dagen, Beleidsstatus status = Beleidsstatus.InUitvoering, string code = "TP1") =>
        new()
        {
            Code = code,
            Soort = Beleidssoort.Tactisch,
            Status = status,
            LaatstGehoordOp = Vandaag.AddDays(-dagen),
        };

    [Theory]
    [InlineData(89, false, false)]
    [InlineData(90, true, false)]
    [InlineData(103, true, false)]
    [InlineData(104, true, true)]
    public void Bepaal_CountsDays(int dagen, bool stil, bool teamleider)
    {
        var gevonden = Stilte.Bepaal([Stuk(dagen)], Vandaag);
        Assert.Equal(stil, gevonden.Count == 1);
        if (stil)
        {
            Assert.Equal((dagen, teamleider), (gevonden[0].Dagen, gevonden[0].OokTeamleider));
        }
    }

    [Fact]
    public void Bepaal_AnEvaluationBreaksTheSilence_AnOldOneDoesNot()
    {
        var stuk = Stuk(200);
        Assert.Empty(
            Stilte.Bepaal(
                [
                    stuk with
                    {
                        Evaluaties =
                        [
                            new Beleidsevaluatie { Dag = Vandaag.AddDays(-89) },
                            new Beleidsevaluatie { Dag = Vandaag.AddDays(-400) },
                        ],
                    },
                ],
                Vandaag
            )
        );
        Assert.Equal(
            91,
            Assert.Single(Stilte.Bepaal([stuk with { Evaluaties = [new Beleidsevaluatie { Dag = Vandaag.AddDays(-91) }] }], Vandaag)).Dagen
        );
        // Recorded lately about a day long ago: something was heard.
        Assert.Empty(Stilte.Bepaal([Stuk(1) with { Evaluaties = [new Beleidsevaluatie { Dag = Vandaag.AddDays(-300) }] }], Vandaag));
    }

    [Theory]
    [InlineData(Beleidsstatus.Idee, false)]
    [InlineData(Beleidsstatus.Concept, false)]
    [InlineData(Beleidsstatus.Besproken, false)]
    [InlineData(Beleidsstatus.Vastgesteld, true)]
    [InlineData(Beleidsstatus.InUitvoering, true)]
    [InlineData(Beleidsstatus.Geevalueerd, true)]
    [InlineData(Beleidsstatus.Bijgesteld, true)]
    [InlineData(Beleidsstatus.Afgesloten, false)]
    public void Bepaal_OnlyWhatIsAdoptedAndNotClosed(Beleidsstatus status, bool stil) =>
        Assert.Equal(stil, Stilte.Bepaal([Stuk(365, status)], Vandaag).Count == 1);

    [Fact]
    public void Bepaal_LongestSilenceFirst() =>
        Assert.Equal(
            ["c", "a", "b"],
            Stilte.Bepaal([Stuk(100, code: "b"), Stuk(100, code: "a"), Stuk(300, code: "c")], Vandaag).Select(s => s.Stuk.Code)
        );
}
