using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Pages.Evaluatie;

/// <summary>What the tests of what follows on a round share: rounds of the example school, one of another team, and what is stored.</summary>
internal static class Vervolghulp
{
    /// <summary>Rounds of the example school by id.</summary>
    public const int MentorenMei = 1,
        LeerlingenMei = 2,
        MentorenJanuari = 3,
        LeerlingenJanuari = 4;

    /// <summary>A round of one team, closed or not, without answers.</summary>
    public static async Task<Rondedossier> RondeVanAsync(
        this Testschool school,
        string team,
        bool sluit = true,
        string toegang = Toegangswijze.Klascode,
        string naam = "Van een team",
        Doelgroep? doelgroep = null
    )
    {
        var rondes = new RondeRepository(school.Database);
        var nu = DateTimeOffset.UtcNow;
        var lijst = await rondes.InsertLijstAsync(
            "Proef",
            doelgroep ?? Doelgroep.Leerlingen,
            Sjablonen.Leerling.AlsJson(),
            "Sam",
            nu,
            default
        );
        var id = await rondes.InsertAsync(
            new Ronde
            {
                Naam = naam,
                SchooljaarId = 2026,
                Doelgroep = doelgroep ?? Doelgroep.Leerlingen,
                Toegang = toegang,
                OpentOp = nu.AddHours(-1),
                SluitOp = nu.AddHours(1),
                BewaarTot = new DateOnly(2029, 1, 15),
                GemaaktDoor = "Sam",
            },
            lijst,
            1,
            [
                new Rondegroep
                {
                    Naam = "1A",
                    LeerjaarNr = 1,
                    Vestiging = "De Kade",
                    Team = team,
                    Leerweg = "Kader",
                    Aantal = 3,
                },
            ],
            nu,
            default
        );
        if (sluit)
        {
            await rondes.SluitAsync(id, 6, Bewaakronde.LaagsteMinimumOpen, nu, default);
        }
        return (await rondes.GetAsync(id, 0, default))!;
    }

    public static async Task<Verbeterpunt?> PuntAsync(this Testschool school, string tekst) =>
        (await new VerbeterpuntRepository(school.Database).GetAsync(default)).SingleOrDefault(p => p.Tekst == tekst);

    public static async Task<Groepsgesprek?> GesprekAsync(this Testschool school, string themas) =>
        (await new GroepsgesprekRepository(school.Database).GetAsync(2026, 0, default)).Gesprekken.SingleOrDefault(g => g.Themas == themas);
}
