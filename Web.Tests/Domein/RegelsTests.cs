using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Data.Domein.Tijdlijn;
using LobBeleid.Tests.Domein.Planner;
using LobBeleid.Tests.Domein.Tijdlijn;

namespace LobBeleid.Tests.Domein;

/// <summary>What a record says of its rule, held against what the rules find: no finding without its record, no record without its findings.</summary>
public sealed class RegelsTests
{
    private static readonly DateOnly Vandaag = Bouwer.Vandaag;

    private static IEnumerable<Leerlijn> Lijnen(int aantal) =>
        Enumerable.Range(0, aantal).Select(zaad => Leerlijnen.Maak(new Random(zaad), zaad % 61));

    private static IEnumerable<Leerlijn> Tijdlijnen(int aantal) =>
        Enumerable.Range(0, aantal).Select(zaad => TijdlijnEigenschappen.Willekeurig(zaad, zaad % 90 + 1));

    private static IReadOnlyList<Bevinding> InBeleid(int zaad)
    {
        var toeval = new Random(zaad);
        return Beleidsregels.Bepaal(Stukken(toeval), Prioriteiten(toeval), ["Bo Schets"], Vandaag);
    }

    [Fact]
    public void Planner_EveryFindingHasItsRecord_EveryRecordItsFindings() =>
        Klopt(Signaleringen.Alle, "CP", [.. Lijnen(300).Select(l => Signaleringen.Bepaal(l, Vandaag))]);

    [Fact]
    public void Tijdlijn_EveryFindingHasItsRecord_EveryRecordItsFindings() =>
        Klopt(Tijdlijnregels.Alle, "TL", [.. Tijdlijnen(200).Concat(Lijnen(100)).Select(l => Tijdlijnregels.Bepaal(l))]);

    [Fact]
    public void Beleid_EveryFindingHasItsRecord_EveryRecordItsFindings() =>
        Klopt(Beleidsregels.Alle, "BL", [.. Enumerable.Range(0, 300).Select(InBeleid)]);

    private static void Klopt(IReadOnlyList<Regel> regels, string soort, IReadOnlyList<IReadOnlyList<Bevinding>> gevallen)
    {
        Assert.Equal(Enumerable.Range(1, regels.Count).Select(n => $"{soort}-{n:00}"), regels.Select(r => r.Code));
        var opCode = regels.ToDictionary(r => r.Code);
        foreach (var b in gevallen.SelectMany(g => g))
        {
            Assert.True(opCode.TryGetValue(b.Regel, out var regel), $"{b.Regel} finds something, but has no record.");
            Assert.True(b.Ernst == regel.Ernst || (b.Ernst == regel.ErnstNergens && b.Onderwerp.Length == 0), $"{b.Regel} {b.Ernst}");
            Assert.Equal(regel.OpInvulling, b.OpInvulling);
            Assert.True(IsOver(regel, b), $"{b.Regel} is not about {regel.Over}: [{b.Onderwerp}] {b.ActiviteitId}");
        }

        foreach (var regel in regels)
        {
            Assert.All(
                [regel.Uitleg, regel.Bron, regel.Veld, regel.Pagina],
                tekst => Assert.False(string.IsNullOrWhiteSpace(tekst), regel.Code)
            );
            var met = gevallen.Count(g => g.Any(b => b.Regel == regel.Code));
            Assert.True(met > 0, $"{regel.Code} has a record, but finds nothing anywhere.");
            Assert.True(met < gevallen.Count, $"{regel.Code} finds something everywhere.");
            var gevonden = gevallen.SelectMany(g => g).Where(b => b.Regel == regel.Code).ToList();
            Assert.Contains(gevonden, b => b.Veld == regel.Veld);
            Assert.True(regel.ErnstNergens is null || gevonden.Any(b => b.Ernst == regel.ErnstNergens), $"{regel.Code}: never in no year");
            Assert.True(
                !regel.OpInvulling || gevonden.All(b => b.Invulling.Count > 0),
                $"{regel.Code} has nothing to tell its findings apart by."
            );
            Assert.True(regel.GaatOpIn is null || opCode.ContainsKey(regel.GaatOpIn), $"{regel.Code}: {regel.GaatOpIn} is no rule.");
        }
    }

    private static bool IsOver(Regel regel, Bevinding b) =>
        regel.Over switch
        {
            Onderwerpsoort.Lijn => b.Onderwerp.Length == 0 && b.ActiviteitId is null && b.Leerjaar is null,
            Onderwerpsoort.Leerjaar => b.ActiviteitId is null
                && (
                    b.Onderwerp.Split(' ') is ["leerjaar" or "mbo" or "daarna", _] || (regel.ErnstNergens is not null && b.Leerjaar is null)
                ),
            Onderwerpsoort.Activiteit => b.ActiviteitId is not null,
            Onderwerpsoort.Verbinding => b.ActiviteitId is not null && b.Invulling.Select(i => i.Key).SequenceEqual(["a", "b"]),
            Onderwerpsoort.Overgang => b.Onderwerp.Length == 0 && b.Invulling.Any(i => i.Key == "overgang"),
            Onderwerpsoort.Beleidsstuk => b.Onderwerp.StartsWith("SP", StringComparison.Ordinal)
                || b.Onderwerp.StartsWith("TP", StringComparison.Ordinal),
            Onderwerpsoort.Prioriteit => b.Onderwerp == "prioriteit",
            _ => false,
        };

    // ---- Thresholds: a rule reads those of its record, and no others ----

