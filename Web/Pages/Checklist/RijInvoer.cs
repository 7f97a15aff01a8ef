using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Web.Pages.Checklist;

/// <summary>The forms of one row in one leerjaar: a title to add, a reason to leave it out, and V/R/O for all its activities.</summary>
public sealed record RijInvoer
{
    private const string Ja = "ja";
    private const string Nee = "nee";

    /// <summary>The activities differ: leave that column as it is.</summary>
    private const string Deels = "deels";

    [Display(Name = "namelijk"), StringLength(Limieten.Titel)]
    public string? Titel { get; init; }

    [Display(Name = "reden"), StringLength(Limieten.Zin)]
    public string? Reden { get; init; }

    public string? Voorbereiding { get; init; }
    public string? Reflectie { get; init; }
    public string? Ouders { get; init; }

    public static RijInvoer Van(ChecklistCel cel)
    {
        ArgumentNullException.ThrowIfNull(cel);
        return new()
        {
            Voorbereiding = Keuze(cel.Voorbereiding),
            Reflectie = Keuze(cel.Reflectie),
            Ouders = Keuze(cel.Ouders),
            Reden = cel.WeggelatenReden,
        };
    }

    /// <summary>The fields of V/R/O that hold what stands in no list.</summary>
    public IEnumerable<string> OnbekendeAntwoorden() =>
        new[] { (nameof(Voorbereiding), Voorbereiding), (nameof(Reflectie), Reflectie), (nameof(Ouders), Ouders) }
            .Where(x => x.Item2 is not (null or "" or Ja or Nee or Deels))
            .Select(x => x.Item1);

    /// <summary>The activity with these answers.</summary>
    public Activiteit Beantwoord(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return a with
        {
            VoorbereidingJa = Zet(Voorbereiding, a.VoorbereidingJa),
            ReflectieJa = Zet(Reflectie, a.ReflectieJa),
            OudersJa = Zet(Ouders, a.OudersJa),
        };
    }

    private static string Keuze(Antwoord a) =>
        a switch
        {
            Antwoord.Ja => Ja,
            Antwoord.Nee => Nee,
            Antwoord.Deels => Deels,
            _ => "",
        };

    private static bool? Zet(string? keuze, bool? nu) =>
        keuze switch
        {
            Ja => true,
            Nee => false,
            Deels => nu,
            _ => null,
        };
}
