using LobBeleid.Data.Beheer;

namespace LobBeleid.Web.Toegang;

/// <summary>The fixed menu; items that the access table closes for somebody are left out for them.</summary>
public static class Menu
{
    private static readonly IReadOnlyList<MenuItem> Alles =
    [
        new("Start", "/", []),
        new(
            "Curriculumplanner",
            "/Planner",
            [
                new("Overzicht", "/Planner", []),
                new("Signaleringen", "/Planner/Signaleringen", []),
                new("Dekking", "/Planner/Dekking", []),
                new("Wat als?", "/Planner/WatAls", []),
                new("Uitwisselen", "/Planner/Uitwisselen", []),
                new("Publiceren", "/Planner/Publiceren", []),
                new("Prullenbak", "/Planner/Prullenbak", []),
            ]
        ),
        new("Checklist", "/Checklist", []),
        new("Tijdlijn", "/Tijdlijn", [new("Overzicht", "/Tijdlijn", []), new("Gebroken ketens", "/Tijdlijn/Ketens", [])]),
        new("Gesprekken", null, []),
        new(
            "Beleid",
            "/Beleid",
            [
                new("Overzicht", "/Beleid", []),
                new("Strategisch", "/Beleid/Strategisch", []),
                new("Tactisch", "/Beleid/Tactisch", []),
                new("Prioriteiten", "/Beleid/Prioriteiten", []),
                new("Samenhang", "/Beleid/Samenhang", []),
                new("Voorstellen", "/Beleid/Voorstellen", []),
                new("Goede voorbeelden", "/Beleid/GoedeVoorbeelden", []),
                new("SMART-toets", "/Beleid/SmartToets", []),
            ]
        ),
        new(
            "Evaluatie",
            "/Evaluatie",
            [
                new("Rondes", "/Evaluatie", []),
                new("Uitkomsten", "/Evaluatie/Resultaten", []),
                new("Dashboard", "/Evaluatie/Dashboard", []),
                new("Verbeterpunten", "/Evaluatie/Verbeterpunten", []),
                new("Groepsgesprekken", "/Evaluatie/Groepsgesprekken", []),
                new("Medezeggenschaps\u00ADraad", "/Evaluatie/Medezeggenschap", []),
            ]
        ),
        new("LOB-taken", null, []),
        new("Scholing", null, []),
        new("Beheer", "/Beheer", []),
    ];

    public static IReadOnlyList<MenuItem> Voor(Medewerker? ik) =>
        ik is null ? [] : [.. Alles.Where(i => Mag(ik, i)).Select(i => i with { Onder = [.. i.Onder.Where(o => Mag(ik, o))] })];

    private static bool Mag(Medewerker ik, MenuItem item) =>
        item.Pad is null || Toegangstabel.RollenVoor(item.Pad) is not { } rollen || rollen.Count == 0 || ik.HeeftEen(rollen);
}
