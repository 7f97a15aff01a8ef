namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The outcome of a change.</summary>
/// <param name="Uitslag">See <see cref="Lijstuitslag"/>.</param>
/// <param name="Inhoud">The content after it; null when nothing was done.</param>
/// <param name="Fouten">Dutch sentences by field ("" = the whole); empty unless refused.</param>
public sealed record Lijstuitkomst(Lijstuitslag Uitslag, Vragenlijst? Inhoud, IReadOnlyList<(string Veld, string Melding)> Fouten)
{
    public static Lijstuitkomst Gedaan(Vragenlijst inhoud) => new(Lijstuitslag.Gedaan, inhoud, []);

    public static Lijstuitkomst Geweigerd(string melding, string veld = "") => new(Lijstuitslag.Geweigerd, null, [(veld, melding)]);

    public static readonly Lijstuitkomst Weg = new(Lijstuitslag.Weg, null, []);
    public static readonly Lijstuitkomst Gewijzigd = new(Lijstuitslag.Gewijzigd, null, []);
}
