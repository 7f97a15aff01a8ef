using LobBeleid.Data.Domein.Evaluatie;
using LobBeleid.Web.Excel;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>The results that are on the page, as a workbook: the same figures, the same groups, nothing else.</summary>
public sealed class Uitkomstenboek(ResultatenModel pagina)
{
    private const string Verborgen = "niet te zien";

    public FileContentResult AlsBestand() =>
        new Werkboek([Items(), .. pagina.Tabellen.Select(t => Tabel(t.Titel, t.Groepen))]).AlsBestand(
            $"uitkomsten-{pagina.Blad!.Ronde.Naam}-{pagina.Gekozen!.Groep.Label}"
        );

    private Werkblad Items()
    {
        var naast = pagina.Naastnaam;
        var rijen = new List<IReadOnlyList<object?>>();
        foreach (var vraag in pagina.Deze.Lijst.Vragen.Where(v => v.Soort != Vraagsoort.Open))
        {
            foreach (var (code, label) in ResultatenModel.Codes(vraag))
            {
                var (u, n) = (pagina.Van(code), pagina.VanNaast(code));
                object?[] Rij(string wat, object? nu, object? toen) =>
                    [
                        code,
                        vraag.Soort == Vraagsoort.Meerkeuze ? $"{vraag.Tekst} – {label}" : vraag.Tekst,
                        wat,
                        u is { IsGetoond: true } ? u.Antwoorden : null,
                        nu,
                        .. naast is null ? Array.Empty<object?>() : [toen],
                    ];
                if (u is not { IsGetoond: true })
                {
                    rijen.Add(Rij(u?.Reden ?? "geen antwoorden", Verborgen, Waarde(n)));
                    continue;
                }
                if (u.Gemiddelde is decimal)
                {
                    rijen.Add(Rij("gemiddelde", Waarde(u), Waarde(n)));
                }
                foreach (var a in u.Aandelen.Where(a => vraag.Soort != Vraagsoort.Meerkeuze || a.Opties.Contains(0)))
                {
                    rijen.Add(
                        Rij(
                            vraag.Soort == Vraagsoort.Meerkeuze ? "gekozen" : a.Label,
                            a.Tekst,
                            n is { IsGetoond: true }
                                ? n.Aandelen.FirstOrDefault(x => x.Opties.SequenceEqual(a.Opties))?.Tekst ?? "anders samengevoegd"
                                : Verborgen
                        )
                    );
                }
            }
        }

        return new Werkblad(
            "Uitkomsten",
            $"{pagina.Blad!.Ronde.Naam}, {pagina.Gekozen!.Groep.Label}: {pagina.Gekozen.Ingevuld} van {pagina.Gekozen.Ingeschreven} {pagina.Mensen}",
            [
                ("Code", 16),
                ("Vraag", 60),
                ("Antwoord", 30),
                ("Antwoorden", 12),
                (pagina.Gekozen.Groep.Label, 16),
                .. naast is null ? Array.Empty<(string, double)>() : [(naast, 22)],
            ],
            rijen
        );
    }

    /// <summary>A number, or as text between which it is.</summary>
    private static object? Waarde(Groepsuitslag? u) =>
        u is not { IsGetoond: true } ? Verborgen
        : u.Speling == 0 ? u.Gemiddelde
        : Hoofdcijfer.Gemiddelde(u);

    private Werkblad Tabel(string titel, IReadOnlyList<Toongroep> groepen)
    {
        IReadOnlyList<Kolom<Toongroep>> kolommen =
        [
            new("Groep", 34, g => g.Label),
            .. pagina.Cijfers.Select(c => new Kolom<Toongroep>(
                c.Cijfer.Code,
                11,
                g => c.Cijfer.Tekst(pagina.Blad!.Uitslag.Van(c.Cijfer.Code)?.Van(g.Sleutel)) ?? (object?)Verborgen
            )),
        ];
        return Werkblad.Van(titel, $"{pagina.Blad!.Ronde.Naam}: {titel.ToLowerInvariant()}", kolommen, groepen);
    }
}