    private static IEnumerable<string> Inhoud(IEnumerable<Bevinding> bevindingen, Func<Bevinding, bool> welke) =>
        bevindingen.Where(welke).Select(b => $"{b.Sleutel}|{b.ActiviteitId}|{b.Ernst}|{b.Melding}");

    [Fact]
    public void Planner_ThresholdChanged_ChangesOnlyTheRuleThatHoldsIt()
    {
        var lijnen = Lijnen(150).ToList();
        var eerst = lijnen.ConvertAll(l => Signaleringen.Bepaal(l, Vandaag));
        foreach (var (regel, drempel) in Signaleringen.Alle.SelectMany(r => r.Drempels.Select(d => (r, d))))
        {
            Assert.StartsWith(regel.Code, drempel.Code, StringComparison.Ordinal);
            var anders = new[] { drempel.Minimum, drempel.Maximum }
                .Select(w => lijnen.ConvertAll(l => Signaleringen.Bepaal(l, Vandaag, Bouwer.Drempel(drempel.Code, w))))
                .ToList();
            Assert.All(
                anders,
                dan =>
                    Assert.All(
                        eerst.Zip(dan),
                        paar =>
                            Assert.Equal(Inhoud(paar.First, b => b.Regel != regel.Code), Inhoud(paar.Second, b => b.Regel != regel.Code))
                    )
            );
            Assert.True(
                anders.Any(dan => eerst.Zip(dan).Any(p => !Inhoud(p.First, _ => true).SequenceEqual(Inhoud(p.Second, _ => true)))),
                $"{regel.Code} holds a threshold that changes nothing."
            );
        }
    }

    [Fact]
    public void Tijdlijn_ThresholdChanged_ChangesTheRuleThatHoldsIt()
    {
        var lijnen = Tijdlijnen(120).ToList();
        var eerst = lijnen.ConvertAll(l => Tijdlijnregels.Bepaal(l));
        foreach (var (regel, drempel) in Tijdlijnregels.Alle.SelectMany(r => r.Drempels.Select(d => (r, d))))
        {
            Assert.StartsWith(regel.Code, drempel.Code, StringComparison.Ordinal);
            Assert.True(
                new[] { drempel.Minimum, drempel.Maximum }
                    .Select(w => lijnen.ConvertAll(l => Tijdlijnregels.Bepaal(l, Bouwer.Drempel(drempel.Code, w))))
                    .Any(dan =>
                        eerst
                            .Zip(dan)
                            .Any(p =>
                                !Inhoud(p.First, b => b.Regel == regel.Code).SequenceEqual(Inhoud(p.Second, b => b.Regel == regel.Code))
                            )
                    ),
                $"{drempel.Code} changes nothing."
            );
        }
    }

    // ---- Generated policy ----

    private static List<Beleidsstuk> Stukken(Random r)
    {
        string Tekst() =>
            r.Next(3) == 0 ? ""
            : r.Next(6) == 0 ? "Elke klas krijgt een gastles."
            : "tekst";
        string Samen() =>
            r.Next(3) switch
            {
                0 => "",
                1 => "in opdracht",
                _ => "samen",
            };
        DateOnly Dag() => Vandaag.AddDays(r.Next(-900, 900));
        DateOnly? Misschien() => r.Next(3) == 0 ? null : Dag();
        return
        [
            .. Enumerable
                .Range(0, r.Next(4))
                .Select(i =>
                {
                    var soort = r.Next(2) == 0 ? Beleidssoort.Strategisch : Beleidssoort.Tactisch;
                    return new Beleidsstuk
                    {
                        Code = (soort == Beleidssoort.Strategisch ? "SP" : "TP") + i,
                        Soort = soort,
                        Status = (Beleidsstatus)r.Next(Enum.GetValues<Beleidsstatus>().Length),
                        SchrijverRol = r.Next(4) == 0 ? "Mentor" : "",
                        Probleem = Tekst(),
                        WaaromOns = Tekst(),
                        Oplossingsrichting = Tekst(),
                        Doel = Tekst(),
                        Investeringen = [.. Enumerable.Range(2026, r.Next(4)).Select(j => new Investering(j, r.Next(2) * 100, null))],
                        Ruimte = r.Next(2) == 0 ? [] : [new Teamruimte(null, r.Next(2) * 10, r.Next(2) * 100)],
                        Ouder = r.Next(2) == 0 ? null : "SP" + r.Next(3),
                        SamenwerkingVorm = Samen(),
                        SamenwerkingInhoud = Samen(),
                        BelangTeam = Tekst(),
                        BelangLeiding = Tekst(),
                        TeamleiderBetrokken = r.Next(2) == 0 ? null : r.Next(2) == 0,
                        VastgesteldOp = Misschien(),
                        Einddatum = Misschien(),
                        Evaluaties =
                            r.Next(2) == 0 ? [] : [new Beleidsevaluatie { Dag = Dag(), CvbGeinformeerdOp = r.Next(2) == 0 ? null : Dag() }],
                        Afhankelijkheden = r.Next(2) == 0 ? [] : [new Afhankelijkheid("roc", Misschien())],
                    };
                }),
        ];
    }

    private static List<Prioriteit> Prioriteiten(Random r) =>
        [
            .. Enumerable
                .Range(0, r.Next(2))
                .Select(_ => new Prioriteit
                {
                    WatPakkenWeOp = "prioriteit",
                    AanZet = r.Next(2) == 0 ? "" : "team",
                    Eigenaar = r.Next(2) == 0 ? "" : "Sam",
                    Status = r.Next(3) == 0 ? "Afgesloten" : "Open",
                }),
        ];
}
