using LobBeleid.Data.Database;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Data.Beleid;

/// <summary>
/// Reads and writes the two policy registers. Everybody on the staff reads them; strategic is written by the directie, tactical by the team and its
/// teamleider.
/// </summary>
public sealed partial class BeleidRepository(LobDatabase database)
{
    public const string SqlRegister = """
        SELECT s.Id, s.Versie, s.Soort, s.Code, s.Titel, s.Status, s.TeamId, t.Code AS Team, s.OuderId, o.Code AS Ouder, s.EigenaarId,
          g.Naam AS Eigenaar, s.Doel, s.Probleem, s.WaaromOns, s.Oplossingsrichting,
          s.Draagvlak, s.Mensen, s.Middelen, s.Aantal, s.MinutenPerKeer, s.TiendenUur, s.SamenwerkingVorm, s.SamenwerkingInhoud, s.Samenwerking,
            s.BelangTeam, s.BelangLeiding, s.BelangLeerling, s.TeamleiderBetrokken,
          s.Medezeggenschap, s.MedezeggenschapOp, s.MedezeggenschapTekst, s.Begindatum, s.Einddatum, s.VastgesteldOp, s.VastgesteldDoor,
            s.SchrijverNaam, s.SchrijverRol, s.LaatstGehoordOp, s.GewijzigdOp, s.GewijzigdDoor, s.GearchiveerdOp
          FROM Beleidsstuk s LEFT JOIN Team t ON t.Id = s.TeamId LEFT JOIN Beleidsstuk o ON o.Id = s.OuderId LEFT
            JOIN Gebruiker g ON g.Id = s.EigenaarId ORDER BY s.Soort, s.Id;
        SELECT BeleidsstukId, Jaar, Centen, FteHonderdsten FROM Beleidsinvestering ORDER BY BeleidsstukId, Jaar;
        SELECT r.BeleidsstukId, t.Code AS Team, r.Uren, r.Centen FROM Beleidsruimte r LEFT JOIN Team t ON t.Id = r.TeamId ORDER BY r.BeleidsstukId, r.Volgorde;
        SELECT BeleidsstukId, Naam, Tot FROM Beleidsafhankelijkheid ORDER BY BeleidsstukId, Volgorde;
        SELECT BeleidsstukId, Wie, Wat, Wanneer, KlaarOp FROM Beleidsactie ORDER BY BeleidsstukId, Volgorde;
        SELECT BeleidsstukId, ActiviteitId FROM Beleidsactiviteit ORDER BY BeleidsstukId, ActiviteitId;
        SELECT BeleidsstukId, Vraag FROM Beleidsvraag ORDER BY BeleidsstukId, Vraag;
        SELECT Id, BeleidsstukId, Dag, Uitkomst, Tekst, Bijstelling, Door, CvbGeinformeerdOp, CvbGeinformeerdDoor FROM Beleidsevaluatie
          ORDER BY BeleidsstukId, Dag, Id;
        SELECT v.Id, v.Soort, v.TeamId, t.Code AS Team, v.BeleidsstukId, s.Code, v.Titel, v.Tekst, v.Waarom, v.VanId, v.VanNaam, v.VanRol, v.Op,
          v.Status, v.Antwoord, v.AntwoordDoor, v.AntwoordOp, v.Versie
          FROM Beleidsvoorstel v LEFT JOIN Team t ON t.Id = v.TeamId LEFT JOIN Beleidsstuk s ON s.Id = v.BeleidsstukId ORDER BY CASE
            WHEN v.Status = 'open' THEN 0 ELSE 1 END, v.Id DESC;
        SELECT Id, BeleidsstukId, Dag, Aan, Toelichting, Inhoud, Door FROM Beleidsrapport ORDER BY Dag DESC, Id DESC;
        SELECT Id, Code, Naam FROM Team ORDER BY Code;
        SELECT Id, Naam FROM Gebruiker WHERE Actief = 1 ORDER BY Naam, Id;
        SELECT g.Naam FROM Gebruiker g JOIN GebruikerRol r ON r.GebruikerId = g.Id WHERE r.Rol = 'Mentor' AND g.Actief = 1;
        SELECT a.Id AS Nummer, a.Titel, a.Zone, a.LeerjaarNr AS Leerjaar, a.SchooljaarId AS Schooljaar, CASE WHEN a.VerwijderdOp IS NULL THEN 0
          ELSE 1 END AS InPrullenbak FROM Activiteit a
          WHERE (a.SchooljaarId = @schooljaar AND a.VerwijderdOp IS NULL) OR a.Id IN (SELECT ba.ActiviteitId FROM Beleidsactiviteit ba)
            ORDER BY a.SchooljaarId DESC, a.Zone DESC, a.LeerjaarNr, a.Id;
        SELECT Id, Op, Door, Veld, Oud, Nieuw FROM Beleidshistorie WHERE BeleidsstukId = @id ORDER BY Id DESC;
        SELECT Id, Letter, Machine, Oordeel, Reden, Doel, Door, Op FROM Smartoordeel WHERE BeleidsstukId = @id ORDER BY Id DESC;
        SELECT Id, Letter, Voldoet, Twijfel, Ontbreekt, Bezwaar, Doel, Door, Op FROM Smartblik WHERE BeleidsstukId = @id ORDER BY Id DESC;
        SELECT p.Id, p.RondeId, r.Naam AS Ronde, p.Vraag, p.Tekst, p.Status FROM Verbeterpunt p JOIN Ronde r ON r.Id = p.RondeId
          WHERE p.BeleidsstukId = @id AND p.GearchiveerdOp IS NULL ORDER BY p.Id;
        """;

