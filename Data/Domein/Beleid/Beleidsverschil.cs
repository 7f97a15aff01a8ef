using System.Globalization;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>What changed between two states of a policy item: nothing is overwritten without a trace.</summary>
public static class Beleidsverschil
{
    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");

    /// <param name="oud">As it was; null for a new item.</param>
    /// <param name="nieuw">As it becomes.</param>
    /// <param name="activiteit">The title of an activity by its database id.</param>
    public static IReadOnlyList<Veldwijziging> Bepaal(Beleidsstuk? oud, Beleidsstuk nieuw, Func<int, string> activiteit)
    {
        ArgumentNullException.ThrowIfNull(nieuw);
        ArgumentNullException.ThrowIfNull(activiteit);
        var was = oud is null ? null : Velden(oud, activiteit).ToList();
        return
        [
            .. Velden(nieuw, activiteit)
                .Select((v, i) => new Veldwijziging(v.Veld, was?[i].Waarde ?? "", v.Waarde))
                .Where(v => v.Oud != v.Nieuw),
        ];
    }

    /// <summary>
    /// Every field with its value in words, always the same fields in the same order. Status, adoption and evaluations have lines of their own in the
    /// history.
    /// </summary>
    public static IEnumerable<(string Veld, string Waarde)> Velden(Beleidsstuk s, Func<int, string> activiteit)
    {
        ArgumentNullException.ThrowIfNull(s);
        ArgumentNullException.ThrowIfNull(activiteit);
        yield return ("Titel", s.Titel);
        yield return ("Team", s.Team ?? "");
        yield return ("Strategisch doel", s.Ouder ?? "");
        yield return ("Eigenaar", s.Eigenaar);
        yield return ("Probleem", s.Probleem);
        yield return ("Waarom is dit van ons", s.WaaromOns);
        yield return ("Oplossingsrichting", s.Oplossingsrichting);
        yield return (s.IsStrategisch ? "Doelen" : "Doel", s.Doel);
        yield return ("Investeringsplan", string.Join("\n", s.Investeringen.Select(Tekst)));
        yield return ("Ruimte voor teams", string.Join("\n", s.Ruimte.Select(Tekst)));
        yield return ("Draagvlak", s.Draagvlak);
        yield return ("Toegezegde mensen", s.Mensen);
        yield return ("Toegezegde tijd of geld", s.Middelen);
        yield return (
            "Rekensom",
            s.Aantal is null && s.MinutenPerKeer is null && s.UrenToegezegd is null
                ? ""
                : $"{Getal(s.Aantal)} keer {Getal(s.MinutenPerKeer)} minuten, {(s.UrenToegezegd is decimal u ? u.ToString("0.#", Nl) : "?")} uur toegezegd"
        );
        yield return ("Acties", string.Join("\n", s.Acties.Select(Tekst)));
        yield return ("Samenwerking in vorm", s.SamenwerkingVorm);
        yield return ("Samenwerking in inhoud", s.SamenwerkingInhoud);
        yield return ("Waarover beslissen jullie samen", s.Samenwerking);
        yield return ("Belang van het team", s.BelangTeam);
        yield return ("Belang van de leiding", s.BelangLeiding);
        yield return ("Belang van leerlingen", s.BelangLeerling);
        yield return (
            "Teamleider betrokken",
            s.TeamleiderBetrokken switch
            {
                true => "ja",
                false => "nee",
                null => "",
            }
        );
        yield return (
            "Medezeggenschapsraad",
            string.Join(' ', new[] { s.Medezeggenschap, Datum(s.MedezeggenschapOp), s.MedezeggenschapTekst }.Where(t => t.Length > 0))
        );
        yield return ("Afhankelijk van", string.Join("\n", s.Afhankelijkheden.Select(Tekst)));
        yield return ("Begindatum", Datum(s.Begindatum));
        yield return ("Einddatum", Datum(s.Einddatum));
        yield return ("Activiteiten", string.Join("\n", s.Activiteiten.Select(activiteit).Order(StringComparer.Ordinal)));
        yield return ("Vragen die het resultaat laten zien", string.Join(", ", s.Vragen));
    }

    /// <summary>€ 45.000 or € 12,50; empty for null.</summary>
    public static string Geld(long? centen) =>
        centen is not long c ? "" : "€ " + (c % 100 == 0 ? (c / 100m).ToString("#,0", Nl) : (c / 100m).ToString("#,0.00", Nl));

    /// <summary>2026: € 45.000 en 0,6 fte</summary>
    public static string Tekst(Investering i)
    {
        ArgumentNullException.ThrowIfNull(i);
        return string.Create(Nl, $"{i.Jaar}: ")
            + string.Join(
                " en ",
                new[] { Geld(i.Centen), i.Fte is decimal f ? f.ToString("0.##", Nl) + " fte" : "" }.Where(t => t.Length > 0)
            );
    }

    /// <summary>elk team: 40 uur en € 1.500</summary>
    public static string Tekst(Teamruimte r)
    {
        ArgumentNullException.ThrowIfNull(r);
        return $"{(r.Team is null ? "elk team" : "team " + r.Team)}: "
            + string.Join(" en ", new[] { r.Uren is int u ? u.ToString("#,0", Nl) + " uur" : "", Geld(r.Centen) }.Where(t => t.Length > 0));
    }

    /// <summary>ROC Voorbeeldstad, tot en met 31-12-2026</summary>
    public static string Tekst(Afhankelijkheid a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return a.Tot is DateOnly tot ? $"{a.Naam}, tot en met {Datum(tot)}" : a.Naam;
    }

    /// <summary>mentor: gesprekken voeren, 1-2-2027 (klaar)</summary>
    public static string Tekst(Beleidsactie a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return $"{(a.Wie.Length > 0 ? a.Wie + ": " : "")}{a.Wat}{(a.Wanneer is DateOnly d ? ", " + Datum(d) : "")}{(a.KlaarOp is null ? "" : " (klaar)")}";
    }

    private static string Datum(DateOnly? d) => d?.ToString("d-M-yyyy", Nl) ?? "";

    private static string Getal(int? n) => n?.ToString("#,0", Nl) ?? "?";
}
