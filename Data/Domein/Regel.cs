namespace LobBeleid.Data.Domein;

/// <summary>
/// All that is known about one rule, in the one place where the rule stands; the check itself is with the area it looks at
/// (<see cref="Planner.Signaleringen"/>, <see cref="Tijdlijn.Tijdlijnregels"/>, <see cref="Beleid.Beleidsregels"/>).
/// </summary>
public abstract record Regel
{
    /// <summary>"CP-02", "TL-03", "BL-05".</summary>
    public required string Code { get; init; }

    /// <summary>What it looks at, in plain Dutch.</summary>
    public required string Uitleg { get; init; }

    /// <summary>The sources of the norm.</summary>
    public required string Bron { get; init; }

    public required Ernst Ernst { get; init; }

    /// <summary>The severity of what holds in no year at all, which replaces the finding per year; null = the rule does not tell those apart.</summary>
    public Ernst? ErnstNergens { get; init; }

    /// <summary>What a finding is about.</summary>
    public required Onderwerpsoort Over { get; init; }

    /// <summary>
    /// True: the placeholders tell one finding from another ("which competency"). False: they say how bad it is ("3 of 10"), so another number is no
    /// other finding.
    /// </summary>
    public bool OpInvulling { get; init; }

    /// <summary>The rule whose finding on the same subject says more than this one's; null = none.</summary>
    public string? GaatOpIn { get; init; }

    /// <summary>The field that mends it (camel case name of domain 5.3 and 8); a check that looks at two names the one that is empty.</summary>
    public required string Veld { get; init; }

    /// <summary>The page that mends it: one of <see cref="Herstelpagina"/>.</summary>
    public required string Pagina { get; init; }

    /// <summary>The thresholds that the check reads.</summary>
    public IReadOnlyList<Drempel> Drempels { get; init; } = [];

    /// <summary>A finding of this rule; what the record says of it need not be said again.</summary>
    /// <param name="onderwerp">Title, "leerjaar 2", code of an item, or empty for the whole line.</param>
    /// <param name="melding">What the team reads.</param>
    /// <param name="invulling">The placeholders besides the subject, in order of their name.</param>
    internal Bevinding Vind(string onderwerp, string melding, params (string Naam, string Waarde)[] invulling) =>
        Vind(new Vindplaats(onderwerp), Ernst, melding, invulling);

    /// <summary>A finding on the whole line.</summary>
    internal Bevinding OverLijn(string melding, params (string Naam, string Waarde)[] invulling) => Vind("", melding, invulling);

    /// <summary>A finding that holds in no year: on the whole line, with the severity of that.</summary>
    internal Bevinding Nergens(string melding, params (string Naam, string Waarde)[] invulling) =>
        Vind(new Vindplaats(""), ErnstNergens ?? Ernst, melding, invulling);

    /// <summary>The one place where a finding is made, whole at once: a line of 400 activities has thousands.</summary>
    internal Bevinding Vind(Vindplaats plaats, Ernst ernst, string melding, (string Naam, string Waarde)[] invulling) =>
        new()
        {
            Regel = Code,
            Ernst = ernst,
            Onderwerp = plaats.Onderwerp,
            ActiviteitId = plaats.ActiviteitId,
            ActiviteitNummer = plaats.ActiviteitNummer,
            Leerjaar = plaats.Leerjaar,
            Melding = melding,
            Veld = Veld,
            OpInvulling = OpInvulling,
            Invulling = invulling.Length == 0 ? [] : Array.ConvertAll(invulling, i => KeyValuePair.Create(i.Naam, i.Waarde)),
        };
}
