using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Web.Planning;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Excel;

/// <summary>What planner, checklist, coverage and findings hold as workbooks.</summary>
public static class Werkboeken
{
    public static Werkboek Planner(Plan plan, IReadOnlyList<Activiteit> activiteiten)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(activiteiten);
        return new Werkboek(
            new Werkblad(
                "Planner",
                $"Curriculumplanner {SchoolKalender.Naam(plan.Schooljaar)}",
                [
                    ("Jaar", 11),
                    ("Week van", 9),
                    ("Week tot", 9),
                    ("Titel", 36),
                    ("Soort", 30),
                    ("E/G/I", 7),
                    ("Fase", 12),
                    ("Les", 12),
                    ("V", 6),
                    ("R", 6),
                    ("Vorm terugblik", 14),
                    ("O", 6),
                    ("Doel", 44),
                    ("Vervolgstap", 36),
                    ("Sluit aan op", 36),
                    ("Competenties", 16),
                    ("Elementen", 16),
                    ("Sector", 22),
                    ("Team", 8),
                    ("Verantwoordelijke", 22),
                    ("Partner", 24),
                    ("Kosten", 16),
                    ("Vervoer", 16),
                    ("Minuten", 9),
                ],
                [
                    .. activiteiten.Select(a =>
                        (IReadOnlyList<object?>)
                            [
                                Keuzes.JaarNaam(a.Zone, a.Leerjaar),
                                a.WeekVan,
                                a.WeekTot ?? a.WeekVan,
                                a.Titel,
                                $"{a.Type} {Codes.Type(a.Type).Label}",
                                a.Marker,
                                Codes.Label(Codes.Fasen, a.Fase),
                                Codes.Label(Codes.Lessen, a.Les),
                                JaNee(a.VoorbereidingJa),
                                JaNee(a.ReflectieJa),
                                Codes.Label(Codes.ReflectieVormen, a.ReflectieVorm),
                                JaNee(a.OudersJa),
                                a.Doel,
                                a.Vervolgstap,
                                string.Join(
                                    "; ",
                                    a.VolgtOp.Select(v => plan.Zoek(v.Id)?.Titel + (v.Toelichting.Length > 0 ? $" ({v.Toelichting})" : ""))
                                ),
                                string.Join(" ", a.Competenties),
                                string.Join(" ", a.Elementen),
                                string.Join(", ", a.Sector),
                                a.Team,
                                a.Verantwoordelijke,
                                plan.Lijn.Partners.FirstOrDefault(p => p.Id == a.Partner)?.Naam,
                                a.Kosten,
                                a.Vervoer,
                                a.Minuten,
                            ]
                    ),
                ]
            )
        );
    }

    public static Werkboek Signaleringen(Plan plan, IReadOnlyList<Signaal> signalen)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(signalen);
        return new Werkboek(
            new Werkblad(
                "Signaleringen",
                $"Signaleringen {SchoolKalender.Naam(plan.Schooljaar)}",
                [("Ernst", 14), ("Regel", 9), ("Onderwerp", 34), ("Melding", 70), ("Status", 12), ("Reden", 40), ("Door", 20)],
                [
                    .. signalen.Select(s =>
                        (IReadOnlyList<object?>)
                            [
                                s.Bevinding.Ernst.ToString(),
                                s.Bevinding.Regel,
                                s.Bevinding.Onderwerp,
                                s.Melding,
                                s.StatusNaam,
                                s.Status?.Reden,
                                s.Status?.Door,
                            ]
                    ),
                ]
            )
        );
    }

    public static Werkboek Dekking(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var jaren = plan.Lijn.Leerjaren.Select(l => l.Nr).ToList();
        return new Werkboek(
            Blad("Competenties", Data.Domein.Planner.Dekking.Competenties(plan.Lijn)),
            Blad("Elementen", Data.Domein.Planner.Dekking.Elementen(plan.Lijn))
        );

        Werkblad Blad(string naam, IReadOnlyList<Dekkingsrij> rijen) =>
            new(
                naam,
                $"Dekking {naam.ToLowerInvariant()} {SchoolKalender.Naam(plan.Schooljaar)}",
                [(naam, 40), .. jaren.SelectMany(n => new[] { ($"Leerjaar {n}", 11d), ($"Activiteiten leerjaar {n}", 40d) })],
                [
                    .. rijen.Select(r =>
                        (IReadOnlyList<object?>)
                            [
                                r.Wat.Label,
                                .. jaren.SelectMany(n =>
                                    new object?[] { r.PerLeerjaar[n].Count, string.Join(", ", r.PerLeerjaar[n].Select(a => a.Titel)) }
                                ),
                            ]
                    ),
                ]
            );
    }

    public static Werkboek Checklist(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Werkboek(
            new Werkblad(
                "Checklist",
                $"Checklist LOB {SchoolKalender.Naam(plan.Schooljaar)}",
                [
                    ("Code", 7),
                    ("LOB-activiteit", 50),
                    .. plan.Lijn.Leerjaren.Select(l => ($"Leerjaar {l.Nr}", 11d)),
                    ("Voorbereidingsopdracht?", 14),
                    ("Reflectieopdracht of -gesprek erna?", 16),
                    ("Ouders betrokken?", 12),
                    ("Activiteiten", 60),
                ],
                [
                    .. plan.Checklist.Select(r =>
                        (IReadOnlyList<object?>)
                            [
                                r.Type.Code,
                                r.Type.Label,
                                .. r.Cellen.Select(c =>
                                    (object?)(
                                        c.IsAangevinkt ? c.Activiteiten.Count
                                        : c.WeggelatenReden is not null ? "bewust niet"
                                        : null
                                    )
                                ),
                                Antwoord(r.IsAangevinkt, r.Voorbereiding),
                                Antwoord(r.IsAangevinkt, r.Reflectie),
                                Antwoord(r.IsAangevinkt, r.Ouders),
                                string.Join(", ", r.Cellen.SelectMany(c => c.Activiteiten.Select(a => $"{a.Titel} ({c.Leerjaar})"))),
                            ]
                    ),
                ]
            )
            {
                Staand = false,
            }
        );
    }

    private static string? Antwoord(bool aan, Antwoord a) => aan ? Tekst.Antwoord(a) : null;

    private static string? JaNee(bool? ja) =>
        ja switch
        {
            true => "ja",
            false => "nee",
            null => null,
        };
}
