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
        IReadOnlyList<Kolom<Activiteit>> kolommen =
        [
            new("Jaar", 11, a => Keuzes.JaarNaam(a.Zone, a.Leerjaar)),
            Veld(Activiteitvelden.WeekVan, 9),
            new("Week tot", 9, a => a.WeekTot ?? a.WeekVan),
            Veld(Activiteitvelden.Titel, 36),
            new("Soort", 30, a => $"{a.Type} {Codes.Type(a.Type).Label}"),
            new("E/G/I", 7, a => a.Marker),
            Veld(Activiteitvelden.Fase, 12),
            Veld(Activiteitvelden.Les, 12),
            Veld(Activiteitvelden.VoorbereidingJa, 6, "V"),
            Veld(Activiteitvelden.ReflectieJa, 6, "R"),
            Veld(Activiteitvelden.ReflectieVorm, 14, "Vorm terugblik"),
            Veld(Activiteitvelden.OudersJa, 6, "O"),
            Veld(Activiteitvelden.Doel, 44),
            Veld(Activiteitvelden.Vervolgstap, 36),
            new(
                Activiteitvelden.VolgtOp.Label,
                36,
                a =>
                    string.Join(
                        "; ",
                        a.VolgtOp.Select(v => plan.Zoek(v.Id)?.Titel + (v.Toelichting.Length > 0 ? $" ({v.Toelichting})" : ""))
                    )
            ),
            Veld(Activiteitvelden.Competenties, 16, "Competenties"),
            Veld(Activiteitvelden.Elementen, 16, "Elementen"),
            Veld(Activiteitvelden.Sector, 22, "Sector"),
            Veld(Activiteitvelden.Team, 8),
            Veld(Activiteitvelden.Verantwoordelijke, 22),
            new(Activiteitvelden.Partner.Label, 24, a => plan.Lijn.Partners.FirstOrDefault(p => p.Id == a.Partner)?.Naam),
            Veld(Activiteitvelden.Kosten, 16),
            Veld(Activiteitvelden.Vervoer, 16),
            Veld(Activiteitvelden.Minuten, 9, "Minuten"),
        ];
        return new Werkboek(Werkblad.Van("Planner", $"Curriculumplanner {SchoolKalender.Naam(plan.Schooljaar)}", kolommen, activiteiten));
    }

    public static Werkboek Signaleringen(Plan plan, IReadOnlyList<Signaal> signalen)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(signalen);
        IReadOnlyList<Kolom<Signaal>> kolommen =
        [
            new("Ernst", 14, s => s.Bevinding.Ernst.ToString()),
            new("Regel", 9, s => s.Bevinding.Regel),
            new("Onderwerp", 34, s => s.Bevinding.Onderwerp),
            new("Melding", 70, s => s.Melding),
            new("Status", 12, s => s.StatusNaam),
            new("Reden", 40, s => s.Status?.Reden),
            new("Door", 20, s => s.Status?.Door),
        ];
        return new Werkboek(Werkblad.Van("Signaleringen", $"Signaleringen {SchoolKalender.Naam(plan.Schooljaar)}", kolommen, signalen));
    }

    public static Werkboek Dekking(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Werkboek(
            Blad("Competenties", Data.Domein.Planner.Dekking.Competenties(plan.Lijn)),
            Blad("Elementen", Data.Domein.Planner.Dekking.Elementen(plan.Lijn))
        );

        Werkblad Blad(string naam, IReadOnlyList<Dekkingsrij> rijen)
        {
            IReadOnlyList<Kolom<Dekkingsrij>> kolommen =
            [
                new(naam, 40, r => r.Wat.Label),
                .. plan.Lijn.Leerjaren.SelectMany(l =>
                    new Kolom<Dekkingsrij>[]
                    {
                        new($"Leerjaar {l.Nr}", 11, r => r.PerLeerjaar[l.Nr].Count),
                        new($"Activiteiten leerjaar {l.Nr}", 40, r => string.Join(", ", r.PerLeerjaar[l.Nr].Select(a => a.Titel))),
                    }
                ),
            ];
            return Werkblad.Van(naam, $"Dekking {naam.ToLowerInvariant()} {SchoolKalender.Naam(plan.Schooljaar)}", kolommen, rijen);
        }
    }

    public static Werkboek Checklist(Plan plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        IReadOnlyList<Kolom<ChecklistRij>> kolommen =
        [
            new("Code", 7, r => r.Type.Code),
            new("LOB-activiteit", 50, r => r.Type.Label),
            .. plan.Lijn.Leerjaren.Select((l, i) => new Kolom<ChecklistRij>($"Leerjaar {l.Nr}", 11, r => Cel(r.Cellen[i]))),
            new("Voorbereidingsopdracht?", 14, r => Antwoord(r.IsAangevinkt, r.Voorbereiding)),
            new("Reflectieopdracht of -gesprek erna?", 16, r => Antwoord(r.IsAangevinkt, r.Reflectie)),
            new("Ouders betrokken?", 12, r => Antwoord(r.IsAangevinkt, r.Ouders)),
            new(
                "Activiteiten",
                60,
                r => string.Join(", ", r.Cellen.SelectMany(c => c.Activiteiten.Select(a => $"{a.Titel} ({c.Leerjaar})")))
            ),
        ];
        return new Werkboek(
            Werkblad.Van("Checklist", $"Checklist LOB {SchoolKalender.Naam(plan.Schooljaar)}", kolommen, plan.Checklist) with
            {
                Staand = false,
            }
        );

        static object? Cel(ChecklistCel c) =>
            c.IsAangevinkt ? c.Activiteiten.Count
            : c.WeggelatenReden is not null ? "bewust niet"
            : null;
    }

    /// <summary>
    /// A field as it is, under the label of the form unless the sheet has a shorter one: labels in place of codes, codes of lists as they are.
    /// </summary>
    private static Kolom<Activiteit> Veld(Activiteitveld veld, double breedte, string? kop = null) =>
        new(
            kop ?? veld.Label,
            breedte,
            a =>
                veld switch
                {
                    Keuzeveld v => Codes.Label(v.Lijst, v.Waarde(a)),
                    Activiteitveld<string?> v => v.Waarde(a),
                    Activiteitveld<int?> v => v.Waarde(a),
                    Activiteitveld<bool?> v => JaNee(v.Waarde(a)),
                    Activiteitveld<bool> v => JaNee(v.Waarde(a)),
                    Woordenveld v => string.Join(v.Lijst is null ? ", " : " ", v.Waarde(a)),
                    _ => throw new NotSupportedException($"A cell cannot hold {veld.Eigenschap}."),
                }
        );

    private static string? Antwoord(bool aan, Antwoord a) => aan ? Tekst.Antwoord(a) : null;

    private static string? JaNee(bool? ja) =>
        ja switch
        {
            true => "ja",
            false => "nee",
            null => null,
        };
}
