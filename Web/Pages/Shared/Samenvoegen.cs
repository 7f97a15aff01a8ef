using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Shared;

/// <summary>
/// Brings two versions of a form together, given the one both started from: a field that only one of them changed keeps that change;
/// a field that both changed keeps the reader's words and is reported, so that a person decides.
/// </summary>
public static class Samenvoegen
{
    private const int MaximumBasis = 100_000;

    /// <summary>The form as it was shown, for a hidden field.</summary>
    public static string Bewaar<T>(T invoer) => JsonSerializer.Serialize(invoer);

    /// <summary>Null when the hidden field was tampered with or left out: then every difference counts as changed by both.</summary>
    public static T? Lees<T>(string? basis)
        where T : class
    {
        if (string.IsNullOrEmpty(basis) || basis.Length > MaximumBasis)
        {
            return null;
        }
        try
        {
            return JsonSerializer.Deserialize<T>(basis);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static (T Resultaat, IReadOnlyList<Botsing> Botsingen) Drieweg<T>(T? basis, T eigen, T ander)
        where T : class, new()
    {
        var resultaat = new T();
        var botsingen = new List<Botsing>();
        foreach (var p in typeof(T).GetProperties().Where(p => p.CanWrite))
        {
            var (e, a) = (p.GetValue(eigen), p.GetValue(ander));
            var b = basis is null ? null : p.GetValue(basis);
            if (e is IReadOnlyDictionary<string, string> hier && a is IReadOnlyDictionary<string, string> daar)
            {
                var (waarden, samen) = PerSleutel(b as IReadOnlyDictionary<string, string>, hier, daar);
                p.SetValue(resultaat, waarden);
                botsingen.AddRange(samen);
                continue;
            }
            if (Gelijk(e, a) || (basis is not null && Gelijk(a, b)))
            {
                p.SetValue(resultaat, e);
                continue;
            }
            if (basis is not null && Gelijk(e, b))
            {
                p.SetValue(resultaat, a);
                continue;
            }
            p.SetValue(resultaat, e);
            botsingen.Add(new Botsing(p.Name, p.GetCustomAttribute<DisplayAttribute>()?.Name ?? p.Name, Toon(e), Toon(a)));
        }

        return (resultaat, botsingen);
    }

    /// <summary>Values under names that are data and no properties: each is brought together as a field is.</summary>
    private static (Dictionary<string, string> Waarden, IReadOnlyList<Botsing> Botsingen) PerSleutel(
        IReadOnlyDictionary<string, string>? basis,
        IReadOnlyDictionary<string, string> eigen,
        IReadOnlyDictionary<string, string> ander
    )
    {
        var waarden = new Dictionary<string, string>(ander, StringComparer.Ordinal);
        var botsingen = new List<Botsing>();
        foreach (var (sleutel, e) in eigen)
        {
            var a = ander.GetValueOrDefault(sleutel, "");
            if (basis is not null && Gelijk(e, basis.GetValueOrDefault(sleutel, "")))
            {
                continue;
            }
            waarden[sleutel] = e;
            if (!Gelijk(e, a) && (basis is null || !Gelijk(a, basis.GetValueOrDefault(sleutel, ""))))
            {
                botsingen.Add(new Botsing(sleutel, sleutel, Toon(e), Toon(a)));
            }
        }
        return (waarden, botsingen);
    }

    /// <summary>Ticked boxes come back in the order of the screen, so the order of a list says nothing.</summary>
    private static bool Gelijk(object? a, object? b) =>
        JsonSerializer.Serialize(a) == JsonSerializer.Serialize(b)
        || (
            a is IEnumerable<string> p
            && b is IEnumerable<string> q
            && p.Order(StringComparer.Ordinal).SequenceEqual(q.Order(StringComparer.Ordinal), StringComparer.Ordinal)
        )
        || (a ?? "") is string x && (b ?? "") is string y && x.ReplaceLineEndings("\n").Trim() == y.ReplaceLineEndings("\n").Trim();

    private static string Toon(object? waarde) =>
        waarde switch
        {
            null or "" => "(leeg)",
            bool ja => ja ? "ja" : "nee",
            DateOnly d => Tekst.Datum(d),
            string s => s,
            IEnumerable<string> lijst => string.Join(", ", lijst) is { Length: > 0 } s ? s : "(niets)",
            // Rows of a form say themselves what stands in them.
            System.Collections.IEnumerable rijen => string.Join("; ", rijen.Cast<object>()) is { Length: > 0 } s ? s : "(niets)",
            _ => Convert.ToString(waarde, Tekst.Nederlands) ?? "",
        };
}
