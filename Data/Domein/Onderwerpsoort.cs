namespace LobBeleid.Data.Domein;

/// <summary>What the findings of a rule are about.</summary>
public enum Onderwerpsoort
{
    /// <summary>The whole line; a group gets such a rule only when it passes through every leerjaar.</summary>
    Lijn,

    /// <summary>A year of the line; what holds in no year (<see cref="Regel.ErnstNergens"/>) is about the line instead.</summary>
    Leerjaar,
    Activiteit,

    /// <summary>A link; the finding stands with the later activity, which holds it.</summary>
    Verbinding,

    /// <summary>From one kind of school to the next.</summary>
    Overgang,
    Beleidsstuk,
    Prioriteit,
}
