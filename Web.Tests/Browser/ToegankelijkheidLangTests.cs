namespace LobBeleid.Tests.Browser;

/// <summary>The tours that are as long as all others together, in a class of their own so that they run beside those.</summary>
public sealed class ToegankelijkheidLangTests(Browser browser) : Browsertest(browser)
{
    internal static readonly IReadOnlyList<string> Lang = ["decaan, evaluatie", "teamleider, beleid", "directie, beleid"];

    public static TheoryData<string> Namen => [.. Lang];

    [BrowserTheory]
    [MemberData(nameof(Namen))]
    public async Task Bezoek_ElkePagina_HasNoViolationsAndFitsAt320(string rondgang) =>
        await ToegankelijkheidTests.AssertRondgangAsync(rondgang, wie => OpenAsync(wie));
}
