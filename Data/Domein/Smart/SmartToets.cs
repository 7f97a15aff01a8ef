namespace LobBeleid.Data.Domein.Smart;

/// <summary>
/// The SMART check: an offline analysis of Dutch text and the fields beside it. S, M and T can be judged from text; A and R are asked of
/// people, with hints from the text. A machine's verdict is a question: people decide.
/// </summary>
public static class SmartToets
{
    public static readonly IReadOnlyList<Keuze> Letters =
    [
        new("S", "Specifiek: is het doel eenduidig?"),
        new("M", "Meetbaar: wanneer is het bereikt?"),
        new("A", "Acceptabel: aanvaardbaar voor leiding én leerlingen?"),
        new("R", "Realistisch: is het haalbaar?"),
        new("T", "Tijdgebonden: wanneer is het klaar?"),
    ];

    public static SmartUitslag Bepaal(string tekst, Doelvelden? velden = null)
    {
        ArgumentNullException.ThrowIfNull(tekst);
        velden ??= Doelvelden.Geen;
        var t = new SmartTekst(tekst);
        var codes = SmartCodes.Bepaal(t.Tekst, velden);
        var vaag = new List<(int, int)>();
        var tijden = SmartTijd.Zoek(t, vaag);
        var normen = SmartMaat.Zoek(t, tijden);
        var s = SmartDoel.Bepaal(t, tijden, normen);
        IReadOnlyList<SmartCode> Van(char letter) => [.. codes.Where(c => c.Code[0] == letter)];
        IReadOnlyList<(int, int)> Plekken(IEnumerable<(int Van, int Tot)> delen) =>
            [
                .. delen.Select(d =>
                    (
                        t.Woorden[d.Van].Start,
                        t.Woorden[Math.Min(d.Tot, t.Aantal - 1)].Start
                            + t.Woorden[Math.Min(d.Tot, t.Aantal - 1)].Lengte
                            - t.Woorden[d.Van].Start
                    )
                ),
            ];
        IReadOnlyList<(int, int)> Codeplekken(char letter) => [.. Van(letter).SelectMany(c => c.Woorden)];
        var heeftTijd = tijden.Count > 0 || velden.Einddatum is not null;
        return new SmartUitslag(
            t.Tekst,
            [
                new(
                    'S',
                    s.Holds ? Oordeel.Voldoet
                        : s.Vaag.Count > 0 && s.Actie.Count > 0 ? Oordeel.Twijfel
                        : Oordeel.Ontbreekt,
                    s.Holds ? Plekken(s.Actie.Concat(s.Wie)) : Plekken(s.Vaag),
                    s.Holds ? ""
                        : s.Wie.Count == 0 && s.Actie.Count > 0 ? "Door wie of voor wie is dit?"
                        : s.Vaag.Count > 0 ? $"‘{Woord(t, s.Vaag[0])}’ is te vaag. Wat zie je straks gebeuren?"
                        : "Wat gebeurt er straks, en voor wie?",
                    Van('S')
                ),
                new(
                    'M',
                    normen.Count > 0 ? Oordeel.Voldoet : Oordeel.Ontbreekt,
                    normen.Count > 0 ? Plekken(normen) : Codeplekken('M'),
                    normen.Count > 0 ? "" : "Noem een aantal, een deel of ‘elke’: waaraan zie je dat het bereikt is?",
                    Van('M')
                ),
                new('A', Oordeel.Twijfel, Codeplekken('A'), "Vraag het leiding én leerlingen: willen zij dit?", Van('A')),
                new(
                    'R',
                    Oordeel.Twijfel,
                    Codeplekken('R'),
                    "Vraag het wie het uitvoert: lukt dit met de tijd en het geld die er zijn?",
                    Van('R')
                ),
                new(
                    'T',
                    heeftTijd ? Oordeel.Voldoet
                        : vaag.Count > 0 ? Oordeel.Twijfel
                        : Oordeel.Ontbreekt,
                    heeftTijd ? Plekken(tijden) : Plekken(vaag),
                    heeftTijd ? ""
                        : vaag.Count > 0 ? $"‘{Woord(t, vaag[0])}’ is geen moment. Wanneer is het klaar?"
                        : "Wanneer is het klaar? Noem een datum, een week of een gebeurtenis.",
                    Van('T')
                ),
            ],
            codes.FirstOrDefault(c => c.Code == "V1"),
            tekst.Length > SmartTekst.MaximumTekens
        );
    }

    private static string Woord(SmartTekst t, (int Van, int Tot) d) =>
        t.Tekst[t.Woorden[d.Van].Start..(t.Woorden[d.Tot].Start + t.Woorden[d.Tot].Lengte)];
}
