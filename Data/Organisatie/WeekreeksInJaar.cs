namespace LobBeleid.Data.Organisatie;

/// <summary>A holiday or period with the school year it belongs to.</summary>
public sealed record WeekreeksInJaar
{
    public int Schooljaar { get; init; }
    public string Naam { get; init; } = "";
    public int WeekVan { get; init; }
    public int WeekTot { get; init; }
}
