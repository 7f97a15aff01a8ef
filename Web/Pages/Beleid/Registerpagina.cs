using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>One register as a list with its findings; filters and search stand in the address.</summary>
public abstract class Registerpagina(BeleidRepository beleid, TimeProvider klok, Beleidssoort soort) : Beleidspagina(beleid, klok)
{
    /// <summary>Groups of statuses as chips.</summary>
    public static readonly IReadOnlyList<(string Code, string Label, IReadOnlyList<Beleidsstatus> Statussen)> Standen =
    [
        ("wording", "In wording", [Beleidsstatus.Idee, Beleidsstatus.Concept, Beleidsstatus.Besproken]),
        (
            "aangenomen",
            "Vastgesteld",
            [Beleidsstatus.Vastgesteld, Beleidsstatus.InUitvoering, Beleidsstatus.Geevalueerd, Beleidsstatus.Bijgesteld]
        ),
        ("afgesloten", "Afgesloten", [Beleidsstatus.Afgesloten]),
    ];

    [BindProperty(SupportsGet = true)]
    public string? Stand { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Team { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Zoek { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Archief { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Signalen { get; set; }

    public Beleidssoort Soort => soort;
    public bool IsStrategisch => soort == Beleidssoort.Strategisch;
    public IReadOnlyList<Beleidsstuk> Alle => [.. Register.Stukken.Where(s => s.Soort == soort)];
    public IReadOnlyList<Beleidsstuk> InArchief => [.. Register.Alle.Where(s => s.Soort == soort && s.GearchiveerdOp is not null)];
    public IReadOnlyList<Beleidsstuk> Getoond { get; private set; } = [];
    public bool IsGefilterd => !string.IsNullOrEmpty(Stand) || !string.IsNullOrEmpty(Team) || !string.IsNullOrEmpty(Zoek) || Signalen;

    /// <summary>BL-11 for a visitor who does not write this register; null for who does.</summary>
    public Bevinding? GeenRecht => MagToevoegen(soort) ? null : Beleidsregels.GeenRecht(Beleidsschrijver.RolVan(School.Ik, soort), soort);

    /// <summary>BL findings and SMART codes of an item, in that order: what the list counts and shows.</summary>
    public IReadOnlyList<(Ernst Ernst, string Regel, string Melding)> Van(Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        return
        [
            .. Bevindingen[stuk.Code].Select(b => (b.Ernst, b.Regel, b.Melding)),
            .. Beleidsregels.Smart(stuk).Select(c => (Ernst.Tip, c.Code, c.Melding)),
        ];
    }

    public object Filter(string? stand, string? team, bool signalen) =>
        new
        {
            stand,
            team,
            zoek = string.IsNullOrEmpty(Zoek) ? null : Zoek,
            signalen = signalen ? "true" : null,
        };

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LaadAsync(0, ct);
        Zoek = Schoon(Zoek);
        var statussen = Standen.FirstOrDefault(s => s.Code == Stand).Statussen;
        Getoond =
        [
            .. (Archief ? InArchief : Alle)
                .Where(s => statussen is null || statussen.Contains(s.Status))
                .Where(s => string.IsNullOrEmpty(Team) || s.Team == Team)
                .Where(s => !Signalen || Van(s).Count > 0)
                .Where(s =>
                    Zoek.Length == 0
                    || Beleidsverschil
                        .Velden(s, Register.Activiteit)
                        .Append(("Code", s.Code))
                        .Any(v => v.Item2.Contains(Zoek, StringComparison.OrdinalIgnoreCase))
                ),
        ];
        return Page();
    }
}
