namespace LobBeleid.Data.Organisatie;

/// <summary>Writes what belongs to one school year. Id 0 adds, another id replaces when Versie still holds.</summary>
public sealed partial class OrganisatieRepository
{
    public const string SqlLeerjaarInsert =
        "INSERT INTO Leerjaar (SchooljaarId, Nr, Rooster, Portfolio, Weken, Versie) VALUES (@schooljaar, @Nr, @Rooster, @Portfolio, @Weken, 1)";

    /// <summary>The number stays: activities, classes and milestones refer to a leerjaar by its number.</summary>
    public const string SqlLeerjaarUpdate = """
        UPDATE Leerjaar SET Rooster = @Rooster, Portfolio = @Portfolio, Weken = @Weken, Versie = Versie + 1
        WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie
        """;
    public const string SqlLeerjaarDelete = "DELETE FROM Leerjaar WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlLeerjaarStand = "SELECT Versie FROM Leerjaar WHERE Id = @Id AND SchooljaarId = @schooljaar";
    public const string SqlLeerjaarTeamsDelete = "DELETE FROM LeerjaarTeam WHERE LeerjaarId = @leerjaarId";
    public const string SqlLeerjaarTeamInsert =
        "INSERT INTO LeerjaarTeam (LeerjaarId, TeamId, Volgorde) VALUES (@leerjaarId, @teamId, @volgorde)";
    public const string SqlLeerjaarGebruik = """
        SELECT
          (SELECT COUNT(*) FROM Activiteit a WHERE a.SchooljaarId = l.SchooljaarId AND a.Zone = 'vmbo' AND a.LeerjaarNr = l.Nr
            AND a.VerwijderdOp IS NULL) AS Activiteiten,
          (SELECT COUNT(*) FROM Klas k WHERE k.SchooljaarId = l.SchooljaarId AND k.LeerjaarNr = l.Nr) AS Klassen,
          (SELECT COUNT(*) FROM Mijlpaal m WHERE m.SchooljaarId = l.SchooljaarId AND m.LeerjaarNr = l.Nr) AS Mijlpalen
        FROM Leerjaar l WHERE l.Id = @Id AND l.SchooljaarId = @schooljaar
        """;

    public const string SqlMijlpaalInsert =
        "INSERT INTO Mijlpaal (SchooljaarId, Soort, LeerjaarNr, Week, Versie) VALUES (@schooljaar, @Soort, @LeerjaarNr, @Week, 1)";
    public const string SqlMijlpaalUpdate = """
        UPDATE Mijlpaal SET Soort = @Soort, LeerjaarNr = @LeerjaarNr, Week = @Week, Versie = Versie + 1
        WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie
        """;
    public const string SqlMijlpaalDelete = "DELETE FROM Mijlpaal WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlMijlpaalStand = "SELECT Versie FROM Mijlpaal WHERE Id = @Id AND SchooljaarId = @schooljaar";

    public const string SqlPartnerInsert =
        "INSERT INTO Partner (SchooljaarId, ExternId, Naam, Tot, Versie) VALUES (@schooljaar, @ExternId, @Naam, @Tot, 1)";

    /// <summary>ExternId stays: exchanged files know the partner by it.</summary>
    public const string SqlPartnerUpdate =
        "UPDATE Partner SET Naam = @Naam, Tot = @Tot, Versie = Versie + 1 WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlPartnerDelete = "DELETE FROM Partner WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlPartnerStand = "SELECT Versie FROM Partner WHERE Id = @Id AND SchooljaarId = @schooljaar";

