using System.Reflection;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Tests.Domein.Beleid;

/// <summary>The history of an item: every field that a form can change leaves exactly one line when it changes.</summary>
public sealed class BeleidsverschilTests
{
    /// <summary>Not of the form: identity, what is derived, and what has lines of its own (status, adoption, evaluations, archive).</summary>
    private static readonly string[] NietVanHetFormulier =
    [
        "Id",
        "Versie",
        "Code",
        "Soort",
        "Status",
        "SchrijverNaam",
        "SchrijverRol",
        "VastgesteldOp",
        "VastgesteldDoor",
        "Evaluaties",
        "LaatstGehoordOp",
        "GewijzigdOp",
        "GewijzigdDoor",
        "GearchiveerdOp",
    ];

    /// <summary>Stored by id, told by name: the page gives both.</summary>
    private static readonly string[] NamenBijId = ["TeamId", "OuderId", "EigenaarId"];

    private static IEnumerable<PropertyInfo> Velden =>
        typeof(Beleidsstuk).GetProperties().Where(p => p.CanWrite && !NietVanHetFormulier.Contains(p.Name) && !NamenBijId.Contains(p.Name));

    public static TheoryData<string, bool> VeldEnBegin()
    {
        var data = new TheoryData<string, bool>();
        foreach (var p in Velden)
        {
            data.Add(p.Name, false);
            data.Add(p.Name, true);
        }

        return data;
    }

    private static Beleidsstuk Leeg => new() { Code = "TP1", Soort = Beleidssoort.Tactisch };

    private static Beleidsstuk Vol()
    {
        var stuk = Leeg;
        foreach (var p in Velden)
        {
            p.SetValue(stuk, Waarde(p, 1));
        }
        return stuk;
    }

    private static object? Waarde(PropertyInfo p, int n) =>
        p.PropertyType switch
        {
            var t when t == typeof(string) => $"{p.Name} {n}",
            var t when t == typeof(int?) => n,
            var t when t == typeof(decimal?) => n + 0.5m,
            var t when t == typeof(bool?) => n == 1,
            var t when t == typeof(DateOnly?) => new DateOnly(2027, 1, n),
            var t when t == typeof(IReadOnlyList<int>) => new[] { n },
            var t when t == typeof(IReadOnlyList<string>) => new[] { $"LV{n}" },
            var t when t == typeof(IReadOnlyList<Investering>) => new[] { new Investering(2026, n, null) },
            var t when t == typeof(IReadOnlyList<Teamruimte>) => new[] { new Teamruimte(null, n, null) },
            var t when t == typeof(IReadOnlyList<Afhankelijkheid>) => new[] { new Afhankelijkheid("roc", new DateOnly(2027, 1, n)) },
            var t when t == typeof(IReadOnlyList<Beleidsactie>) => new[] { new Beleidsactie("Sam", $"wat {n}", null, null) },
            var t => throw new InvalidOperationException($"Say here how {p.Name} ({t}) looks."),
        };

    private static string Titel(int nummer) => $"activiteit {nummer}";

    [Theory]
    [MemberData(nameof(VeldEnBegin))]
    public void Bepaal_OneFieldChanges_IsOneLineWithOldAndNew(string veld, bool vol)
    {
        var p = typeof(Beleidsstuk).GetProperty(veld)!;
        var (oud, nieuw) = vol ? (Vol(), Vol()) : (Leeg, Leeg);
        p.SetValue(nieuw, Waarde(p, vol ? 2 : 1));
        var regel = Assert.Single(Beleidsverschil.Bepaal(oud, nieuw, Titel));
        Assert.Equal(vol, regel.Oud.Length > 0);
        Assert.NotEmpty(regel.Nieuw);
        Assert.NotEmpty(regel.Veld);
        // And emptied again.
        var terug = Assert.Single(Beleidsverschil.Bepaal(nieuw, oud, Titel));
        Assert.Equal((regel.Veld, regel.Nieuw, regel.Oud), (terug.Veld, terug.Oud, terug.Nieuw));
    }

    [Fact]
    public void Bepaal_NothingChanged_IsNothing() => Assert.Empty(Beleidsverschil.Bepaal(Vol(), Vol(), Titel));

    [Fact]
    public void Bepaal_NewItem_ListsOnlyWhatIsFilledIn()
    {
        Assert.Empty(Beleidsverschil.Bepaal(null, Leeg, Titel));
        Assert.All(Beleidsverschil.Bepaal(null, Vol(), Titel), w => Assert.Equal("", w.Oud));
        Assert.Equal(
            new Veldwijziging("Titel", "", "Gesprekken"),
            Assert.Single(Beleidsverschil.Bepaal(null, Leeg with { Titel = "Gesprekken" }, Titel))
        );
    }

    [Fact]
    public void Velden_AreTheSameForBothRegisters_ApartFromTheGoal() =>
        Assert.Equal(
            ["Doelen"],
            Beleidsverschil
                .Velden(Leeg with { Soort = Beleidssoort.Strategisch }, Titel)
                .Select(v => v.Veld)
                .Except(Beleidsverschil.Velden(Leeg, Titel).Select(v => v.Veld))
        );

    [Fact]
    public void Tekst_OfRows_IsDutch()
    {
        Assert.Equal("2026: € 45.000 en 0,6 fte", Beleidsverschil.Tekst(new Investering(2026, 4_500_000, 0.6m)));
        Assert.Equal("2026: € 12,50", Beleidsverschil.Tekst(new Investering(2026, 1250, null)));
        Assert.Equal("elk team: 40 uur en € 1.500", Beleidsverschil.Tekst(new Teamruimte(null, 40, 150_000)));
        Assert.Equal("team OK: 1.000 uur", Beleidsverschil.Tekst(new Teamruimte("OK", 1000, null)));
        Assert.Equal("roc, tot en met 31-12-2026", Beleidsverschil.Tekst(new Afhankelijkheid("roc", new DateOnly(2026, 12, 31))));
        Assert.Equal(
            "mentor: gesprekken voeren, 1-2-2027 (klaar)",
            Beleidsverschil.Tekst(new Beleidsactie("mentor", "gesprekken voeren", new DateOnly(2027, 2, 1), Bouwer.Vandaag))
        );
        Assert.Equal("gesprekken voeren", Beleidsverschil.Tekst(new Beleidsactie("", "gesprekken voeren", null, null)));
        Assert.Equal("", Beleidsverschil.Geld(null));
    }
}
