using System.Text.RegularExpressions;

namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// The codes of domain 8.3, shown beside the verdict of each letter. They were tuned on thirty examples: S2, M2 and T1 ask for more than a
/// letter needs, and never lower it by themselves. Every pattern runs without backtracking, so time is linear in the text.
/// </summary>
public static partial class SmartCodes
{
    private const RegexOptions Opties = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking;
    private const string DatumPatroon =
        @"\b\d{1,2} (januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december) \d{4}"
        + @"|\b\d{1,2}-\d{1,2}-\d{4}|\b\d{4}-\d{2}-\d{2}|\bweek \d{1,2} van \d{4}|\b(voor|vóór) de (herfst|kerst|voorjaars|mei"
        + @"|zomer)vakantie van \d{4}|\beind schooljaar \d{4}-\d{4}";

    /// <summary>The codes of a goal, in the order S, M, A, R, T, V.</summary>
    /// <param name="tekst">The goal.</param>
    /// <param name="velden">What stands in the fields beside it; they count as much as the text.</param>
    public static IReadOnlyList<SmartCode> Bepaal(string tekst, Doelvelden velden)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(velden);
        tekst = SmartTekst.Begin(tekst);
        var uit = new List<SmartCode>();
        void Erbij(string code, string melding, params (int, int)[] woorden) => uit.Add(new SmartCode(code, melding, woorden));
        void Hit(string code, Regex patroon, string in_, Func<string, string> melding)
        {
            var m = patroon.Match(in_);
            if (m.Success)
            {
                Erbij(code, melding(m.Value.Trim()), (m.Index, m.Length));
            }
        }

        // Cut out with spaces, so that places stay those of the text.
        var zonderAfspraak = Afspraak().Replace(tekst, Leeg);
        var zonderDatum = Leerjaar().Replace(Datum().Replace(zonderAfspraak, Leeg), Leeg);
        var zonderHaken = Haken().Replace(zonderDatum, Leeg);

