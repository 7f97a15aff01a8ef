namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Whether nobody can be sure, of any atom and column, that nobody or everybody is in it: for each there is a world that fits what is shown in which
/// some are and some are not. That of the guard itself serves for most; for the others one a few steps away, which is kept.
/// </summary>
internal sealed class Openheid(Wereld wereld, Stapzoeker zoeker)
{
    /// <summary>Per atom and column what was done last to bring it away from nobody and everybody, and the world that came of it.</summary>
    private Dictionary<(int Atoom, int Kolom), ((int Atoom, Ruil Ruil)[] Gedaan, int[] Wereld)> _getuigen = [];

    /// <summary>Can every count of every atom be had away from nobody and everybody, with all that is shown staying true?</summary>
    public bool IsOpen()
    {
        for (var a = 0; a < wereld.Atomen; a++)
        {
            for (var c = 0; c < wereld.Kolommen; c++)
            {
                if (wereld.Tekort(a, c) is var tekort && tekort != 0 && !Getuigt(a, c, tekort))
                {
                    return false;
                }
            }
        }
        return true;
    }

    private bool Getuigt(int atoom, int kolom, int tekort)
    {
        var kent = _getuigen.TryGetValue((atoom, kolom), out var oud);
        if (kent && Geldt(oud.Gedaan, atoom, kolom))
        {
            return true;
        }
        var richting = Math.Sign(tekort);
        zoeker.Wis();
        var lukt = true;
        for (var i = 0; i < Math.Abs(tekort) && lukt; i++)
        {
            lukt = zoeker.Stap([atoom], kolom, richting);
        }
        if (lukt)
        {
            _getuigen[(atoom, kolom)] = ([.. zoeker.Gedaan], wereld.Bewaar());
        }
        zoeker.Terug();
        if (!lukt && kent && oud.Wereld.Length == wereld.Atomen * wereld.Kolommen)
        {
            // Where nothing is added to what is known, the world of last time still fits.
            var terug = wereld.Bewaar();
            wereld.Herstel(oud.Wereld);
            lukt = wereld.Past && wereld.Tekort(atoom, kolom) == 0;
            wereld.Herstel(terug);
        }
        return lukt;
    }

    /// <summary>To come back to: the world, and what is known to be open in it.</summary>
    public Action Bewaar()
    {
        var (tel, getuigen) = (wereld.Bewaar(), new Dictionary<(int, int), ((int, Ruil)[], int[])>(_getuigen));
        return () =>
        {
            wereld.Herstel(tel);
            _getuigen = new(getuigen);
        };
    }

    private bool Geldt((int Atoom, Ruil Ruil)[] getuige, int atoom, int kolom)
    {
        var i = 0;
        while (i < getuige.Length && wereld.Ruimte(getuige[i].Atoom, getuige[i].Ruil) != Wereld.Geen)
        {
            wereld.Doe(getuige[i].Atoom, getuige[i].Ruil);
            i++;
        }
        var geldt = i == getuige.Length && wereld.Tekort(atoom, kolom) == 0 && wereld.Past;
        while (--i >= 0)
        {
            wereld.Doe(getuige[i].Atoom, getuige[i].Ruil.Terug);
        }
        return geldt;
    }
}
