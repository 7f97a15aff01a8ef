namespace LobBeleid.Data.Domein;

/// <summary>The longest a text may be, in characters. The form, the exchange and the database column share these numbers.</summary>
public static class Limieten
{
    public const int Id = 64;
    public const int Code = 20;
    public const int Naam = 100;
    public const int Titel = 120;
    public const int Woord = 60;
    public const int Zin = 400;
    public const int Tekst = 2000;
    public const int Url = 500;
    public const int Email = 254;

    /// <summary>Lists of short words on one activity (sectors, tags), links and materials.</summary>
    public const int PerLijst = 30;
    public const int Minuten = 10_000;
    public const int ActiviteitenPerSchooljaar = 2000;
    public const int BestandBytes = 5 * 1024 * 1024;
    public const int EersteSchooljaar = 2000;
    public const int LaatsteSchooljaar = 2100;
}
