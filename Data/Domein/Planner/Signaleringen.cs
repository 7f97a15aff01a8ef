using System.Globalization;

namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// The rules CP-01 … CP-38 (domain 5.4) over one school year's line. Pure: the same line, day, thresholds and reasons always give the same findings, whatever the order
/// in which the activities were entered.
/// </summary>
public static partial class Signaleringen
{
    private static readonly CultureInfo Nl = CultureInfo.GetCultureInfo("nl-NL");
    private static readonly string[] BezoekOfStage = ["T08", "T13", "T14"];
    private static readonly string[] Vervolgonderwijs = ["T10", "T11", "T12"];

    /// <summary>All findings of the whole school, in the order of the rules, then of the line.</summary>
    /// <param name="lijn">The line of one school year.</param>
    /// <param name="vandaag">The day that counts as today (CP-28).</param>
    /// <param name="drempels">Null = the defaults.</param>
    /// <param name="isBewustZo">True for a finding that somebody set to "Bewust zo"; those do not count for CP-35. Null = none.</param>
    public static IReadOnlyList<Bevinding> Bepaal(
        Leerlijn lijn,
        DateOnly vandaag,
        Drempels? drempels = null,
        Func<Bevinding, bool>? isBewustZo = null
    )
    {
        ArgumentNullException.ThrowIfNull(lijn);
        return Run(
            new Blik(lijn, jaren: null),
            vandaag,
            drempels ?? Drempels.Standaard,
            isBewustZo ?? (_ => false),
            heleLijn: true,
            heleSchool: true
        );
    }

