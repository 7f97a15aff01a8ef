using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Uitwisseling;

/// <summary>A school's LOB line as a file holds it: read and checked by <see cref="LeerlijnBestand"/>, taken over by the import, made by the export.</summary>
public sealed record LeerlijnDocument
{
    /// <summary>First calendar year, e.g. 2026 for 2026–2027.</summary>
    public required int Schooljaar { get; init; }

    /// <summary>The day that the file was looked at; it travels along but changes no setting. Null = not mentioned.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Version of the format.</summary>
    public int Versie { get; init; } = LeerlijnBestand.HuidigeVersie;

    /// <summary>
    /// Own leerjaren in order of their number, with every leerjaar that holds an own activity.
    /// Null only in a document that was not read: then reading assumes 1–4.
    /// </summary>
    public IReadOnlyList<Leerjaar>? Leerjaren { get; init; }
    public IReadOnlyList<Mijlpaal> Mijlpalen { get; init; } = [];
    public IReadOnlyList<Partner> Partners { get; init; } = [];
    public IReadOnlyList<Prioriteit> Prioriteiten { get; init; } = [];
    public IReadOnlyList<Activiteit> Activiteiten { get; init; } = [];

    /// <summary>What reading assumed or left out, in Dutch sentences for the check screen. Not part of the file.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];
}
