using LobBeleid.Data.Domein;

namespace LobBeleid.Tests.Domein;

public class SchoolKalenderTests
{
    [Theory]
    [InlineData(2025, 52, 46)]
    [InlineData(2026, 53, 47)]
    [InlineData(2027, 52, 46)]
    [InlineData(2032, 53, 47)]
    public void AantalWeken_FollowsTheWeeksOfTheFirstYear(int schooljaar, int weken, int aantal)
    {
        var kalender = new SchoolKalender(schooljaar);

        Assert.Equal((weken, aantal, aantal), (kalender.WekenInEersteJaar, kalender.AantalWeken, kalender.AantalLesweken));
        Assert.Equal(aantal, kalender.Weken.Count());
        Assert.Equal((35, 28), (kalender.Weken.First(), kalender.Weken.Last()));
        Assert.Equal(weken == 53, kalender.IsSchoolweek(53));
    }

    [Theory]
    [InlineData(2026, 35, 1)]
    [InlineData(2026, 53, 19)]
    [InlineData(2026, 1, 20)]
    [InlineData(2026, 28, 47)]
    [InlineData(2027, 52, 18)]
    [InlineData(2027, 1, 19)]
    [InlineData(2027, 28, 46)]
    public void Volgnummer_CountsFromTheFirstWeek(int schooljaar, int week, int volgnummer)
    {
        var kalender = new SchoolKalender(schooljaar);

        Assert.Equal(volgnummer, kalender.Volgnummer(week));
        Assert.Equal(week, kalender.Week(volgnummer));
    }

    [Theory]
    [InlineData(34)]
    [InlineData(29)]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(54)]
    public void Volgnummer_OutsideTheSchoolYear_Throws(int week)
    {
        var kalender = new SchoolKalender(2026);

        Assert.False(kalender.IsSchoolweek(week));
        Assert.Throws<ArgumentOutOfRangeException>(() => kalender.Volgnummer(week));
        Assert.Throws<ArgumentOutOfRangeException>(() => new SchoolKalender(2027).Volgnummer(53));
    }

    [Theory]
    [InlineData(2026, 35, 28)]
    [InlineData(2026, 33, 29)]
    [InlineData(2027, 40, 20)]
    public void Week_IsTheInverseOfVolgnummer(int schooljaar, int eerste, int laatste)
    {
        var kalender = new SchoolKalender(schooljaar, eerste, laatste);

        Assert.Equal(Enumerable.Range(1, kalender.AantalWeken), kalender.Weken.Select(kalender.Volgnummer));
        Assert.Equal((eerste, laatste), (kalender.Weken.First(), kalender.Weken.Last()));
        Assert.Equal(kalender.Weken.Order(), Enumerable.Range(-5, 70).Where(kalender.IsSchoolweek));
        // Week after week, a Monday each.
        Assert.All(
            kalender.Weken.Zip(kalender.Weken.Skip(1)),
            p => Assert.Equal(7, kalender.Maandag(p.Second).DayNumber - kalender.Maandag(p.First).DayNumber)
        );
        Assert.Equal(DayOfWeek.Monday, kalender.Maandag(eerste).DayOfWeek);
    }

    [Fact]
    public void Afstand_WithoutHolidays_IsTheDifferenceInSchoolWeeks()
    {
        var kalender = new SchoolKalender(2026);

        Assert.Equal(
            (0, 3, -3, 46),
            (kalender.Afstand(40, 40), kalender.Afstand(52, 2), kalender.Afstand(2, 52), kalender.Afstand(35, 28))
        );
        Assert.Equal(2, new SchoolKalender(2027).Afstand(52, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => kalender.Afstand(30, 40));
    }

    [Fact]
    public void Afstand_WithHolidays_CountsLessonWeeks()
    {
        var kalender = new SchoolKalender(2026, vakantieweken: [43, 52, 53, 30, 43]);

        Assert.Equal([43, 52, 53], kalender.Vakantieweken.Order());
        Assert.Equal((47, 44), (kalender.AantalWeken, kalender.AantalLesweken));
        Assert.Equal(
            (0, 1, -1, 9),
            (kalender.Afstand(42, 43), kalender.Afstand(42, 44), kalender.Afstand(44, 43), kalender.Afstand(42, 1))
        );
        Assert.Equal((0, 8, 8, 44), (kalender.LesIndex(0), kalender.LesIndex(8), kalender.LesIndex(9), kalender.LesIndex(47)));
        Assert.Equal(9, kalender.Volgnummer(43));
    }

    [Fact]
    public void Maandag_IsThatOfTheIsoWeek()
    {
        var kalender = new SchoolKalender(2026);

        Assert.Equal(new DateOnly(2026, 8, 24), kalender.Maandag(35));
        Assert.Equal(new DateOnly(2026, 12, 28), kalender.Maandag(53));
        Assert.Equal(new DateOnly(2027, 1, 4), kalender.Maandag(1));
        Assert.Equal(new DateOnly(2027, 7, 12), kalender.Maandag(28));
    }

    [Theory]
    [InlineData(2025, 6, 1, 0)]
    [InlineData(2026, 8, 23, 0)]
    [InlineData(2026, 8, 24, 1)]
    [InlineData(2026, 8, 30, 1)]
    [InlineData(2026, 8, 31, 2)]
    [InlineData(2027, 1, 3, 19)]
    [InlineData(2027, 1, 4, 20)]
    [InlineData(2027, 7, 18, 47)]
    [InlineData(2027, 7, 19, 48)]
    [InlineData(2028, 7, 19, 48)]
    public void VolgnummerVan_Date_StaysWithinTheYearPlusOne(int jaar, int maand, int dag, int volgnummer) =>
        Assert.Equal(volgnummer, new SchoolKalender(2026).VolgnummerVan(new DateOnly(jaar, maand, dag)));

    [Fact]
    public void SchooljaarVan_StartsInAugust()
    {
        Assert.Equal(
            (2025, 2026, 2026),
            (
                SchoolKalender.SchooljaarVan(new DateOnly(2026, 7, 31)),
                SchoolKalender.SchooljaarVan(new DateOnly(2026, 8, 1)),
                SchoolKalender.SchooljaarVan(new DateOnly(2027, 1, 1))
            )
        );
        Assert.Equal("2026–2027", SchoolKalender.Naam(2026));
    }
}
