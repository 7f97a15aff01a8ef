using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Domein.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Outcomes as text: nothing is lost on the way, and nothing is in it that no reader may see.</summary>
public sealed class UitslagtekstTests
{
    private static Bewaakuitslag Uitslag(int zaad, bool meerkeuze, int minimum = 0)
    {
        var (ronde, items) = meerkeuze ? Schoolmaker.MaakMeerkeuze(zaad) : Schoolmaker.Maak(zaad);
        return Bewaker.Bepaal(ronde with { Minimum = minimum }, Toongroepen.Bepaal(ronde), items);
    }

    private static string Alles(Bewaakuitslag uitslag) => JsonSerializer.Serialize(uitslag);

    [Fact]
    public void SchrijfLees_AnySchool_IsTheSame()
    {
        var (getoond, verborgen) = (0, 0);
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var uitslag = Uitslag(zaad, zaad % 2 == 0) with
            {
                Open = zaad % 3 == 0 ? [] : [new Openuitslag("LV4", new Dictionary<string, int> { ["school"] = 14 })],
            };
            Assert.Equal(Alles(uitslag), Alles(Uitslagtekst.Lees(Uitslagtekst.Schrijf(uitslag))));
            getoond += uitslag.Items.Sum(i => i.Groepen.Count(g => g.IsGetoond));
            verborgen += uitslag.Items.Sum(i => i.Groepen.Count(g => !g.IsGetoond));
        }

        Assert.True(getoond > 500 && verborgen > 500, $"{getoond} shown, {verborgen} hidden");
    }

    [Fact]
    public void Lees_NotAnOutcome_IsAnError()
    {
        Assert.Throws<JsonException>(() => Uitslagtekst.Lees("null"));
        Assert.Throws<JsonException>(() => Uitslagtekst.Lees("geen JSON"));
    }

    /// <summary>What is hidden leaves no number behind: the text of two schools that are shown alike is the same text.</summary>
    [Fact]
    public void Schrijf_OtherAnswersShownAlike_IsTheSameText()
    {
        var ronde = new Bewaakronde
        {
            Klassen =
            [
                new()
                {
                    Sleutel = "1a",
                    Leerjaar = 1,
                    Ingeschreven = 40,
                    Ingevuld = 40,
                },
                new()
                {
                    Sleutel = "1b",
                    Leerjaar = 1,
                    Ingeschreven = 3,
                    Ingevuld = 3,
                },
            ],
        };
        string Tekst(int ja) =>
            Uitslagtekst.Schrijf(
                Bewaker.Bepaal(
                    ronde,
                    Toongroepen.Bepaal(ronde),
                    [
                        new()
                        {
                            Code = "LV1",
                            Opties = [new("ja"), new("nee")],
                            Tellingen = [new("1a", 0, 21), new("1a", 1, 19), new("1b", 0, ja), new("1b", 1, 3 - ja)],
                        },
                    ]
                )
            );
        // 21 or 22 of 43 are told apart in whole percents; which of the small klas said so is in no figure, whatever the klas of forty said.
        Assert.NotEqual(Tekst(0), Tekst(3));
        var u = Uitslagtekst.Lees(Tekst(3));
        Assert.False(u.Van("LV1")!.Van("klas:1b")!.IsGetoond);
        Assert.DoesNotContain("\"Tellingen\"", Tekst(3), StringComparison.Ordinal);
    }

    /// <summary>
    /// The figures of a hundred schools, as one hash. When this fails the guard decides otherwise than before: raise <see cref="Bewaker.Versie"/>, so that
    /// it can be seen of a stored outcome which guard it came from, and write the hash down here.
    /// </summary>
    [Fact]
    public void Versie_IsOfTheseFigures()
    {
        var tekst = new StringBuilder();
        for (var zaad = 0; zaad < 100; zaad++)
        {
            tekst.AppendLine(Uitslagtekst.Schrijf(Uitslag(zaad, zaad % 2 == 0)));
        }
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(tekst.ToString())))[..16];
        Assert.Equal((2, "B1AD0CF7ACC2A28F"), (Bewaker.Versie, hash));
    }

    [Fact]
    public void Bewaker_HigherMinimum_IsTheSameFromTheStoredOutcome()
    {
        for (var zaad = 0; zaad < 150; zaad++)
        {
            var (ronde, items) = zaad % 2 == 0 ? Schoolmaker.MaakMeerkeuze(zaad) : Schoolmaker.Maak(zaad);
            var groepen = Toongroepen.Bepaal(ronde);
            var toen = Uitslagtekst.Lees(Uitslagtekst.Schrijf(Bewaker.Bepaal(ronde, groepen, items)));
            var hoger = ronde with { Minimum = 9 };
            var nu = Bewaker.Verhoog(hoger, toen, items);
            Assert.Equal(Alles(Bewaker.Bepaal(hoger, groepen, items)), Alles(nu));
            // The same minimum takes nothing away; of who was led on less is known afterwards than when the round closed.
            var zelfde = Bewaker.Verhoog(ronde, toen, items);
            foreach (var code in items.Where(i => i.Na is null).SelectMany(i => i.Codes))
            {
                Assert.Equal(
                    toen.Van(code)!.Groepen.Where(g => g.IsGetoond).Select(g => g.Groep.Sleutel),
                    zelfde.Van(code)!.Groepen.Where(g => g.IsGetoond).Select(g => g.Groep.Sleutel)
                );
            }
            // What stays is what it was.
            foreach (var item in nu.Items)
            {
                Assert.All(
                    item.Groepen.Where(g => g.IsGetoond),
                    g => Assert.Equal(JsonSerializer.Serialize(toen.Van(item.Code)!.Van(g.Groep.Sleutel)), JsonSerializer.Serialize(g))
                );
            }
        }
    }
}
