using LobBeleid.Data.Domein;
using LobBeleid.Data.Planner;

namespace LobBeleid.Web.Planning;

/// <summary>A finding with what people said about it, and its text as this reader may see it.</summary>
public sealed record Signaal(Bevinding Bevinding, SignaalStatus? Status, string Melding, string Sleutel)
{
    public string StatusNaam => Status?.Status ?? "Nieuw";

    /// <summary>Still asks for something: not set to "Bewust zo".</summary>
    public bool IsOpen => Status?.Status != SignaalStatusRepository.BewustZo;
}
