using LobBeleid.Data.Domein;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A questionnaire of the school; its draft can change, what a round used cannot.</summary>
public sealed record VragenlijstRij
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";

    /// <summary>"leerling" or "mentor".</summary>
    public string Doelgroep { get; init; } = "";

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

public static class Toegangswijze
{
    public const string Klascode = "klascode";
    public const string Eenmalig = "eenmalig";
}

/// <summary>A round: one questionnaire, asked of groups, between two moments.</summary>
public sealed record Ronde
{
    public int Id { get; init; }
    public string Naam { get; init; } = "";
    public int SchooljaarId { get; init; }
    public int VersieId { get; init; }
    public int VragenlijstId { get; init; }
    public string Vragenlijst { get; init; } = "";

    /// <summary>"leerling" or "mentor".</summary>
    public string Doelgroep { get; init; } = "";
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

/// <summary>What somebody needs who answers: the questions, and whether the door is open.</summary>
public sealed record Deur
{
    public int RondegroepId { get; init; }
    public string Ronde { get; init; } = "";
    public string Doelgroep { get; init; } = "";
    public string Toegang { get; init; } = "";
    public DateTimeOffset OpentOp { get; init; }
    public DateTimeOffset SluitOp { get; init; }
    public DateTimeOffset? GeslotenOp { get; init; }
    public DateTimeOffset? OpenTot { get; init; }
    public string Doel { get; init; } = "";
    public string WieZietWat { get; init; } = "";
    public DateOnly BewaarTot { get; init; }
    public string Inhoud { get; init; } = "";

    /// <summary>A single-use code that was used.</summary>
    public bool Gebruikt { get; init; }
    public int Aantal { get; init; }

    /// <summary>Title of the activity that the questions are about; empty = LOB as a whole.</summary>
    public string Activiteit { get; init; } = "";

    public bool IsOpen(DateTimeOffset nu) => GeslotenOp is null && OpentOp <= nu && nu < SluitOp && (OpenTot is not { } tot || nu < tot);
}

/// <summary>How sending in a form ended. Bedankt also when it was there already: sending twice counts once.</summary>
public enum Inzenduitkomst
{
    Bedankt,
    Gesloten,
    CodeGebruikt,
    Vol,
}

/// <summary>A closed round as counts, and what else its results need.</summary>
public sealed record Ronderesultaat
{
    public required Ronde Ronde { get; init; }
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Rondegroep> Groepen { get; init; }
    public required IReadOnlyList<Tellingrij> Tellingen { get; init; }

    /// <summary>Classes of which the reader is a mentor.</summary>
    public required IReadOnlySet<int> EigenKlassen { get; init; }
}

/// <summary>A single-use code of a round.</summary>
public sealed record Slip
{
    public string Code { get; init; } = "";
    public int RondegroepId { get; init; }
    public bool Gebruikt { get; init; }
}

/// <summary>A round for who runs it: its groups and codes, and the questions as they were fixed. No answers.</summary>
public sealed record Rondedossier
{
    public required Ronde Ronde { get; init; }
    public required IReadOnlyList<Rondegroep> Groepen { get; init; }
    public required Vragenlijst Lijst { get; init; }
    public required IReadOnlyList<Slip> Slips { get; init; }

    /// <summary>Classes of which the reader is a mentor.</summary>
    public required IReadOnlySet<int> EigenKlassen { get; init; }
}

public sealed record Tellingrij
{
    public int RondegroepId { get; init; }
    public string Vraag { get; init; } = "";
    public string Optie { get; init; } = "";
    public int Aantal { get; init; }
}

/// <summary>An open answer: never with the form it came from, and read by a named reader before others see it.</summary>
public sealed record Openrij
{
    public string Sleutel { get; init; } = "";
    public int RondegroepId { get; init; }
    public string Vraag { get; init; } = "";
    public string Tekst { get; init; } = "";

    /// <summary>Null = not read yet; empty = not released.</summary>
    public string? Leesbaar { get; init; }
    public string GelezenDoor { get; init; } = "";
}
