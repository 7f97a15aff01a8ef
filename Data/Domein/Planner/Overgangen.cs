using System.Text.RegularExpressions;

namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// Where a leerweg leads: vmbo to mbo and on to hbo or work, vmbo-tl also to havo, havo to hbo, vwo to wo or hbo. Years after mbo, and those of havo
/// after vmbo-tl, lie in daarna.
/// </summary>
public static partial class Overgangen
{
    public const string Vmbo = "vmbo";
    public const string Theoretisch = "vmbo-tl";
    public const string Havo = "havo";
    public const string Vwo = "vwo";

    /// <summary>
    /// The transitions of a line, in its order. Whether anybody of vmbo-tl goes on to havo the line says by a moment in daarna. Without <see
    /// cref="Leerlijn.Sectoren"/> it is a vmbo.
    /// </summary>
    public static IReadOnlyList<Overgang> Van(Leerlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        var jaren = lijn.Leerjaren.Count;
        if (jaren == 0)
        {
            return [];
        }
        var (mbo, daarna) = (jaren + 1, jaren + 5);
        var uit = new List<Overgang>();
        var vmbo = lijn.Sectoren.Count == 0 || lijn.Sectoren.Contains(Vmbo);
        var theoretisch = lijn.Sectoren.Contains(Theoretisch);
        var gemengd = lijn.Sectoren.Any(s => s is Havo or Vwo);
        var vmboEind = Eind(lijn, gemengd ? 4 : null);
        if (vmbo || theoretisch)
        {
            uit.Add(new(theoretisch && !vmbo ? "vmbo–mbo/havo" : "vmbo–mbo", vmboEind, mbo, Altijd: true));
        }
        if (theoretisch)
        {
            uit.Add(new("vmbo–havo", vmboEind, daarna, Altijd: false));
        }
        if (lijn.Sectoren.Contains(Havo))
        {
            uit.Add(new("havo–hbo", Eind(lijn, lijn.Sectoren.Contains(Vwo) ? 5 : null), daarna, Altijd: true));
        }
        if (lijn.Sectoren.Contains(Vwo))
        {
            uit.Add(new("vwo–wo/hbo", Eind(lijn, null), daarna, Altijd: true));
        }
        if (vmbo || theoretisch)
        {
            uit.Add(new("mbo–hbo/werk", jaren + 4, daarna, Altijd: false));
        }
        return uit;
    }

    /// <summary>The code of a leerweg in <see cref="Leerlijn.Sectoren"/>; null for one that no transition of 6.1 leaves from (mbo, hbo, isk).</summary>
    /// <param name="sector">vmbo, havo, vwo, mbo, hbo or isk.</param>
    /// <param name="naam">The school's own name: "Theoretisch", "vmbo-tl", "mavo" also lead to havo.</param>
    public static string? Sector(string sector, string naam) =>
        sector switch
        {
            Vmbo => TheoretischeNaam().IsMatch(naam) ? Theoretisch : Vmbo,
            Havo or Vwo => sector,
            _ => null,
        };

    /// <summary>Mbo is part of the line when somebody of it goes there.</summary>
    public static bool HeeftMbo(Leerlijn lijn)
    {
        ArgumentNullException.ThrowIfNull(lijn);
        return lijn.Sectoren.Count == 0 || lijn.Sectoren.Contains(Vmbo) || lijn.Sectoren.Contains(Theoretisch);
    }

    /// <summary>The year of the line in which the leerweg ends: its last own leerjaar, at most this one.</summary>
    private static int Eind(Leerlijn lijn, int? hoogstens) => Math.Max(1, lijn.Leerjaren.Count(l => hoogstens is not int h || l.Nr <= h));

    [GeneratedRegex(@"\b(tl|theoretisch|theoretische|mavo)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex TheoretischeNaam();
}
