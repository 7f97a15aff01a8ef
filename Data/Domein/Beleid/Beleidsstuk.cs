using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>
/// A strategic or tactical policy item as plain values: what the BL rules and the SMART check look at. Empty text and null mean: not filled in.
/// </summary>
public sealed record Beleidsstuk
{
    /// <summary>Database id and version; 0 when the value does not come from the database.</summary>
    public int Id { get; init; }
    public int Versie { get; init; }

    /// <summary>SP1, TP1 …: the next free number of the register, given once.</summary>
    public required string Code { get; init; }
    public required Beleidssoort Soort { get; init; }
    public string Titel { get; init; } = "";
    public Beleidsstatus Status { get; init; }

    /// <summary>Who wrote it first, and in which role (as <c>Rollen</c> names it); empty = the register's own writers.</summary>
    public string SchrijverNaam { get; init; } = "";
    public string SchrijverRol { get; init; } = "";

    /// <summary>The colleague who keeps it going; null = strategic: the directie, tactical: the team.</summary>
    public int? EigenaarId { get; init; }
    public string Eigenaar { get; init; } = "";

    // Strategic: the parts of domain 8.1. Of a tactical item Doel is the goal itself.
    public string Probleem { get; init; } = "";
    public string WaaromOns { get; init; } = "";
    public string Oplossingsrichting { get; init; } = "";

    /// <summary>Strategic: one goal per line. Tactical: the goal.</summary>
    public string Doel { get; init; } = "";
    public IReadOnlyList<Investering> Investeringen { get; init; } = [];
    public IReadOnlyList<Teamruimte> Ruimte { get; init; } = [];

    /// <summary>The medezeggenschapsraad: "advies", "instemming" or empty; when, and what it said.</summary>
    public string Medezeggenschap { get; init; } = "";
    public DateOnly? MedezeggenschapOp { get; init; }
    public string MedezeggenschapTekst { get; init; } = "";

    // Tactical: the team, and the code of the strategic item that it works out; null = none.
    public int? TeamId { get; init; }
    public string? Team { get; init; }
    public int? OuderId { get; init; }
    public string? Ouder { get; init; }
    public string Draagvlak { get; init; } = "";

    /// <summary>People and means promised.</summary>
    public string Mensen { get; init; } = "";
    public string Middelen { get; init; } = "";

    /// <summary>For the sum of R4: how often, how many minutes each time, how many hours promised.</summary>
    public int? Aantal { get; init; }
    public int? MinutenPerKeer { get; init; }
    public decimal? UrenToegezegd { get; init; }
    public IReadOnlyList<Beleidsactie> Acties { get; init; } = [];

    /// <summary>Database ids of the activities that work it out, and codes of the survey questions that will show its result.</summary>
    public IReadOnlyList<int> Activiteiten { get; init; } = [];
    public IReadOnlyList<string> Vragen { get; init; } = [];

    // Both.
    /// <summary>Samenwerking: how, and about what; "in opdracht" is no cooperation.</summary>
    public string SamenwerkingVorm { get; init; } = "";
    public string SamenwerkingInhoud { get; init; } = "";
    public string Samenwerking { get; init; } = "";
    public string BelangTeam { get; init; } = "";
    public string BelangLeiding { get; init; } = "";
    public string BelangLeerling { get; init; } = "";
    public bool? TeamleiderBetrokken { get; init; }
    public DateOnly? VastgesteldOp { get; init; }
    public string VastgesteldDoor { get; init; } = "";
    public DateOnly? Begindatum { get; init; }
    public DateOnly? Einddatum { get; init; }
    public IReadOnlyList<Beleidsevaluatie> Evaluaties { get; init; } = [];
    public IReadOnlyList<Afhankelijkheid> Afhankelijkheden { get; init; } = [];

    /// <summary>The school's day on which something was last recorded about it.</summary>
    public DateOnly LaatstGehoordOp { get; init; }
    public DateTimeOffset GewijzigdOp { get; init; }
    public string GewijzigdDoor { get; init; } = "";

    /// <summary>Null = in the register.</summary>
    public DateTimeOffset? GearchiveerdOp { get; init; }

    public bool IsStrategisch => Soort == Beleidssoort.Strategisch;

    /// <summary>The goals that are filled in, one each.</summary>
    public IReadOnlyList<string> Doelen => [.. Doel.Split('\n').Select(d => d.Trim()).Where(d => d.Length > 0)];

    /// <summary>Adopted: Vastgesteld, In uitvoering, Geëvalueerd or Bijgesteld.</summary>
    public bool IsAangenomen =>
        Status is Beleidsstatus.Vastgesteld or Beleidsstatus.InUitvoering or Beleidsstatus.Geevalueerd or Beleidsstatus.Bijgesteld;

    /// <summary>From Besproken on, whatever came after.</summary>
    public bool IsBesproken => Status >= Beleidsstatus.Besproken;

    public string StatusNaam => Beleidscodes.Naam(Status);

    /// <summary>The newest evaluation by day, then by id; null = none yet.</summary>
    public Beleidsevaluatie? LaatsteEvaluatie => Evaluaties.OrderBy(e => e.Dag).ThenBy(e => e.Id).LastOrDefault();

    /// <summary>What the SMART check reads beside the goal.</summary>
    public Doelvelden Doelvelden =>
        new()
        {
            Draagvlak = Draagvlak,
            Middelen = Middelen,
            Einddatum = Einddatum,
            Aantal = Aantal,
            MinutenPerKeer = MinutenPerKeer,
            UrenToegezegd = UrenToegezegd,
        };
}
