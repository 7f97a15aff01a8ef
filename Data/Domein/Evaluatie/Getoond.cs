namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A group that is shown, in its form, with the figures that the reader sees.</summary>
internal sealed class Getoond
{
    private readonly int[] _waarde;
    private readonly int[] _vast;
    private readonly int[] _stap;

    /// <param name="tel">Counts of the group per option.</param>
    /// <param name="antwoorden">How many answered; of several choices fewer than there are ticks.</param>
    /// <param name="waarde">Value per option; -1 = not in the mean.</param>
    /// <param name="vast">Options of which the exact number together is shown elsewhere, as the answers to a later item; empty = none.</param>
    public Getoond(Vorm vorm, int[] tel, int antwoorden, int[] waarde, int[] vast)
    {
        (Vorm, _waarde, _vast, Antwoorden) = (vorm, waarde, vast, antwoorden);
        Aantallen = new int[vorm.Aantal];
        _stap = new int[vorm.Aantal];
        for (var o = 0; o < tel.Length; o++)
        {
            if (vorm.Categorie[o] >= 0)
            {
                Aantallen[vorm.Categorie[o]] += tel[o];
            }
            if (waarde[o] >= 0)
            {
                Som += tel[o] * waarde[o];
                Geteld += tel[o];
            }
        }
    }

    public Vorm Vorm { get; }

    /// <summary>How many answered.</summary>
    public int Antwoorden { get; }
    public int[] Aantallen { get; }
    public int Som { get; }

    /// <summary>How many answers are in the mean.</summary>
    public int Geteld { get; }

    /// <summary>Would the reader see the same if the counts moved by this? The number of people who answered never moves.</summary>
    public bool BlijftGelijk(int[] verschil, int teken)
    {
        Array.Clear(_stap);
        int som = 0,
            geteld = 0;
        for (var o = 0; o < verschil.Length; o++)
        {
            if (verschil[o] == 0)
            {
                continue;
            }
            var d = teken * verschil[o];
            if (Vorm.Categorie[o] >= 0)
            {
                _stap[Vorm.Categorie[o]] += d;
            }
            if (_waarde[o] >= 0)
            {
                som += d * _waarde[o];
                geteld += d;
            }
        }

        for (var c = 0; c < _stap.Length; c++)
        {
            if (_stap[c] != 0 && !IsGelijk(Aantallen[c], Aantallen[c] + _stap[c]))
            {
                return false;
            }
        }

        if (Vorm.Gemiddelde && (som != 0 || geteld != 0) && Weergave.Tienden(Som + som, Geteld + geteld) != Weergave.Tienden(Som, Geteld))
        {
            return false;
        }
        var totaal = 0;
        foreach (var o in _vast)
        {
            totaal += verschil[o];
        }
        return totaal == 0;
    }

    /// <summary>Both shown alike, and so is the share of the others.</summary>
    private bool IsGelijk(int eerst, int dan) =>
        Weergave.Cijfer(eerst, Antwoorden, Vorm.Stap) == Weergave.Cijfer(dan, Antwoorden, Vorm.Stap)
        && Weergave.Andere(eerst, Antwoorden, Vorm.Stap) == Weergave.Andere(dan, Antwoorden, Vorm.Stap);
}
