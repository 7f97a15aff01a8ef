using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Evaluatie;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>The form of one item.</summary>
public sealed record VraagInvoer
{
    [Display(Name = "onderdeel"), StringLength(Limieten.Code)]
    public string? Sectie { get; init; }

    [Display(Name = "code"), StringLength(100)]
    public string? Code { get; init; }

    [Display(Name = "vraag"), Required(ErrorMessage = "Vul de vraag in."), StringLength(Limieten.Zin)]
    public string? Tekst { get; init; }

    [Display(Name = "hulp"), StringLength(Limieten.Zin)]
    public string? Hulp { get; init; }

    [Display(Name = "soort"), StringLength(20)]
    public string? Soort { get; init; }

    [Display(Name = "antwoorden")]
    public List<OptieInvoer> Opties { get; init; } = [];

    [Display(Name = "ook ‘deels’")]
    public bool MetDeels { get; init; }

    [Display(Name = "ook ‘weet ik niet’")]
    public bool MetWeetNiet { get; init; }

    [Display(Name = "verplicht")]
    public bool Verplicht { get; init; }

    [Display(Name = "over thuis")]
    public bool IsThuis { get; init; }

    [Display(Name = "thema"), StringLength(Limieten.Woord)]
    public string? Thema { get; init; }

    [Display(Name = "alleen tonen als"), StringLength(Limieten.Code)]
    public string? ToonVraag { get; init; }

    [Display(Name = "bij antwoord")]
    public List<string> ToonOpties { get; init; } = [];

    /// <summary>Rows that were left empty go, and what was named but not sent.</summary>
    public VraagInvoer ZonderLegeRijen() =>
        this with
        {
            Opties = [.. Opties.Where(o => o is not null && !o.IsLeeg)],
            ToonOpties = [.. ToonOpties.Where(o => !string.IsNullOrEmpty(o))],
        };

    public static VraagInvoer Van(Vraag v, string sectie)
    {
        ArgumentNullException.ThrowIfNull(v);
        var eigen = Vraagsoorten.HeeftEigenOpties(v.Soort);
        return new VraagInvoer
        {
            Sectie = sectie,
            Code = v.Code,
            Tekst = v.Tekst,
            Hulp = v.Hulp,
            Soort = v.Soort.ToString(),
            Opties = eigen ? [.. v.Opties.Select(o => new OptieInvoer { Code = o.Code, Label = o.Label })] : [],
            MetDeels = v.Soort == Vraagsoort.JaNee && v.Opties.Any(o => o.Code == Vraagsoorten.Deels),
            MetWeetNiet = v.Soort == Vraagsoort.JaNee && v.Opties.Any(o => o.Code == Vraagsoorten.WeetNiet),
            Verplicht = v.Verplicht,
            IsThuis = v.IsThuis,
            Thema = v.Thema,
            ToonVraag = v.ToonAls?.Vraag ?? "",
            ToonOpties = [.. v.ToonAls?.Opties ?? []],
        };
    }

    /// <summary>The item that this form describes; what is wrong goes into <paramref name="fouten"/> under the name of its field.</summary>
    /// <param name="oud">As it is stored; null = a new one.</param>
    /// <param name="fouten">Gets a Dutch sentence per field.</param>
    public Vraag Naar(Vraag? oud, ModelStateDictionary fouten)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        void Fout(string veld, string melding) => fouten.AddModelError("Invoer." + veld, melding);
        if (Vraagsoorten.Lees(Soort) is not { } soort)
        {
            Fout("Soort", "Kies een soort uit de lijst.");
            soort = Vraagsoort.Open;
        }