    /// <param name="schooljaar">Whose activities can be named; 0 = none.</param>
    /// <param name="id">The item whose history and verdicts are asked for; 0 = none.</param>
    /// <param name="ct">Ends the query early.</param>
    public Task<Beleidsregister> GetAsync(int schooljaar, int id, CancellationToken ct) =>
        database.QueryMultipleAsync(
            SqlRegister,
            new { schooljaar, id },
            async grid =>
            {
                var rijen = (await grid.ReadAsync<StukRij>()).ToList();
                var investeringen = (await grid.ReadAsync<InvesteringRij>()).ToLookup(
                    r => r.BeleidsstukId,
                    r => new Investering(r.Jaar, r.Centen, r.FteHonderdsten / 100m)
                );
                var ruimte = (await grid.ReadAsync<RuimteRij>()).ToLookup(
                    r => r.BeleidsstukId,
                    r => new Teamruimte(r.Team, r.Uren, r.Centen)
                );
                var afhankelijk = (await grid.ReadAsync<AfhankelijkRij>()).ToLookup(
                    r => r.BeleidsstukId,
                    r => new Afhankelijkheid(r.Naam, r.Tot)
                );
                var acties = (await grid.ReadAsync<ActieRij>()).ToLookup(
                    r => r.BeleidsstukId,
                    r => new Beleidsactie(r.Wie, r.Wat, r.Wanneer, r.KlaarOp)
                );
                var activiteiten = (await grid.ReadAsync<ActiviteitRij>()).ToLookup(r => r.BeleidsstukId, r => r.ActiviteitId);
                var vragen = (await grid.ReadAsync<VraagRij>()).ToLookup(r => r.BeleidsstukId, r => r.Vraag);
                var evaluaties = (await grid.ReadAsync<EvaluatieRij>()).ToLookup(
                    r => r.BeleidsstukId,
                    r => new Beleidsevaluatie
                    {
                        Id = r.Id,
                        Dag = r.Dag,
                        Uitkomst = r.Uitkomst,
                        Tekst = r.Tekst,
                        Bijstelling = r.Bijstelling,
                        Door = r.Door,
                        CvbGeinformeerdOp = r.CvbGeinformeerdOp,
                        CvbGeinformeerdDoor = r.CvbGeinformeerdDoor,
                    }
                );
                return new Beleidsregister
                {
                    Alle =
                    [
                        .. rijen.Select(r =>
                            r.AlsStuk() with
                            {
                                Investeringen = [.. investeringen[r.Id]],
                                Ruimte = [.. ruimte[r.Id]],
                                Afhankelijkheden = [.. afhankelijk[r.Id]],
                                Acties = [.. acties[r.Id]],
                                Activiteiten = [.. activiteiten[r.Id]],
                                Vragen = [.. vragen[r.Id]],
                                Evaluaties = [.. evaluaties[r.Id]],
                            }
                        ),
                    ],
                    Voorstellen = (await grid.ReadAsync<Beleidsvoorstel>()).ToList(),
                    Rapporten = (await grid.ReadAsync<Beleidsrapport>()).ToList(),
                    Teams = (await grid.ReadAsync<Teamnaam>()).ToList(),
                    Collegas = (await grid.ReadAsync<Collega>()).ToList(),
                    Mentoren = (await grid.ReadAsync<string>()).ToList(),
                    Activiteiten = (await grid.ReadAsync<Lijnactiviteit>()).ToList(),
                    Historie = (await grid.ReadAsync<Historieregel>()).ToList(),
                    Oordelen = (await grid.ReadAsync<Smartoordeel>()).ToList(),
                    Blikken = (await grid.ReadAsync<Smartblik>()).ToList(),
                    Verbeterpunten = (await grid.ReadAsync<Planpunt>()).ToList(),
                };
            },
            ct
        );

