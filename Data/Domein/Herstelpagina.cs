namespace LobBeleid.Data.Domein;

/// <summary>
/// The pages that mend what rules find, as addresses with the finding's own parts in braces:
/// {activiteit} its number, {leerjaar}, {veld} the field on the form, {prioriteit} the one noted for this year or the year for a new one.
/// The school year is added to each.
/// </summary>
public static class Herstelpagina
{
    public const string Activiteit = "/Planner/Activiteit?id={activiteit}#{veld}";
    public const string Koppelen = "/Planner/Koppelen?id={activiteit}";
    public const string Planner = "/Planner";
    public const string Plannertabel = "/Planner?weergave=tabel";
    public const string Dekking = "/Planner/Dekking";
    public const string Checklist = "/Checklist?leerjaar={leerjaar}";
    public const string Leerjaren = "/Beheer/Leerjaren";

    public const string Moment = "/Tijdlijn?moment={activiteit}#moment";
    public const string MomentErbij = "/Tijdlijn#erbij";
    public const string Ketens = "/Tijdlijn/Ketens";
    public const string KetenZonderGesprek = "/Tijdlijn/Ketens?bij={activiteit}&mist=gesprek#gesprek-{activiteit}";
    public const string KetenZonderErvaring = "/Tijdlijn/Ketens?bij={activiteit}&mist=ervaring#ervaring-{activiteit}";
    public const string KetenZonderVervolg = "/Tijdlijn/Ketens?bij={activiteit}&mist=vervolg#vervolg-{activiteit}";
    public const string Prioriteit = "/Tijdlijn/Prioriteit?{prioriteit}";

    /// <summary>The form of a policy item; its findings stand beside the fields, so nothing needs to lead there.</summary>
    public const string Beleidsstuk = "/Beleid/{register}/Bewerken?id={stuk}";
}
