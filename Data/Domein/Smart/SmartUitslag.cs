namespace LobBeleid.Data.Domein.Smart;

/// <summary>A goal checked.</summary>
/// <param name="Tekst">As it was looked at: at most 20,000 characters.</param>
/// <param name="Letters">S, M, A, R, T.</param>
/// <param name="IsVisie">V1: a belief, no goal yet.</param>
/// <param name="IsAfgekapt">The text was longer than what was looked at.</param>
public sealed record SmartUitslag(string Tekst, IReadOnlyList<SmartLetter> Letters, SmartCode? IsVisie, bool IsAfgekapt)
{
    public SmartLetter this[char letter] => Letters.First(l => l.Letter == letter);
}
