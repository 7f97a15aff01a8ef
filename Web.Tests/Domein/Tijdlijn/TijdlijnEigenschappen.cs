using FsCheck.Xunit;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Ontwerp;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;

namespace LobBeleid.Tests.Domein.Tijdlijn;

/// <summary>What must hold for the timeline of any line of up to 300 activities: its rules, its broken chains, and drafts over it.</summary>
public class TijdlijnEigenschappen
{
    private static readonly DateOnly Vandaag = Bouwer.Vandaag;

    /// <summary>A line with every marker, missing weeks, several weeks, later zones, and links that run forward; the same for the same seed.</summary>
    internal static Leerlijn Willekeurig(int zaad, int hoogstens = 300)
    {
        var toeval = new Random(zaad);
        var aantal = toeval.Next(1, hoogstens + 1);
        var kalender = new SchoolKalender(
            toeval.Next(2) == 0 ? 2025 : 2026,
            vakantieweken: toeval.Next(3) == 0 ? [43, 52, 53, 1, 8] : null
        );
        var weken = kalender.Weken.ToList();
        T Een<T>(params T[] uit) => uit[toeval.Next(uit.Length)];
        var lijn = new Leerlijn
        {
            Kalender = kalender,
            Leerjaren = [.. Enumerable.Range(1, 4).Select(n => new Leerjaar { Nr = n, Rooster = true })],
        };
        var los = Enumerable
            .Range(0, aantal)
            .Select(i =>
            {
                var zone = toeval.Next(8) == 0 ? Een("mbo", "mbo", "daarna") : "vmbo";
                int? van = toeval.Next(15) == 0 ? null : weken[toeval.Next(weken.Count)];
                return Bouwer.Activiteit($"a{i}", zone == "daarna" ? 1 : toeval.Next(1, 5), van) with
                {
                    Zone = zone,
                    Titel = Een("Gesprek", "Bezoek", "Voorlichting", "Markt") + " " + i,
                    Type = Een(Codes.Types.Select(t => t.Code).ToArray()),
                    Marker = Een("E", "E", "G", "G", "I", "-", null),
                    WeekTot =
                        van is int v && toeval.Next(10) == 0 && kalender.Volgnummer(v) < kalender.AantalWeken - 1
                            ? kalender.Week(kalender.Volgnummer(v) + 1)
                            : null,
                    Gespreksfasen = toeval.Next(4) == 0 ? ["a"] : ["a", "b", "c", "d"],
                    ReflectieWeek = null,
                };
            })
            .ToList();
        lijn = lijn with { Activiteiten = los };
        var gesorteerd = los.OrderBy(lijn.Positie).ThenBy(a => a.Id, StringComparer.Ordinal).ToList();
        for (var i = 1; i < gesorteerd.Count; i++)
        {
            var links = Enumerable
                .Range(0, toeval.Next(3))
                .Select(_ => gesorteerd[Math.Max(0, i - 1 - toeval.Next(6))].Id)
                .Distinct()
                .Select(id => new VolgtOp
                {
                    Id = id,
                    Toelichting = Een("", "zelfde klas", "je neemt je eigen vragen mee"),
                    LeerlingZiet = Een("ja", "nee", null),
                })
                .ToList();
            gesorteerd[i] = gesorteerd[i] with { VolgtOp = links };
        }

        return lijn with
        {
            Activiteiten = gesorteerd,
        };
    }

    private static Lijnbevindingen Van(Leerlijn lijn) => new(lijn, Maatstaf.Standaard(Vandaag));

    private static List<string> Inhoud(IEnumerable<Bevinding> b) =>
        [.. b.Select(x => $"{x.Regel}|{x.Ernst}|{x.Onderwerp}|{x.Melding}|{x.Sleutel}").Order(StringComparer.Ordinal)];

    [Property(MaxTest = 60)]
    public void Bepaal_OtherOrderAndIds_SameVerdict(int zaad)
    {
        var lijn = Willekeurig(zaad);
        var toeval = new Random(zaad + 1);
        var nieuw = lijn
            .Activiteiten.Select(a => a.Id)
            .OrderBy(_ => toeval.Next())
            .Select((id, i) => (id, "n" + i))
            .ToDictionary(x => x.id, x => x.Item2);
        var anders = lijn with
        {
            Leerjaren = [.. lijn.Leerjaren.Reverse()],
            Activiteiten =
            [
                .. lijn
                    .Activiteiten.OrderBy(_ => toeval.Next())
                    .Select(a =>
                        a with
                        {
                            Id = nieuw[a.Id],
                            Nummer = 3,
                            VolgtOp = [.. a.VolgtOp.OrderBy(_ => toeval.Next()).Select(v => v with { Id = nieuw[v.Id] })],
                        }
                    ),
            ],
        };
        Assert.Equal(Inhoud(Tijdlijnregels.Bepaal(lijn)), Inhoud(Tijdlijnregels.Bepaal(anders)));
        Assert.Equal(new Tijdlijnanalyse(lijn).Maten, new Tijdlijnanalyse(anders).Maten);
    }