        Hit("S1", Vaag(), zonderDatum, w => $"Te vaag: ‘{w}’. Wat zie je straks gebeuren?");
        if (!Uitvoerder().IsMatch(zonderAfspraak))
        {
            Erbij("S2", "Wie voert dit uit?");
        }
        Hit("S3", Dubbel(), zonderAfspraak, _ => "Meer doelen in één: splits.");
        if (!Getal().IsMatch(zonderHaken))
        {
            Erbij("M1", "Noem een aantal of percentage.");
        }
        if (!Bron().IsMatch(zonderAfspraak))
        {
            Erbij("M2", "Waaraan lees je het af?");
        }
        var relatief = Relatief().Match(zonderAfspraak);
        if (relatief.Success && !VanNaar().IsMatch(zonderAfspraak[relatief.Index..]))
        {
            Erbij("M3", "Meer dan wat? Noem begin- en eindwaarde.", (relatief.Index, relatief.Length));
        }
        var afspraken = Afspraak().Matches(tekst).Select(m => m.Value).ToList();
        if (string.IsNullOrWhiteSpace(velden.Draagvlak) && !afspraken.Exists(a => Leiding().IsMatch(a) && Leerlingen().IsMatch(a)))
        {
            Erbij("A1", "Met wie is dit besproken (leiding én leerlingen)?");
        }
        Hit("A2", Dwang(), tekst, _ => "Klinkt als dwang: is er draagvlak?");
        if (string.IsNullOrWhiteSpace(velden.Middelen) && !Middelen().IsMatch(tekst))
        {
            Erbij("R1", "Hoeveel tijd of geld is toegezegd?");
        }
        Hit("R2", Absoluut(), tekst, _ => "Absoluut gesteld: is dat haalbaar?");
        Hit("R3", TeSnel(), tekst, _ => "Is deze termijn reëel?");
        if (velden is { Aantal: int n, MinutenPerKeer: int minuten, UrenToegezegd: decimal uren } && n * (decimal)minuten > uren * 60)
        {
            Erbij("R4", FormattableString.Invariant($"{n} keer {minuten} minuten past niet in {uren:0.##} uur."));
        }
        if (velden.Einddatum is null && !Datum().IsMatch(tekst))
        {
            Erbij("T1", "Wanneer is het klaar?");
        }
        Hit("T2", VagerTermijn(), tekst, _ => "Vage termijn: kies een datum.");
        Hit("V1", Visie(), tekst, _ => "Dit is een visie, nog geen doel.");
        return uit;
    }

    /// <summary>The first full date in a text ("1 mei 2027", "1-5-2027", "2027-05-01"); null = none. Weeks and holidays are no day.</summary>
    public static DateOnly? DatumIn(string tekst)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        foreach (var m in Datum().EnumerateMatches(tekst.Length > SmartTekst.MaximumTekens ? tekst[..SmartTekst.MaximumTekens] : tekst))
        {
            if (
                DateOnly.TryParseExact(
                    tekst.AsSpan(m.Index, m.Length),
                    ["d MMMM yyyy", "d-M-yyyy", "yyyy-MM-dd"],
                    Nl,
                    System.Globalization.DateTimeStyles.None,
                    out var d
                )
            )
            {
                return d;
            }
        }

        return null;
    }

    private static readonly System.Globalization.CultureInfo Nl = System.Globalization.CultureInfo.GetCultureInfo("nl-NL");

    private static string Leeg(Match m) => new(' ', m.Length);

    [GeneratedRegex(@"(afgestemd|besproken|in overleg|akkoord)\s+(met|van)\s+([^.;)]*)", Opties)]
    private static partial Regex Afspraak();

    [GeneratedRegex(DatumPatroon, Opties)]
    private static partial Regex Datum();

    [GeneratedRegex(@"\bleerjaar \d( en \d)?", Opties)]
    private static partial Regex Leerjaar();

    [GeneratedRegex(@"\([^)]*\)", Opties)]
    private static partial Regex Haken();

    [GeneratedRegex(
        @"\b(beter\w*|verbeter\w*|versterk\w*|meer aandacht|aandacht (besteden|geven)|stimuler\w*|bevorder\w*|inzetten op"
            + @"|werken aan|streven|proberen|zo (veel|goed) mogelijk|optimaal|na te denken|nadenken over|waar (nodig|mogelijk)"
            + @"|op de kaart|bewuster|enthousiast\w*)\b",
        Opties
    )]
    private static partial Regex Vaag();

    [GeneratedRegex(
        @"\b(\w*team|mentor\w*|decaan|decanen|\w*docent\w*|LOB-coördinator|stagebegeleider\w*|"
            + @"schoolcoach\w*|teamleider\w*|directie|CvB|\w*sectie|werkgroep)\b",
        Opties
    )]
    private static partial Regex Uitvoerder();

    [GeneratedRegex(@"\b(en daarnaast|daarnaast|bovendien|tevens|en verder|alsook)\b", Opties)]
    private static partial Regex Dubbel();

    [GeneratedRegex(@"\d|\b(alle|elke|elk|iedere|ieder|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|twaalf)\b", Opties)]
    private static partial Regex Getal();

    [GeneratedRegex(
        @"\b(geteld|gemeten|geregistreerd|register|registratie|vragenlijst|checklist|logboek|kijkwijzer|portfolio|LOB-scan"
            + @"|rooster|verslag|tijdlijn|gespreksregister)\b",
        Opties
    )]
    private static partial Regex Bron();

    [GeneratedRegex(@"\b(meer|minder|vaker|hoger|lager|groter)\b", Opties)]
    private static partial Regex Relatief();

    [GeneratedRegex(@"\bvan \d+ ?%? naar \d+", Opties)]
    private static partial Regex VanNaar();

    [GeneratedRegex(@"\b(CvB|directie|bestuur)\b", Opties)]
    private static partial Regex Leiding();

    [GeneratedRegex(@"leerling|student", Opties)]
    private static partial Regex Leerlingen();

    [GeneratedRegex(@"\b(moet|moeten|verplicht|zonder overleg|hoe dan ook|opgelegd)\b", Opties)]
    private static partial Regex Dwang();

    [GeneratedRegex(@"€|\b(uur|uren|taakuren|lesuur|lesuren|fte|formatie|\w*budget|dagdeel|dagdelen|vervanging)\b", Opties)]
    private static partial Regex Middelen();

    [GeneratedRegex(@"100 ?%|\b(altijd|nooit|geen enkele|volledig|iedereen)\b", Opties)]
    private static partial Regex Absoluut();

    [GeneratedRegex(@"\b(morgen|deze week|volgende week|binnen (een|één|twee) (dag|dagen|week|weken))\b", Opties)]
    private static partial Regex TeSnel();

    [GeneratedRegex(
        @"\b(binnenkort|op termijn|zo snel mogelijk|z\.s\.m\.|in de toekomst|ooit|op den duur|te zijner tijd|voortaan|de komende (jaren|tijd)|geleidelijk)\b",
        Opties
    )]
    private static partial Regex VagerTermijn();

    [GeneratedRegex(@"\b(wij geloven|wij vinden|staat centraal|het hart van|onze missie|onze droom)\b", Opties)]
    private static partial Regex Visie();
}
