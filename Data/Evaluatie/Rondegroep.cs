namespace LobBeleid.Data.Evaluatie;

/// <summary>A class or a team in a round, as it was when the round was made.</summary>
public sealed record Rondegroep
{
    public int Id { get; init; }
    public int RondeId { get; init; }
    public string Naam { get; init; } = "";
    public int? KlasId { get; init; }
    public int? LeerjaarNr { get; init; }
    public string Vestiging { get; init; } = "";
    public string Team { get; init; } = "";
    public string Leerweg { get; init; } = "";

    /// <summary>How many could answer.</summary>
    public int Aantal { get; init; }
    public string Code { get; init; } = "";

    /// <summary>The door of this class closes at this moment; null = with the round.</summary>
    public DateTimeOffset? OpenTot { get; init; }

    /// <summary>How many forms came in; only for the guard and for closing.</summary>
    public int Ingevuld { get; init; }
}