    private sealed record StukRij
    {
        public int Id { get; init; }
        public int Versie { get; init; }
        public string Soort { get; init; } = "";
        public string Code { get; init; } = "";
        public string Titel { get; init; } = "";
        public string Status { get; init; } = "";
        public int? TeamId { get; init; }
        public string? Team { get; init; }
        public int? OuderId { get; init; }
        public string? Ouder { get; init; }
        public int? EigenaarId { get; init; }
        public string? Eigenaar { get; init; }
        public string Doel { get; init; } = "";
        public string Probleem { get; init; } = "";
        public string WaaromOns { get; init; } = "";
        public string Oplossingsrichting { get; init; } = "";
        public string Draagvlak { get; init; } = "";
        public string Mensen { get; init; } = "";
        public string Middelen { get; init; } = "";
        public int? Aantal { get; init; }
        public int? MinutenPerKeer { get; init; }
        public int? TiendenUur { get; init; }
        public string SamenwerkingVorm { get; init; } = "";
        public string SamenwerkingInhoud { get; init; } = "";
        public string Samenwerking { get; init; } = "";
        public string BelangTeam { get; init; } = "";
        public string BelangLeiding { get; init; } = "";
        public string BelangLeerling { get; init; } = "";
        public bool? TeamleiderBetrokken { get; init; }
        public string Medezeggenschap { get; init; } = "";
        public DateOnly? MedezeggenschapOp { get; init; }
        public string MedezeggenschapTekst { get; init; } = "";
        public DateOnly? Begindatum { get; init; }
        public DateOnly? Einddatum { get; init; }
        public DateOnly? VastgesteldOp { get; init; }
        public string VastgesteldDoor { get; init; } = "";
        public string SchrijverNaam { get; init; } = "";
        public string SchrijverRol { get; init; } = "";
        public DateOnly LaatstGehoordOp { get; init; }
        public DateTimeOffset GewijzigdOp { get; init; }
        public string GewijzigdDoor { get; init; } = "";
        public DateTimeOffset? GearchiveerdOp { get; init; }

        public Beleidsstuk AlsStuk() =>
            new()
            {
                Id = Id,
                Versie = Versie,
                Soort = Enum.Parse<Beleidssoort>(Soort, ignoreCase: true),
                Code = Code,
                Titel = Titel,
                Status = Enum.Parse<Beleidsstatus>(Status),
                TeamId = TeamId,
                Team = Team,
                OuderId = OuderId,
                Ouder = Ouder,
                EigenaarId = EigenaarId,
                Eigenaar = Eigenaar ?? "",
                Doel = Doel,
                Probleem = Probleem,
                WaaromOns = WaaromOns,
                Oplossingsrichting = Oplossingsrichting,
                Draagvlak = Draagvlak,
                Mensen = Mensen,
                Middelen = Middelen,
                Aantal = Aantal,
                MinutenPerKeer = MinutenPerKeer,
                UrenToegezegd = TiendenUur / 10m,
                SamenwerkingVorm = SamenwerkingVorm,
                SamenwerkingInhoud = SamenwerkingInhoud,
                Samenwerking = Samenwerking,
                BelangTeam = BelangTeam,
                BelangLeiding = BelangLeiding,
                BelangLeerling = BelangLeerling,
                TeamleiderBetrokken = TeamleiderBetrokken,
                Medezeggenschap = Medezeggenschap,
                MedezeggenschapOp = MedezeggenschapOp,
                MedezeggenschapTekst = MedezeggenschapTekst,
                Begindatum = Begindatum,
                Einddatum = Einddatum,
                VastgesteldOp = VastgesteldOp,
                VastgesteldDoor = VastgesteldDoor,
                SchrijverNaam = SchrijverNaam,
                SchrijverRol = SchrijverRol,
                LaatstGehoordOp = LaatstGehoordOp,
                GewijzigdOp = GewijzigdOp,
                GewijzigdDoor = GewijzigdDoor,
                GearchiveerdOp = GearchiveerdOp,
            };
    }

    private sealed record InvesteringRij
    {
        public int BeleidsstukId { get; init; }
        public int Jaar { get; init; }
        public long? Centen { get; init; }
        public int? FteHonderdsten { get; init; }
    }

    private sealed record RuimteRij
    {
        public int BeleidsstukId { get; init; }
        public string? Team { get; init; }
        public int? Uren { get; init; }
        public long? Centen { get; init; }
    }

    private sealed record AfhankelijkRij
    {
        public int BeleidsstukId { get; init; }
        public string Naam { get; init; } = "";
        public DateOnly? Tot { get; init; }
    }

    private sealed record ActieRij
    {
        public int BeleidsstukId { get; init; }
        public string Wie { get; init; } = "";
        public string Wat { get; init; } = "";
        public DateOnly? Wanneer { get; init; }
        public DateOnly? KlaarOp { get; init; }
    }

    private sealed record ActiviteitRij
    {
        public int BeleidsstukId { get; init; }
        public int ActiviteitId { get; init; }
    }

    private sealed record VraagRij
    {
        public int BeleidsstukId { get; init; }
        public string Vraag { get; init; } = "";
    }

    private sealed record EvaluatieRij
    {
        public int Id { get; init; }
        public int BeleidsstukId { get; init; }
        public DateOnly Dag { get; init; }
        public string Uitkomst { get; init; } = "";
        public string Tekst { get; init; } = "";
        public string Bijstelling { get; init; } = "";
        public string Door { get; init; } = "";
        public DateOnly? CvbGeinformeerdOp { get; init; }
        public string CvbGeinformeerdDoor { get; init; } = "";
    }
}
