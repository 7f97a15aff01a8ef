using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

public class ZwartmakenTests
{
    [Theory]
    [InlineData("Vraag het Noor of Sam.", "Vraag het Noor of Sam.", true)]
    [InlineData("Vraag het Noor of Sam.", "Vraag het ████ of ███.", true)]
    [InlineData("Vraag het Noor of Sam.", "████", true)]
    [InlineData("Vraag het Noor of Sam.", "█ of Sam.", true)]
    [InlineData("Vraag het Noor of Sam.", "Vraag █", true)]
    [InlineData("Noor en Noor", "Noor en ████", true)]
    [InlineData("Noor en Noor", "████ en Noor", true)]
    [InlineData("aab", "█ab", true)]
    // Words changed, added, turned round, or dropped without a block.
    [InlineData("Vraag het Noor of Sam.", "Vraag het Piet of Sam.", false)]
    [InlineData("Vraag het Noor of Sam.", "Vraag het ████ of Sam. Echt.", false)]
    [InlineData("Vraag het Noor of Sam.", "Sam █ Vraag", false)]
    [InlineData("Vraag het Noor of Sam.", "Vraag het of Sam.", false)]
    [InlineData("Vraag het Noor of Sam.", "", false)]
    [InlineData("Vraag het Noor of Sam.", "Vraag het Noor of Sam.█", false)]
    [InlineData("Vraag het Noor of Sam.", "█Vraag het Noor of Sam.", false)]
    [InlineData("ab", "a█b", false)]
    [InlineData("aa", "a█aa", false)]
    public void IsVan_OnlyBlackedOut(string origineel, string gelezen, bool mag) => Assert.Equal(mag, Zwartmaken.IsVan(origineel, gelezen));

    /// <summary>
    /// Whatever is blacked out of whatever text is fine; what a changed letter outside the blocks makes of it never is, unless that part can be found
    /// elsewhere.
    /// </summary>
    [Fact]
    public void IsVan_AnyParts_IsFound()
    {
        for (var zaad = 0; zaad < 2000; zaad++)
        {
            var toeval = new Random(zaad);
            var tekst = new string([.. Enumerable.Range(0, toeval.Next(1, 20)).Select(_ => "ab "[toeval.Next(3)])]);
            var uit = new System.Text.StringBuilder();
            for (var i = 0; i < tekst.Length; )
            {
                if (toeval.Next(4) > 0)
                {
                    uit.Append(tekst[i++]);
                    continue;
                }
                uit.Append(Zwartmaken.Blok, toeval.Next(1, 4));
                i += toeval.Next(1, 4);
            }

            // A piece between two blocks lies at its first place or a later one; the search must not miss it.
            Assert.True(Zwartmaken.IsVan(tekst, uit.ToString()), $"{zaad}: '{tekst}' '{uit}'");
            Assert.False(Zwartmaken.IsVan(tekst, uit + "x"));
        }
    }

    [Theory]
    [InlineData("Dat mevrouw Proef ook eens vraagt wat ik wil.", "Proef")]
    [InlineData("ik sprak ilse gisteren. Zij hielp.", "ilse")]
    [InlineData("Ik wil naar het VMBO. Daar is het leuk. Piet ook.", "")]
    [InlineData("Ik ga met Jan-Willem naar Emmeloord", "Jan-Willem Emmeloord")]
    [InlineData("", "")]
    public void Vermoedelijk_NamesOfColleaguesAndCapitals(string tekst, string namen) =>
        Assert.Equal(namen, string.Join(' ', Zwartmaken.Vermoedelijk(tekst, ["Ilse Proef", "Sam Model"])));
}
