using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

public class LeesbereikTests
{
    private static Toongroep Groep(string naam, params string[] klassen) =>
        new()
        {
            Soort = naam,
            Sleutel = naam,
            Label = naam,
            Klassen = klassen,
        };

    private static string Kies(string antwoordden, string[] dicht, params Toongroep[] groepen) =>
        string.Join(' ', Leesbereik.Kies(groepen, antwoordden.Split(' '), dicht.Select(d => (IReadOnlyCollection<string>)d.Split(' '))));

    [Fact]
    public void Kies_SchoolMinusAVestigingIsOneKlas_TheVestigingIsLeftOut()
    {
        Toongroep[] groepen = [Groep("school", "a", "b", "c"), Groep("Linde", "b", "c")];
        Assert.Equal("school", Kies("a b c", ["a", "b", "c"], groepen));
        // Who may see that klas may see the rest.
        Assert.Equal("school Linde", Kies("a b c", ["b", "c"], groepen));
        // A klas that stayed away makes no second one of the other.
        Toongroep[] leeg = [Groep("school", "a", "b", "c", "leeg"), Groep("Kade", "a", "leeg"), Groep("Linde", "b", "c")];
        Assert.Equal("school", Kies("a b c", ["a", "b", "c", "leeg"], leeg));
        Assert.Equal(
            "school Kade Linde",
            Kies("a b c d", ["a", "b", "c", "d"], Groep("school", "a", "b", "c", "d"), Groep("Kade", "a", "d"), Groep("Linde", "b", "c"))
        );
    }

    /// <summary>Neither subtraction alone tells it: school − leerjaar 1 + (1 and 2 of the Kade) − … does.</summary>
    [Fact]
    public void Kies_SeveralStepsOfAddingAndSubtracting_AreSeen()
    {
        Toongroep[] groepen = [Groep("ab", "a", "b"), Groep("bc", "b", "c"), Groep("ac", "a", "c")];
        // Half of ab + ac − bc is a.
        Assert.Equal("ab bc", Kies("a b c", ["a"], groepen));
        Assert.Equal("ab bc ac", Kies("a b c", [], groepen));
        // A table of two by two does not tell its cells.
        Assert.Equal(
            "l1 l2 k l",
            Kies(
                "1k 1l 2k 2l",
                ["1k", "1l", "2k", "2l"],
                Groep("l1", "1k", "1l"),
                Groep("l2", "2k", "2l"),
                Groep("k", "1k", "2k"),
                Groep("l", "1l", "2l")
            )
        );
    }

    /// <summary>A team of mentors in two parts is closed as a whole, and each part may be.</summary>
    [Fact]
    public void Kies_ClosedSetOfTwo_IsSeenAsOne()
    {
        Toongroep[] groepen = [Groep("school", "a", "b", "c", "d"), Groep("rest", "c", "d")];
        Assert.Equal("school", Kies("a b c d", ["a b"], groepen));
        Assert.Equal("school rest", Kies("a b c d", ["a"], groepen));
    }

    /// <summary>Against the rank by fractions, on groups of up to seven klassen.</summary>
    [Fact]
    public void Kies_MadeUpGroups_AgreesWithTryingWhetherTwoSchoolsLookTheSame()
    {
        for (var zaad = 0; zaad < 300; zaad++)
        {
            var toeval = new Random(zaad);
            string[] klassen = [.. Enumerable.Range(0, toeval.Next(2, 8)).Select(i => "k" + i)];
            Toongroep[] groepen =
            [
                .. Enumerable.Range(0, toeval.Next(1, 7)).Select(i => Groep("g" + i, [.. klassen.Where(_ => toeval.Next(2) == 0)])),
            ];
            string[] dicht = [klassen[toeval.Next(klassen.Length)]];
            var sleutels = Leesbereik.Kies(groepen, klassen, [dicht]);
            var gekozen = groepen.Where(g => sleutels.Contains(g.Sleutel)).ToList();
            // What is closed does not follow: two schools with the same sums, and another value there.
            var m = gekozen.Select(g => klassen.Select(k => g.Klassen.Contains(k) ? 1.0 : 0).ToArray()).ToList();
            Assert.False(InBereik(m, [.. klassen.Select(k => dicht.Contains(k) ? 1.0 : 0)]), $"{zaad}");
            // And each that was left out would have told it.
            foreach (var weg in groepen.Except(gekozen))
            {
                Assert.True(
                    InBereik(
                        [.. m, [.. klassen.Select(k => weg.Klassen.Contains(k) ? 1.0 : 0)]],
                        [.. klassen.Select(k => dicht.Contains(k) ? 1.0 : 0)]
                    ),
                    $"{zaad}"
                );
            }
        }
    }

    private static bool InBereik(List<double[]> rijen, double[] doel) => Rang(rijen) == Rang([.. rijen, doel]);

    private static int Rang(List<double[]> rijen)
    {
        var m = rijen.ConvertAll(r => (double[])r.Clone());
        var rang = 0;
        for (var k = 0; m.Count > 0 && k < m[0].Length && rang < m.Count; k++)
        {
            var spil = Enumerable.Range(rang, m.Count - rang).MaxBy(r => Math.Abs(m[r][k]));
            if (Math.Abs(m[spil][k]) < 1e-9)
            {
                continue;
            }
            (m[rang], m[spil]) = (m[spil], m[rang]);
            for (var r = rang + 1; r < m.Count; r++)
            {
                var f = m[r][k] / m[rang][k];
                for (var c = k; c < m[r].Length; c++)
                {
                    m[r][c] -= f * m[rang][c];
                }
            }
            rang++;
        }
        return rang;
    }
}
