namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>A share as a reader gets it. Two that are equal are shown alike.</summary>
/// <param name="Laagste">Whole percent, or a cap (<see cref="Weergave.OnderGrens"/>, <see cref="Weergave.BovenGrens"/>); of a class its lowest.</param>
/// <param name="Hoogste">The same; of a class its highest.</param>
/// <param name="IsKlasse">From so much to so much, ends included; of which counts is public.</param>
internal readonly record struct Cijfer(int Laagste, int Hoogste, bool IsKlasse);
