using LobBeleid.Data.Domein.Smart;

namespace LobBeleid.Data.Domein.Beleid;

/// <summary>"Visie, plan of beleid?": what an item is, and why (domain 1 and 8).</summary>
public static class Beleidstoets
{
    /// <returns>What it is, and the reason in Dutch, to be shown as it is.</returns>
    public static (Beleidsaard Aard, string Reden) Bepaal(Beleidsstuk stuk)
    {
        ArgumentNullException.ThrowIfNull(stuk);
        if (stuk.Doelen.Count == 0)
        {
            return (Beleidsaard.Visie, stuk.IsStrategisch ? "Er staan nog geen concrete doelen." : "Het doel is nog leeg.");
        }
        if (!stuk.IsStrategisch && SmartCodes.Bepaal(stuk.Doel, stuk.Doelvelden) is var codes && codes.Any(c => c.Code == "V1"))
        {
            return (Beleidsaard.Visie, "De tekst zegt wat jullie geloven, niet wat er straks anders is.");
        }
        if (!stuk.IsAangenomen && stuk.Status != Beleidsstatus.Afgesloten)
        {
            return (Beleidsaard.Plan, $"Er is een doel, maar het is nog niet vastgesteld (nu: {stuk.StatusNaam}).");
        }
        if (stuk.IsStrategisch && stuk.Investeringen.All(i => i.Centen is not > 0 && i.Fte is not > 0))
        {
            return (Beleidsaard.Plan, "Het is vastgesteld, maar er zijn geen middelen bij.");
        }
        if (stuk.Status == Beleidsstatus.Afgesloten)
        {
            return (Beleidsaard.Beleid, "Het was vastgesteld en is afgesloten.");
        }
        return (
            Beleidsaard.Beleid,
            stuk.VastgesteldOp is null ? "Het is vastgesteld en heeft doelen."
            : stuk.IsStrategisch ? "Het is vastgesteld, heeft doelen en middelen."
            : "Het is vastgesteld door team en teamleider, met een doel."
        );
    }
}
