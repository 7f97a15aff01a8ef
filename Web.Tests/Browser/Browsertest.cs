using LobBeleid.Tests.Infrastructuur;

namespace LobBeleid.Tests.Browser;

/// <summary>A school of its own per test on a real address, and windows on it. A test whose window saw an error fails, whatever it asserted.</summary>
public abstract class Browsertest(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private readonly List<Scherm> _schermen = [];

    protected Testschool School { get; private set; } = null!;

    protected virtual Testschool Maak() => new BrowserSchool();

    public async Task InitializeAsync()
    {
        School = Maak();
        await School.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        var problemen = _schermen.SelectMany(s => s.Problemen).ToList();
        foreach (var scherm in _schermen)
        {
            await scherm.DisposeAsync();
        }
        await School.DisposeAsync();
        Assert.Empty(problemen);
    }

    /// <summary>A window, signed in when <paramref name="wie"/> is given: "decaan", "mentor", …</summary>
    protected async Task<Scherm> OpenAsync(string? wie = null, bool javascript = true)
    {
        var scherm = await browser.OpenAsync(School.Adres, javascript);
        _schermen.Add(scherm);
        if (wie is not null)
        {
            await scherm.AanmeldenAsync(wie);
        }
        return scherm;
    }
}
