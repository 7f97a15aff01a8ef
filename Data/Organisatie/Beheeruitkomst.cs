namespace LobBeleid.Data.Organisatie;

/// <summary>How a write in the administration ended. Only Opgeslagen changed anything.</summary>
public enum Beheeruitkomst
{
    Opgeslagen,

    /// <summary>Somebody saved it after it was read.</summary>
    Verouderd,

    /// <summary>Somebody removed it after it was read.</summary>
    Weg,

    /// <summary>Its name, code, number or address is taken.</summary>
    Dubbel,

    /// <summary>On saving: a choice that no longer exists. On removing: something still uses it.</summary>
    Verwijzing,

    /// <summary>The school would be left without an active Beheerder.</summary>
    LaatsteBeheerder,
}
