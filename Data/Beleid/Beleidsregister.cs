using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Data.Beleid;

/// <summary>Everything that the pages on policy look at, read in one round trip.</summary>
public sealed record Beleidsregister
{
    /// <summary>Both registers, archived items included, by register and number of the code.</summary>
    public required IReadOnlyList<Beleidsstuk> Alle { get; init; }
    public required IReadOnlyList<Beleidsvoorstel> Voorstellen { get; init; }
    public required IReadOnlyList<Beleidsrapport> Rapporten { get; init; }
    public required IReadOnlyList<Teamnaam> Teams { get; init; }
    public required IReadOnlyList<Collega> Collegas { get; init; }

    /// <summary>Names of active mentors, for BL-07.</summary>
    public required IReadOnlyList<string> Mentoren { get; init; }

    /// <summary>Of the school year that was asked for, and whatever else a plan names; vmbo, then mbo, then daarna.</summary>
    public required IReadOnlyList<Lijnactiviteit> Activiteiten { get; init; }

    /// <summary>Of the one item that was asked for; empty otherwise. Newest first.</summary>
    public required IReadOnlyList<Historieregel> Historie { get; init; }
    public required IReadOnlyList<Smartoordeel> Oordelen { get; init; }
    public required IReadOnlyList<Smartblik> Blikken { get; init; }

    /// <summary>Improvement points of evaluations that went into the one item that was asked for.</summary>
    public required IReadOnlyList<Planpunt> Verbeterpunten { get; init; }

    /// <summary>What is in the registers: not archived. A plan whose strategic item was archived works out none (BL-08).</summary>
    public IReadOnlyList<Beleidsstuk> Stukken =>
        _stukken ??= [
            .. Alle.Where(s => s.GearchiveerdOp is null)
                .Select(s =>
                    s.OuderId is int ouder && Alle.Any(o => o.Id == ouder && o.GearchiveerdOp is not null) ? s with { Ouder = null } : s
                ),
        ];
    private IReadOnlyList<Beleidsstuk>? _stukken;

    /// <summary>Null when there is no such item, or it is of the other register.</summary>
    public Beleidsstuk? Zoek(Beleidssoort soort, int id) => Alle.FirstOrDefault(s => s.Id == id && s.Soort == soort);

    /// <summary>The title of an activity, for the history.</summary>
    public string Activiteit(int nummer) => Activiteiten.FirstOrDefault(a => a.Nummer == nummer)?.Titel ?? $"activiteit {nummer}";

    public IReadOnlyList<Beleidsstuk> Plannen(Beleidsstuk strategie)
    {
        ArgumentNullException.ThrowIfNull(strategie);
        return [.. Stukken.Where(s => !s.IsStrategisch && s.OuderId == strategie.Id)];
    }
}
