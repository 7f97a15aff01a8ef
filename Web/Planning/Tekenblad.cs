using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>A drawing of the timeline with its title and where a moment leads.</summary>
public sealed record Tekenblad(Tijdlijntekening Tekening, string Titel)
{
    public int Schooljaar { get; init; }

    /// <summary>Address behind a moment; null = its activity in the planner (for a moment that only a draft has: none).</summary>
    public Func<Activiteit, string?>? Adres { get; init; }

    /// <summary>What a moment connects to, for who cannot see the lines.</summary>
    public Func<Activiteit, string>? Verbindingen { get; init; }

    /// <summary><see cref="Activiteit.Id"/> of the moment that the page is about; null = none.</summary>
    public string? Gekozen { get; init; }
}
