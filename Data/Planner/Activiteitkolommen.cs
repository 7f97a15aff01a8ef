using System.Data;
using Dapper;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Planner;

/// <summary>
/// Where the database keeps the fields of an activity: a column of the same name, unless it says otherwise here. The SELECT, INSERT and UPDATE and
/// their parameters follow from this one list, so that they cannot come to differ.
/// </summary>
internal static class Activiteitkolommen
{
    /// <summary>The fields that are rows of ActiviteitKenmerk or ActiviteitDoelgroep.</summary>
    public static readonly IReadOnlyList<Woordenveld> Rijen =
    [
        .. Activiteitvelden.Alle.OfType<Woordenveld>().Where(v => v.Soort is not null),
    ];

    /// <summary>
    /// Puts the words of <see cref="Rijen"/> into an activity that is being read and that nobody else holds yet, as Dapper does with the columns: a
    /// copy of the whole record for each list would be most of what reading a line costs in memory.
    /// </summary>
    public static readonly IReadOnlyList<(Woordenveld Veld, Action<Activiteit, IReadOnlyList<string>> Zet)> Vullers =
    [
        .. Rijen.Select(v =>
            (v, typeof(Activiteit).GetProperty(v.Eigenschap)!.SetMethod!.CreateDelegate<Action<Activiteit, IReadOnlyList<string>>>())
        ),
    ];

    private static readonly IReadOnlyList<Kolom> Alle = [.. Activiteitvelden.Alle.SelectMany(Van)];

    /// <summary>"Titel, Type, …"</summary>
    public static readonly string Namen = string.Join(", ", Alle.Select(k => k.Naam));

    /// <summary>"@Titel, @Type, …"</summary>
    public static readonly string Waarden = string.Join(", ", Alle.Select(k => k.Waarde));

    /// <summary>"Titel = @Titel, Type = @Type, …"</summary>
    public static readonly string Zetten = string.Join(", ", Alle.Select(k => $"{k.Naam} = {k.Waarde}"));

    /// <summary>The columns that hold the value of a field as it is, named after the property that they fill.</summary>
    public static readonly string Lezen = string.Join(
        ", ",
        Alle.Where(k => k.Eigenschap is not null).Select(k => k.Naam == k.Eigenschap ? $"a.{k.Naam}" : $"a.{k.Naam} AS {k.Eigenschap}")
    );

    /// <summary>Adds a parameter for each field that is kept in columns.</summary>
    public static void Vul(DynamicParameters parameters, Activiteit a)
    {
        foreach (var veld in Activiteitvelden.Alle)
        {
            switch (veld)
            {
                case Activiteitveld<string?> v when veld != Activiteitvelden.Id:
                    parameters.Add(v.Eigenschap, v.Waarde(a), DbType.String);
                    break;
                case Activiteitveld<int?> v:
                    parameters.Add(v.Eigenschap, v.Waarde(a), DbType.Int32);
                    break;
                case Activiteitveld<bool?> v:
                    parameters.Add(v.Eigenschap, v.Waarde(a), DbType.Boolean);
                    break;
                case Activiteitveld<bool> v:
                    parameters.Add(v.Eigenschap, v.Waarde(a), DbType.Boolean);
                    break;
                case Woordenveld v when v == Activiteitvelden.Zichtbaar:
                    foreach (var doelgroep in v.Lijst!)
                    {
                        parameters.Add(Vlag(v, doelgroep.Label), v.Waarde(a).Contains(doelgroep.Code), DbType.Boolean);
                    }
                    break;
                case Woordenveld { OpVolgorde: true } v:
                    parameters.Add(v.Eigenschap, string.Concat(v.Waarde(a).Order(StringComparer.Ordinal)), DbType.String);
                    break;
                default:
                    break;
            }
        }
    }

    private static IEnumerable<Kolom> Van(Activiteitveld veld) =>
        veld switch
        {
            // The id is given once, by the INSERT.
            _ when veld == Activiteitvelden.Id => [],
            _ when veld == Activiteitvelden.Leerjaar => [new("LeerjaarNr", "@Leerjaar", veld.Eigenschap)],
            _ when veld == Activiteitvelden.Team => [new("TeamId", "(SELECT Id FROM Team WHERE Code = @Team)")],
            _ when veld == Activiteitvelden.Partner =>
            [
                new("PartnerId", "(SELECT Id FROM Partner WHERE SchooljaarId = @Schooljaar AND ExternId = @Partner)"),
            ],
            Woordenveld v when veld == Activiteitvelden.Zichtbaar => v.Lijst!.Select(k => Vlag(v, k.Label))
                .Select(n => new Kolom(n, "@" + n)),
            Woordenveld { OpVolgorde: true } => [new(veld.Eigenschap, "@" + veld.Eigenschap)],
            // Rows of their own.
            Woordenveld or Onderdelenveld<VolgtOp> or Onderdelenveld<Materiaal> => [],
            _ => [new(veld.Eigenschap, "@" + veld.Eigenschap, veld.Eigenschap)],
        };

    private static string Vlag(Woordenveld veld, string doelgroep) => veld.Eigenschap + doelgroep;

    /// <param name="Naam">The column.</param>
    /// <param name="Waarde">What an INSERT or UPDATE puts into it.</param>
    /// <param name="Eigenschap">The property of the activity that holds the same; null = what is stored has to be translated.</param>
    private sealed record Kolom(string Naam, string Waarde, string? Eigenschap = null);
}