        var opties = new List<Keuze>();
        foreach (var (o, i) in Opties.Select((o, i) => (o, i)))
        {
            var label = Taal.Tekst.Schoon(o.Label);
            if (label.Length > Limieten.Naam)
            {
                Fout($"Opties[{i}].Label", $"Een antwoord mag hooguit {Limieten.Naam} tekens hebben. Maak de tekst korter.");
            }
            if (label.Length == 0)
            {
                Fout($"Opties[{i}].Label", "Vul het antwoord in, of maak de regel leeg.");
            }
            // Codes of what is there already are kept free, or a new row could take the one of a row below it.
            opties.Add(
                new Keuze(
                    Vraagsoorten.IsOptiecode(o.Code)
                        ? o.Code!
                        : Vraagsoorten.Optiecode(
                            label.Length > Limieten.Naam ? label[..Limieten.Naam] : label,
                            opties.Select(x => x.Code).Concat(Opties.Select(x => x.Code).OfType<string>())
                        ),
                    label
                )
            );
        }

        if (Opties.Count > Vragenlijst.MaximumOpties)
        {
            Fout("Opties", $"Een vraag heeft hooguit {Vragenlijst.MaximumOpties} antwoorden.");
        }
        var jaNee = Vraagsoorten.JaNee(MetDeels, MetWeetNiet);
        if (ToonOpties.Contains(Vraag.LieverNiet))
        {
            Fout("ToonOpties", "Vraag niet door bij wie het liever niet zegt.");
        }
        return new Vraag
        {
            Code = Taal.Tekst.Schoon(Code),
            Tekst = Taal.Tekst.Schoon(Tekst),
            Soort = soort,
            // Another wording of yes and no stays, as long as the answers are the same ones.
            Opties =
                Vraagsoorten.HeeftEigenOpties(soort) ? opties
                : soort != Vraagsoort.JaNee ? []
                : oud is { Soort: Vraagsoort.JaNee } && Codes(oud.Opties).SequenceEqual(Codes(jaNee), StringComparer.Ordinal) ? oud.Opties
                : jaNee,
            Hulp = Taal.Tekst.Schoon(Hulp),
            Verplicht = Verplicht,
            IsThuis = IsThuis,
            Thema = Taal.Tekst.Schoon(Thema),
            ToonAls = string.IsNullOrEmpty(ToonVraag)
                ? null
                : new Toonvoorwaarde(ToonVraag, [.. ToonOpties.Distinct(StringComparer.Ordinal)]),
        };
    }

    /// <summary>Every field in words, to lay two beside each other.</summary>
    /// <param name="lijst">Where sections and earlier items have their names.</param>
    public IEnumerable<(string Veld, string Waarde)> Regels(Vragenlijst lijst)
    {
        ArgumentNullException.ThrowIfNull(lijst);
        string JaNee(bool b) => b ? "ja" : "nee";
        var bron = lijst.Vragen.FirstOrDefault(v => v.Code == ToonVraag);
        return
        [
            ("Onderdeel", lijst.Secties.FirstOrDefault(s => s.Sleutel == Sectie)?.Titel ?? ""),
            ("Code", Code ?? ""),
            ("Vraag", Tekst ?? ""),
            ("Hulp", Hulp ?? ""),
            ("Soort", Data.Domein.Codes.Label(Vraagsoorten.Alle, Soort)),
            ("Antwoorden", string.Join(", ", Opties.Where(o => !o.IsLeeg))),
            ("Ook ‘deels’", JaNee(MetDeels)),
            ("Ook ‘weet ik niet’", JaNee(MetWeetNiet)),
            ("Verplicht", JaNee(Verplicht)),
            ("Over thuis", JaNee(IsThuis)),
            ("Thema", Thema ?? ""),
            (
                "Alleen tonen als",
                string.IsNullOrEmpty(ToonVraag)
                    ? ""
                    : $"{ToonVraag}: {string.Join(" of ", ToonOpties.Select(o => bron?.Antwoorden.FirstOrDefault(a => a.Code == o)?.Label ?? o))}"
            ),
        ];
    }

    /// <summary>No answers of its own means yes and no.</summary>
    private static IEnumerable<string> Codes(IReadOnlyList<Keuze> opties) => opties.Count == 0 ? ["ja", "nee"] : opties.Select(o => o.Code);
}
