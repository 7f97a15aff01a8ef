namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>How a change of a questionnaire ended.</summary>
public enum Lijstuitslag
{
    Gedaan,

    /// <summary>What it is about is no longer there.</summary>
    Weg,

    /// <summary>What it is about was changed since it was shown: a person decides.</summary>
    Gewijzigd,

    /// <summary>It may not be so; the sentences say why.</summary>
    Geweigerd,
}
