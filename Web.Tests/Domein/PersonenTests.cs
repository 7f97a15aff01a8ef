using LobBeleid.Data.Domein;

namespace LobBeleid.Tests.Domein;

/// <summary>Who is meant when somebody types a name: a reminder must reach that colleague and nobody else.</summary>
public sealed class PersonenTests
{
    [Theory]
    [InlineData("Sam", true)]
    [InlineData("sam model", true)]
    [InlineData("  Sam Model ", true)]
    [InlineData("Ilse en Sam", true)]
    [InlineData("Ilse, Sam; Bo", true)]
    [InlineData("Ilse/Sam", true)]
    [InlineData("Ilse & Sam", true)]
    [InlineData("Ilse\nSam", true)]
    [InlineData("Samira", false)]
    [InlineData("Sam Modelman", false)]
    [InlineData("Samen Model", false)]
    [InlineData("het team van Sam", false)]
    [InlineData("Model", false)]
    [InlineData("", false)]
    [InlineData(" en ", false)]
    public void Bedoelt_FullOrFirstName(string tekst, bool verwacht) => Assert.Equal(verwacht, Personen.Bedoelt(tekst, "Sam Model"));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Bedoelt_WithoutName_NeverMatches(string naam) => Assert.False(Personen.Bedoelt("Sam, , ", naam));
}
