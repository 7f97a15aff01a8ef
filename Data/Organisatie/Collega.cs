namespace LobBeleid.Data.Organisatie;

/// <summary>A colleague as a possible mentor.</summary>
public sealed record Collega
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public bool Actief { get; init; }

    /// <summary>1 = has the role Mentor.</summary>
    public int Mentorrol { get; init; }
    public bool IsMentor => Actief && Mentorrol > 0;
}
