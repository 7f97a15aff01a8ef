using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Smart;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid.Tactisch;

/// <summary>A team's plan: its goal letter by letter (check, team, teamleider), who does what, its evaluations and history.</summary>
public sealed class StukModel(BeleidRepository beleid, TimeProvider klok) : Stukpagina(beleid, klok, Beleidssoort.Tactisch)
{
    [BindProperty]
    public string? Reden { get; set; }

    /// <summary>What was chosen in a form that was refused; null = none.</summary>
    public Oordeel? Gekozen { get; private set; }

    /// <summary>A teamleider confirms or overrules what the check says of a letter; both stay visible.</summary>
    public async Task<IActionResult> OnPostOordeelAsync(string? letter, string? oordeel, CancellationToken ct)
    {
        if (await ZoekAsync(ct) is { } anders)
        {
            return anders;
        }
        ModelState.Clear();
        if (!Mag || !Rechten.MagPlanVaststellen(School.Ik, Stuk.TeamId))
        {
            return Forbid();
        }
        if (letter is not ("S" or "M" or "A" or "R" or "T") || !Enum.TryParse<Oordeel>(oordeel, out var keuze) || !Enum.IsDefined(keuze))
        {
            return Opnieuw("", "Kies voor een letter of die voldoet, twijfel geeft of ontbreekt.");
        }
        (FoutBij, Gekozen) = (letter, keuze);
        if (Versie != Stuk.Versie)
        {
            return Opnieuw("", "Iemand anders wijzigde het plan nadat je het opende. Lees het doel opnieuw en oordeel dan.");
        }
        var machine = SmartToets.Bepaal(Stuk.Doel, Stuk.Doelvelden)[letter[0]].Oordeel;
        var reden = Schoon(Reden);
        if (reden.Length > Limieten.Zin || (reden.Length == 0 && keuze != machine))
        {
            return Opnieuw(
                "Reden-" + letter,
                reden.Length == 0
                    ? $"Schrijf bij {letter} waarom je anders oordeelt dan de toets."
                    : $"De reden mag hooguit {Limieten.Zin} tekens hebben."
            );
        }

        return Klaar(
            await Repository.OordeelAsync(Stuk, letter[0], machine, keuze, reden, Schrijver(Soort), ct),
            $"Je oordeel over {letter} is vastgelegd.",
            "smart"
        );
    }
}
