namespace LobBeleid.Bench;

internal static class Uitkomsten
{
    public static Task MeetAsync(int groot) => Task.CompletedTask;
}
