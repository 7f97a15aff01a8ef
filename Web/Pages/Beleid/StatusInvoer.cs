using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using LobBeleid.Web.Taal;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>The next status of a policy item, and for an adoption the day and who did it.</summary>
public sealed record StatusInvoer
{
    [StringLength(20)]
    public string? Naar { get; init; }

    [Display(Name = "datum")]
    public DateOnly? Op { get; init; }

    [Display(Name = "door wie"), StringLength(Limieten.Naam)]
    public string? Door { get; init; }

    /// <summary>Null when what was sent is no status.</summary>
    public Beleidsstatus? Keuze => Enum.TryParse<Beleidsstatus>(Naar, out var naar) && Enum.IsDefined(naar) ? naar : null;

    /// <summary>What an adoption lacks: field and Dutch sentence; null = nothing.</summary>
    public (string Veld, string Melding)? MistVoorVaststellen(DateOnly vandaag)
    {
        if (Op is not DateOnly op || op > vandaag || op.Year < Limieten.EersteSchooljaar)
        {
            return ("Status.Op", "Vul in op welke dag het is vastgesteld; die ligt niet na vandaag.");
        }
        return Tekst.Schoon(Door).Length is 0 or > Limieten.Naam
            ? ("Status.Door", $"Vul in wie het heeft vastgesteld, in hooguit {Limieten.Naam} tekens.")
            : null;
    }
}
