using System.Security.Cryptography;
using System.Text;

namespace LobBeleid.Web.Toegang;

/// <summary>
/// The one-time code that makes the first Beheerder: shown only in the console of the server, so only who runs the server can use it.
/// Null code = there already are accounts.
/// </summary>
public sealed class EersteStartCode
{
    private readonly Lock _slot = new();
    private string? _code;
    private int _pogingen;

    public bool IsNodig
    {
        get
        {
            lock (_slot)
            {
                return _code is not null;
            }
        }
    }

    /// <summary>Makes a new code and returns it for the console.</summary>
    public string Maak()
    {
        lock (_slot)
        {
            _code = RandomNumberGenerator.GetString("ABCDEFGHJKLMNPQRSTUVWXYZ23456789", 12);
            _pogingen = 0;
            return _code;
        }
    }

    /// <summary>True when the code is right. After twenty wrong tries no code is right until the program restarts.</summary>
    public bool Klopt(string? invoer)
    {
        lock (_slot)
        {
            if (_code is null || _pogingen >= 20)
            {
                return false;
            }
            _pogingen++;
            var gegeven = new string([.. (invoer ?? "").ToUpperInvariant().Where(char.IsLetterOrDigit)]);
            return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(gegeven), Encoding.UTF8.GetBytes(_code));
        }
    }

    public void Vervalt()
    {
        lock (_slot)
        {
            _code = null;
        }
    }
}