    [Property(MaxTest = 60)]
    public void Bepaal_TalkAddedInTheWindow_NeverAddsATL03(int zaad)
    {
        var lijn = Willekeurig(zaad);
        var k = lijn.Kalender;
        var toeval = new Random(zaad + 2);
        var ervaringen = lijn
            .Activiteiten.Where(a => a.Marker == "E" && (a.WeekTot ?? a.WeekVan) is int w && k.Volgnummer(w) < k.AantalWeken - 3)
            .ToList();
        if (ervaringen.Count == 0)
        {
            return;
        }
        var e = ervaringen[toeval.Next(ervaringen.Count)];
        var week = k.Week(k.Volgnummer((e.WeekTot ?? e.WeekVan)!.Value) + toeval.Next(0, 4));
        var g = Bouwer.Activiteit("nieuw", e.Leerjaar, week) with
        {
            Zone = e.Zone,
            Marker = "G",
            Type = "T01",
            VolgtOp = [Bouwer.Na(e.Id)],
        };
        string[] Zonder(Leerlijn l) => [.. Tijdlijnregels.Bepaal(l).Where(b => b.Regel == "TL-03").Select(b => b.ActiviteitId!)];
        var (voor, na) = (Zonder(lijn), Zonder(lijn.Plus(g)));
        Assert.Empty(na.Except(voor));
        Assert.DoesNotContain(e.Id, na);
    }

    /// <summary>
    /// The promise of a repair, kept on a line that went through the same steps as an accepted draft: laid over, worked out as a difference, and made
    /// again from that.
    /// </summary>
    [Property(MaxTest = 12)]
    public void Reparaties_Accepted_DoWhatTheySay(int zaad)
    {
        var lijn = Willekeurig(zaad, 300);
        var nummer = 0;
        var herstel = new Ketenherstel(Van(lijn), () => $"r{nummer++}");
        var toeval = new Random(zaad + 3);
        var voor = Van(lijn).Alle;
        foreach (var breuk in herstel.Breuken.OrderBy(_ => toeval.Next()).Take(3))
        {
            foreach (var r in herstel.Reparaties(breuk))
            {
                Assert.NotEmpty(r.Opgelost);
                var bewaard = Ontwerplijn.Lees<Wijziging>(Ontwerplijn.Schrijf(r.Wijzigingen));
                var ontwerp = Ontwerplijn.Toepassen(lijn, bewaard);
                Assert.True(ontwerp.KanDoorgevoerd);
                var doorgevoerd = Ontwerplijn.Toepassen(lijn, Ontwerplijn.Verschil(lijn, ontwerp.Lijn));
                var na = Van(doorgevoerd.Lijn).Alle;
                var verschil = Bevindingverschil.Bepaal(voor, na);
                Assert.Equal(Inhoud(r.Opgelost), Inhoud(verschil.Opgelost));
                Assert.Equal(Inhoud(r.Nieuw), Inhoud(verschil.Nieuw));
                Assert.DoesNotContain(new Ketenherstel(Van(doorgevoerd.Lijn), () => "x").Breuken, b => b.Sleutel == breuk.Sleutel);
            }
        }
    }

    [Property(MaxTest = 60)]
    public void Ontwerp_LaidOverAndUndone_GivesTheLineBack(int zaad)
    {
        var lijn = Willekeurig(zaad, 60);
        var toeval = new Random(zaad + 4);
        IReadOnlyList<Wijziging> wijzigingen = [];
        for (var i = 0; i < 12; i++)
        {
            var nu = Ontwerplijn.Toepassen(lijn, wijzigingen).Lijn;
            if (nu.Activiteiten.Count < 2)
            {
                break;
            }
            Activiteit Een() => nu.Activiteiten[toeval.Next(nu.Activiteiten.Count)];
            var (a, b) = (Een(), Een());
            Wijziging? w = toeval.Next(6) switch
            {
                0 => Wijziging.VoegToe(Bouwer.Activiteit("n" + i, toeval.Next(1, 5), 40)),
                1 => Wijziging.Verwijder(a),
                2 => Wijziging.Verplaats(a, new Plek("vmbo", toeval.Next(1, 5), lijn.Kalender.Week(toeval.Next(1, 40)), null)),
                3 => Wijziging.Markeer(a, toeval.Next(2) == 0 ? "I" : "G"),
                4 when LinkControle.Controleer(nu, a.Id, b.Id) is null => Wijziging.Koppel(a, b, "je neemt je vragen mee"),
                5 when b.VolgtOp.Count > 0 => Wijziging.Ontkoppel(nu.Activiteiten.First(x => x.Id == b.VolgtOp[0].Id), b),
                _ => null,
            };
            if (w is not null)
            {
                wijzigingen = Ontwerplijn.Met(wijzigingen, w, lijn);
            }
        }

        var dan = Ontwerplijn.Toepassen(lijn, wijzigingen);
        // What is moved before what it follows is said, never kept as a link.
        Assert.Empty(LinkControle.Terugwaarts(dan.Lijn));
        Assert.Null(LinkControle.ZoekKring(dan.Lijn.Activiteiten));
        Assert.Equal(Stand(dan.Lijn), Stand(Ontwerplijn.Toepassen(lijn, Ontwerplijn.Verschil(lijn, dan.Lijn)).Lijn));
        Assert.Equal(Stand(lijn), Stand(Ontwerplijn.Toepassen(dan.Lijn, Ontwerplijn.Verschil(dan.Lijn, lijn)).Lijn));
    }

    private static IEnumerable<string> Stand(Leerlijn lijn) =>
        lijn
            .Activiteiten.OrderBy(a => a.Id, StringComparer.Ordinal)
            .Select(a =>
                $"{a.Id} {Plek.Van(a)} {a.Marker} {string.Join(',', a.VolgtOp.Select(v => $"{v.Id}:{v.Toelichting}").Order(StringComparer.Ordinal))}"
            );
}
