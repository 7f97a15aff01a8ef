using System.ComponentModel.DataAnnotations;
using System.Reflection;
using LobBeleid.Data.Domein.Planner;
using LobBeleid.Tests.Domein.Planner;
using LobBeleid.Web.Pages.Planner;

namespace LobBeleid.Tests.Pages.Planner;

/// <summary>The form holds what the description of the fields says. An attribute cannot read it, so these tests compare the two.</summary>
public class ActiviteitInvoerTests
{
    /// <summary>Fields that the form has in another shape, on another page or not at all.</summary>
    private static readonly Activiteitveld[] Zonder =
    [
        Activiteitvelden.Id,
        Activiteitvelden.Zone,
        Activiteitvelden.Leerjaar,
        Activiteitvelden.VolgtOp,
        Activiteitvelden.Materiaal,
        Activiteitvelden.Uitgewerkt,
    ];

    [Fact]
    public void Koppelingen_EveryField_IsInTheFormUnlessNamedHere() =>
        Assert.Equal(Activiteitvelden.Alle.Except(Zonder), Activiteitkoppeling.Alle.Select(k => k.Veld));

    [Fact]
    public void Eigenschappen_NameInSentences_IsThatOfTheField() =>
        Assert.All(
            Activiteitvelden
                .Alle.Select(v => (Veld: v, Naam: Eigenschap(v)?.GetCustomAttribute<DisplayAttribute>()?.Name))
                .Where(v => v.Naam is not null),
            v => Assert.Equal(v.Veld.InZin, v.Naam)
        );

    [Fact]
    public void Eigenschappen_EachHasAName() =>
        Assert.All(typeof(ActiviteitInvoer).GetProperties(), p => Assert.NotNull(p.GetCustomAttribute<DisplayAttribute>()?.Name));

    [Fact]
    public void Eigenschappen_LimitOfText_IsThatOfTheField() =>
        Assert.All(
            Activiteitvelden.Alle.OfType<Tekstveld>(),
            v => Assert.Equal(v.Langst, Eigenschap(v)!.GetCustomAttribute<StringLengthAttribute>()?.MaximumLength)
        );

    [Fact]
    public void Van_RandomActivities_ShowEveryTextAndChoice() =>
        Assert.All(
            WillekeurigeActiviteiten.Document(3, aantal: 20).Activiteiten,
            a =>
            {
                var invoer = ActiviteitInvoer.Van(a);
                Assert.All(
                    Activiteitvelden.Alle.Except(Zonder).OfType<Activiteitveld<string?>>(),
                    v => Assert.Equal(v.Waarde(a), Eigenschap(v)!.GetValue(invoer))
                );
            }
        );

    private static PropertyInfo? Eigenschap(Activiteitveld veld) => typeof(ActiviteitInvoer).GetProperty(veld.Eigenschap);
}
