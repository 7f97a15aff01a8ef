namespace LobBeleid.Data.Beheer;

/// <summary>An account as the sign-in system needs it. Never shown as a whole.</summary>
public sealed class Gebruiker
{
    public int Id { get; set; }
    public string Naam { get; set; } = "";
    public string Email { get; set; } = "";
    public string EmailNormaal { get; set; } = "";
    public string? WachtwoordHash { get; set; }
    public string Beveiligingsstempel { get; set; } = "";
    public int FouteAanmeldingen { get; set; }
    public DateTimeOffset? GeblokkeerdTot { get; set; }
    public bool Actief { get; set; } = true;
    public bool MoetWachtwoordWijzigen { get; set; }
    public DateTimeOffset AangemaaktOp { get; set; }
    public int Versie { get; set; } = 1;
}
