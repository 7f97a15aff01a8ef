using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Data.Evaluatie;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie.Groepsgesprekken;

/// <summary>The group talks of a school year, per leerjaar and vestiging: what they were about and what was agreed.</summary>
public sealed class IndexModel(GroepsgesprekRepository gesprekken) : Paginabasis
{
    /// <summary>Code of a doelgroep; anything else = both.</summary>
    [BindProperty(SupportsGet = true, Name = "doelgroep")]
    public string? Met { get; set; }

    public Doelgroep? Doelgroep => Doelgroep.Van(Met);

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    public Gesprekkenlijst Lijst { get; private set; } = null!;
    public IReadOnlyList<Groepsgesprek> Getoond { get; private set; } = [];
    public bool MagToevoegen => School.Schooljaar > 0 && GesprekModel.MagErgens(School.Ik, Lijst);

    public bool MagWijzigen(Groepsgesprek g)
    {
        ArgumentNullException.ThrowIfNull(g);
        return Rechten.MagGesprekSchrijven(School.Ik, Lijst.IsEigen(g.LeerjaarNr, g.VestigingId));
    }

    /// <summary>Which leerjaren were not asked yet, in a sentence.</summary>
    public string Stand
    {
        get
        {
            if (Lijst.Gesprekken.Count == 0)
            {
                return "Er staat nog geen groepsgesprek van dit schooljaar.";
            }
            var zonder = Lijst.Leerjaren.Where(l => Lijst.Gesprekken.All(g => g.LeerjaarNr != l || g.Doelgroep.IsMentoren)).ToList();
            return Tekst.Aantal(Lijst.Gesprekken.Count, "gesprek", "gesprekken")
                + (
                    zonder.Count == 0
                        ? "."
                        : $"; met leerlingen van leerjaar {string.Join(", ", zonder.SkipLast(1))}{(zonder.Count > 1 ? " en " : "")}"
                            + $"{zonder[^1]} is nog niet gepraat."
                );
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Lijst = await gesprekken.GetAsync(School.Schooljaar, School.Ik.Id, ct);
        Zoek = Tekst.Schoon(Zoek);
        Getoond =
        [
            .. Lijst
                .Gesprekken.Where(g => Doelgroep is null || g.Doelgroep == Doelgroep)
                .Where(g =>
                    Zoek.Length == 0
                    || new[]
                    {
                        g.Themas,
                        g.Afspraken,
                        g.Vestiging ?? "",
                        $"leerjaar {g.LeerjaarNr}",
                        Codes.Label(Gespreksregels.Vormen, g.Vorm),
                        g.Door,
                    }.Any(t => t.Contains(Zoek, StringComparison.OrdinalIgnoreCase))
                ),
        ];
        return Page();
    }
}
