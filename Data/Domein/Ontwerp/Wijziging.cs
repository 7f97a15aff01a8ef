using System.Text.Json.Serialization;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Ontwerp;

/// <summary>One change of a draft. It names what it was made on (<see cref="Eerder"/>), so that a change of the live line in between can be told.</summary>
public sealed record Wijziging
{
    public required Wijzigingssoort Soort { get; init; }

    /// <summary><see cref="Activiteit.Id"/>; of a link the later activity, which holds it.</summary>
    public required string Id { get; init; }

    /// <summary>The activity's title when the change was made: it can still be named once it is gone.</summary>
    public string Titel { get; init; } = "";

    /// <summary>Verplaatsen: the place before and after.</summary>
    public Plek? Eerder { get; init; }
    public Plek? Naar { get; init; }

    /// <summary>Markeren: the marker before and after; null = not chosen.</summary>
    public string? MarkerEerder { get; init; }
    public string? Marker { get; init; }

    /// <summary>Koppelen, Ontkoppelen: the earlier activity.</summary>
    public string? VanId { get; init; }
    public string VanTitel { get; init; } = "";

    /// <summary>Koppelen: what the new link holds; Ontkoppelen: what the old one held.</summary>
    public VolgtOp? Link { get; init; }

    /// <summary>Koppelen: the link of the live line that this one replaces; null = there was none.</summary>
    public VolgtOp? Vervangt { get; init; }

    /// <summary>Toevoegen: the new activity, without links. Verwijderen: what is taken away, when that is known (for the undo); else null.</summary>
    public Activiteit? Nieuw { get; init; }

    /// <summary>Verwijderen: the links of the activities that followed it, with all they held, when known.</summary>
    public IReadOnlyList<string>? Volgers { get; init; }

    /// <summary>Two changes of one draft with the same aim are one: the later replaces the earlier.</summary>
    [JsonIgnore]
    public (Wijzigingssoort, string, string?) Doel => (Soort == Wijzigingssoort.Ontkoppelen ? Wijzigingssoort.Koppelen : Soort, Id, VanId);

    public static Wijziging Verplaats(Activiteit a, Plek naar)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new()
        {
            Soort = Wijzigingssoort.Verplaatsen,
            Id = a.Id,
            Titel = a.Titel,
            Eerder = Plek.Van(a),
            Naar = naar,
        };
    }

    public static Wijziging Markeer(Activiteit a, string? marker)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new()
        {
            Soort = Wijzigingssoort.Markeren,
            Id = a.Id,
            Titel = a.Titel,
            MarkerEerder = a.Marker,
            Marker = marker,
        };
    }

    /// <summary>The links of <paramref name="nieuw"/> are left out: they are changes of their own.</summary>
    public static Wijziging VoegToe(Activiteit nieuw)
    {
        ArgumentNullException.ThrowIfNull(nieuw);
        return new()
        {
            Soort = Wijzigingssoort.Toevoegen,
            Id = nieuw.Id,
            Titel = nieuw.Titel,
            Nieuw = nieuw with { VolgtOp = [], Nummer = 0 },
        };
    }

    public static Wijziging Verwijder(Activiteit a)
    {
        ArgumentNullException.ThrowIfNull(a);
        return new()
        {
            Soort = Wijzigingssoort.Verwijderen,
            Id = a.Id,
            Titel = a.Titel,
        };
    }

    public static Wijziging Koppel(Activiteit van, Activiteit naar, string toelichting = "")
    {
        ArgumentNullException.ThrowIfNull(van);
        ArgumentNullException.ThrowIfNull(naar);
        return new()
        {
            Soort = Wijzigingssoort.Koppelen,
            Id = naar.Id,
            Titel = naar.Titel,
            VanId = van.Id,
            VanTitel = van.Titel,
            Link = new VolgtOp { Id = van.Id, Toelichting = toelichting },
        };
    }

    public static Wijziging Ontkoppel(Activiteit van, Activiteit naar)
    {
        ArgumentNullException.ThrowIfNull(van);
        ArgumentNullException.ThrowIfNull(naar);
        return new()
        {
            Soort = Wijzigingssoort.Ontkoppelen,
            Id = naar.Id,
            Titel = naar.Titel,
            VanId = van.Id,
            VanTitel = van.Titel,
            Link = naar.VolgtOp.FirstOrDefault(l => l.Id == van.Id),
        };
    }
}
