namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Some klassen that no shown group tells apart, with their answers to one item.</summary>
internal sealed class Atoom(int[] klassen, int[] tel, int antwoorden, ulong[] groepen)
{
    public int[] Klassen { get; } = klassen;

    /// <summary>Answers per option; of several choices ticks.</summary>
    public int[] Tel { get; } = tel;

    /// <summary>People who answered.</summary>
    public int Antwoorden { get; } = antwoorden;

    /// <summary>Bit i = inside shown group i.</summary>
    public ulong[] Groepen { get; } = groepen;

    /// <summary>The try in which this atom last took part; a witness that leans on an atom which has been split is worth nothing.</summary>
    public int Poging { get; set; }

    /// <summary>Per option that nobody chose, or almost nobody: the witness found last.</summary>
    public Getuige?[] Getuigen { get; } = new Getuige?[tel.Length];
}
