using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>From strategic problem to tactical plan to activity in the line to survey question, and what hangs loose at each level.</summary>
public sealed record Samenhang(IReadOnlyList<Samenhangregel> Regels, IReadOnlyList<Wees> Wezen)
{
    /// <param name="stukken">Both registers, without archived items.</param>
    /// <param name="activiteiten">Of the school year, in the order of the line.</param>
    public static Samenhang Bepaal(IReadOnlyList<Beleidsstuk> stukken, IReadOnlyList<Lijnactiviteit> activiteiten)
    {
        ArgumentNullException.ThrowIfNull(stukken);
        ArgumentNullException.ThrowIfNull(activiteiten);
        var perNummer = activiteiten.ToDictionary(a => a.Nummer);
        Planregel Regel(Beleidsstuk p) =>
            new(
                p,
                [.. p.Activiteiten.Where(perNummer.ContainsKey).Select(n => perNummer[n])],
                [.. Vraagcodes.Alle.Where(v => p.Vragen.Contains(v.Code))]
            );
        var strategieen = stukken.Where(s => s.IsStrategisch).ToList();
        var plannen = stukken.Where(s => !s.IsStrategisch).Select(Regel).ToList();
        var bekend = strategieen.Select(s => s.Code).ToHashSet(StringComparer.Ordinal);
        var regels = strategieen.Select(s => new Samenhangregel(s, [.. plannen.Where(p => p.Plan.Ouder == s.Code)])).ToList();
        var los = plannen.Where(p => p.Plan.Ouder is null || !bekend.Contains(p.Plan.Ouder)).ToList();
        if (los.Count > 0)
        {
            regels.Add(new Samenhangregel(null, los));
        }

        var bevraagd = plannen.Where(p => p.Vragen.Count > 0).SelectMany(p => p.Activiteiten).Select(a => a.Nummer).ToHashSet();
        return new Samenhang(
            regels,
            [
                .. strategieen
                    .Where(s => s.Investeringen.All(i => i.Centen is not > 0 && i.Fte is not > 0))
                    .Select(s => new Wees(Samenhangniveau.Strategie, "zonder middelen", s.Code, s.Id)),
                .. regels
                    .Where(r => r.Strategie is not null && r.Plannen.Count == 0)
                    .Select(r => new Wees(Samenhangniveau.Strategie, "zonder plan", r.Strategie!.Code, r.Strategie.Id)),
                .. los.Select(p => new Wees(Samenhangniveau.Plan, "zonder strategie", p.Plan.Code, p.Plan.Id)),
                .. plannen
                    .Where(p => p.Activiteiten.Count == 0)
                    .Select(p => new Wees(Samenhangniveau.Plan, "zonder activiteit", p.Plan.Code, p.Plan.Id)),
                .. activiteiten
                    .Where(a => !bevraagd.Contains(a.Nummer))
                    .Select(a => new Wees(Samenhangniveau.Activiteit, "zonder evaluatie", a.Titel, a.Nummer)),
            ]
        );
    }
}
