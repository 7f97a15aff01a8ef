namespace LobBeleid.Data.Domein;

/// <summary>A school's LOB line as a file holds it: read and checked by <see cref="LeerlijnBestand"/>, taken over by the import, made by the export.</summary>
public sealed record LeerlijnDocument
{
    /// <summary>First calendar year, e.g. 2026 for 2026–2027.</summary>
    public required int Schooljaar { get; init; }

    /// <summary>The day that the file was looked at; it travels along but changes no setting. Null = not mentioned.</summary>
    public DateOnly? Peildatum { get; init; }

    /// <summary>Version of the format.</summary>
    public int Versie { get; init; } = LeerlijnBestand.HuidigeVersie;

    /// <summary>Own leerjaren in order of their number, with every leerjaar that holds an own activity. Null only in a document that was not read: then reading assumes 1–4.</summary>
    public IReadOnlyList<Leerjaar>? Leerjaren { get; init; }
    public IReadOnlyList<Mijlpaal> Mijlpalen { get; init; } = [];
    public IReadOnlyList<Partner> Partners { get; init; } = [];
    public IReadOnlyList<Prioriteit> Prioriteiten { get; init; } = [];
    public IReadOnlyList<Activiteit> Activiteiten { get; init; } = [];

    /// <summary>What reading assumed or left out, in Dutch sentences for the check screen. Not part of the file.</summary>
    public IReadOnlyList<string> Opmerkingen { get; init; } = [];
}

/// <summary>Why a file is refused.</summary>
/// <param name="Pad">The field, e.g. <c>activiteiten[3].volgtOp[0].id</c>; counting starts at 0. Empty = the file as a whole.</param>
/// <param name="Melding">A Dutch sentence that says what to do.</param>
public sealed record Leesfout(string Pad, string Melding);

/// <summary>The outcome of reading: a document, or the reasons why there is none.</summary>
public sealed record LeesResultaat
{
    /// <summary>Null exactly when there are <see cref="Fouten"/>.</summary>
    public LeerlijnDocument? Document { get; init; }

    /// <summary>At most <see cref="LeerlijnBestand.MeesteFouten"/>; reading stops there.</summary>
    public IReadOnlyList<Leesfout> Fouten { get; init; } = [];
}
