using LobBeleid.Data.Beheer;
using LobBeleid.Data.Database;
using LobBeleid.Data.Demo;
using LobBeleid.Data.Organisatie;
using LobBeleid.Data.Planner;

namespace LobBeleid.Tests.Data.Organisatie;

/// <summary>The school's own names, read from the Voorbeeldcollege.</summary>
public sealed class OrganisatieRepositoryTests(LegeDatabase leeg) : IClassFixture<LegeDatabase>
{
    [Fact]
    public async Task Get_Voorbeeldcollege_HoldsTheWholeSchoolInOneRoundTrip()
    {
        await DemoVuller.FillAsync(leeg.Database, Bouw.Nu, default);
        var mentor = await leeg.GebruikerAsync();
        await DemoVuller.SetMentorAsync(leeg.Database, mentor, "2G1", default);
        var repository = new OrganisatieRepository(leeg.Database);

        var teller = LobDatabase.Tel();
        var school = await repository.GetAsync(DemoVuller.Schooljaar, default);

        Assert.Equal(1, teller.Rondreizen);
        Assert.Equal(["De Kade", "De Linde"], school.Vestigingen.Select(v => v.Naam));
        Assert.Equal(["BK", "BL", "OK", "OL"], school.Teams.Select(t => t.Code));
        Assert.Equal(
            ["De Linde", "De Kade"],
            new[] { "OL", "OK" }.Select(code =>
                school.Vestigingen.Single(v => v.Id == school.Teams.Single(t => t.Code == code).VestigingId).Naam
            )
        );
        Assert.Equal(["Basis", "Kader", "Gemengd", "Theoretisch"], school.Leerwegen.Select(l => l.Naam));
        Assert.Equal(
            ["Economie en ondernemen", "Groen", "Produceren, installeren en energie", "Zorg en welzijn"],
            school.Profielen.Select(p => p.Naam)
        );
        Assert.Equal(["Klas", "Lwoo-klas"], school.Groepssoorten.Select(g => g.Naam));
        Assert.Equal((36, 860, 10), (school.Klassen.Count, school.Klassen.Sum(k => k.AantalLeerlingen), school.Perioden.Count));
        Assert.Equal([mentor], school.Klassen.Single(k => k.Naam == "2G1").MentorIds);
        Assert.Equal(1, school.Klassen.Count(k => k.MentorIds.Count > 0));
        Assert.Equal([1, 2, 3, 4], school.Leerjaren.Select(l => l.Nr));
        Assert.Equal(["OK", "OL"], school.Leerjaren[0].TeamIds.Select(id => school.Teams.Single(t => t.Id == id).Code));
        Assert.Equal(2, school.Mijlpalen.Count);
        Assert.Equal(new DateOnly(2026, 12, 31), school.Partners.Single(p => p.ExternId == "installatie").Tot);

        // Nothing of the year for another year; the planner reads the same school.
        var zonder = await repository.GetAsync(0, default);
        Assert.Equal((2, 0, 0, 0), (zonder.Vestigingen.Count, zonder.Klassen.Count, zonder.Perioden.Count, zonder.Partners.Count));
        var jaar = await new LeerlijnRepository(leeg.Database).GetAsync(DemoVuller.Schooljaar, default);
        Assert.Equivalent(school, jaar.School, strict: true);
        Assert.Equal(("Voorbeeldcollege", "ja"), await InstellingenAsync());
    }

    private async Task<(string, string)> InstellingenAsync()
    {
        var waarden = (await new SessieRepository(leeg.Database).GetAsync(0, default)).Instellingen;
        return (waarden[InstellingRepository.Namen.Schoolnaam], waarden[InstellingRepository.Namen.Demo]);
    }
}
