namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The lowest and the highest number that may be filled in.</summary>
public readonly record struct Getalgrenzen(int Laagste, int Hoogste);
