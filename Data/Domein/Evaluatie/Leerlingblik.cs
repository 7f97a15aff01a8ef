using System.Globalization;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>What pupils said of one activity in the newest closed round about it: whole school, and only what the guard shows.</summary>
public sealed record Leerlingblik
{
    /// <summary>Item: was it clear why?</summary>
    public const string CodeDuidelijk = "NA1";

    /// <summary>Item: did it fit what you did before?</summary>
    public const string CodeSamenhang = "NA2";

    /// <summary>
    /// From this share of yes on, in percent of those who answered, pupils see the link. 50 is ours: a majority, with "weet ik niet" counted as not
    /// seen.
    /// </summary>
    public const int Grens = 50;

    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");

    public required int RondeId { get; init; }
    public required string Ronde { get; init; }

    /// <summary>The day that the round was over.</summary>
    public required DateOnly Dag { get; init; }

    /// <summary>Null = hidden, or not asked.</summary>
    public Blikdeel? Duidelijk { get; init; }
    public Blikdeel? Samenhang { get; init; }

    /// <summary>Do pupils see the link to what came before? "ja", "nee", or null = nothing may be shown.</summary>
    public string? Ziet =>
        Samenhang is not { } s ? null
        : s.Procent >= Grens ? "ja"
        : "nee";

    /// <summary>How the school knows.</summary>
    public string Bron => $"vragenlijst na de activiteit, {Ronde}";

    /// <summary>"61 % van 24 leerlingen zag de samenhang, januari 2027"; empty when nothing is shown of it.</summary>
    public string ZagSamenhang => Samenhang is { } s ? $"{s.Aandeel} van {s.Antwoorden} leerlingen zag de samenhang, {Maand}" : "";

    /// <summary>"71 % van 24 leerlingen vond duidelijk waarom, januari 2027"; empty when nothing is shown of it.</summary>
    public string VondDuidelijk => Duidelijk is { } d ? $"{d.Aandeel} van {d.Antwoorden} leerlingen vond duidelijk waarom, {Maand}" : "";

    /// <summary>Both in one line, for beside a moment.</summary>
    public string Samenvatting => string.Join("; ", new[] { ZagSamenhang, VondDuidelijk }.Where(t => t.Length > 0));

    private string Maand => Dag.ToString("MMMM yyyy", Nl);

    /// <summary>Null when nothing of it may be shown: then nobody is told that there was a round either.</summary>
    /// <param name="rondeId">The round.</param>
    /// <param name="ronde">Its name.</param>
    /// <param name="dag">The day that it was over.</param>
    /// <param name="lijst">What was asked.</param>
    /// <param name="uitslag">All that may be shown of it.</param>
    public static Leerlingblik? Van(int rondeId, string ronde, DateOnly dag, Vragenlijst lijst, Bewaakuitslag uitslag)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(uitslag);
        var blik = new Leerlingblik
        {
            RondeId = rondeId,
            Ronde = ronde,
            Dag = dag,
            Duidelijk = Deel(CodeDuidelijk, lijst, uitslag),
            Samenhang = Deel(CodeSamenhang, lijst, uitslag),
        };
        return blik is { Duidelijk: null, Samenhang: null } ? null : blik;
    }

    private static Blikdeel? Deel(string code, Vragenlijst lijst, Bewaakuitslag uitslag)
    {
        if (lijst.Vragen.FirstOrDefault(v => v.Code == code) is not { Soort: Vraagsoort.JaNee or Vraagsoort.Keuze } vraag)
        {
            return null;
        }
        var ja = vraag.Antwoorden.Where(a => a.Code != Vraag.LieverNiet).ToList().FindIndex(a => a.Code == "ja");
        // "Ja" merged with its neighbour is no share of yes.
        if (
            ja < 0
            || uitslag.Van(code)?.Van(Toongroep.School) is not { IsGetoond: true } u
            || u.Aandelen.FirstOrDefault(a => a.Opties.Count == 1 && a.Opties[0] == ja) is not { } deel
        )
        {
            return null;
        }
        var procent =
            deel.Tekst == Weergave.Tekst(Weergave.BovenGrens) ? 100
            : deel.Tekst == Weergave.Tekst(Weergave.OnderGrens) ? 0
            : deel.Getekend;
        return new Blikdeel(deel.Tekst, procent, u.Antwoorden);
    }
}
