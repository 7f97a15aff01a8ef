namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>How many in one klas gave one answer. Those who skipped the item, or would rather not say, are in no count.</summary>
/// <param name="Klas"><see cref="Bewaakklas.Sleutel"/>.</param>
/// <param name="Optie">Index in <see cref="Bewaakitem.Opties"/>; of a number the number itself.</param>
/// <param name="Aantal">How many people; several tellings of the same klas and option are added.</param>
public readonly record struct Telling(string Klas, int Optie, int Aantal);
