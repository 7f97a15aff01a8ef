namespace LobBeleid.Bench;

/// <summary>
/// Figures beside their baseline, in one run.
/// <c>dotnet run -c Release --project bench</c> runs everything, short; <c>-- paginas</c>, <c>-- invullen</c> (with <c>--minuten 60</c>
/// spread over an hour instead of a burst), <c>-- bewaking</c>, <c>-- aanval</c>
/// (an hour) and <c>-- uitkomsten</c> one part.
/// </summary>
internal static class Programma
{
    public static async Task<int> Main(string[] args)
    {
        Console.WriteLine($"{Environment.ProcessorCount} cores, .NET {Environment.Version}, SQLite, {DateTime.Now:yyyy-MM-dd HH:mm}\n");
        var deel = args.FirstOrDefault(a => !a.StartsWith('-')) is { } eerste && !int.TryParse(eerste, out _) ? eerste : "";
        if (deel is "" or "paginas")
        {
            Regels.Groei();
            Regels.Smart();
            await Paginas.MeetAsync();
        }

        if (deel is "" or "bewaking")
        {
            Bewaking.Meet();
        }
        if (deel is "" or "aanval")
        {
            Aanval.Meet(deel.Length == 0 ? 300 : 1_000);
        }

        if (deel is "" or "uitkomsten")
        {
            await Uitkomsten.MeetAsync(deel.Length == 0 ? 100_000 : 1_000_000);
        }
        if (deel is "" or "invullen")
        {
            return await Invullen.MeetAsync(args, kort: deel.Length == 0);
        }
        return 0;
    }
}
