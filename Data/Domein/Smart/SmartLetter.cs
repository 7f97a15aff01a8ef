namespace LobBeleid.Data.Domein.Smart;

/// <summary>One letter of SMART.</summary>
/// <param name="Letter">S, M, A, R or T.</param>
/// <param name="Oordeel">What the text and fields say; A and R are asked of people, so they are never better than Twijfel here.</param>
/// <param name="Woorden">What led to it, as places in the text.</param>
/// <param name="Vraag">The question that helps to mend it, in Dutch.</param>
/// <param name="Codes">Codes of domain 8.3 that belong to the letter, shown beside the verdict.</param>
public sealed record SmartLetter(
    char Letter,
    Oordeel Oordeel,
    IReadOnlyList<(int Start, int Lengte)> Woorden,
    string Vraag,
    IReadOnlyList<SmartCode> Codes
);
