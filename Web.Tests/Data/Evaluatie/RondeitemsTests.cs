using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>How a questionnaire and its counts become items for the guard.</summary>
public class RondeitemsTests
{
    private static Vraag Vraag(
        string code,
        Vraagsoort soort = Vraagsoort.JaNee,
        string? na = null,
        bool thuis = false,
        params string[] opties
    ) =>
        new()
        {
            Code = code,
            Tekst = code + "?",
            Soort = soort,
            IsThuis = thuis,
            ToonAls = na is null ? null : new(na, opties),
        };

    private static Rondetelling Telling(params Vraag[] vragen) =>
        new()
        {
            Ronde = new() { Naam = "Ronde" },
            Lijst = new() { Secties = [new() { Titel = "Een", Vragen = vragen }] },
            Groepen =
            [
                new()
                {
                    Id = 1,
                    Naam = "1a",
                    Aantal = 30,
                },
            ],
            Tellingen =
            [
                .. vragen.SelectMany(v =>
                    new[]
                    {
                        new Tellingrij
                        {
                            RondegroepId = 1,
                            Vraag = v.Code,
                            Optie = "ja",
                            Aantal = 12,
                        },
                    }
                ),
            ],
        };

    /// <summary>Who would rather not say is in no count: what is asked of those is shown of nobody, and neither is what follows from that.</summary>
    [Fact]
    public void Van_AfterRatherNotSay_OverTwoSteps_NobodyCountsAsAsked()
    {
        var items = Rondeitems.Van(
            Telling(
                Vraag("A", thuis: true),
                Vraag("B", na: "A", opties: LobBeleid.Data.Domein.Evaluatie.Vraag.LieverNiet),
                Vraag("C", na: "B", opties: ["ja", "nee"]),
                Vraag("D", na: "A", opties: "ja")
            )
        );
        Assert.Null(items[0].Gevraagd);
        Assert.Equal([0, 0], items.Skip(1).Take(2).Select(i => i.Gevraagd!.Count));
        Assert.Equal(("A", null), (items[3].Na, items[3].Gevraagd));
    }

    [Fact]
    public void Geleid_OnlyOpenItemsAfterAnAnswer_WithHowManyWrote()
    {
        var telling = Telling(Vraag("A"), Vraag("B", Vraagsoort.Open, "A", opties: "ja"), Vraag("C", Vraagsoort.Open));
        telling = telling with
        {
            Tellingen =
            [
                .. telling.Tellingen,
                new()
                {
                    RondegroepId = 1,
                    Vraag = "B",
                    Optie = RondeRepository.Beantwoord,
                    Aantal = 7,
                },
            ],
        };
        Assert.Equal(["A"], Rondeitems.Van(telling).Select(i => i.Code));
        var geleid = Assert.Single(Rondeitems.Geleid(telling));
        Assert.Equal(("B", "A", true, 7), (geleid.Code, geleid.Na, geleid.Open, geleid.Tellingen.Single().Aantal));
    }
}
