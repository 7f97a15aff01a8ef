namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// Which links a line allows (domain 5.3): a link runs forward, from the activity named in volgtOp to the one that holds it; the first may not have
/// the later position, and circles are refused. Equal positions are allowed, so a circle is possible within one week.
/// </summary>
public static class LinkControle
{
    private const string Onbekend = "Deze activiteit staat niet of niet meer in de leerlijn. Kies een andere activiteit.";
    private const int TitelsInKring = 6;

    /// <summary>
    /// Why the link from <paramref name="vanId"/> (the earlier) to <paramref name="naarId"/> (which will hold it) is not allowed, as a Dutch message;
    /// null when it is.
    /// </summary>
    public static string? Controleer(Leerlijn lijn, string vanId, string naarId)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(vanId);
        ArgumentNullException.ThrowIfNull(naarId);
        var opId = OpId(lijn.Activiteiten);
        if (!opId.TryGetValue(vanId, out var van) || !opId.TryGetValue(naarId, out var naar))
        {
            return Onbekend;
        }
        if (vanId == naarId)
        {
            return ZelfMelding(van);
        }
        if (naar.VolgtOp.Any(v => v.Id == vanId))
        {
            return $"‘{naar.Titel}’ volgt al op ‘{van.Titel}’. Pas de verbinding aan die er is.";
        }
        if (LooptTerug(lijn, van, naar))
        {
            return TerugMelding(van, naar);
        }
        return BouwtVoortOp(opId, van, naarId)
            ? $"Zo ontstaat een kring: ‘{van.Titel}’ bouwt zelf al voort op ‘{naar.Titel}’. Kies een andere activiteit."
            : null;
    }

    /// <summary>
    /// The ids of one circle of links, each following the one before it and the first following the last; null when there is none.
    /// Links to an activity that is not in the list are skipped. Time is linear in activities and links.
    /// </summary>
    public static IReadOnlyList<string>? ZoekKring(IEnumerable<Activiteit> activiteiten)
    {
        ArgumentNullException.ThrowIfNull(activiteiten);
        var lijst = activiteiten.ToList();
        var index = new Dictionary<string, int>(lijst.Count, StringComparer.Ordinal);
        for (var i = 0; i < lijst.Count; i++)
        {
            index.TryAdd(lijst[i].Id, i);
        }

        // Depth first with the path on a list of its own: a chain of 2,000 activities must not depend on the size of the call stack.
        var volgendeLink = new int[lijst.Count];
        var opPad = new bool[lijst.Count];
        var klaar = new bool[lijst.Count];
        var pad = new List<int>();
        for (var begin = 0; begin < lijst.Count; begin++)
        {
            if (klaar[begin])
            {
                continue;
            }
            pad.Add(begin);
            opPad[begin] = true;
            while (pad.Count > 0)
            {
                var hier = pad[^1];
                var links = lijst[hier].VolgtOp;
                if (volgendeLink[hier] == links.Count)
                {
                    klaar[hier] = true;
                    opPad[hier] = false;
                    pad.RemoveAt(pad.Count - 1);
                    continue;
                }

                if (!index.TryGetValue(links[volgendeLink[hier]++].Id, out var eerder) || klaar[eerder])
                {
                    continue;
                }
                if (opPad[eerder])
                {
                    return [.. pad.Skip(pad.IndexOf(eerder)).Reverse().Select(i => lijst[i].Id)];
                }
                pad.Add(eerder);
                opPad[eerder] = true;
            }
        }

        return null;
    }

    /// <summary>
    /// What a move would break: a Dutch message for each link of or to the activity that would run backward with the zone, leerjaar and week of
    /// <paramref name="verplaatst"/>. The links are those of the line, found by id; empty = the move is fine.
    /// </summary>
    public static IReadOnlyList<string> NaVerplaatsing(Leerlijn lijn, Activiteit verplaatst)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        ArgumentNullException.ThrowIfNull(verplaatst);
        var opId = OpId(lijn.Activiteiten);
        var meldingen = new List<string>();
        foreach (var naar in lijn.Activiteiten)
        {
            foreach (var link in naar.VolgtOp)
            {
                if ((naar.Id != verplaatst.Id && link.Id != verplaatst.Id) || !opId.TryGetValue(link.Id, out var van))
                {
                    continue;
                }
                var (eerder, later) = (link.Id == verplaatst.Id ? verplaatst : van, naar.Id == verplaatst.Id ? verplaatst : naar);
                if (LooptTerug(lijn, eerder, later))
                {
                    meldingen.Add(
                        $"‘{later.Titel}’ volgt op ‘{eerder.Titel}’, maar zou dan eerder komen. Kies een andere plaats of haal eerst de verbinding weg."
                    );
                }
            }
        }

        return meldingen;
    }

    /// <summary>
    /// The links of a line that run backward, from and to; empty for every line that was entered with checks. Bringing two lines together can make such links.
    /// </summary>
    public static IReadOnlyList<(string Van, string Naar)> Terugwaarts(Leerlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        var opId = OpId(lijn.Activiteiten);
        return
        [
            .. lijn.Activiteiten.SelectMany(naar =>
                naar.VolgtOp.Where(l => opId.TryGetValue(l.Id, out var van) && LooptTerug(lijn, van, naar)).Select(l => (l.Id, naar.Id))
            ),
        ];
    }

    internal static bool LooptTerug(Leerlijn lijn, Activiteit van, Activiteit naar) => lijn.Positie(van) > lijn.Positie(naar);

    internal static string ZelfMelding(Activiteit activiteit) =>
        $"‘{activiteit.Titel}’ kan niet op zichzelf volgen. Kies een andere activiteit.";

    internal static string TerugMelding(Activiteit van, Activiteit naar) =>
        $"‘{naar.Titel}’ kan niet volgen op ‘{van.Titel}’, want die komt later. Draai de verbinding om of verander een week.";

    /// <param name="titels">In the order of <see cref="ZoekKring"/>.</param>
    internal static string KringMelding(IReadOnlyList<string> titels)
    {
        var namen = titels.Take(TitelsInKring).Select(t => $"‘{t}’").ToList();
        if (titels.Count > TitelsInKring)
        {
            namen.Add("…");
        }
        return $"Deze verbindingen vormen een kring: {string.Join(" → ", namen)} → ‘{titels[0]}’. Haal er één weg.";
    }

    private static Dictionary<string, Activiteit> OpId(IReadOnlyList<Activiteit> activiteiten)
    {
        var opId = new Dictionary<string, Activiteit>(activiteiten.Count, StringComparer.Ordinal);
        foreach (var a in activiteiten)
        {
            opId.TryAdd(a.Id, a);
        }
        return opId;
    }

    internal static bool BouwtVoortOp(Dictionary<string, Activiteit> opId, Activiteit begin, string id)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal) { begin.Id };
        var nog = new Stack<Activiteit>([begin]);
        while (nog.TryPop(out var hier))
        {
            foreach (var link in hier.VolgtOp)
            {
                if (link.Id == id)
                {
                    return true;
                }
                if (gezien.Add(link.Id) && opId.TryGetValue(link.Id, out var eerder))
                {
                    nog.Push(eerder);
                }
            }
        }

        return false;
    }
}
