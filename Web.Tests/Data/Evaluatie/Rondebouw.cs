using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;

namespace LobBeleid.Tests.Data.Evaluatie;

/// <summary>Rounds with answers, straight into the database.</summary>
internal static class Rondebouw
{
    public static Rondegroep Groep(string naam, int aantal, int leerjaar = 3) =>
        new()
        {
            Naam = naam,
            LeerjaarNr = leerjaar,
            Vestiging = "De Linde",
            Team = "BL",
            Leerweg = "Gemengd",
            Aantal = aantal,
        };

    /// <summary>A round with the questions after an activity, open for an hour around the moment.</summary>
    public static async Task<Rondedossier> RondeAsync(
        LobDatabase database,
        int schooljaar,
        DateTimeOffset nu,
        int? activiteit = null,
        string toegang = Toegangswijze.Klascode,
        string naam = "Na de stage",
        Vragenlijst? vragen = null,
        params Rondegroep[] groepen
    )
    {
        var rondes = new RondeRepository(database);
        var lijst = await rondes.InsertLijstAsync(
            "Na een activiteit",
            Doelgroep.Leerlingen,
            (vragen ?? Sjablonen.Alle.Single(s => s.Code == "na-activiteit").Lijst).AlsJson(),
            "Sam",
            nu,
            default
        );
        var ronde = new Ronde
        {
            Naam = naam,
            SchooljaarId = schooljaar,
            Doelgroep = Doelgroep.Leerlingen,
            Toegang = toegang,
            OpentOp = nu.AddHours(-1),
            SluitOp = nu.AddHours(1),
            Doel = "Omdat.",
            Grondslag = "Wet.",
            WieZietWat = "Niemand.",
            BewaarTot = DateOnly.FromDateTime(nu.UtcDateTime).AddYears(2),
            FgGezienOp = new DateOnly(2026, 11, 1),
            OudersGeinformeerdOp = new DateOnly(2026, 11, 2),
            GemaaktDoor = "Sam",
            ActiviteitId = activiteit,
        };
        var id = await rondes.InsertAsync(ronde, lijst, 1, groepen.Length > 0 ? groepen : [Groep("3A", 30)], nu, default);
        return (await rondes.GetAsync(id, 0, default))!;
    }

    /// <summary>So many forms that answer NA2 (and NA1) with yes, no and don't know.</summary>
    public static async Task VulAsync(LobDatabase database, string code, DateTimeOffset nu, int ja, int nee, int weet, string? open = null)
    {
        var invullen = new InvulRepository(database);
        var deur = (await invullen.ZoekAsync(code, default))!;
        foreach (
            var (antwoord, i) in Enumerable
                .Repeat("ja", ja)
                .Concat(Enumerable.Repeat("nee", nee))
                .Concat(Enumerable.Repeat("weet-niet", weet))
                .Select((a, i) => (a, i))
        )
        {
            var uit = await invullen.DienInAsync(
                deur,
                code,
                $"{code}-{i}",
                new Dictionary<string, IReadOnlyList<string>>
                {
                    ["NA1"] = [antwoord == "weet-niet" ? "deels" : antwoord],
                    ["NA2"] = [antwoord],
                },
                open is null || i > 0 ? new Dictionary<string, string>() : new() { ["NA5"] = open },
                new DateOnly(2027, 1, 15),
                nu,
                default
            );
            Assert.Equal(Inzenduitkomst.Bedankt, uit);
        }
    }

    /// <summary>What the guard works from.</summary>
    public static async Task<Rondetelling> TelAsync(LobDatabase database, int ronde) =>
        (await new UitkomstRepository(database).GetTellingAsync(ronde, default))!;

    public static Task<bool> SluitAsync(LobDatabase database, int ronde, DateTimeOffset nu) =>
        new RondeRepository(database).SluitAsync(ronde, 6, 10, nu, default);
}
