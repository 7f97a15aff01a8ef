namespace LobBeleid.Bench;

/// <summary>What the pupils of one run met, together.</summary>
internal sealed class Waarneming
{
    private readonly Lock _slot = new();

    /// <summary>Per kind of request, milliseconds of those that got an answer.</summary>
    public Dictionary<string, List<double>> Tijden { get; } = [];

    /// <summary>Per kind, requests that got no answer, or an error of the server.</summary>
    public Dictionary<string, int> Fouten { get; } = [];

    public int Bedankt { get; private set; }
    public int OverHerstart { get; private set; }

    public void Tijd(string soort, double ms)
    {
        lock (_slot)
        {
            if (!Tijden.TryGetValue(soort, out var rij))
            {
                Tijden[soort] = rij = [];
            }
            rij.Add(ms);
        }
    }

    public void Fout(string soort)
    {
        lock (_slot)
        {
            Fouten[soort] = Fouten.GetValueOrDefault(soort) + 1;
        }
    }

    public void Dank(bool overHerstart)
    {
        lock (_slot)
        {
            Bedankt++;
            if (overHerstart)
            {
                OverHerstart++;
            }
        }
    }
}
