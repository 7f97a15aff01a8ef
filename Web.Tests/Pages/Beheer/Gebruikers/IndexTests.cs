using LobBeleid.Tests.Infrastructuur;
using static LobBeleid.Tests.Pages.Beheer.Beheerstappen;

namespace LobBeleid.Tests.Pages.Beheer.Gebruikers;

public sealed class IndexTests : IAsyncLifetime
{
    private const string Lijst = "/Beheer/Gebruikers";
    private Testschool _school = null!;

    public async Task InitializeAsync() => _school = await Testschool.StartAsync();

    public Task DisposeAsync() => _school.DisposeAsync();

    [Fact]
    public async Task Get_SearchAndFilters_ShowWhoPasses()
    {
        var beheerder = await _school.AanmeldenAsync("beheerder");
        // A name with an accent, and a closed account.
        await beheerder.VolgAsync(
            await beheerder.PostAsync(
                await beheerder.OpenAsync(Lijst, "Daan Test"),
                Formulier,
                new() { ["Invoer.Naam"] = "Daniël Test", ["Invoer.Actief"] = null }
            )
        );
        var teams = await beheerder.GetAsync(Lijst);
        var fout = new List<string>();
        foreach (
            var (vraag, namen) in new[]
            {
                ("", "Bo Schets,Daniël Test,Ilse Proef,Kim Opzet,Mila Demo,Sam Model"),
                ("q=daniel", "Daniël Test"),
                ("q=+PROEF+", "Ilse Proef"),
                ("q=schoolcoach@", "Daniël Test"),
                ("q=%25", ""),
                ("rol=Mentor", "Bo Schets"),
                ($"team={teams.Keuze("team", "BL")}", "Ilse Proef"),
                ("actief=nee", "Daniël Test"),
                ("actief=ja&q=d", "Ilse Proef,Kim Opzet,Mila Demo,Sam Model,Bo Schets"),
                ("actief=ja&rol=Schoolcoach", ""),
                ("rol=Directie&q=mila", "Mila Demo"),
            }
        )
        {
            var pagina = await beheerder.GetAsync($"{Lijst}?{vraag}");
            var gezien = pagina.Namen();
            if (
                !gezien
                    .Order(StringComparer.Ordinal)
                    .SequenceEqual(namen.Split(',', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal))
            )
            {
                fout.Add($"{vraag}: {string.Join(',', gezien)}");
            }
            if (namen.Length == 0)
            {
                Assert.Contains("Geen gebruikers", pagina.Tekst(".leeg"), StringComparison.Ordinal);
            }
        }

        Assert.Empty(fout);
        // What was asked stays in the form.
        var terug = await beheerder.GetAsync($"{Lijst}?q=x&rol=Mentor&actief=nee");
        Assert.Equal(("x", "Mentor", "nee"), (terug.Waarde("q"), terug.Waarde("rol"), terug.Waarde("actief")));
        Assert.Equal(["Bo Schets", "Daniël Test", "Ilse Proef", "Kim Opzet", "Mila Demo", "Sam Model"], teams.Namen());
    }
}