    private static List<Bevinding> Run(
        Blik blik,
        DateOnly vandaag,
        Drempels d,
        Func<Bevinding, bool> isBewustZo,
        bool heleLijn,
        bool heleSchool
    )
    {
        var uit = new List<Bevinding>();
        if (blik.Eigen.Count > 0)
        {
            foreach (var a in blik.Eigen)
            {
                uit.AddRange(VanActiviteit(blik, a, vandaag, d));
            }
            foreach (var jaar in blik.Jaren.Where(j => blik.In(j).Count > 0))
            {
                uit.AddRange(VanLeerjaar(blik, jaar, d, heleSchool));
            }
            uit.AddRange(VanMijlpalen(blik));
            uit.AddRange(VanCompetenties(blik, heleLijn));
            if (heleLijn)
            {
                uit.AddRange(VanHeleLijn(blik, d, heleSchool));
            }
        }

        foreach (var jaar in blik.Jaren)
        {
            if (blik.In(jaar).Count == 0)
            {
                uit.Add(Jaar("CP-10", Ernst.Fout, jaar.Nr, "activiteiten", $"Voor leerjaar {jaar.Nr} staat nog niets in de planner."));
            }
            if (!jaar.Rooster)
            {
                uit.Add(Jaar("CP-18", Ernst.Fout, jaar.Nr, "rooster", $"LOB heeft in leerjaar {jaar.Nr} geen vaste plek in het rooster."));
            }
        }

        // Last: it counts the open Fout findings of the rules above.
        uit.AddRange(Nieuw(blik, uit, d, isBewustZo));
        return
        [
            .. uit.OrderBy(b => b.Regel, StringComparer.Ordinal)
                .ThenBy(b => b.Leerjaar ?? 0)
                .ThenBy(b => blik.Volgorde(b.ActiviteitId))
                .ThenBy(b => b.Onderwerp, StringComparer.Ordinal)
                .ThenBy(b => b.Melding, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<Bevinding> VanActiviteit(Blik blik, Activiteit a, DateOnly vandaag, Drempels d)
    {
        var t = a.Titel;
        if (a.Marker == Codes.Ervaring && a.VoorbereidingJa != true)
        {
            yield return Act(
                "CP-01",
                Ernst.Waarschuwing,
                a,
                "voorbereiding",
                $"Bij ‘{t}’ bereiden leerlingen zich nog niet voor. Wat willen ze te weten komen?"
            );
        }

        if (a.Marker == Codes.Ervaring && a.ReflectieJa != true)
        {
            yield return Act(
                "CP-02",
                Ernst.Fout,
                a,
                "reflectie",
                $"Na ‘{t}’ is geen terugblik gepland. Zonder terugblik blijft de ervaring los staan."
            );
        }

        if (a.Type is "T15" or "T04" && a.ReflectieJa != true)
        {
            yield return Act(
                "CP-03",
                Ernst.Fout,
                a,
                "reflectie",
                $"De uitkomst van ‘{t}’ wordt niet besproken. Plan een gesprek over wat leerlingen herkennen."
            );
        }

        if (Leeg(a.Vervolgstap))
        {
            yield return Act(
                "CP-04",
                Ernst.Waarschuwing,
                a,
                "vervolgstap",
                $"Wat kan de leerling na ‘{t}’ gaan doen? Noem een vervolgstap."
            );
        }

        var zonderVorige = !blik.HeeftVorige(a) && blik.IsIetsEerder(a);
        var zonderVolgende = !blik.HeeftVolgende(a) && blik.IsIetsLater(a);
        if (zonderVorige && zonderVolgende)
        {
            yield return Act("CP-07", Ernst.Fout, a, "volgtOp", $"‘{t}’ staat los van de leerlijn.");
        }
        else if (zonderVorige)
        {
            yield return Act("CP-05", Ernst.Waarschuwing, a, "volgtOp", $"‘{t}’ sluit nergens op aan. Koppel een eerdere activiteit.");
        }
        else if (zonderVolgende)
        {
            yield return Act("CP-06", Ernst.Waarschuwing, a, "volgtOp", $"Na ‘{t}’ volgt niets dat erop voortbouwt.");
        }

        if (Leeg(a.Doel))
        {
            yield return Act("CP-08", Ernst.Fout, a, "doel", $"Leg in één zin vast waarom leerlingen ‘{t}’ doen.");
        }

        if (BezoekOfStage.Contains(a.Type) && a.RolLeerling == "passief")
        {
            yield return Act(
                "CP-19",
                Ernst.Waarschuwing,
                a,
                "rolLeerling",
                $"Bij ‘{t}’ kijken leerlingen alleen toe. Spreek met het bedrijf een opdracht af."
            );
        }

        if (a.ReflectieVorm == "verslag")
        {
            yield return Act(
                "CP-20",
                Ernst.Waarschuwing,
                a,
                "reflectie",
                "Een verslag levert weinig inzicht op. Kies een gesprek, pitch of beeld."
            );
        }

        if (Leeg(a.Verantwoordelijke))
        {
            yield return Act("CP-27", Ernst.Fout, a, "verantwoordelijke", $"Wie regelt ‘{t}’?");
        }

        if (
            a.Partner is not null
            && blik.Partner(a.Partner) is { Tot: DateOnly tot } partner
            && tot <= vandaag.AddMonths((int)d[Drempels.MaandenPartner])
        )
        {
            var datum = tot.ToString("d MMMM yyyy", Nl);
            yield return Act(
                "CP-28",
                Ernst.Waarschuwing,
                a,
                "partner",
                $"De afspraak met {partner.Naam} {(tot < vandaag ? "liep" : "loopt")} af op {datum}. Hoe gaat het verder?",
                ("datum", datum),
                ("partner", partner.Naam)
            );
        }

        foreach (var doelgroep in Codes.Doelgroepen.Where(g => !a.Zichtbaar.Contains(g.Code)))
        {
            yield return Act(
                "CP-29",
                Ernst.Waarschuwing,
                a,
                "zichtbaar",
                $"{doelgroep.Label} ziet ‘{t}’ nog niet in de leerlijn.",
                ("doelgroep", doelgroep.Code)
            );
        }

        if (
            a.ReflectieJa == true
            && a.ReflectieWeek is int terug
            && (a.WeekTot ?? a.WeekVan) is int eind
            && blik.Afstand(eind, terug) is int k
            && k > d[Drempels.WekenTerugblik]
        )
        {
            yield return Act(
                "CP-30",
                Ernst.Tip,
                a,
                "reflectie",
                $"De terugblik op ‘{t}’ komt {Weken(k)} later. Plan hem dichter op de ervaring.",
                ("k", Getal(k))
            );
        }

        if (BezoekOfStage.Contains(a.Type) && (Leeg(a.Kosten) || Leeg(a.Vervoer)))
        {
            yield return Act(
                "CP-37",
                Ernst.Tip,
                a,
                Leeg(a.Vervoer) ? "vervoer" : "kosten",
                $"Vervoer of kosten van ‘{t}’ zijn niet geregeld."
            );
        }
    }

    private static IEnumerable<Bevinding> VanLeerjaar(Blik blik, Leerjaar jaar, Drempels d, bool heleSchool)
    {
        var n = jaar.Nr;
        var acts = blik.In(jaar);

        var rondes = acts.Count(a =>
            a.Marker == Codes.Ervaring && a.VoorbereidingJa == true && a.ReflectieJa == true && !Leeg(a.Vervolgstap)
        );
        if (rondes < d[Drempels.VolledigeRondes])
        {
            var streef = Getal((int)d[Drempels.VolledigeRondes]);
            yield return Jaar(
                "CP-09",
                Ernst.Waarschuwing,
                n,
                "voorbereiding",
                $"Leerjaar {n} telt {Aantal(rondes, "volledige ronde", "volledige rondes")} voorbereiden–doen–terugkijken–vervolg; streef naar {streef} of meer.",
                ("k", Getal(rondes))
            );
        }

        var fasen = acts.Where(a => a.Fase is not null).ToList();
        if (n is 1 or 2)
        {
            var sectoren = acts.SelectMany(a => a.Sector).Select(Gelijk).Where(s => s.Length > 0).Distinct(StringComparer.Ordinal).Count();
            var breed = fasen.Count(a => a.Fase == "breed");
            if (sectoren < d[Drempels.Sectoren] || (fasen.Count > 0 && breed == 0))
            {
                yield return Jaar(
                    "CP-11",
                    Ernst.Waarschuwing,
                    n,
                    "sector",
                    $"Leerjaar {n} is smal: {Aantal(sectoren, "sector", "sectoren")} en {Aantal(breed, "brede activiteit", "brede activiteiten")}. Begin breed.",
                    ("b", Getal(breed)),
                    ("k", Getal(sectoren))
                );
            }
        }
        else if (fasen.Count > 0 && fasen.All(a => a.Fase == "breed"))
        {
            yield return Jaar("CP-12", Ernst.Waarschuwing, n, "fase", $"In leerjaar {n} ontbreekt verdieping binnen een richting.");
        }

        var metOuders = acts.Where(a => a.OudersJa == true).ToList();
        if (metOuders.Count == 0)
        {
            yield return Jaar("CP-15", Ernst.Waarschuwing, n, "ouders", $"Ouders komen in leerjaar {n} niet in beeld.");
        }
        else if (metOuders.All(a => a.OudersRol == "schriftelijk"))
        {
            yield return Jaar(
                "CP-16",
                Ernst.Tip,
                n,
                "ouders",
                $"Ouders krijgen in leerjaar {n} alleen post. Voeg een gesprek of thuisopdracht toe."
            );
        }

        if (acts.All(a => a.Les != "vak"))
        {
            yield return Jaar(
                "CP-17",
                Ernst.Waarschuwing,
                n,
                "les",
                $"In leerjaar {n} zit LOB alleen in het mentoruur. Welk vak doet mee?"
            );
        }

        foreach (var b in ZelfdeTerugblik(blik, acts, (int)d[Drempels.ZelfdeVorm]))
        {
            yield return b;
        }

        var gesprekken = acts.Count(a => a.Type is "T01" or "T02");
        if (gesprekken == 0)
        {
            yield return Jaar("CP-22", Ernst.Fout, n, "type", $"In leerjaar {n} heeft de leerling geen individueel loopbaangesprek.");
        }

        if (jaar.Portfolio && gesprekken < d[Drempels.Gesprekken])
        {
            yield return Jaar(
                "CP-23",
                Ernst.Waarschuwing,
                n,
                "portfolio",
                "Er is een portfolio, maar te weinig gesprekken om het te laten leven."
            );
        }

        foreach (var b in Stiltes(blik, jaar, acts, d[Drempels.WekenStilte]))
        {
            yield return b;
        }
        if (heleSchool && Verschil(jaar, acts, d[Drempels.VerschilTeams]) is { } verschil)
        {
            yield return verschil;
        }
    }

    /// <summary>CP-21: once per run of equal forms, at the one that makes the run too long.</summary>
    private static IEnumerable<Bevinding> ZelfdeTerugblik(Blik blik, IReadOnlyList<Activiteit> acts, int teVaak)
    {
        var op = 0;
        string? vorige = null;
        foreach (
            var a in acts.Where(a => a.ReflectieJa == true && a.ReflectieVorm is not null)
                .OrderBy(blik.Positie)
                .ThenBy(a => a.Titel, StringComparer.Ordinal)
                .ThenBy(a => a.ReflectieVorm, StringComparer.Ordinal)
        )
        {
            op = a.ReflectieVorm == vorige ? op + 1 : 1;
            vorige = a.ReflectieVorm;
            if (op == teVaak)
            {
                yield return Act("CP-21", Ernst.Tip, a, "reflectie", "Steeds dezelfde terugblik: wissel van werkvorm.");
            }
        }
    }

    /// <summary>CP-31: from the latest end so far to the next start, within one year.</summary>
    private static IEnumerable<Bevinding> Stiltes(Blik blik, Leerjaar jaar, IReadOnlyList<Activiteit> acts, decimal maximum)
    {
        int? laatste = null;
        foreach (var a in acts.Where(a => a.WeekVan is not null).OrderBy(blik.Positie))
        {
            var van = a.WeekVan!.Value;
            if (laatste is int l && blik.Afstand(l, van) > maximum)
            {
                yield return Jaar(
                    "CP-31",
                    Ernst.Tip,
                    jaar.Nr,
                    "weekVan",
                    $"Tussen week {l} en {van} gebeurt er in leerjaar {jaar.Nr} niets aan LOB.",
                    ("a", Getal(l)),
                    ("b", Getal(van))
                );
            }

            // An end outside the school year, or before the start, says no more than no end.
            var tot = a.WeekTot is int t && blik.IsLater(t, van) ? t : van;
            if (laatste is not int huidig || blik.IsLater(tot, huidig))
            {
                laatste = tot;
            }
        }
    }

    /// <summary>CP-36; null when the teams of the year get about as much.</summary>
    private static Bevinding? Verschil(Leerjaar jaar, IReadOnlyList<Activiteit> acts, decimal maximum)
    {
        if (jaar.Teams.Count < 2)
        {
            return null;
        }
        var perTeam = jaar.Teams.Select(team => (Team: team, Aantal: acts.Count(a => a.Team is null || a.Team == team))).ToList();
        var minst = perTeam.MinBy(t => t.Aantal);
        var meest = perTeam.MaxBy(t => t.Aantal);
        if (meest.Aantal == 0 || meest.Aantal - minst.Aantal <= maximum * meest.Aantal)
        {
            return null;
        }
        return Jaar(
            "CP-36",
            Ernst.Waarschuwing,
            jaar.Nr,
            "team",
            $"Leerlingen van {minst.Team} krijgen duidelijk minder LOB dan die van {meest.Team}.",
            ("teamA", minst.Team),
            ("teamB", meest.Team)
        );
    }

    private static IEnumerable<Bevinding> VanMijlpalen(Blik blik)
    {
        foreach (var (leerjaar, week) in blik.Mijlpalen("profielkeuze"))
        {
            var keuze = blik.Lijnweek(leerjaar, week);
            var ervaringen = blik
                .EigenEnBuren.Where(a => a.Marker == Codes.Ervaring && a.Fase == "breed")
                .Select(blik.Positie)
                .Where(p => p < keuze)
                .ToList();
            var gesprekken = blik.EigenEnBuren.Where(a => a.Marker == Codes.Gesprek).Select(blik.Positie).Where(p => p < keuze).ToList();
            if (ervaringen.Count == 0 || gesprekken.Count == 0 || gesprekken.Max() < ervaringen.Min())
            {
                yield return Jaar(
                    "CP-13",
                    Ernst.Fout,
                    leerjaar,
                    "fase",
                    $"Leerlingen kiezen een profiel in week {week} zonder brede ervaring en gesprek vooraf.",
                    ("w", Getal(week))
                );
            }
        }

        // The message names no week: two milestones of one leerjaar that both fail are one finding.
        foreach (
            var leerjaar in blik.Mijlpalen("vervolgkeuze")
                .Where(m => !NabesprokenVoor(blik, m.Leerjaar, m.Week))
                .Select(m => m.Leerjaar)
                .Distinct()
        )
        {
            yield return Jaar(
                "CP-14",
                Ernst.Fout,
                leerjaar,
                "reflectie",
                "Voor de keuze van een vervolgopleiding is er geen nabesproken kennismaking met die opleidingen."
            );
        }
    }

    private static bool NabesprokenVoor(Blik blik, int leerjaar, int week)
    {
        var keuze = blik.Lijnweek(leerjaar, week);
        return blik.EigenEnBuren.Any(a =>
            Vervolgonderwijs.Contains(a.Type)
            && a.ReflectieJa == true
            && (a.Leerjaar == leerjaar || a.Leerjaar == leerjaar - 1)
            && blik.Positie(a) < keuze
        );
    }

    private static IEnumerable<Bevinding> VanCompetenties(Blik blik, bool heleLijn)
    {
        var jaren = blik.Jaren.Where(j => blik.In(j).Count > 0).ToList();
        foreach (var c in Codes.Competenties)
        {
            var zonder = jaren.Where(j => blik.In(j).All(a => !a.Competenties.Contains(c.Code))).ToList();
            if (heleLijn && zonder.Count == jaren.Count)
            {
                yield return Lijn(
                    "CP-24",
                    Ernst.Fout,
                    "competenties",
                    $"‘{c.Label}’ komt in geen enkel leerjaar aan bod.",
                    ("competentie", c.Code)
                );
                continue;
            }

            foreach (var j in zonder)
            {
                yield return Jaar(
                    "CP-24",
                    Ernst.Tip,
                    j.Nr,
                    "competenties",
                    $"‘{c.Label}’ komt in leerjaar {j.Nr} niet aan bod.",
                    ("competentie", c.Code)
                );
            }
        }

        foreach (var e in Codes.Elementen)
        {
            var zonder = jaren.Where(j => blik.In(j).All(a => !a.Elementen.Contains(e.Code))).ToList();
            if (heleLijn && zonder.Count == jaren.Count)
            {
                yield return Lijn(
                    "CP-25",
                    Ernst.Waarschuwing,
                    "elementen",
                    $"Werkzaam element ‘{e.Label}’ ontbreekt in elk leerjaar.",
                    ("element", e.Code)
                );
                continue;
            }

            foreach (var j in zonder)
            {
                yield return Jaar(
                    "CP-25",
                    Ernst.Tip,
                    j.Nr,
                    "elementen",
                    $"Werkzaam element ‘{e.Label}’ ontbreekt in leerjaar {j.Nr}.",
                    ("element", e.Code)
                );
            }
        }
    }

    private static IEnumerable<Bevinding> VanHeleLijn(Blik blik, Drempels d, bool heleSchool)
    {
        var totaal = blik.Eigen.Count;
        if (heleSchool)
        {
            foreach (
                var groep in blik
                    .Eigen.Where(a => !Leeg(a.Verantwoordelijke))
                    .GroupBy(a => Gelijk(a.Verantwoordelijke), StringComparer.Ordinal)
                    .Where(g => g.Count() > d[Drempels.AandeelPersoon] * totaal)
            )
            {
                // Of several spellings the same one every time, whatever the order of entry.
                var naam = groep.Select(a => a.Verantwoordelijke.Trim()).Order(StringComparer.Ordinal).First();
                var p = (int)Math.Round(100m * groep.Count() / totaal, MidpointRounding.AwayFromZero);
                yield return Lijn(
                    "CP-26",
                    Ernst.Waarschuwing,
                    "verantwoordelijke",
                    $"{naam} trekt {p}% van de activiteiten. Verdeel het over het team.",
                    ("naam", naam),
                    ("p", Getal(p))
                ) with
                {
                    Persoon = naam,
                };
            }
        }

        if (
            blik.Eigen.Where(a => a.Marker == Codes.Ervaring && a.Leerjaar is 1 or 2)
                .Select(a => a.Type)
                .Distinct(StringComparer.Ordinal)
                .Count() < d[Drempels.Ervaringssoorten]
        )
        {
            yield return Lijn("CP-32", Ernst.Tip, "type", "Onderbouwleerlingen doen steeds hetzelfde soort ervaring op.");
        }

        if (!blik.Eigen.Any(a => a.Leerjaar >= 2 && a.Elementen.Contains("VE")))
        {
            yield return Lijn("CP-33", Ernst.Waarschuwing, "elementen", "Omgaan met verwachtingen krijgt in de bovenbouw geen plek.");
        }

        if (!blik.Eigen.Any(a => a.Tags.Any(t => t.Trim().Equals(Codes.TagBaankansen, StringComparison.OrdinalIgnoreCase))))
        {
            yield return Lijn("CP-34", Ernst.Tip, "tags", "Leerlingen horen nergens waar baankansen liggen.");
        }

        if (blik.Eigen.All(a => Leeg(a.DoelgroepExtra)))
        {
            yield return Lijn("CP-38", Ernst.Tip, "doelgroepExtra", "Welke leerlingen hebben meer begeleiding nodig, en wat krijgen zij?");
        }
    }

    /// <summary>CP-35: something new while the base of its year is not in order.</summary>
    private static List<Bevinding> Nieuw(Blik blik, IReadOnlyList<Bevinding> tot, Drempels d, Func<Bevinding, bool> isBewustZo)
    {
        var uit = new List<Bevinding>();
        foreach (var groep in blik.Eigen.Where(a => a.Nieuw).GroupBy(a => a.Leerjaar))
        {
            var k = tot.Count(b => b.Ernst == Ernst.Fout && b.Leerjaar == groep.Key && !isBewustZo(b));
            if (k < d[Drempels.OpenFouten])
            {
                continue;
            }
            uit.AddRange(
                groep.Select(a =>
                    Act(
                        "CP-35",
                        Ernst.Waarschuwing,
                        a,
                        "nieuw",
                        $"Zet eerst de basis van leerjaar {groep.Key} recht ({Aantal(k, "fout", "fouten")}) en start dan iets nieuws.",
                        ("k", Getal(k)),
                        ("n", Getal(groep.Key))
                    )
                )
            );
        }

        return uit;
    }

    private static Bevinding Act(
        string regel,
        Ernst ernst,
        Activiteit a,
        string veld,
        string melding,
        params (string Naam, string Waarde)[] invulling
    ) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = a.Titel,
            Melding = melding,
            Veld = veld,
            ActiviteitId = a.Id,
            ActiviteitNummer = a.Nummer,
            Leerjaar = a.Leerjaar,
            Invulling = [.. invulling.Select(i => KeyValuePair.Create(i.Naam, i.Waarde))],
        };

    private static Bevinding Jaar(
        string regel,
        Ernst ernst,
        int nr,
        string veld,
        string melding,
        params (string Naam, string Waarde)[] invulling
    ) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = string.Create(CultureInfo.InvariantCulture, $"leerjaar {nr}"),
            Melding = melding,
            Veld = veld,
            Leerjaar = nr,
            Invulling = [.. invulling.Select(i => KeyValuePair.Create(i.Naam, i.Waarde))],
        };

    private static Bevinding Lijn(
        string regel,
        Ernst ernst,
        string veld,
        string melding,
        params (string Naam, string Waarde)[] invulling
    ) =>
        new()
        {
            Regel = regel,
            Ernst = ernst,
            Onderwerp = "",
            Melding = melding,
            Veld = veld,
            Invulling = [.. invulling.Select(i => KeyValuePair.Create(i.Naam, i.Waarde))],
        };

    private static bool Leeg(string? tekst) => string.IsNullOrWhiteSpace(tekst);

    /// <summary>Two spellings of a name or word that people would call the same: trimmed, case aside.</summary>
    private static string Gelijk(string tekst) => tekst.Trim().ToUpperInvariant();

    private static string Getal(int n) => n.ToString(CultureInfo.InvariantCulture);

    private static string Aantal(int n, string enkelvoud, string meervoud) => Getal(n) + " " + (n == 1 ? enkelvoud : meervoud);

    private static string Weken(int n) => Aantal(n, "week", "weken");
}
