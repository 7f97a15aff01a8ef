namespace LobBeleid.Web.Planning;

/// <summary>A new moment as a form sends it. An interface, not a base record: the error summary is in the order of a form's own fields.</summary>
public interface IMomentinvoer
{
    string? Titel { get; }

    /// <summary>Code of <see cref="Data.Domein.Codes.Types"/>.</summary>
    string? Type { get; }

    /// <summary>Code of <see cref="Data.Domein.Codes.Markers"/>.</summary>
    string? Marker { get; }

    /// <summary>One of <see cref="Keuzes.Jaren"/>.</summary>
    string? Jaar { get; }
    int? WeekVan { get; }
    int? WeekTot { get; }

    /// <summary>Code; empty = all teams of the leerjaar.</summary>
    string? Team { get; }
}
