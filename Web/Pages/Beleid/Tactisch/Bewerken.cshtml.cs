using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Web.Pages.Beleid.Tactisch;

/// <summary>A team's plan: goal, people and means, who does what. Written by the team and its teamleider only.</summary>
public sealed class BewerkenModel(BeleidRepository beleid, TimeProvider klok) : Bewerkpagina(beleid, klok, Beleidssoort.Tactisch);
