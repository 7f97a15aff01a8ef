using System.Collections.Concurrent;

namespace LobBeleid.Web.Toegang;

/// <summary>
/// Counts failed sign-ins per address, so that one machine cannot try many accounts. Only failures count: a whole school behind one address
/// may sign in at nine o'clock.
/// </summary>
public sealed class AanmeldLimiet(TimeProvider klok)
{
    public const int MaximumMislukt = 60;
    private const int MaximumAdressen = 10_000;
    private static readonly TimeSpan Venster = TimeSpan.FromMinutes(10);
    private readonly ConcurrentDictionary<string, (int Aantal, DateTimeOffset Vanaf)> _mislukt = new();

    public bool IsGeblokkeerd(string adres) =>
        _mislukt.TryGetValue(adres, out var stand) && klok.GetUtcNow() - stand.Vanaf < Venster && stand.Aantal >= MaximumMislukt;

    public void TelMislukt(string adres)
    {
        var nu = klok.GetUtcNow();
        if (_mislukt.Count >= MaximumAdressen)
        {
            foreach (var (sleutel, stand) in _mislukt)
            {
                if (nu - stand.Vanaf >= Venster)
                {
                    _mislukt.TryRemove(sleutel, out _);
                }
            }
        }

        _mislukt.AddOrUpdate(adres, (1, nu), (_, stand) => nu - stand.Vanaf >= Venster ? (1, nu) : (stand.Aantal + 1, stand.Vanaf));
    }
}
