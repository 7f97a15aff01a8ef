using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A questionnaire of the school; its draft can change, what a round used cannot.</summary>
public sealed record VragenlijstRij
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";

    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;

    /// <summary>JSON: <see cref="Vragenlijst"/>.</summary>
    public string Inhoud { get; init; } = "";
    public DateTimeOffset GewijzigdOp { get; init; }
    public string GewijzigdDoor { get; init; } = "";

    /// <summary>Rounds that used it.</summary>
    public int Rondes { get; init; }

    /// <summary>Null = in use; not read for the overview, which holds no archived ones.</summary>
    public DateTimeOffset? GearchiveerdOp { get; init; }
    public int Versie { get; init; }

    public Vragenlijst Lijst => Vragenlijst.Lees(Inhoud);
}
