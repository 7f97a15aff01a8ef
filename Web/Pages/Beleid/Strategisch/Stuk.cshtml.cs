using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Web.Pages.Beleid.Strategisch;

/// <summary>A strategic item: its parts, its means with totals, the plans that work it out, its evaluations and history.</summary>
public sealed class StukModel(BeleidRepository beleid, TimeProvider klok) : Stukpagina(beleid, klok, Beleidssoort.Strategisch);
