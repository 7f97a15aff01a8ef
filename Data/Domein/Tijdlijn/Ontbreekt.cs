namespace LobBeleid.Data.Domein.Tijdlijn;

/// <summary>The part of the chain experience – talk – next step (domain 6.3) that is not there.</summary>
public enum Ontbreekt
{
    Gesprek,
    Vervolg,
    Ervaring,
}
