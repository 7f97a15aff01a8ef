using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>What somebody needs who answers: the questions, and whether the door is open.</summary>
public sealed record Deur
{
    public int RondegroepId { get; init; }
    public string Ronde { get; init; } = "";
    public Doelgroep Doelgroep { get; init; } = Doelgroep.Leerlingen;
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
