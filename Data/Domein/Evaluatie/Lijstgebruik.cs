namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Which items rounds used, over all questionnaires: an item is known by its code, so a used code keeps its kind and its options everywhere. Else a
/// trend would add up what was not asked the same.
/// </summary>
public sealed class Lijstgebruik
{
    private readonly ILookup<string, GebruikteVraag> _perCode;

    private Lijstgebruik(ILookup<string, GebruikteVraag> perCode) => _perCode = perCode;

    internal static Lijstgebruik Geen { get; } = Van([]);

    /// <param name="versies">Every version that a round used, with the name of its questionnaire.</param>
    public static Lijstgebruik Van(IEnumerable<(string Lijst, Vragenlijst Inhoud)> versies) =>
        new(
            versies
                .SelectMany(v => v.Inhoud.Vragen.Select(vraag => new GebruikteVraag(v.Lijst, vraag)))
                .ToLookup(g => g.Vraag.Code, StringComparer.OrdinalIgnoreCase)
        );

    public IEnumerable<string> Codes => _perCode.Select(g => g.Key);

    /// <summary>Did a round ask this item, in whatever questionnaire?</summary>
    public bool IsGebruikt(string code) => _perCode[code].Any(g => g.Vraag.Code == code);

    /// <summary>Why an item may not be as it is now, as a Dutch sentence; null when nothing is against it.</summary>
    /// <param name="nieuw">As it would be.</param>
    /// <param name="oud">As it is in the list now, under the same code; null = new under this code.</param>
    public (string Veld, string Melding)? Bezwaar(Vraag nieuw, Vraag? oud)
    {
        ArgumentNullException.ThrowIfNull(nieuw);
        var vorm = GebruikteVraag.VormVan(nieuw);
        // What was already so when the rule came is not refused at every change of wording.
        var blijft = oud is not null && oud.Code == nieuw.Code && GebruikteVraag.VormVan(oud) == vorm;
        foreach (var g in _perCode[nieuw.Code])
        {
            if (g.Vraag.Code != nieuw.Code)
            {
                return (
                    "Code",
                    $"De code {nieuw.Code} lijkt te veel op {g.Vraag.Code} van ‘{g.Lijst}’. Kies een andere code, of schrijf {g.Vraag.Code}."
                );
            }
            if (!blijft && g.Vorm != vorm)
            {
                var wat = g.Vraag.Soort != nieuw.Soort ? ("Soort", "een andere soort") : ("Opties", "andere antwoorden");
                return oud is null
                    ? (
                        "Code",
                        $"De code {nieuw.Code} is in ‘{g.Lijst}’ gebruikt met {wat.Item2}. Kies een andere "
                            + "code: anders telt de trend twee verschillende vragen bij elkaar op."
                    )
                    : (
                        wat.Item1,
                        $"{nieuw.Code} is al in een ronde gesteld. Soort en antwoorden blijven zoals ze waren ({Omschrijving(g.Vraag)}), "
                            + "anders betekenen oude uitkomsten iets anders. Maak er een nieuwe vraag van."
                    );
            }
        }

        // A promise about home holds wherever the item is asked again.
        return !nieuw.IsThuis && !(blijft && oud is { IsThuis: false }) && _perCode[nieuw.Code].Any(g => g.Vraag.IsThuis)
            ? ("IsThuis", $"{nieuw.Code} is al gesteld als vraag over thuis, en blijft dat. Vink het aan, of maak er een nieuwe vraag van.")
            : null;
    }

    /// <summary>Items of a list that would corrupt a trend, with why; empty when a round may use it.</summary>
    public IReadOnlyList<(string Code, string Melding)> Botsingen(Vragenlijst lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        return
        [
            .. lijst
                .Vragen.Select(v => (v.Code, Bezwaar(v, null)?.Melding))
                .Where(x => x.Melding is not null)
                .Select(x => (x.Code, x.Melding!)),
        ];
    }

    private static string Omschrijving(Vraag v)
    {
        var opties = v.Antwoorden.Where(a => a.Code != Domein.Evaluatie.Vraag.LieverNiet).Select(a => a.Label).ToList();
        return Vraagsoorten.Label(v.Soort)
            + (v.Soort is Vraagsoort.Keuze or Vraagsoort.Meerkeuze or Vraagsoort.JaNee ? ": " + string.Join(", ", opties) : "");
    }
}
