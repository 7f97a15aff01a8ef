using System.Reflection;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Planning;

namespace LobBeleid.Web.Pages.Planner;

/// <summary>
/// Copies one field between an activity and its form: the property of <see cref="ActiviteitInvoer"/> with the field's name. The properties are looked
/// up once; a request then only calls them. Fields that the form holds in another shape (leerjaar, materials) or not at all (id, links) have no coupling.
/// </summary>
public abstract class Activiteitkoppeling
{
    public static readonly IReadOnlyList<Activiteitkoppeling> Alle = [.. Activiteitvelden.Alle.Select(Van).OfType<Activiteitkoppeling>()];

    /// <summary>The field that it copies.</summary>
    public abstract Activiteitveld Veld { get; }

    /// <summary>From the activity into the form.</summary>
    public abstract void Vul(ActiviteitInvoer invoer, Activiteit a);

    /// <summary>From the form into the activity; what does not fit is told to <paramref name="fout"/> (property, Dutch sentence).</summary>
    public abstract Activiteit Lees(Activiteit a, ActiviteitInvoer invoer, Plan plan, Action<string, string> fout);

    private static Activiteitkoppeling? Van(Activiteitveld veld)
    {
        var eigenschap = typeof(ActiviteitInvoer).GetProperty(veld.Eigenschap);
        return (veld, eigenschap?.PropertyType) switch
        {
            (_, null) or (Onderdelenveld<Materiaal>, _) => null,
            (Tekstveld v, _) => Maak<string, string?>(v, eigenschap!, t => t, (t, _, _) => Schoon(t)),
            (Keuzeveld v, _) => Maak<string?, string?>(v, eigenschap!, c => c, (c, _, fout) => Code(c, v.Lijst.Select(k => k.Code), fout)),
            (Sleutelveld v, _) => Maak<string?, string?>(v, eigenschap!, c => c, (c, plan, fout) => Code(c, Sleutels(v, plan), fout)),
            (Activiteitveld<int?> v, _) => Maak<int?, int?>(v, eigenschap!, g => g, (g, _, _) => g),
            (Activiteitveld<bool?> v, _) => Maak<bool?, bool?>(v, eigenschap!, j => j, (j, _, _) => j),
            (Activiteitveld<bool> v, _) => Maak<bool, bool>(v, eigenschap!, j => j, (j, _, _) => j),
            (Woordenveld { Lijst: { } lijst } v, _) => Maak<IReadOnlyList<string>, List<string>>(
                v,
                eigenschap!,
                w => [.. w],
                (w, _, fout) => CodeLijst(w, lijst, fout)
            ),
            (Woordenveld v, var type) when type == typeof(string) => Maak<IReadOnlyList<string>, string?>(
                v,
                eigenschap!,
                w => string.Join(", ", w),
                (t, _, fout) => Woorden(t, v, fout)
            ),
            (Woordenveld v, _) => Maak<IReadOnlyList<string>, List<string>>(v, eigenschap!, w => [.. w], (n, _, fout) => Namen(n, v, fout)),
            _ => throw new NotSupportedException($"The form cannot hold {veld.Eigenschap}."),
        };
    }

    private static Koppeling<T, TInvoer> Maak<T, TInvoer>(
        Activiteitveld<T> veld,
        PropertyInfo eigenschap,
        Func<T, TInvoer> toon,
        Func<TInvoer, Plan, Action<string>, T> lees
    ) =>
        new(
            veld,
            eigenschap.GetMethod!.CreateDelegate<Func<ActiviteitInvoer, TInvoer>>(),
            eigenschap.SetMethod!.CreateDelegate<Action<ActiviteitInvoer, TInvoer>>(),
            toon,
            lees
        );

    private static IEnumerable<string> Sleutels(Sleutelveld veld, Plan plan) =>
        veld == Activiteitvelden.Team ? plan.School.Teams.Select(t => t.Code) : plan.Lijn.Partners.Select(p => p.Id);

    private static string? Code(string? waarde, IEnumerable<string> mag, Action<string> fout)
    {
        if (string.IsNullOrEmpty(waarde))
        {
            return null;
        }
        if (!mag.Contains(waarde))
        {
            fout("Kies een waarde uit de lijst.");
        }
        return waarde;
    }

    private static List<string> CodeLijst(List<string> waarden, IReadOnlyList<Keuze> mag, Action<string> fout)
    {
        if (waarden.Any(w => mag.All(k => k.Code != w)))
        {
            fout("Kies waarden uit de lijst.");
        }
        return [.. mag.Select(k => k.Code).Where(waarden.Contains)];
    }

    private static List<string> Woorden(string? tekst, Woordenveld veld, Action<string> fout)
    {
        var woorden = Schoon(tekst)
            .Split([',', '\n', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (woorden.Count > veld.Meeste)
        {
            fout($"Noem er hooguit {veld.Meeste}.");
        }
        if (woorden.Any(w => w.Length > veld.Langst))
        {
            fout($"Eén van de woorden is langer dan {veld.Langst} tekens. Zet er een komma tussen.");
        }
        return woorden;
    }

    private static List<string> Namen(List<string> namen, Woordenveld veld, Action<string> fout)
    {
        var lijst = namen.Select(Schoon).Where(n => n.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        if (lijst.Any(n => n.Length > veld.Langst))
        {
            fout($"Een naam mag hooguit {veld.Langst} tekens hebben.");
        }
        return lijst;
    }

    private static string Schoon(string? tekst) => Taal.Tekst.Schoon(tekst);

    private sealed class Koppeling<T, TInvoer>(
        Activiteitveld<T> veld,
        Func<ActiviteitInvoer, TInvoer> haal,
        Action<ActiviteitInvoer, TInvoer> zet,
        Func<T, TInvoer> toon,
        Func<TInvoer, Plan, Action<string>, T> lees
    ) : Activiteitkoppeling
    {
        public override Activiteitveld Veld => veld;

        public override void Vul(ActiviteitInvoer invoer, Activiteit a) => zet(invoer, toon(veld.Waarde(a)));

        public override Activiteit Lees(Activiteit a, ActiviteitInvoer invoer, Plan plan, Action<string, string> fout) =>
            veld.Met(a, lees(haal(invoer), plan, melding => fout(veld.Eigenschap, melding)));
    }
}
