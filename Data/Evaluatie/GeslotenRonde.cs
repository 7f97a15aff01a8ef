using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Evaluatie;

/// <summary>A closed round with what it asked.</summary>
public sealed record GeslotenRonde(Ronde Ronde, Vragenlijst Lijst)
{
    /// <summary>Did it ask this item?</summary>
    public bool Vroeg(string code) => Lijst.Vragen.Any(v => v.Code == code);

    /// <summary>How many items it has in common with another round of the same people.</summary>
    public int Gemeen(GeslotenRonde ander)
    {
        ArgumentNullException.ThrowIfNull(ander);
        return ander.Ronde.Doelgroep == Ronde.Doelgroep ? Lijst.Vragen.Count(v => ander.Vroeg(v.Code)) : 0;
    }
}
