using System.Text.Json;

namespace LobBeleid.Data.Domein.Planner;

/// <summary>
/// All that is known about one field of an <see cref="Activiteit"/>; they stand in <see cref="Activiteitvelden"/>. Storage, exchange, form and
/// comparison follow from it: each asks what kind of field it is and then reads or sets it, so that a new field is described once.
/// </summary>
/// <param name="eigenschap">See <see cref="Eigenschap"/>.</param>
/// <param name="label">See <see cref="Label"/>.</param>
public abstract class Activiteitveld(string eigenschap, string label)
{
    /// <summary>The property of <see cref="Activiteit"/>; column, parameter and the property of the form have the same name.</summary>
    public string Eigenschap { get; } = eigenschap;

    /// <summary>What the form calls it.</summary>
    public string Label { get; } = label;

    /// <summary>What a Dutch sentence calls it ("Vul titel in."): the label with a small letter, unless it was given.</summary>
    public string InZin
    {
        get => field ?? char.ToLowerInvariant(Label[0]) + Label[1..];
        init;
    }

    /// <summary>The block of the exchange file in which it stands, e.g. "reflectie"; null = the activity itself.</summary>
    public string? Blok { get; init; }

    /// <summary>Its name in the exchange file, within <see cref="Blok"/>: that of the property in camel case, unless it was given.</summary>
    public string Naam
    {
        get => field ?? JsonNamingPolicy.CamelCase.ConvertName(Eigenschap);
        init;
    }

    /// <summary>A file without it is refused.</summary>
    public bool IsVerplicht { get; init; }

    /// <summary>
    /// The exchange file names it only when it says something. So do all fields that came after the first example: a file without them stays as it was.
    /// </summary>
    public bool AlleenGevuld { get; init; }

    /// <summary>Nothing more than a new activity says.</summary>
    public abstract bool IsLeeg(Activiteit a);

    /// <summary>Two versions of an activity say the same here.</summary>
    public abstract bool IsGelijk(Activiteit een, Activiteit ander);
}

/// <summary>A field with a value of one type.</summary>
/// <param name="eigenschap">See <see cref="Activiteitveld.Eigenschap"/>.</param>
/// <param name="label">See <see cref="Activiteitveld.Label"/>.</param>
/// <param name="lees">Gives the value.</param>
/// <param name="zet">Gives the activity with another value.</param>
public abstract class Activiteitveld<T>(string eigenschap, string label, Func<Activiteit, T> lees, Func<Activiteit, T, Activiteit> zet)
    : Activiteitveld(eigenschap, label)
{
    /// <summary>The value in this activity.</summary>
    public T Waarde(Activiteit a) => lees(a);

    /// <summary>The activity with this value instead of its own.</summary>
    public Activiteit Met(Activiteit a, T waarde) => zet(a, waarde);

    public override bool IsLeeg(Activiteit a) => Waarde(a) is null;

    public override bool IsGelijk(Activiteit een, Activiteit ander) => EqualityComparer<T>.Default.Equals(Waarde(een), Waarde(ander));
}
