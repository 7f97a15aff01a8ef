namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The partition of klassen that shown groups generate.</summary>
internal static class Atomen
{
    /// <summary>The groups, in the given order, that leave every atom of which anybody was asked at least at the minimum.</summary>
    /// <param name="atoomMag">What else an atom must meet.</param>
    public static IReadOnlyList<Toongroep> Kies(
        IReadOnlyList<Toongroep> kandidaten,
        IReadOnlyList<Bewaakklas> klassen,
        Func<Bewaakklas, int> omvang,
        int minimum,
        Bewaakstappen stappen,
        Func<IReadOnlyCollection<string>, bool>? atoomMag = null
    )
    {
        var telt = klassen.Where(k => k.Ingeschreven > 0 || k.Ingevuld > 0).ToDictionary(k => k.Sleutel, omvang, StringComparer.Ordinal);
        List<List<string>> atomen =
        [
            [.. telt.Keys],
        ];
        var uit = new List<Toongroep>();
        foreach (var groep in kandidaten)
        {
            if (!groep.Klassen.Any(telt.ContainsKey) || groep.Klassen.Sum(k => telt.GetValueOrDefault(k)) < minimum)
            {
                continue;
            }
            var lid = groep.Klassen.ToHashSet(StringComparer.Ordinal);
            var nieuw = new List<List<string>>();
            foreach (var atoom in atomen)
            {
                List<string> binnen = [.. atoom.Where(lid.Contains)],
                    buiten = [.. atoom.Where(k => !lid.Contains(k))];
                if (binnen.Count > 0)
                {
                    nieuw.Add(binnen);
                }
                if (buiten.Count > 0)
                {
                    nieuw.Add(buiten);
                }
            }

            if (stappen.HasFlag(Bewaakstappen.Aanvullend) && nieuw.Any(a => a.Sum(k => telt[k]) < minimum || atoomMag?.Invoke(a) == false))
            {
                continue;
            }
            atomen = nieuw;
            uit.Add(groep);
        }

        return uit;
    }
}
