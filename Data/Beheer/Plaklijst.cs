using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;

namespace LobBeleid.Data.Beheer;

/// <summary>
/// Reads a pasted list: per line name, e-mail, roles and teams, separated by tabs (from a spreadsheet) or semicolons; roles and teams separated by commas.
/// A first line with column names is left out.
/// </summary>
public static class Plaklijst
{
    public const int MaximumRegels = 500;

    /// <param name="tekst">As pasted.</param>
    /// <param name="teams">The teams of the school; a line may name them by code or by name.</param>
    /// <param name="bestaand">Normalised addresses that have an account.</param>
    /// <param name="normaliseer">How the sign-in system normalises an address.</param>
    /// <param name="emailFout">What is wrong with an address, null when nothing is.</param>
    public static IReadOnlyList<PlakRegel> Lees(
        string tekst,
        IReadOnlyList<Team> teams,
        IReadOnlySet<string> bestaand,
        Func<string, string> normaliseer,
        Func<string, string?> emailFout
    )
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(normaliseer);
        ArgumentNullException.ThrowIfNull(emailFout);
        var regels = new List<PlakRegel>();
        var eerder = new Dictionary<string, int>(StringComparer.Ordinal);
        var nummer = 0;
        foreach (var regel in tekst.ReplaceLineEndings("\n").Split('\n'))
        {
            nummer++;
            var velden = Velden(regel);
            if (velden.All(v => v.Length == 0) || (regels.Count == 0 && IsKop(velden)))
            {
                continue;
            }
            regels.Add(Lees(nummer, velden, teams, bestaand, normaliseer, emailFout, eerder));
        }

        return regels;
    }

    private static PlakRegel Lees(
        int nummer,
        string[] velden,
        IReadOnlyList<Team> teams,
        IReadOnlySet<string> bestaand,
        Func<string, string> normaliseer,
        Func<string, string?> emailFout,
        Dictionary<string, int> eerder
    )
    {
        string Veld(int i) => i < velden.Length ? velden[i] : "";
        var fouten = new List<string>();
        var (naam, email) = (Veld(0), Veld(1));
        if (naam.Length == 0)
        {
            fouten.Add("De naam ontbreekt.");
        }
        if (naam.Length > Limieten.Naam)
        {
            fouten.Add($"De naam mag hooguit {Limieten.Naam} tekens hebben.");
        }
        if (velden.Length > 4 && velden.Skip(4).Any(v => v.Length > 0))
        {
            fouten.Add("Er staan meer dan vier kolommen. Scheid rollen en teams met komma’s.");
        }

        var normaal = "";
        if (email.Length == 0)
        {
            fouten.Add("Het e-mailadres ontbreekt.");
        }
        else if (emailFout(email) is { } fout)
        {
            fouten.Add(fout);
        }
        else
        {
            normaal = normaliseer(email);
            if (eerder.TryGetValue(normaal, out var vorige))
            {
                fouten.Add($"Dit e-mailadres staat ook op regel {vorige}.");
            }
            else
            {
                eerder.Add(normaal, nummer);
            }
        }

        var rollen = Woorden(Veld(2))
            .Select(w => (Woord: w, Rol: Rollen.Alle.FirstOrDefault(r => r.Equals(w, StringComparison.OrdinalIgnoreCase))))
            .ToList();
        if (rollen.Count == 0)
        {
            fouten.Add("Noem minstens één rol.");
        }
        fouten.AddRange(rollen.Where(r => r.Rol is null).Select(r => $"De rol ‘{r.Woord}’ bestaat niet."));

        var gekozen = Woorden(Veld(3)).Select(w => (Woord: w, Team: Zoek(teams, w))).ToList();
        fouten.AddRange(gekozen.Where(t => t.Team is null).Select(t => $"Het team ‘{t.Woord}’ bestaat niet."));
        return new PlakRegel
        {
            Nummer = nummer,
            Naam = naam,
            Email = email,
            EmailNormaal = normaal,
            Rollen = [.. Rollen.Alle.Where(r => rollen.Any(x => x.Rol == r))],
            Teams = [.. gekozen.Select(t => t.Team).OfType<Team>().DistinctBy(t => t.Id)],
            Fouten = fouten,
            BestaatAl = normaal.Length > 0 && bestaand.Contains(normaal),
        };
    }

    /// <summary>The exact code first: two codes may differ in case only.</summary>
    private static Team? Zoek(IReadOnlyList<Team> teams, string woord) =>
        teams.FirstOrDefault(t => t.Code == woord)
        ?? teams.FirstOrDefault(t => t.Code.Equals(woord, StringComparison.OrdinalIgnoreCase))
        ?? teams.FirstOrDefault(t => t.Naam.Equals(woord, StringComparison.OrdinalIgnoreCase));

    private static string[] Velden(string regel) =>
        [.. regel.Split(regel.Contains('\t', StringComparison.Ordinal) ? '\t' : ';').Select(Schoon)];

    private static IEnumerable<string> Woorden(string veld) => veld.Split(',').Select(Schoon).Where(w => w.Length > 0);

    /// <summary>Without spaces around it, non-breaking ones included, and without the quotation marks of a CSV file.</summary>
    private static string Schoon(string veld)
    {
        var tekst = veld.Trim();
        return tekst.Length > 1 && tekst[0] == '"' && tekst[^1] == '"'
            ? tekst[1..^1].Replace("\"\"", "\"", StringComparison.Ordinal).Trim()
            : tekst;
    }

    private static bool IsKop(string[] velden) =>
        velden.Length > 1
        && !velden[1].Contains('@', StringComparison.Ordinal)
        && velden[1].Replace("-", "", StringComparison.Ordinal).StartsWith("email", StringComparison.OrdinalIgnoreCase);
}
