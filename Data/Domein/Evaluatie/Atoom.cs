namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>Some klassen that no shown group tells apart, with their answers to one item.</summary>
internal sealed class Atoom(int[] klassen, int[] tel, ulong[] groepen)
{
    public int[] Klassen { get; } = klassen;

    /// <summary>Answers per option.</summary>
    public int[] Tel { get; } = tel;
    public int Antwoorden { get; } = tel.Sum();

    /// <summary>Bit i = inside shown group i.</summary>
    public ulong[] Groepen { get; } = groepen;

    /// <summary>The try in which this atom last took part; a witness that leans on an atom which has been split is worth nothing.</summary>
    public int Poging { get; set; }

    /// <summary>Per option that nobody chose: the witness found last.</summary>
    public Getuige?[] Getuigen { get; } = new Getuige?[tel.Length];
}
