namespace LobBeleid.Data.Domein.Beleid;

/// <summary>The stages of a policy item, in order (domain 1 and 8).</summary>
public enum Beleidsstatus
{
    Idee,
    Concept,
    Besproken,
    Vastgesteld,
    InUitvoering,
    Geevalueerd,
    Bijgesteld,
    Afgesloten,
}
