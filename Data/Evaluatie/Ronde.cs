using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A round: one questionnaire, asked of groups, between two moments.</summary>
public sealed record Ronde
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int SchooljaarId { get; init; }
    public int VersieId { get; init; }
    public int VragenlijstId { get; init; }
    public string Vragenlijst { get; init; } = "";

    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;
    public string Toegang { get; init; } = Toegangswijze.Klascode;
    public DateTimeOffset OpentOp { get; init; }
    public DateTimeOffset SluitOp { get; init; }

    /// <summary>Counted, and the groups that may be shown are fixed; null = not yet.</summary>
    public DateTimeOffset? GeslotenOp { get; init; }
    public string Doel { get; init; } = "";
    public string Grondslag { get; init; } = "";
    public string WieZietWat { get; init; } = "";
    public DateOnly BewaarTot { get; init; }
    public DateOnly? FgGezienOp { get; init; }
    public DateOnly? OudersGeinformeerdOp { get; init; }

    /// <summary>JSON of the groups that may be shown; null while open.</summary>
    public string? Toongroepen { get; init; }
    public int? Minimum { get; init; }
    public string GemaaktDoor { get; init; } = "";
    public int Versie { get; init; }

    /// <summary>The activity that was asked about; null = LOB as a whole.</summary>
    public int? ActiviteitId { get; init; }

    /// <summary>Its title as it is now; empty without activity.</summary>
    public string ActiviteitTitel { get; init; } = "";

    /// <summary>When the single forms were erased; null = they are still there. Counts stay.</summary>
    public DateTimeOffset? FormulierenGewistOp { get; init; }

    /// <summary>When the open answers were erased; null = they are still there.</summary>
    public DateTimeOffset? OpenGewistOp { get; init; }

    public bool IsOpen(DateTimeOffset nu) => GeslotenOp is null && OpentOp <= nu && nu < SluitOp;
}
