using LobBeleid.Data.Organisatie;

namespace LobBeleid.Tests.Data.Organisatie;

public class SchoolindelingTests
{
    private static readonly Schoolindeling School = new()
    {
        Schooljaar = 2026,
        Vestigingen =
        [
            new Vestiging
            {
                Id = 1,
                Naam = "De Kade",
                EersteWeek = 34,
                LaatsteWeek = 27,
            },
            new Vestiging
            {
                Id = 2,
                Naam = "De Linde",
                EersteWeek = 35,
                LaatsteWeek = 28,
            },
        ],
        Vakanties =
        [
            new Weekreeks
            {
                VestigingId = 1,
                WeekVan = 42,
                WeekTot = 43,
            },
            new Weekreeks
            {
                VestigingId = 2,
                WeekVan = 43,
                WeekTot = 43,
            },
            new Weekreeks
            {
                VestigingId = 1,
                WeekVan = 52,
                WeekTot = 1,
            },
            new Weekreeks
            {
                VestigingId = 2,
                WeekVan = 52,
                WeekTot = 1,
            },
        ],
    };

    [Fact]
    public void Kalender_OfAVestiging_IsItsOwn()
    {
        var (kade, linde) = (School.Kalender(1), School.Kalender(2));

        Assert.Equal((34, 27, 2026), (kade.EersteWeek, kade.LaatsteWeek, kade.Schooljaar));
        Assert.Equal((35, 28), (linde.EersteWeek, linde.LaatsteWeek));
        Assert.Equal([1, 42, 43, 52, 53], kade.Vakantieweken.Order());
        Assert.Equal([1, 43, 52, 53], linde.Vakantieweken.Order());
    }

    [Fact]
    public void Kalender_OfTheSchool_IsWideAndFreeWhenAllAreFree()
    {
        foreach (var kalender in new[] { School.Kalender(), School.Kalender(99) })
        {
            Assert.Equal((34, 28), (kalender.EersteWeek, kalender.LaatsteWeek));
            Assert.Equal([1, 43, 52, 53], kalender.Vakantieweken.Order());
        }
    }

    [Fact]
    public void Kalender_HolidayOutsideTheSchoolYearOrBackwards_IsNoHoliday()
    {
        var school = School with
        {
            Vakanties =
            [
                new Weekreeks
                {
                    VestigingId = 1,
                    WeekVan = 28,
                    WeekTot = 30,
                },
                new Weekreeks
                {
                    VestigingId = 1,
                    WeekVan = 44,
                    WeekTot = 43,
                },
                new Weekreeks
                {
                    VestigingId = 9,
                    WeekVan = 44,
                    WeekTot = 44,
                },
            ],
        };

        Assert.Empty(school.Kalender(1).Vakantieweken);
        Assert.Empty(school.Kalender().Vakantieweken);
    }

    [Fact]
    public void Kalender_NothingEntered_IsTheDefault()
    {
        var kalender = new Schoolindeling { Schooljaar = 2027 }.Kalender();

        Assert.Equal((2027, 35, 28), (kalender.Schooljaar, kalender.EersteWeek, kalender.LaatsteWeek));
        Assert.Equal(2026, new Schoolindeling().Kalender(3).Schooljaar);
        Assert.Equal(2026, (School with { Schooljaar = 0 }).Kalender(1).Schooljaar);
    }
}
