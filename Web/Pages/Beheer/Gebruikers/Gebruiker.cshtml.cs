using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Beheer;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Organisatie;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beheer.Gebruikers;

public sealed record GebruikerInvoer
{
    [Display(Name = "naam"), Required, StringLength(Limieten.Naam)]
    public string Naam { get; init; } = "";

    [Display(Name = "e-mailadres"), Required, StringLength(Limieten.Email)]
    public string Email { get; init; } = "";

    [Display(Name = "rollen")]
    public List<string> Rollen { get; init; } = [];

    [Display(Name = "teams")]
    public List<int> TeamIds { get; init; } = [];

    [Display(Name = "vestigingen")]
    public List<int> VestigingIds { get; init; } = [];

    public bool Actief { get; init; }
}

/// <summary>Adds or changes an account. Temporary passwords stand on the answer to the post, never in a cookie or in the database.</summary>
public sealed class GebruikerModel(GebruikerRepository gebruikers, OrganisatieRepository organisatie, AccountMaker maker)
    : BeheerFormulier<GebruikerInvoer>(organisatie)
{
    private Accountgegevens? _account;

    protected override string Ding => "Gebruiker";
    protected override string Dit => "Dit account";
    protected override (string Label, string Pad)? Boven => ("Gebruikers", "/Beheer/Gebruikers");

    /// <summary>Accounts are closed, never removed: their name stands in the history.</summary>
    protected override bool KanVerwijderen => false;

    /// <summary>The temporary password to pass on; null when the form is shown.</summary>
    public Uitgereikt? Uitgereikt { get; private set; }

    /// <summary>One's own password is changed by knowing the old one.</summary>
    public bool MagNieuwWachtwoord => _account is { Actief: true } && _account.Id != School.Ik.Id;

    public Vinkjes Rolkeuze =>
        new(
            "Invoer.Rollen",
            "Rollen",
            [.. Rollen.Alle.Select(r => new Vinkje(r, r, Invoer.Rollen.Contains(r)))],
            "Kies er een of meer. Decaan is ook de rol van de LOB-coördinator.",
            ""
        );
    public Vinkjes Teamkeuze =>
        Beheerkeuzes.Vinkjes(
            "Invoer.TeamIds",
            "Teams",
            Indeling.Teams,
            Invoer.TeamIds,
            t => t.Id,
            t => $"{t.Code} – {t.Naam}",
            "Teamleiders, mentoren, vakdocenten en stagebegeleiders bewerken de activiteiten van hun eigen teams.",
            "De school heeft nog geen teams."
        );
    public Vinkjes Vestigingkeuze =>
        Beheerkeuzes.Vinkjes(
            "Invoer.VestigingIds",
            "Vestigingen",
            Indeling.Vestigingen,
            Invoer.VestigingIds,
            v => v.Id,
            v => v.Naam,
            "Geen vinkje = de hele school.",
            "De school heeft nog geen vestigingen."
        );

    protected override async Task<bool> LaadAsync(CancellationToken ct)
    {
        (_account, Indeling) = await gebruikers.GetAccountAsync(Id ?? 0, ct);
        return true;
    }

    protected override (GebruikerInvoer Invoer, int Versie)? Zoek() =>
        _account is not { } a
            ? null
            : (
                new GebruikerInvoer
                {
                    Naam = a.Naam,
                    Email = a.Email,
                    Rollen = [.. a.Rollen],
                    TeamIds = [.. a.TeamIds],
                    VestigingIds = [.. a.VestigingIds],
                    Actief = a.Actief,
                },
                a.Versie
            );

    protected override Task ControleerAsync(CancellationToken ct)
    {
        if (maker.EmailFout(Invoer.Email.Trim()) is { } fout)
        {
            Fout("Email", fout);
        }
        if (Invoer.Rollen.Count == 0)
        {
            Fout("Rollen", "Kies minstens één rol.");
        }
        if (Invoer.Rollen.Any(r => !Rollen.Alle.Contains(r)))
        {
            Fout("Rollen", "Kies rollen uit de lijst.");
        }
        if (Invoer.TeamIds.Any(id => Indeling.Teams.All(t => t.Id != id)))
        {
            Fout("TeamIds", "Een van de teams is intussen verwijderd. Kijk de vinkjes na.");
        }
        if (Invoer.VestigingIds.Any(id => Indeling.Vestigingen.All(v => v.Id != id)))
        {
            Fout("VestigingIds", "Een van de vestigingen is intussen verwijderd. Kijk de vinkjes na.");
        }
        if (Id == School.Ik.Id && !Invoer.Actief)
        {
            Fout("Actief", "Je kunt je eigen account niet sluiten. Vraag het aan een andere beheerder.");
        }
        return Task.CompletedTask;
    }

    protected override async Task<Beheeruitkomst> BewaarAsync(CancellationToken ct)
    {
        var (naam, email) = (Invoer.Naam.Trim(), Invoer.Email.Trim());
        if (Id is int id)
        {
            return await gebruikers.BewaarAsync(
                new Accountgegevens
                {
                    Id = id,
                    Naam = naam,
                    Email = email,
                    EmailNormaal = maker.Normaliseer(email),
                    Rollen = Invoer.Rollen,
                    TeamIds = Invoer.TeamIds,
                    VestigingIds = Invoer.VestigingIds,
                    Actief = Invoer.Actief,
                    Versie = Versie,
                },
                AccountMaker.NieuwStempel(),
                ct
            );
        }

        var (account, wachtwoord) = maker.Maak(naam, email, Invoer.Rollen, Invoer.TeamIds, Invoer.VestigingIds);
        var uitkomst = await gebruikers.VoegToeAsync([account], ct);
        if (uitkomst == Beheeruitkomst.Opgeslagen)
        {
            Uitgereikt = new(naam, email, wachtwoord);
        }
        return uitkomst;
    }

    /// <summary>Who gave up the role Beheerder may no longer open the list.</summary>
    protected override IActionResult Gelukt() =>
        Uitgereikt is not null ? Page()
        : Id == School.Ik.Id && !Invoer.Rollen.Contains(Rollen.Beheerder) ? RedirectToPage("/Index")
        : base.Gelukt();

    public async Task<IActionResult> OnPostWachtwoordAsync(CancellationToken ct)
    {
        ModelState.Clear();
        await LaadAsync(ct);
        if (_account is not { } account)
        {
            return NotFound();
        }
        ToonOpgeslagen();
        if (account.Id == School.Ik.Id)
        {
            return Ongeldig("", "Je eigen wachtwoord wijzig je bij ‘Wachtwoord wijzigen’ in het menu.");
        }
        var (wachtwoord, hash) = maker.NieuwWachtwoord();
        if (!await gebruikers.SetTijdelijkWachtwoordAsync(account.Id, hash, AccountMaker.NieuwStempel(), ct))
        {
            return Ongeldig("", "Dit account is gesloten. Open het eerst.");
        }
        Uitgereikt = new(account.Naam, account.Email, wachtwoord);
        return Page();
    }

    protected override IEnumerable<(string Veld, string Waarde)> Regels(GebruikerInvoer invoer) =>
        [
            ("Naam", invoer.Naam),
            ("E-mailadres", invoer.Email),
            ("Rollen", string.Join(", ", Rollen.Alle.Where(invoer.Rollen.Contains))),
            ("Teams", Beheerkeuzes.Namen(Indeling.Teams, invoer.TeamIds, t => t.Id, t => t.Code)),
            ("Vestigingen", Beheerkeuzes.Namen(Indeling.Vestigingen, invoer.VestigingIds, v => v.Id, v => v.Naam)),
            ("Account", invoer.Actief ? "open" : "gesloten"),
        ];

    protected override (string Veld, string Melding) Dubbel => ("Invoer.Email", "Er is al een account met dit e-mailadres.");

    protected override Task<Beheeruitkomst> VerwijderAsync(CancellationToken ct) => Task.FromResult(Beheeruitkomst.Verwijzing);

    protected override string InGebruik => "Een account wordt niet verwijderd. Sluit het.";
}
