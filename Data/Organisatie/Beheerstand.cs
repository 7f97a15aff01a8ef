namespace LobBeleid.Data.Organisatie;

/// <summary>The numbers on the front page of the administration that are not part of <see cref="Schoolindeling"/>.</summary>
public sealed record Beheerstand
{
    public int Actief { get; init; }
    public int NietActief { get; init; }
    public int Drempels { get; init; }
}
