using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Web.Pages.Beleid.Tactisch;

/// <summary>The tactical register: the plans of the teams.</summary>
public sealed class IndexModel(BeleidRepository beleid, TimeProvider klok) : Registerpagina(beleid, klok, Beleidssoort.Tactisch);
