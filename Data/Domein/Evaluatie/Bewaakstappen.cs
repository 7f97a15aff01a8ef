namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The parts of the guard; the tests switch one off to see that the attacker then gets in.</summary>
[Flags]
internal enum Bewaakstappen
{
    GroepZelf = 0,

    /// <summary>Atoms, not only groups, hold at least the minimum.</summary>
    Aanvullend = 1,

    /// <summary>What nobody or everybody answered leaves a doubt.</summary>
    Eenstemmig = 2,
    Alle = Aanvullend | Eenstemmig,
}
