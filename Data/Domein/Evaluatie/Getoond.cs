namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A group that is shown, in its form, with the figures that the reader sees.</summary>
internal sealed class Getoond
{
    private readonly int[] _waarde;
    private readonly IReadOnlyList<int[]> _vast;
    private readonly int[] _stap;

    /// <param name="tel">Counts of the group per option.</param>
    /// <param name="waarde">Value per option; -1 = not in the mean.</param>
    /// <param name="vast">Sets of options of which the exact number is shown elsewhere, as the answers to a later item.</param>
    public Getoond(Vorm vorm, int[] tel, int[] waarde, IReadOnlyList<int[]> vast)
    {
        (Vorm, _waarde, _vast, Antwoorden) = (vorm, waarde, vast, tel.Sum());
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
    public int Antwoorden { get; }
    public int[] Aantallen { get; }
    public int Som { get; }

    /// <summary>How many answers are in the mean.</summary>
    public int Geteld { get; }

    /// <summary>Would the reader see the same if the counts moved by this? The number of answers never moves.</summary>
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
            if (_stap[c] != 0 && Weergave.Procent(Aantallen[c] + _stap[c], Antwoorden) != Weergave.Procent(Aantallen[c], Antwoorden))
            {
                return false;
            }
        }

        if (Vorm.Gemiddelde && (som != 0 || geteld != 0) && Weergave.Tienden(Som + som, Geteld + geteld) != Weergave.Tienden(Som, Geteld))
        {
            return false;
        }
        foreach (var opties in _vast)
        {
            var totaal = 0;
            foreach (var o in opties)
            {
                totaal += verschil[o];
            }
            if (totaal != 0)
            {
                return false;
            }
        }

        return true;
    }
}