    public const string SqlVakantieInsert =
        "INSERT INTO Vakantie (SchooljaarId, VestigingId, Naam, WeekVan, WeekTot, Versie) VALUES (@schooljaar, @VestigingId, @Naam, @WeekVan, @WeekTot, 1)";
    public const string SqlVakantieUpdate = """
        UPDATE Vakantie SET Naam = @Naam, WeekVan = @WeekVan, WeekTot = @WeekTot, Versie = Versie + 1
        WHERE Id = @Id AND VestigingId = @VestigingId AND SchooljaarId = @schooljaar AND Versie = @Versie
        """;
    public const string SqlVakantieDelete = "DELETE FROM Vakantie WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlVakantieStand = "SELECT Versie FROM Vakantie WHERE Id = @Id AND SchooljaarId = @schooljaar";
    public const string SqlPeriodeInsert =
        "INSERT INTO Periode (SchooljaarId, VestigingId, Naam, WeekVan, WeekTot, Versie) VALUES (@schooljaar, @VestigingId, @Naam, @WeekVan, @WeekTot, 1)";
    public const string SqlPeriodeUpdate = """
        UPDATE Periode SET Naam = @Naam, WeekVan = @WeekVan, WeekTot = @WeekTot, Versie = Versie + 1
        WHERE Id = @Id AND VestigingId = @VestigingId AND SchooljaarId = @schooljaar AND Versie = @Versie
        """;
    public const string SqlPeriodeDelete = "DELETE FROM Periode WHERE Id = @Id AND SchooljaarId = @schooljaar AND Versie = @Versie";
    public const string SqlPeriodeStand = "SELECT Versie FROM Periode WHERE Id = @Id AND SchooljaarId = @schooljaar";

    /// <summary>A new id for a partner that does not come from a file.</summary>
    public static string NieuwPartnerId() => "p" + Guid.NewGuid().ToString("N")[..15];

    /// <summary>Replaces the teams too, in the order given. The number of an existing leerjaar does not change.</summary>
    public Task<Beheeruitkomst> BewaarAsync(int schooljaar, LeerjaarRij leerjaar, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(leerjaar);
        var p = new
        {
            schooljaar,
            leerjaar.Id,
            leerjaar.Nr,
            leerjaar.Rooster,
            leerjaar.Portfolio,
            leerjaar.Weken,
            leerjaar.Versie,
        };
        return SchrijfAsync(
            async t =>
            {
                var id = leerjaar.Id;
                if (id == 0)
                {
                    id = await t.InsertAsync(SqlLeerjaarInsert, p, ct);
                }
                else
                {
                    var uitkomst = await RaakAsync(t, SqlLeerjaarUpdate, SqlLeerjaarStand, p, ct);
                    if (uitkomst != Beheeruitkomst.Opgeslagen)
                    {
                        return uitkomst;
                    }
                }

                await t.ExecuteAsync(SqlLeerjaarTeamsDelete, new { leerjaarId = id }, ct);
                await t.ExecuteAsync(
                    SqlLeerjaarTeamInsert,
                    leerjaar
                        .TeamIds.Distinct()
                        .Select(
                            (teamId, volgorde) =>
                                new
                                {
                                    leerjaarId = id,
                                    teamId,
                                    volgorde,
                                }
                        )
                        .ToList(),
                    ct
                );
                return Beheeruitkomst.Opgeslagen;
            },
            ct
        );
    }

    /// <summary>Null when there is no such leerjaar in this school year.</summary>
    public Task<LeerjaarGebruik?> GetLeerjaarGebruikAsync(int schooljaar, int id, CancellationToken ct) =>
        database.QuerySingleOrDefaultAsync<LeerjaarGebruik>(SqlLeerjaarGebruik, new { schooljaar, Id = id }, ct);

    /// <summary>Verwijzing while activities, klassen or mijlpalen stand in it: they refer to the number, which no foreign key guards.</summary>
    public Task<Beheeruitkomst> VerwijderLeerjaarAsync(int schooljaar, int id, int versie, CancellationToken ct) =>
        SchrijfAsync(
            async t =>
            {
                var p = new
                {
                    schooljaar,
                    Id = id,
                    Versie = versie,
                };
                return await t.QuerySingleOrDefaultAsync<LeerjaarGebruik>(SqlLeerjaarGebruik, p, ct) is { IsLeeg: false }
                    ? Beheeruitkomst.Verwijzing
                    : await RaakAsync(t, SqlLeerjaarDelete, SqlLeerjaarStand, p, ct);
            },
            ct
        );

