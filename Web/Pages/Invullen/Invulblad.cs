using LobBeleid.Data.Domein.Evaluatie;

namespace LobBeleid.Web.Pages.Invullen;

/// <summary>One section of a questionnaire as it is answered: what the page that counts and the preview draw alike.</summary>
public sealed record Invulblad
{
    /// <summary>Answers to items come in under this and the item's code.</summary>
    public const string Voorvoegsel = "v-";

    public required Vragenlijst Lijst { get; init; }

    /// <summary>0 = before the first section: only what was answered travels along.</summary>
    public required int Stap { get; init; }
    public required bool VoorMentoren { get; init; }

    /// <summary>What was answered so far on an item.</summary>
    public required Func<string, IReadOnlyList<string>> Antwoord { get; init; }

    /// <summary>What is wrong with an answer; null = nothing.</summary>
    public required Func<string, string?> Fout { get; init; }

    public int Stappen => Lijst.Secties.Count;
    public bool IsLaatste => Stap == Stappen;
    public Sectie? Sectie => Stap >= 1 && Stap <= Stappen ? Lijst.Secties[Stap - 1] : null;

    public bool IsZichtbaar(Vraag vraag) => Invulling.IsZichtbaar(vraag, Antwoord);
}
