using System.Reflection;
using System.Text;
using System.Text.Json;
using FsCheck.Xunit;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Uitwisseling;

namespace LobBeleid.Tests.Domein.Planner;

/// <summary>The description of the fields is whole and true: what follows from it is then as good as the description.</summary>
public class ActiviteitveldenTests
{
    private static readonly PropertyInfo[] Eigenschappen =
    [
        .. typeof(Activiteit).GetProperties().Where(p => p.CanWrite && p.Name != nameof(Activiteit.Nummer)),
    ];

    [Fact]
    public void Alle_EveryPropertyOfAnActivity_IsDescribedOnce() =>
        Assert.Equal(
            Eigenschappen.Select(p => p.Name).Order(StringComparer.Ordinal),
            Activiteitvelden.Alle.Select(v => v.Eigenschap).Order(StringComparer.Ordinal)
        );

    [Fact]
    public void Alle_EveryFieldOfTheClass_IsInTheList() =>
        Assert.Equal(typeof(Activiteitvelden).GetFields().Select(f => f.GetValue(null)).OfType<Activiteitveld>(), Activiteitvelden.Alle);

    [Fact]
    public void Alle_NamesInTheFile_AreDifferentAndFieldsOfABlockStandTogether()
    {
        Assert.Distinct(Activiteitvelden.Alle.Select(v => $"{v.Blok}.{v.Naam}"));
        var blokken = Activiteitvelden
            .Alle.Select(v => v.Blok)
            .Where((b, i) => b is not null && (i == 0 || Activiteitvelden.Alle[i - 1].Blok != b));
        Assert.Equal(["voorbereiding", "reflectie", "ouders"], blokken);
        Assert.DoesNotContain(Activiteitvelden.Alle, v => v.Blok is null && blokken.Contains(v.Naam));
    }

    /// <summary>Getter and setter are those of the property that the field names, and of no other.</summary>
    [Property]
    public void Met_AnotherValue_ChangesThatPropertyOnly(int zaad)
    {
        var (een, ander) = Twee(zaad);
        foreach (dynamic veld in Activiteitvelden.Alle)
        {
            Activiteit na = veld.Met(een, veld.Waarde(ander));
            foreach (var p in Eigenschappen)
            {
                Assert.True(
                    Tekst(p, na) == Tekst(p, p.Name == veld.Eigenschap ? ander : een),
                    $"{veld.Eigenschap}: {p.Name} is {Tekst(p, na)}"
                );
            }
        }
    }

    [Property]
    public void Verschil_TwoActivities_NamesTheFieldsThatDiffer(int zaad)
    {
        var (een, ander) = Twee(zaad);
        Assert.Empty(Activiteitvelden.Verschil(een, een with { Nummer = 7 }));
        foreach (dynamic veld in Activiteitvelden.Alle)
        {
            var p = Eigenschappen.Single(x => x.Name == veld.Eigenschap);
            Activiteit na = veld.Met(een, veld.Waarde(ander));
            string[] verwacht = Tekst(p, een) == Tekst(p, ander) ? [] : [p.Name];
            Assert.Equal(verwacht, Activiteitvelden.Verschil(een, na).Select(v => v.Eigenschap));
        }
    }

    [Fact]
    public void Verschil_SameLinksInAnotherOrder_IsNone()
    {
        var a = Bouwer.Activiteit("a") with { VolgtOp = [new VolgtOp { Id = "x" }, new VolgtOp { Id = "y", Bron = "b" }] };
        Assert.Empty(Activiteitvelden.Verschil(a, a with { VolgtOp = [a.VolgtOp[1], a.VolgtOp[0]] }));
        Assert.Equal(
            [Activiteitvelden.VolgtOp],
            Activiteitvelden.Verschil(a, a with { VolgtOp = [a.VolgtOp[0], new VolgtOp { Id = "y" }] })
        );
    }

    // ---- The exchange file ----

    [Property]
    public void File_RandomActivities_ComeBackTheSame(int zaad)
    {
        var document = WillekeurigeActiviteiten.Document(zaad);
        var gelezen = LeerlijnBestand.Lees(LeerlijnBestand.Schrijf(document), 2026);
        Assert.Empty(gelezen.Fouten);
        Assert.Equal(JsonSerializer.Serialize(document.Activiteiten), JsonSerializer.Serialize(gelezen.Document!.Activiteiten));
    }

    public static TheoryData<string> Tekstvelden => [.. Activiteitvelden.Alle.OfType<Tekstveld>().Select(v => v.Eigenschap)];

    [Theory]
    [MemberData(nameof(Tekstvelden))]
    public void File_TextOverItsLimit_IsRefused(string eigenschap)
    {
        var veld = Activiteitvelden.Alle.OfType<Tekstveld>().Single(v => v.Eigenschap == eigenschap);
        var document = WillekeurigeActiviteiten.Document(1, aantal: 1);
        var a = veld.Met(document.Activiteiten[0], new string('x', veld.Langst + 1));
        var fout = Assert.Single(LeerlijnBestand.Lees(LeerlijnBestand.Schrijf(document with { Activiteiten = [a] }), 2026).Fouten);
        Assert.Equal($"activiteiten[0].{(veld.Blok is null ? "" : veld.Blok + ".")}{veld.Naam}", fout.Pad);
        Assert.Contains($"hoogstens {veld.Langst}", fout.Melding, StringComparison.Ordinal);
    }

    /// <summary>An old file, which does not know the later fields, comes out as it went in.</summary>
    [Fact]
    public void File_EmptyActivity_NamesNoFieldOfLater()
    {
        var kaal = new Activiteit
        {
            Id = "a",
            Titel = "A",
            Type = "T01",
            Leerjaar = 1,
        };
        var bytes = LeerlijnBestand.Schrijf(new LeerlijnDocument { Schooljaar = 2026, Activiteiten = [kaal] });
        using var json = JsonDocument.Parse(bytes);
        var namen = json.RootElement.GetProperty("activiteiten")[0].EnumerateObject().Select(p => p.Name).ToList();
        Assert.Equal("gespreksfasen", namen[^1]);
        Assert.Equal(31, namen.Count);
        Assert.DoesNotContain("\"tekst\"", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    private static (Activiteit Een, Activiteit Ander) Twee(int zaad)
    {
        var uit = WillekeurigeActiviteiten.Document(zaad).Activiteiten;
        return (uit[^1], uit[^2]);
    }

    private static string Tekst(PropertyInfo p, Activiteit a) => JsonSerializer.Serialize(p.GetValue(a));
}
