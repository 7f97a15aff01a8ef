namespace LobBeleid.Data.Beleid;

/// <summary>What worked elsewhere, and for which policy it may be of use (domain 8.5).</summary>
public sealed record GoedVoorbeeld
{
    public int Id { get; init; }
    public string Titel { get; init; } = "";
    public string School { get; init; } = "";

    /// <summary>vmbo, havo, vwo, mbo, hbo, isk, or empty = not named.</summary>
    public string Sector { get; init; } = "";
    public string WatWerkte { get; init; } = "";
    public string Voorwaarde { get; init; } = "";

    /// <summary>For which policy it is of use.</summary>
    public string Bruikbaar { get; init; } = "";

    /// <summary>A web address with more; empty = none.</summary>
    public string Link { get; init; } = "";

    /// <summary>Of <see cref="Domein.Beleid.Beleidscodes.Themas"/>.</summary>
    public IReadOnlyList<string> Themas { get; init; } = [];
    public int DoorId { get; init; }
    public string Door { get; init; } = "";
    public DateTimeOffset GewijzigdOp { get; init; }
    public int Versie { get; init; }
}
