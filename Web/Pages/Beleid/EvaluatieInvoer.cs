using System.ComponentModel.DataAnnotations;
using LobBeleid.Data.Domein;
using LobBeleid.Data.Domein.Beleid;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LobBeleid.Web.Pages.Beleid;

/// <summary>The form of one evaluation of a policy item.</summary>
public sealed record EvaluatieInvoer
{
    [Display(Name = "datum")]
    public DateOnly? Dag { get; init; }

    [Display(Name = "uitkomst"), StringLength(20)]
    public string? Uitkomst { get; init; }

    [Display(Name = "wat bleek"), StringLength(Limieten.Tekst)]
    public string? Tekst { get; init; }

    [Display(Name = "bijstelling"), StringLength(Limieten.Tekst)]
    public string? Bijstelling { get; init; }

    /// <summary>The evaluation that this form describes; null when something is wrong, which <paramref name="fouten"/> then tells.</summary>
    /// <param name="vastgesteldOp">An evaluation looks back on what was adopted; null = not adopted on a day.</param>
    /// <param name="vandaag">The school's day.</param>
    /// <param name="fouten">Gets a Dutch sentence per field.</param>
    public Beleidsevaluatie? Lees(DateOnly? vastgesteldOp, DateOnly vandaag, ModelStateDictionary fouten)
    {
        ArgumentNullException.ThrowIfNull(fouten);
        if (Dag is not DateOnly dag || dag > vandaag || dag.Year < Limieten.EersteSchooljaar)
        {
            fouten.AddModelError("Evaluatie.Dag", "Vul in op welke dag jullie terugkeken; die ligt niet na vandaag.");
        }
        else if (vastgesteldOp is DateOnly vast && dag < vast)
        {
            fouten.AddModelError("Evaluatie.Dag", $"Het plan is pas vastgesteld op {Taal.Tekst.Datum(vast)}.");
        }
        if (Beleidscodes.Uitkomsten.All(u => u.Code != Uitkomst))
        {
            fouten.AddModelError("Evaluatie.Uitkomst", "Kies hoe ver het doel is.");
        }
        if (Taal.Tekst.Schoon(Tekst).Length == 0)
        {
            fouten.AddModelError("Evaluatie.Tekst", "Schrijf op wat er bleek, en waaraan je dat ziet.");
        }
        return fouten.IsValid
            ? new Beleidsevaluatie
            {
                Dag = Dag!.Value,
                Uitkomst = Uitkomst!,
                Tekst = Taal.Tekst.Schoon(Tekst),
                Bijstelling = Taal.Tekst.Schoon(Bijstelling),
            }
            : null;
    }
}
