using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>
/// Each change of a questionnaire as a pure function over its newest content. It carries what it saw of the one thing it touches, so that two people
/// who work on different items never stand in each other's way, and one who would write over a colleague's change of the same item is told.
/// </summary>
public static class Lijstbewerking
{
    /// <summary>Short print of an item: the same as long as nobody changed it.</summary>
    public static string Afdruk(Vraag vraag) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(vraag))))[..16];

    /// <summary>As <see cref="Afdruk(Vraag)"/>, of a section's own fields; its items do not count.</summary>
    public static string Afdruk(Sectie sectie)
    {
        ArgumentNullException.ThrowIfNull(sectie);
        return Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new[] { sectie.Titel, sectie.Uitleg })))
        )[..16];
    }

    /// <summary>Items that an item may depend on: before the place where it stands or will stand, with answers to tick.</summary>
    /// <param name="lijst">The questionnaire.</param>
    /// <param name="code">The item; null = a new one.</param>
    /// <param name="sectie">The section it will stand in; null or unknown = where it is.</param>
    public static IReadOnlyList<Vraag> Bronnen(Vragenlijst lijst, string? code, string? sectie)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var secties = lijst.MetSleutels().Secties.ToList();
        var nu = secties.FindIndex(s => s.Vragen.Any(v => v.Code == code));
        var straks = secties.FindIndex(s => s.Sleutel == sectie);
        var eerder =
            nu >= 0 && (straks < 0 || straks == nu)
                ? lijst.Vragen.TakeWhile(v => v.Code != code)
                // In an earlier section (and a new item) it comes last, in a later one first.
                : secties.Take(nu >= 0 && straks > nu ? straks : straks + 1).SelectMany(s => s.Vragen).Where(v => v.Code != code);
        return [.. eerder.Where(v => v.Antwoorden.Count > 0)];
    }

    // ---- Items ----

    /// <summary>Adds an item at the end of a section.</summary>
    public static Lijstuitkomst VraagErbij(Vragenlijst lijst, Lijstgebruik gebruik, string sectie, Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(gebruik);
        ArgumentNullException.ThrowIfNull(vraag);
        lijst = lijst.MetSleutels();
        if (lijst.Secties.All(s => s.Sleutel != sectie))
        {
            return Lijstuitkomst.Geweigerd("Kies een onderdeel uit de lijst.", "Sectie");
        }
        if (lijst.Vragen.Count >= Vragenlijst.MaximumVragen)
        {
            return Lijstuitkomst.Geweigerd($"Een vragenlijst heeft hooguit {Vragenlijst.MaximumVragen} vragen. Verwijder er eerst een.");
        }
        var na = Met(lijst, sectie, vragen => [.. vragen, vraag]);
        return Fouten(lijst, na, gebruik, null, vraag, true) is { Count: > 0 } fouten
            ? new(Lijstuitslag.Geweigerd, null, fouten)
            : Lijstuitkomst.Gedaan(na);
    }

    /// <summary>Changes an item, as it was seen with <paramref name="afdruk"/>. What depends on it follows its code.</summary>
    /// <param name="lijst">The newest content.</param>
    /// <param name="gebruik">What rounds used.</param>
    /// <param name="code">Its code until now.</param>
    /// <param name="afdruk">Its print when it was shown.</param>
    /// <param name="vraag">As it will be.</param>
    /// <param name="sectie">The section it will stand in; null = where it is. In another section it comes at the near end, so that it moves no
    /// further than asked.</param>
    /// <param name="alsNieuw">True: it becomes another item, and its old code stays with the old results.</param>
    public static Lijstuitkomst VraagWijzigen(
        Vragenlijst lijst,
        Lijstgebruik gebruik,
        string code,
        string afdruk,
        Vraag vraag,
        string? sectie = null,
        bool alsNieuw = false
    )
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(gebruik);
        ArgumentNullException.ThrowIfNull(vraag);
        lijst = lijst.MetSleutels();
        if (Zoek(lijst, code) is not { } oud)
        {
            return Lijstuitkomst.Weg;
        }
        if (Afdruk(oud) != afdruk)
        {
            return Lijstuitkomst.Gewijzigd;
        }
        var anders = vraag.Code != code;
        if (anders && !alsNieuw && gebruik.IsGebruikt(code))
        {
            return Lijstuitkomst.Geweigerd(
                $"De code {code} ligt vast: er zijn al antwoorden op gegeven. Maak er een nieuwe vraag van als het een andere vraag wordt.",
                "Code"
            );
        }
        var na = lijst with
        {
            Secties =
            [
                .. lijst.Secties.Select(s =>
                    s with
                    {
                        Vragen =
                        [
                            .. s.Vragen.Select(v =>
                                v.Code == code ? vraag
                                : anders && v.ToonAls?.Vraag == code ? v with { ToonAls = v.ToonAls with { Vraag = vraag.Code } }
                                : v
                            ),
                        ],
                    }
                ),
            ],
        };
        var van = lijst.Secties.First(s => s.Vragen.Any(v => v.Code == code)).Sleutel!;
        if (sectie is not null && sectie != van)
        {
            if (na.Secties.All(s => s.Sleutel != sectie))
            {
                return Lijstuitkomst.Geweigerd("Kies een onderdeel uit de lijst.", "Sectie");
            }
            na = Verhuis(na, vraag.Code, van, sectie);
        }

        return Fouten(lijst, na, gebruik, anders ? null : oud, vraag, anders) is { Count: > 0 } fouten
            ? new(Lijstuitslag.Geweigerd, null, fouten)
            : Lijstuitkomst.Gedaan(na);
    }

    /// <summary>Takes an item away; refused while others depend on it.</summary>
    public static Lijstuitkomst VraagWeg(Vragenlijst lijst, string code, string afdruk)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        if (Zoek(lijst, code) is not { } oud)
        {
            return Lijstuitkomst.Weg;
        }
        if (Afdruk(oud) != afdruk)
        {
            return Lijstuitkomst.Gewijzigd;
        }
        var na = lijst with { Secties = [.. lijst.Secties.Select(s => s with { Vragen = [.. s.Vragen.Where(v => v.Code != code)] })] };
        var los = Los(na).Except(Los(lijst)).ToList();
        return los.Count > 0
            ? Lijstuitkomst.Geweigerd(
                $"{Opsomming(los)} {(los.Count == 1 ? "hangt" : "hangen")} af van {code}. Haal daar eerst ‘alleen tonen als’ weg."
            )
            : Lijstuitkomst.Gedaan(na);
    }

    /// <summary>What is needed to bring an item back; null when it is not there.</summary>
    public static VerwijderdeVraag? Onthoud(Vragenlijst lijst, string code)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        foreach (var s in lijst.MetSleutels().Secties)
        {
            var plek = s.Vragen.ToList().FindIndex(v => v.Code == code);
            if (plek >= 0)
            {
                return new VerwijderdeVraag(s.Vragen[plek], s.Sleutel!, plek == 0 ? null : s.Vragen[plek - 1].Code);
            }
        }

        return null;
    }

    /// <summary>Brings a removed item back where it stood, as far as that place is still there.</summary>
    public static Lijstuitkomst VraagTerug(Vragenlijst lijst, Lijstgebruik gebruik, VerwijderdeVraag weg)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(weg);
        lijst = lijst.MetSleutels();
        if (lijst.Vragen.Count >= Vragenlijst.MaximumVragen)
        {
            return Lijstuitkomst.Geweigerd($"Een vragenlijst heeft hooguit {Vragenlijst.MaximumVragen} vragen. Verwijder er eerst een.");
        }
        if (lijst.Secties.Count == 0)
        {
            return Lijstuitkomst.Weg;
        }
        var sectie =
            lijst.Secties.FirstOrDefault(s => s.Vragen.Any(v => v.Code == weg.Na))?.Sleutel
            ?? lijst.Secties.FirstOrDefault(s => s.Sleutel == weg.Sectie)?.Sleutel
            ?? lijst.Secties[^1].Sleutel!;
        var na = Met(
            lijst,
            sectie,
            vragen =>
            {
                var voor = vragen.ToList().FindIndex(v => v.Code == weg.Na);
                var plek =
                    voor >= 0 ? voor + 1
                    : weg.Na is null && sectie == weg.Sectie ? 0
                    : vragen.Count;
                return [.. vragen.Take(plek), weg.Vraag, .. vragen.Skip(plek)];
            }
        );
        return Fouten(lijst, na, gebruik, null, weg.Vraag, true) is { Count: > 0 } fouten
            ? new(Lijstuitslag.Geweigerd, null, [("", fouten[0].Melding)])
            : Lijstuitkomst.Gedaan(na);
    }

    /// <summary>Moves an item past the neighbour that was shown beside it. Done twice it is done once.</summary>
    public static Lijstuitkomst VraagVerschuiven(Vragenlijst lijst, string code, string buur, bool omhoog)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        if (Zoek(lijst, code) is null)
        {
            return Lijstuitkomst.Weg;
        }
        var sectie = lijst.Secties.First(s => s.Vragen.Any(v => v.Code == code));
        var codes = sectie.Vragen.Select(v => v.Code).ToList();
        if (Wissel(codes, code, buur, omhoog) is not { } volgorde)
        {
            return Lijstuitkomst.Gewijzigd;
        }
        return Verplaatst(lijst, Met(lijst, sectie.Sleutel!, vragen => [.. volgorde.Select(c => vragen.First(v => v.Code == c))]));
    }

    /// <summary>Moves an item from the section where it was shown to another: to the end of an earlier one, to the start of a later one.</summary>
    public static Lijstuitkomst VraagNaar(Vragenlijst lijst, string code, string van, string naar)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        if (Zoek(lijst, code) is null)
        {
            return Lijstuitkomst.Weg;
        }
        if (lijst.Secties.All(s => s.Sleutel != naar))
        {
            return Lijstuitkomst.Geweigerd("Dit onderdeel is er niet meer.");
        }
        var nu = lijst.Secties.First(s => s.Vragen.Any(v => v.Code == code)).Sleutel!;
        if (nu == naar)
        {
            return Lijstuitkomst.Gedaan(lijst);
        }
        return nu != van ? Lijstuitkomst.Gewijzigd : Verplaatst(lijst, Verhuis(lijst, code, van, naar));
    }

    // ---- Sections ----

    public static Lijstuitkomst SectieErbij(Vragenlijst lijst, string titel, string uitleg)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        return lijst.Secties.Count >= Vragenlijst.MaximumSecties
            ? Lijstuitkomst.Geweigerd($"Een vragenlijst heeft hooguit {Vragenlijst.MaximumSecties} onderdelen.")
            : Lijstuitkomst.Gedaan(
                lijst with
                {
                    Secties =
                    [
                        .. lijst.Secties,
                        new Sectie
                        {
                            Sleutel = lijst.NieuweSleutel(),
                            Titel = titel,
                            Uitleg = uitleg,
                        },
                    ],
                }
            );
    }

    public static Lijstuitkomst SectieWijzigen(Vragenlijst lijst, string sleutel, string afdruk, string titel, string uitleg)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        if (lijst.Secties.FirstOrDefault(s => s.Sleutel == sleutel) is not { } oud)
        {
            return Lijstuitkomst.Weg;
        }
        if (Afdruk(oud) != afdruk)
        {
            return Lijstuitkomst.Gewijzigd;
        }
        return Lijstuitkomst.Gedaan(
            lijst with
            {
                Secties = [.. lijst.Secties.Select(s => s.Sleutel == sleutel ? s with { Titel = titel, Uitleg = uitleg } : s)],
            }
        );
    }

    /// <summary>
    /// Takes a section away. Its items go to the end of the one before it (of the first: to the start of the next), so that the order of the items
    /// stays as it is.
    /// </summary>
    public static Lijstuitkomst SectieWeg(Vragenlijst lijst, string sleutel, string afdruk)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        var secties = lijst.Secties.ToList();
        var plek = secties.FindIndex(s => s.Sleutel == sleutel);
        if (plek < 0)
        {
            return Lijstuitkomst.Weg;
        }
        if (Afdruk(secties[plek]) != afdruk)
        {
            return Lijstuitkomst.Gewijzigd;
        }
        var vragen = secties[plek].Vragen;
        secties.RemoveAt(plek);
        if (vragen.Count > 0)
        {
            if (secties.Count == 0)
            {
                return Lijstuitkomst.Geweigerd("Dit is het enige onderdeel en er staan vragen in. Voeg eerst een ander onderdeel toe.");
            }
            if (plek > 0)
            {
                secties[plek - 1] = secties[plek - 1] with { Vragen = [.. secties[plek - 1].Vragen, .. vragen] };
            }
            else
            {
                secties[0] = secties[0] with { Vragen = [.. vragen, .. secties[0].Vragen] };
            }
        }

        return Lijstuitkomst.Gedaan(lijst with { Secties = secties });
    }

    /// <summary>What is needed to bring a section back; null when it is not there.</summary>
    public static VerwijderdeSectie? OnthoudSectie(Vragenlijst lijst, string sleutel)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        var secties = lijst.MetSleutels().Secties.ToList();
        var plek = secties.FindIndex(s => s.Sleutel == sleutel);
        return plek < 0
            ? null
            : new VerwijderdeSectie(
                secties[plek] with
                {
                    Vragen = [],
                },
                plek == 0 ? null : secties[plek - 1].Sleutel,
                [.. secties[plek].Vragen.Select(v => v.Code)]
            );
    }

    /// <summary>
    /// Brings a removed section back, with those of its items that are still in the list. Refused when that would put an item before what it depends
    /// on.
    /// </summary>
    public static Lijstuitkomst SectieTerug(Vragenlijst lijst, VerwijderdeSectie weg)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        ArgumentNullException.ThrowIfNull(weg);
        lijst = lijst.MetSleutels();
        if (lijst.Secties.Count >= Vragenlijst.MaximumSecties)
        {
            return Lijstuitkomst.Geweigerd($"Een vragenlijst heeft hooguit {Vragenlijst.MaximumSecties} onderdelen.");
        }
        if (lijst.Secties.Any(s => s.Sleutel == weg.Sectie.Sleutel))
        {
            return Lijstuitkomst.Gewijzigd;
        }
        var mee = lijst.Vragen.Where(v => weg.Vragen.Contains(v.Code)).ToList();
        var rest = lijst.Secties.Select(s => s with { Vragen = [.. s.Vragen.Where(v => !weg.Vragen.Contains(v.Code))] }).ToList();
        rest.Insert(rest.FindIndex(s => s.Sleutel == weg.Na) + 1, weg.Sectie with { Vragen = mee });
        return Verplaatst(lijst, lijst with { Secties = rest });
    }

    /// <summary>Moves a section past the neighbour that was shown beside it. Done twice it is done once.</summary>
    public static Lijstuitkomst SectieVerschuiven(Vragenlijst lijst, string sleutel, string buur, bool omhoog)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        lijst = lijst.MetSleutels();
        var sleutels = lijst.Secties.Select(s => s.Sleutel!).ToList();
        if (!sleutels.Contains(sleutel))
        {
            return Lijstuitkomst.Weg;
        }
        return Wissel(sleutels, sleutel, buur, omhoog) is not { } volgorde
            ? Lijstuitkomst.Gewijzigd
            : Verplaatst(lijst, lijst with { Secties = [.. volgorde.Select(k => lijst.Secties.First(s => s.Sleutel == k))] });
    }

    // ---- Shared ----

    private static Vraag? Zoek(Vragenlijst lijst, string code) => lijst.Vragen.FirstOrDefault(v => v.Code == code);

    private static Vragenlijst Met(Vragenlijst lijst, string sectie, Func<IReadOnlyList<Vraag>, IReadOnlyList<Vraag>> vragen) =>
        lijst with
        {
            Secties = [.. lijst.Secties.Select(s => s.Sleutel == sectie ? s with { Vragen = vragen(s.Vragen) } : s)],
        };

    private static Vragenlijst Verhuis(Vragenlijst lijst, string code, string van, string naar)
    {
        var sleutels = lijst.Secties.Select(s => s.Sleutel!).ToList();
        var vraag = Zoek(lijst, code)!;
        var eruit = Met(lijst, van, vragen => [.. vragen.Where(v => v.Code != code)]);
        return Met(eruit, naar, vragen => sleutels.IndexOf(naar) < sleutels.IndexOf(van) ? [.. vragen, vraag] : [vraag, .. vragen]);
    }

    /// <summary>The order after the move; the same order when it is already so; null when the two no longer stand beside each other.</summary>
    private static List<string>? Wissel(List<string> volgorde, string wat, string buur, bool omhoog)
    {
        var (i, j) = (volgorde.IndexOf(wat), volgorde.IndexOf(buur));
        if (i < 0 || j < 0 || Math.Abs(i - j) != 1)
        {
            return null;
        }
        if (omhoog ? j < i : j > i)
        {
            (volgorde[i], volgorde[j]) = (volgorde[j], volgorde[i]);
        }
        return volgorde;
    }

    /// <summary>A move is done unless an item would come before what it depends on.</summary>
    private static Lijstuitkomst Verplaatst(Vragenlijst voor, Vragenlijst na)
    {
        var los = Los(na).Except(Los(voor)).ToList();
        return los.Count == 0
            ? Lijstuitkomst.Gedaan(na)
            : Lijstuitkomst.Geweigerd(
                string.Join(
                    ' ',
                    los.Select(c => Zoek(na, c)!)
                        .Select(v => $"{v.Code} hangt af van een antwoord op {v.ToonAls!.Vraag} en moet daarna komen.")
                )
            );
    }

    /// <summary>Codes of items whose condition cannot be met: what they depend on is not earlier, or does not have that answer.</summary>
    private static List<string> Los(Vragenlijst lijst)
    {
        var eerder = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        var los = new List<string>();
        foreach (var v in lijst.Vragen)
        {
            if (
                v.ToonAls is { } als
                && (!eerder.TryGetValue(als.Vraag, out var kan) || als.Opties.Count == 0 || als.Opties.Any(o => !kan.Contains(o)))
            )
            {
                los.Add(v.Code);
            }
            eerder.TryAdd(v.Code, v.Antwoorden.Select(a => a.Code).ToHashSet(StringComparer.Ordinal));
        }

        return los;
    }

    /// <summary>All that is against an item as it would be, in the list as it would be.</summary>
    private static List<(string Veld, string Melding)> Fouten(
        Vragenlijst voor,
        Vragenlijst na,
        Lijstgebruik gebruik,
        Vraag? oud,
        Vraag vraag,
        bool codeIsNieuw
    )
    {
        var fouten = new List<(string, string)>();
        if (codeIsNieuw && !Vraagsoorten.IsVraagcode(vraag.Code))
        {
            fouten.Add(("Code", $"Een code begint met een letter en heeft hooguit {Limieten.Code} letters en cijfers, zonder spaties."));
        }
        if (na.Vragen.Count(v => string.Equals(v.Code, vraag.Code, StringComparison.OrdinalIgnoreCase)) > 1)
        {
            fouten.Add(("Code", $"De code {vraag.Code} staat al in deze vragenlijst. Kies een andere."));
        }
        if (string.IsNullOrWhiteSpace(vraag.Tekst))
        {
            fouten.Add(("Tekst", "Vul de vraag in."));
        }
        if (Vraagsoorten.HeeftEigenOpties(vraag.Soort))
        {
            if (vraag.Opties.Count < 2)
            {
                fouten.Add(("Opties", "Geef ten minste twee antwoorden."));
            }
            if (vraag.Opties.Count > Vragenlijst.MaximumOpties)
            {
                fouten.Add(("Opties", $"Een vraag heeft hooguit {Vragenlijst.MaximumOpties} antwoorden."));
            }
            if (
                vraag.Opties.Any(o => !Vraagsoorten.IsOptiecode(o.Code))
                || vraag.Opties.Select(o => o.Code).Distinct(StringComparer.Ordinal).Count() != vraag.Opties.Count
            )
            {
                fouten.Add(("Opties", "Een van de antwoorden is niet goed overgekomen. Vul de antwoorden opnieuw in."));
            }
            if (
                vraag.Opties.GroupBy(o => o.Label.Trim(), StringComparer.OrdinalIgnoreCase).FirstOrDefault(g => g.Count() > 1) is { } dubbel
            )
            {
                fouten.Add(("Opties", $"Het antwoord ‘{dubbel.Key}’ staat er twee keer."));
            }
        }

        if (vraag.IsThuis && vraag.Verplicht)
        {
            fouten.Add(("Verplicht", "Een vraag over thuis is nooit verplicht. Haal een van de twee vinkjes weg."));
        }
        var los = Los(na).Except(Los(voor)).ToList();
        if (vraag.ToonAls is { } als && Los(na).Contains(vraag.Code))
        {
            fouten.Add(
                (
                    "ToonVraag",
                    Zoek(na, als.Vraag) is not { } bron || !na.Vragen.TakeWhile(v => v.Code != vraag.Code).Contains(bron)
                        ? $"{vraag.Code} kan niet afhangen van {als.Vraag}: die komt niet eerder in de lijst."
                    : als.Opties.Count == 0 ? $"Kies bij welk antwoord op {als.Vraag} deze vraag komt."
                    : $"{als.Vraag} heeft dit antwoord niet. Kies opnieuw."
                )
            );
        }

        var anderen = los.Where(c => c != vraag.Code).ToList();
        if (anderen.Count > 0)
        {
            fouten.Add(
                (
                    "",
                    $"{Opsomming(anderen)} {(anderen.Count == 1 ? "hangt" : "hangen")} af van een "
                        + "antwoord of plek die verdwijnt. Pas daar eerst ‘alleen tonen als’ aan."
                )
            );
        }
        if (gebruik.Bezwaar(vraag, oud) is { } bezwaar)
        {
            fouten.Add(bezwaar);
        }
        return fouten;
    }

    private static string Opsomming(List<string> codes) =>
        codes.Count == 1 ? codes[0] : string.Join(", ", codes.Take(codes.Count - 1)) + " en " + codes[^1];
}
