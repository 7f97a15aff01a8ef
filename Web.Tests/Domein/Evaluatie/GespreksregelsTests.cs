using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Tests.Domein.Evaluatie;

/// <summary>Quotes and counts of people are refused with a way to write it instead; numbers of the timetable are not.</summary>
public sealed class GespreksregelsTests
{
    [Theory]
    [InlineData("Thema: \"niemand vroeg ernaar\"", "\"niemand vroeg ernaar\"")]
    [InlineData("“De stage was leuk.”", "“De stage was leuk.”")]
    [InlineData("Vaak gehoord: ‘ik weet het nog niet’.", "‘ik weet het nog niet’")]
    [InlineData("'waarom leren we dit' kwam terug", "'waarom leren we dit'")]
    [InlineData("„wat moet ik kiezen”", "„wat moet ik kiezen”")]
    [InlineData("«een beetje laat»", "«een beetje laat»")]
    public void Citaat_IsRefused(string tekst, string fragment)
    {
        var bezwaar = Gespreksregels.Bepaal(tekst);
        Assert.Equal(fragment, bezwaar?.Fragment);
        Assert.Contains("citaat", bezwaar!.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Drie van de twaalf willen meer stages", "Drie van de twaalf")]
    [InlineData("3 van de 12 willen meer stages", "3 van de 12")]
    [InlineData("vijf van de 8 was het eens", "vijf van de 8")]
    [InlineData("7 van 20", "7 van 20")]
    [InlineData("één op de vijf twijfelt", "één op de vijf")]
    [InlineData("12 leerlingen willen een stage", "12 leerlingen")]
    [InlineData("Er waren twaalf leerlingen", "twaalf leerlingen")]
    [InlineData("twee stille leerlingen", "twee stille leerlingen")]
    [InlineData("8 jongens en 4 meisjes", "8 jongens")]
    [InlineData("drie mentoren vinden het lastig", "drie mentoren")]
    [InlineData("60% weet het nog niet", "60%")]
    [InlineData("60 % weet het nog niet", "60 %")]
    [InlineData("12,5 procent", "12,5 procent")]
    [InlineData("vijftig procent", "vijftig procent")]
    [InlineData("De helft van de klas twijfelt", "helft van de klas")]
    [InlineData("een derde van de leerlingen", "derde van de leerlingen")]
    [InlineData("driekwart van de mentoren", "driekwart van de mentoren")]
    [InlineData("stage (5x genoemd)", "5x genoemd")]
    [InlineData("stage: 5 keer genoemd", "5 keer genoemd")]
    [InlineData("stages\nin week 6 praten\n4 collega’s", "4 collega’s")]
    public void Aantal_IsRefused(string tekst, string fragment)
    {
        var bezwaar = Gespreksregels.Bepaal(tekst);
        Assert.Equal(fragment, bezwaar?.Fragment);
        Assert.Contains("Schrijf ‘veel’ of ‘enkele’", bezwaar!.Melding, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Een leerling zei dat de stage te kort was", "Een leerling zei")]
    [InlineData("één mentor vond het onduidelijk", "één mentor vond")]
    public void EenPersoon_IsRefused(string tekst, string fragment) => Assert.Equal(fragment, Gespreksregels.Bepaal(tekst)?.Fragment);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Leerlingen willen na een stage een gesprek")]
    [InlineData("leerjaar 3 leerlingen kiezen later")]
    [InlineData("In week 6 mentoren bellen")]
    [InlineData("leerjaar 3 en 4")]
    [InlineData("2 uur in het rooster")]
    [InlineData("per leerling 20 minuten")]
    [InlineData("3 gesprekken per jaar, één per periode")]
    [InlineData("Een gesprek één op één met de mentor")]
    [InlineData("twee van de vier lessen gaan over LOB")]
    [InlineData("les 2 van de 4")]
    [InlineData("Elke mentor spreekt twee leerlingen per week")]
    [InlineData("Praten in groepjes van vier leerlingen")]
    [InlineData("Een leerling die twijfelt krijgt een gesprek")]
    [InlineData("De mentor vindt tijd in week 10–11")]
    [InlineData("'s middags stage, 's avonds thuis; foto's mogen")]
    [InlineData("’s ochtends bezoeken we zo’n bedrijf, de leerlingen’ keuze")]
    [InlineData("het ‘snuffelmoment’ blijft")]
    [InlineData("de helft van het jaar")]
    [InlineData("een kwart van de tijd")]
    [InlineData("2 keer per jaar")]
    [InlineData("Op 12 maart 2027 om 10.30 uur, lokaal 12")]
    [InlineData("1. Stages\n2. Gesprekken\n3. Ouders erbij")]
    [InlineData("scherm van 24\"")]
    [InlineData("mbo-opleidingen niveau 2, 3 en 4")]
    public void WatMag_IsLetThrough(string? tekst) => Assert.Null(Gespreksregels.Bepaal(tekst));

    /// <summary>A long or strange text neither breaks nor holds up: 2,000 characters is what a form takes, this is a hundred times that.</summary>
    [Theory]
    [InlineData("\"a ")]
    [InlineData("12 van de ")]
    [InlineData("‘’'“")]
    [InlineData("1,2.3-4/5x")]
    [InlineData("een leerling ")]
    public void Bepaal_LongHostileText_EndsSoon(string deel)
    {
        var tekst = string.Concat(Enumerable.Repeat(deel, 200_000 / deel.Length));
        var begin = System.Diagnostics.Stopwatch.GetTimestamp();
        _ = Gespreksregels.Bepaal(tekst);
        Assert.True(System.Diagnostics.Stopwatch.GetElapsedTime(begin) < TimeSpan.FromSeconds(5));
    }
}
