using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Questionnaires: the ready ones hold, what cannot be asked is refused, and what is filled in is judged against what was asked.</summary>
public sealed class VragenlijstTests
{
    public static TheoryData<string> Sjabloonnamen => [.. Sjablonen.Alle.Select(s => s.Code)];

    [Theory]
    [MemberData(nameof(Sjabloonnamen))]
    public void Sjabloon_IsReadyToUse_AndSurvivesStorage(string code)
    {
        var lijst = Sjablonen.Alle.Single(s => s.Code == code).Lijst;
        Assert.Empty(lijst.Controleer());
        Assert.Equal(lijst.AlsJson(), Vragenlijst.Lees(lijst.AlsJson()).AlsJson());
        Assert.Equal(
            lijst.Vragen.Select(v => (v.Code, v.Soort, v.IsThuis)),
            Vragenlijst.Lees(lijst.AlsJson()).Vragen.Select(v => (v.Code, v.Soort, v.IsThuis))
        );
    }

    [Fact]
    public void Sjablonen_HoldTheItemsOfTheDomain()
    {
        Assert.Equal(
            [.. Enumerable.Range(1, 15).Select(n => "MV" + n)],
            Sjablonen
                .Mentor.Vragen.Select(v => v.Code)
                .Where(c => Vraagcodes.Mentoren.Any(m => m.Code == c))
                .OrderBy(c => int.Parse(c[2..], System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.Superset(Vraagcodes.Leerlingen.Select(v => v.Code).ToHashSet(), Sjablonen.Leerling.Vragen.Select(v => v.Code).ToHashSet());
        // About home: never required, with a way out where something can be ticked.
        var thuis = Sjablonen.Leerling.Vragen.Where(v => v.IsThuis).ToList();
        Assert.Superset(new HashSet<string> { "LV6", "LV7", "LV8", "LV9a", "LV9b", "LV9c", "LV10" }, thuis.Select(v => v.Code).ToHashSet());
        Assert.All(thuis, v => Assert.True(!v.Verplicht && (v.Soort == Vraagsoort.Open || v.Antwoorden[^1].Code == Vraag.LieverNiet)));
    }

    /// <summary>Over several steps, and whatever the item itself says of it.</summary>
    [Fact]
    public void GaatOverThuis_WhatLeadsOnFromHome_Does()
    {
        Vraag Na(string code, string bron) =>
            new()
            {
                Code = code,
                Tekst = "?",
                Soort = Vraagsoort.JaNee,
                ToonAls = new Toonvoorwaarde(bron, ["ja"]),
            };
        var lijst = new Vragenlijst
        {
            Secties =
            [
                new Sectie
                {
                    Titel = "S",
                    Vragen =
                    [
                        Na("A", "bestaat niet") with
                        {
                            ToonAls = null,
                        },
                        Na("B", "A") with
                        {
                            IsThuis = true,
                        },
                        Na("C", "B"),
                        Na("D", "C"),
                        Na("E", "A"),
                        // Not before it: no round can have this, and it must not go round.
                        Na("F", "F"),
                    ],
                },
            ],
        };
        Assert.Equal("BCD", string.Concat(lijst.Vragen.Where(lijst.GaatOverThuis).Select(v => v.Code)));
    }

    private static readonly Vragenlijst Proef = new()
    {
        Secties =
        [
            new Sectie
            {
                Titel = "A",
                Vragen =
                [
                    new Vraag
                    {
                        Code = "A",
                        Tekst = "a?",
                        Soort = Vraagsoort.JaNee,
                        Verplicht = true,
                    },
                    new Vraag
                    {
                        Code = "B",
                        Tekst = "b?",
                        Soort = Vraagsoort.Schaal,
                        ToonAls = new Toonvoorwaarde("A", ["ja"]),
                    },
                    new Vraag
                    {
                        Code = "C",
                        Tekst = "c?",
                        Soort = Vraagsoort.Meerkeuze,
                        Opties = [new("x", "x"), new("y", "y"), new("z", "z")],
                    },
                    new Vraag
                    {
                        Code = "D",
                        Tekst = "d?",
                        Soort = Vraagsoort.Getal,
                    },
                    new Vraag
                    {
                        Code = "E",
                        Tekst = "e?",
                        Soort = Vraagsoort.Open,
                    },
                ],
            },
        ],
    };

    private static Invulling Vul(params (string Code, string Waarde)[] antwoorden) =>
        Invulling.Bepaal(Proef, code => [.. antwoorden.Where(a => a.Code == code).Select(a => a.Waarde)]);

    [Fact]
    public void Invulling_KeepsWhatWasAsked_DropsWhatWasNotShown()
    {
        var i = Vul(("A", "nee"), ("B", "4"), ("C", "z"), ("C", "x"), ("D", "007"), ("E", " tekst "), ("F", "verzonnen"));
        Assert.Empty(i.Fouten);
        Assert.Equal(["A=nee", "C=x,z", "D=7"], i.Gesloten.Select(g => $"{g.Key}={string.Join(',', g.Value)}"));
        Assert.Equal("tekst", i.Open["E"]);
        Assert.Equal("4", Vul(("A", "ja"), ("B", "4")).Gesloten["B"][0]);
    }

    [Theory]
    [InlineData("A", "misschien")]
    [InlineData("A", "")]
    [InlineData("C", "q")]
    [InlineData("D", "-1")]
    [InlineData("D", "1001")]
    [InlineData("D", "veel")]
    public void Invulling_WhatIsNotAnAnswer_IsRefused(string code, string waarde) =>
        Assert.Contains(Vul(code == "A" ? (code, waarde) : ("A", "ja"), (code, waarde)).Fouten, f => f.Code == code);

    [Fact]
    public void Invulling_TwoOfASingleChoice_AndTooLong_AreRefused()
    {
        Assert.Contains(Vul(("A", "ja"), ("A", "nee")).Fouten, f => f.Code == "A");
        Assert.Contains(Vul(("A", "ja"), ("E", new string('x', 2001))).Fouten, f => f.Code == "E");
    }

    [Fact]
    public void Controleer_NamesWhatCannotBeAsked()
    {
        Vragenlijst L(params Vraag[] vragen) => new() { Secties = [new Sectie { Titel = "A", Vragen = vragen }] };
        Assert.NotEmpty(new Vragenlijst().Controleer());
        Assert.NotEmpty(L(Proef.Vragen[0], Proef.Vragen[0]).Controleer());
        Assert.NotEmpty(L(Proef.Vragen[1], Proef.Vragen[0]).Controleer());
        Assert.NotEmpty(L(Proef.Vragen[0], Proef.Vragen[1] with { ToonAls = new Toonvoorwaarde("A", ["misschien"]) }).Controleer());
        Assert.NotEmpty(L(Proef.Vragen[2] with { Opties = [new("x", "x")] }).Controleer());
        Assert.NotEmpty(L(Proef.Vragen[0] with { IsThuis = true }).Controleer());
        Assert.Empty(Proef.Controleer());
    }
}
