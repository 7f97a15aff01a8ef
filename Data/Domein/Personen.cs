namespace LobBeleid.Data.Domein;

/// <summary>Whether a name that somebody typed ("Sam", "Ilse en Bo") means a colleague.</summary>
public static class Personen
{
    private static readonly string[] Tussen = [",", ";", "/", "&", " en ", "\n"];

    /// <summary>True when one of the names in the text is the full name, or the first name.</summary>
    public static bool Bedoelt(string tekst, string naam)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        ArgumentNullException.ThrowIfNull(naam);
        var voornaam = naam.Trim().Split(' ')[0];
        return voornaam.Length > 0
            && tekst
                .Split(Tussen, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Any(t =>
                    string.Equals(t, naam.Trim(), StringComparison.OrdinalIgnoreCase)
                    || string.Equals(t, voornaam, StringComparison.OrdinalIgnoreCase)
                );
    }
}
