namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Who is asked: it decides which groups exist, how open answers are shown, and how a page speaks to who answers. Not to be confused with who sees
/// the line (<see cref="Codes.Doelgroepen"/>).
/// </summary>
public sealed record Doelgroep
{
    /// <summary>The code as SQL compares it.</summary>
    public const string CodeLeerlingen = "leerling";

    public static readonly Doelgroep Leerlingen = new(CodeLeerlingen, "leerlingen", "klas");

    /// <summary>And docenten.</summary>
    public static readonly Doelgroep Mentoren = new("mentor", "mentoren", "team");

    public static readonly IReadOnlyList<Doelgroep> Alle = [Leerlingen, Mentoren];

    private Doelgroep(string code, string label, string groep)
    {
        Code = code;
        Label = label;
        Groep = groep;
    }

    /// <summary>As the database and a form hold it: "leerling" or "mentor".</summary>
    public string Code { get; }

    /// <summary>As within a sentence: "leerlingen".</summary>
    public string Label { get; }

    /// <summary>What such people are asked by: "klas" or "team".</summary>
    public string Groep { get; }

    public bool IsMentoren => this == Mentoren;

    /// <summary>Null when there is no such code, as a form may say.</summary>
    public static Doelgroep? Van(string? code) => Alle.FirstOrDefault(d => d.Code == code);
}
