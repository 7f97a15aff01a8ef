using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Data.Beleid;

/// <summary>The team's view of a letter: hands counted before the check's verdict was shown, and objections that stay visible.</summary>
public sealed record Smartblik
{
    public int Id { get; init; }
    public string Letter { get; init; } = "";
    public int Voldoet { get; init; }
    public int Twijfel { get; init; }
    public int Ontbreekt { get; init; }
    public string Bezwaar { get; init; } = "";
    public string Doel { get; init; } = "";
    public string Door { get; init; } = "";
    public DateTimeOffset Op { get; init; }

    public int Handen => Voldoet + Twijfel + Ontbreekt;

    /// <summary>What most hands said; equal numbers are a doubt, and no hands are null.</summary>
    public Oordeel? Meerderheid =>
        Handen == 0 ? null
        : Voldoet > Twijfel && Voldoet > Ontbreekt ? Domein.Smart.Oordeel.Voldoet
        : Ontbreekt > Voldoet && Ontbreekt > Twijfel ? Domein.Smart.Oordeel.Ontbreekt
        : Domein.Smart.Oordeel.Twijfel;
}
