namespace LobBeleid.Data.Domein.Planner;

/// <summary>How a rule says where it found something: at an activity, or in a year of the line.</summary>
internal static class Vondsten
{
    public static Bevinding Bij(this Regel regel, Activiteit a, string melding, params (string Naam, string Waarde)[] invulling) =>
        regel.Vind(new Vindplaats(a.Titel, a.Id, a.Nummer, a.IsEigen ? a.Leerjaar : null), regel.Ernst, melding, invulling);

    /// <summary>In a leerjaar of the own school.</summary>
    public static Bevinding In(this Regel regel, int nr, string melding, params (string Naam, string Waarde)[] invulling) =>
        regel.In(Codes.ZoneEigen, nr, melding, invulling);

    /// <summary>In any year of the line: "leerjaar 2", "mbo 1".</summary>
    public static Bevinding In(this Regel regel, string zone, int nr, string melding, params (string Naam, string Waarde)[] invulling) =>
        regel.Vind(
            new Vindplaats(Leerlijn.JaarNaam(zone, nr), Leerjaar: zone == Codes.ZoneEigen ? nr : null),
            regel.Ernst,
            melding,
            invulling
        );
}
