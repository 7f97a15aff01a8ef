using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

public class HoofdcijferTests
{
    private static readonly Toongroep School = new()
    {
        Soort = Toongroep.School,
        Sleutel = "school",
        Label = "hele school",
        Klassen = ["a"],
    };

    private static Vraag Vraag(string code) => Sjablonen.Leerling.Vragen.Concat(Sjablonen.Mentor.Vragen).First(v => v.Code == code);

    [Theory]
    [InlineData("LV1", null, "LV1 aandeel ‘ja’ 0")]
    [InlineData("LV2b", null, "LV2b gemiddelde ")]
    // Talks with nobody are what a school watches, though it is the last answer.
    [InlineData("LV3", null, "LV3 aandeel ‘met niemand’ 3")]
    [InlineData("MV3a", null, "MV3a gemiddelde ")]
    [InlineData("MV15", "ouders", "MV15.ouders aandeel ‘werken met ouders’ 0")]
    [InlineData("MV15", "bestaat-niet", "")]
    [InlineData("MV15", null, "")]
    [InlineData("LV4", null, "")]
    // "Zeg ik liever niet" is no answer to follow.
    [InlineData("LV6", null, "LV6 aandeel ‘nooit’ 0")]
    public void Van_EachKind(string code, string? optie, string verwacht) =>
        Assert.Equal(verwacht, Hoofdcijfer.Van(Vraag(code), optie) is { } c ? $"{c.Code} {c.Naam} {c.Optie}" : "");

    [Fact]
    public void Tekst_Waarde_AreOfTheVeryAnswer_OrNothing()
    {
        var cijfer = Hoofdcijfer.Van(Vraag("LV1"))!;
        var u = new Groepsuitslag
        {
            Groep = School,
            Antwoorden = 20,
            Aandelen = [new("ja", [0], [], 45, "45 %", 45), new("bijna of nee", [1, 2], [], 55, "55 %", 55)],
        };
        Assert.Equal(("45 %", 45m), (cijfer.Tekst(u), cijfer.Waarde(u)));
        Assert.Equal(5m, cijfer.Waarde(u with { Aandelen = [new("ja", [0], [], null, "minder dan 5 %", 5)] }));
        Assert.Equal(95m, cijfer.Waarde(u with { Aandelen = [new("ja", [0], [], null, "meer dan 95 %", 95)] }));
        // Merged with its neighbour it is another figure.
        Assert.Null(cijfer.Tekst(u with { Aandelen = [new("ja of bijna", [0, 1], [], 60, "60 %", 60)] }));
        Assert.Null(cijfer.Tekst(u with { Reden = Onderdrukt.Verborgen }));
        Assert.Null(cijfer.Tekst(null));
        Assert.Null(cijfer.Verschil(u, null));
        Assert.Equal(
            ("3,0", 3.0m),
            (
                Hoofdcijfer.Van(Vraag("LV2b"))!.Tekst(u with { Gemiddelde = 3.0m }),
                Hoofdcijfer.Van(Vraag("LV2b"))!.Waarde(u with { Gemiddelde = 3.0m })
            )
        );
        Assert.Null(Hoofdcijfer.Van(Vraag("LV2b"))!.Tekst(u));
    }

    [Fact]
    public void Themapaar_OnlyThemesThatBothWereAsked()
    {
        var paren = Themapaar.Van(Sjablonen.Mentor, Sjablonen.Leerling);
        Assert.Equal(
            ["hulp: MV6 MV7 / LV2a LV2b"],
            paren.Select(p =>
                $"{p.Thema}: {string.Join(' ', p.Mentoren.Select(v => v.Code))} / {string.Join(' ', p.Leerlingen.Select(v => v.Code))}"
            )
        );
        Assert.Empty(Themapaar.Van(Sjablonen.Mentor, new Vragenlijst()));
    }
}
