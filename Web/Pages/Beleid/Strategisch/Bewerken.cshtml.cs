using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Web.Pages.Beleid.Strategisch;

/// <summary>A strategic item: problem, why it is ours, direction, goals and means. Written by the directie only.</summary>
public sealed class BewerkenModel(BeleidRepository beleid, TimeProvider klok) : Bewerkpagina(beleid, klok, Beleidssoort.Strategisch);