    public Task<Beheeruitkomst> BewaarAsync(int schooljaar, MijlpaalRij mijlpaal, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(mijlpaal);
        var p = new
        {
            schooljaar,
            mijlpaal.Id,
            mijlpaal.Soort,
            mijlpaal.LeerjaarNr,
            mijlpaal.Week,
            mijlpaal.Versie,
        };
        return mijlpaal.Id == 0 ? VoegToeAsync(SqlMijlpaalInsert, p, ct) : RaakAsync(SqlMijlpaalUpdate, SqlMijlpaalStand, p, ct);
    }

    public Task<Beheeruitkomst> VerwijderMijlpaalAsync(int schooljaar, int id, int versie, CancellationToken ct) =>
        RaakAsync(
            SqlMijlpaalDelete,
            SqlMijlpaalStand,
            new
            {
                schooljaar,
                Id = id,
                Versie = versie,
            },
            ct
        );

    /// <summary>A new partner gets its <see cref="PartnerRij.ExternId"/> from <see cref="NieuwPartnerId"/>.</summary>
    public Task<Beheeruitkomst> BewaarAsync(int schooljaar, PartnerRij partner, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(partner);
        var p = new
        {
            schooljaar,
            partner.Id,
            ExternId = NieuwPartnerId(),
            partner.Naam,
            partner.Tot,
            partner.Versie,
        };
        return partner.Id == 0 ? VoegToeAsync(SqlPartnerInsert, p, ct) : RaakAsync(SqlPartnerUpdate, SqlPartnerStand, p, ct);
    }

    /// <summary>Verwijzing while an activity, also one in the bin, has this partner.</summary>
    public Task<Beheeruitkomst> VerwijderPartnerAsync(int schooljaar, int id, int versie, CancellationToken ct) =>
        RaakAsync(
            SqlPartnerDelete,
            SqlPartnerStand,
            new
            {
                schooljaar,
                Id = id,
                Versie = versie,
            },
            ct
        );

    public Task<Beheeruitkomst> BewaarVakantieAsync(int schooljaar, Weekreeks vakantie, CancellationToken ct) =>
        BewaarAsync(schooljaar, vakantie, SqlVakantieInsert, SqlVakantieUpdate, SqlVakantieStand, ct);

    public Task<Beheeruitkomst> VerwijderVakantieAsync(int schooljaar, int id, int versie, CancellationToken ct) =>
        RaakAsync(
            SqlVakantieDelete,
            SqlVakantieStand,
            new
            {
                schooljaar,
                Id = id,
                Versie = versie,
            },
            ct
        );

    public Task<Beheeruitkomst> BewaarPeriodeAsync(int schooljaar, Weekreeks periode, CancellationToken ct) =>
        BewaarAsync(schooljaar, periode, SqlPeriodeInsert, SqlPeriodeUpdate, SqlPeriodeStand, ct);

    public Task<Beheeruitkomst> VerwijderPeriodeAsync(int schooljaar, int id, int versie, CancellationToken ct) =>
        RaakAsync(
            SqlPeriodeDelete,
            SqlPeriodeStand,
            new
            {
                schooljaar,
                Id = id,
                Versie = versie,
            },
            ct
        );

    private Task<Beheeruitkomst> BewaarAsync(
        int schooljaar,
        Weekreeks reeks,
        string insert,
        string update,
        string stand,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(reeks);
        var p = new
        {
            schooljaar,
            reeks.Id,
            reeks.VestigingId,
            reeks.Naam,
            reeks.WeekVan,
            reeks.WeekTot,
            reeks.Versie,
        };
        return reeks.Id == 0 ? VoegToeAsync(insert, p, ct) : RaakAsync(update, stand, p, ct);
    }
}
