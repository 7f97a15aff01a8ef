namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// The smallest unit that answers are counted by, with what is public about it as it stood when the round closed. For pupils a klas; for mentors
/// those of one team at one vestiging.
/// </summary>
public sealed record Bewaakklas
{
    /// <summary>Unique within the round; of a klas its name.</summary>
    public required string Sleutel { get; init; }

    /// <summary>Null = of no leerjaar (mentors).</summary>
    public int? Leerjaar { get; init; }

    /// <summary>Empty = none; the unit is then in no group of this kind. So for the next two.</summary>
    public string Vestiging { get; init; } = "";
    public string Team { get; init; } = "";
    public string Leerweg { get; init; } = "";

    /// <summary>How many were asked. Public.</summary>
    public int Ingeschreven { get; init; }

    /// <summary>How many sent in the form, whatever they answered.</summary>
    public int Ingevuld { get; init; }

    /// <summary>So many of these answers at most are of people of the klas; nobody knows which of them are not.</summary>
    internal int Echt(int antwoorden) => Ingeschreven > 0 ? Math.Min(antwoorden, Ingeschreven) : antwoorden;

    /// <summary>
    /// What counts towards the minimum: more forms than people are somebody else's, and do not make a class of three a group that may be shown. Where
    /// nobody knows how many were asked, the forms.
    /// </summary>
    internal int Telt => Echt(Ingevuld);
}
