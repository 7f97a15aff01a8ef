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

    /// <summary>What almost nobody answered is guarded as what nobody answered.</summary>
    Bijna = 4,

    /// <summary>The number of answers to an item that is asked after another is a figure of that other as well.</summary>
    Vervolg = 8,

    /// <summary>What is shown is chosen without the answers: the possible world starts from what is public, not from the truth.</summary>
    Openbaar = 16,

    /// <summary>What other rounds showed of the same item counts as known.</summary>
    Eerder = 32,
    Alle = Aanvullend | Eenstemmig | Bijna | Vervolg | Openbaar | Eerder,
}
