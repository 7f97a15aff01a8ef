using LobBeleid.Data.Beleid;
using LobBeleid.Data.Domein.Beleid;

namespace LobBeleid.Web.Pages.Beleid.Strategisch;

/// <summary>The strategic register: what the directie sets out, with its means.</summary>
public sealed class IndexModel(BeleidRepository beleid, TimeProvider klok) : Registerpagina(beleid, klok, Beleidssoort.Strategisch);
