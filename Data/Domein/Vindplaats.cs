namespace LobBeleid.Data.Domein;

/// <summary>Where a rule found something; what each part means, <see cref="Bevinding"/> says.</summary>
internal readonly record struct Vindplaats(string Onderwerp, string? ActiviteitId = null, int ActiviteitNummer = 0, int? Leerjaar = null);
