namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>An item as a round asked it: what its results are counted in.</summary>
/// <param name="Lijst">Name of the questionnaire.</param>
/// <param name="Vraag">The item.</param>
public sealed record GebruikteVraag(string Lijst, Vraag Vraag)
{
    /// <summary>
    /// Kind and option codes in their order; results number the options, so the order belongs to it. "Zeg ik liever niet" is never counted as an
    /// option.
    /// </summary>
    public string Vorm => VormVan(Vraag);

    public static string VormVan(Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return $"{vraag.Soort}:{string.Join(' ', vraag.Antwoorden.Where(a => a.Code != Domein.Evaluatie.Vraag.LieverNiet).Select(a => a.Code))}";
    }
}
