using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LobBeleid.Data.Domein.Planner;

namespace LobBeleid.Data.Domein.Uitwisseling;

public static partial class LeerlijnBestand
{
    /// <summary>Turns the parsed file into a document. First each field by itself, then what concerns several: ids, leerjaren, links.</summary>
    private sealed class Lezer(int standaardSchooljaar, int eersteWeek, int laatsteWeek)
    {
        /// <summary>For a file whose school year cannot be used: one with a week 53, so that no week is refused for it.</summary>
        private const int LangSchooljaar = 2026;
        private readonly Foutenlijst _fouten = new();
        private readonly List<string> _opmerkingen = [];

        public LeesResultaat Lees(JsonElement element)
        {
            if (Blok.Open(_fouten, "", element, Velden.Document) is not { } bestand)
            {
                return new() { Fouten = _fouten.Alle };
            }
            var versie = bestand.Getal("versie", 1, int.MaxValue) ?? HuidigeVersie;
            if (versie > HuidigeVersie)
            {
                // Of a newer format nothing else can be trusted: its fields would all seem wrong.
                return new()
                {
                    Fouten =
                    [
                        new(
                            "versie",
                            string.Create(
                                CultureInfo.InvariantCulture,
                                $"Dit bestand heeft versie {versie}, dit programma leest tot en met versie {HuidigeVersie}. "
                                    + $"Werk het programma bij of maak een export in de oude versie."
                            )
                        ),
                    ],
                };
            }

            var schooljaar = LeesSchooljaar(bestand);
            var kalender = new SchoolKalender(schooljaar ?? LangSchooljaar, eersteWeek, laatsteWeek);
            var peildatum = bestand.Datum("peildatum");
            if (peildatum is DateOnly dag)
            {
                _opmerkingen.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Het bestand noemt peildatum {dag:d-M-yyyy}. De peildatum van de school verandert daardoor niet."
                    )
                );
            }

            var leerjaren = LeesLeerjaren(bestand);
            var mijlpalen = bestand
                .Onderdelen("mijlpalen", LangsteLijst, Velden.Mijlpaal)
                .Select(m => LeesMijlpaal(m.Blok, kalender))
                .ToList();
            var partners = LeesPartners(bestand);
            var prioriteiten = bestand
                .Onderdelen("prioriteiten", LangsteLijst, Velden.Prioriteit)
                .Select(p => LeesPrioriteit(p.Blok))
                .ToList();
            var rijen = LeesActiviteiten(bestand, kalender, partners.Select(p => p.Id).ToHashSet(StringComparer.Ordinal));
            VulLeerjarenAan(leerjaren, rijen);
            ControleerLinks(rijen, new Leerlijn { Kalender = kalender, Leerjaren = leerjaren });
            if (_fouten.Aantal > 0)
            {
                return new() { Fouten = _fouten.Alle };
            }

            return new()
            {
                Document = new LeerlijnDocument
                {
                    Schooljaar = schooljaar!.Value,
                    Peildatum = peildatum,
                    Versie = versie,
                    Leerjaren = leerjaren,
                    Mijlpalen = mijlpalen,
                    Partners = partners,
                    Prioriteiten = prioriteiten,
                    Activiteiten = [.. rijen.Select(r => r.Activiteit)],
                    Opmerkingen = _opmerkingen,
                },
            };
        }

        private int? LeesSchooljaar(Blok bestand)
        {
            if (bestand.Heeft("schooljaar"))
            {
                return bestand.Getal("schooljaar", Limieten.EersteSchooljaar, Limieten.LaatsteSchooljaar);
            }
            if (standaardSchooljaar is < Limieten.EersteSchooljaar or > Limieten.LaatsteSchooljaar)
            {
                bestand.Fout("schooljaar", "Het bestand noemt geen schooljaar. Vul het eerste jaar in, bijvoorbeeld 2026 voor 2026–2027.");
                return null;
            }

            _opmerkingen.Add($"Het bestand noemt geen schooljaar. We lezen het als schooljaar {SchoolKalender.Naam(standaardSchooljaar)}.");
            return standaardSchooljaar;
        }

        private List<Leerjaar> LeesLeerjaren(Blok bestand)
        {
            if (!bestand.Heeft("leerjaren"))
            {
                _opmerkingen.Add(
                    "Het bestand noemt geen leerjaren. We gaan uit van leerjaar 1 tot en met 4, "
                        + "zonder teams, zonder portfolio en zonder vaste plek in het rooster."
                );
                return [.. Enumerable.Range(1, 4).Select(nr => new Leerjaar { Nr = nr })];
            }

            var leerjaren = new SortedDictionary<int, Leerjaar>();
            foreach (var (_, blok) in bestand.Onderdelen("leerjaren", LangsteLijst, Velden.Leerjaar))
            {
                var nr = blok.VerplichtGetal("nr", 1, Activiteitvelden.LaatsteLeerjaar);
                var leerjaar = new Leerjaar
                {
                    Nr = nr ?? 0,
                    Rooster = blok.JaNee("rooster") ?? false,
                    Portfolio = blok.JaNee("portfolio") ?? false,
                    Weken = blok.Getal("weken", 1, LaatsteIsoWeek),
                    Teams = blok.Sleutels("teams", Limieten.Code, LangsteLijst),
                };
                if (nr is int n && !leerjaren.TryAdd(n, leerjaar))
                {
                    blok.Fout(
                        "nr",
                        string.Create(CultureInfo.InvariantCulture, $"Leerjaar {n} staat er twee keer. Laat het één keer staan.")
                    );
                }
            }

            return [.. leerjaren.Values];
        }

        private static Mijlpaal LeesMijlpaal(Blok blok, SchoolKalender kalender) =>
            new()
            {
                Soort = blok.VerplichteKeuze("soort", Codes.Mijlpalen),
                Leerjaar = blok.VerplichtGetal("leerjaar", 1, Activiteitvelden.LaatsteLeerjaar) ?? 0,
                Week = blok.Week("week", kalender),
            };

        private static List<Partner> LeesPartners(Blok bestand)
        {
            var partners = new List<Partner>();
            var ids = new HashSet<string>(StringComparer.Ordinal);
            foreach (var (_, blok) in bestand.Onderdelen("partners", LangsteLijst, Velden.Partner))
            {
                var partner = new Partner
                {
                    Id = blok.VerplichteSleutel("id", Limieten.Id),
                    Naam = blok.Titel("naam", Limieten.Naam),
                    Tot = blok.Datum("tot"),
                };
                if (partner.Id.Length > 0 && !ids.Add(partner.Id))
                {
                    blok.Fout("id", $"Er is al een partner met id ‘{Blok.Citeer(partner.Id)}’. Geef elke partner een eigen id.");
                }
                partners.Add(partner);
            }

            return partners;
        }

        private static Prioriteit LeesPrioriteit(Blok blok)
        {
            var zone = blok.Keuze("zone", Codes.Zones) ?? Codes.ZoneEigen;
            return new()
            {
                Zone = zone,
                Leerjaar = blok.Getal("leerjaar", 1, Activiteitvelden.LaatsteJaarVan(zone)),
                Oorzaak = blok.Tekst("oorzaak", Limieten.Tekst),
                AanZet = blok.Tekst("aanZet", Limieten.Naam),
                Status = blok.Tekst("status", Limieten.Woord),
                WatPakkenWeOp = blok.Tekst("watPakkenWeOp", Limieten.Zin),
                Eigenaar = blok.Tekst("eigenaar", Limieten.Naam),
                WegTeNemen = blok.JaNee("wegTeNemen"),
                Soort = blok.Keuze("soort", SoortenPrioriteit) ?? "",
                WieDoetWat = blok.Tekst("wieDoetWat", Limieten.Tekst),
                Nodig = blok.Tekst("nodig", Limieten.Tekst),
                EersteStapMorgen = blok.Tekst("eersteStapMorgen", Limieten.Zin),
                Einddatum = blok.Datum("einddatum"),
            };
        }

        /// <summary>An activity and where it stands. IsGoed: nothing was wrong with it, so it can be compared with others.</summary>
        private sealed record Rij(Blok Blok, bool IsGoed, Activiteit Activiteit);

        private List<Rij> LeesActiviteiten(Blok bestand, SchoolKalender kalender, HashSet<string> partnerIds)
        {
            var rijen = new List<Rij>();
            var opId = new Dictionary<string, Activiteit>(StringComparer.Ordinal);
            var zonderId = new List<(int Rij, int Index)>();
            foreach (var (index, blok) in bestand.Onderdelen("activiteiten", Limieten.ActiviteitenPerSchooljaar, Velden.Activiteit))
            {
                var eerder = _fouten.Aantal;
                var a = LeesActiviteit(blok, kalender, partnerIds);
                if (a.Id.Length == 0)
                {
                    zonderId.Add((rijen.Count, index));
                }
                else if (!opId.TryAdd(a.Id, a))
                {
                    blok.Fout(
                        "id",
                        $"Het id ‘{Blok.Citeer(a.Id)}’ hoort al bij ‘{Blok.Citeer(opId[a.Id].Titel)}’. Geef elke activiteit een eigen id."
                    );
                }
                rijen.Add(new Rij(blok, _fouten.Aantal == eerder, a));
            }

            foreach (var (rij, index) in zonderId)
            {
                var a = rijen[rij].Activiteit with { Id = MaakId(index, rijen[rij].Activiteit.Titel, opId) };
                opId.Add(a.Id, a);
                rijen[rij] = rijen[rij] with { Activiteit = a };
            }

            if (zonderId.Count > 0)
            {
                _opmerkingen.Add(
                    zonderId.Count == 1
                        ? "Eén activiteit heeft geen id. Wij geven haar een id op basis van haar plaats en titel."
                        : string.Create(
                            CultureInfo.InvariantCulture,
                            $"{zonderId.Count} activiteiten hebben geen id. Wij geven ze een id op basis van hun plaats en titel."
                        )
                );
            }

            return rijen;
        }

        /// <summary>The same file gives the same ids, so reading it twice replaces instead of doubles.</summary>
        private static string MaakId(int index, string titel, Dictionary<string, Activiteit> bezet)
        {
            for (var poging = 0; ; poging++)
            {
                var bron = string.Create(CultureInfo.InvariantCulture, $"{index}\u001f{titel}{(poging == 0 ? "" : $"\u001f{poging}")}");
                var id = "x" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(bron)))[..15];
                if (!bezet.ContainsKey(id))
                {
                    return id;
                }
            }
        }

        private static Activiteit LeesActiviteit(Blok blok, SchoolKalender kalender, HashSet<string> partnerIds)
        {
            // First what others depend on: the zone says how far the leerjaren go, a block holds several fields, and two weeks are looked at together.
            var a = LeesVeld(Activiteitvelden.Zone, blok, Leeg, kalender);
            var blokken = Velden.Blokken.Select(b => (b.Naam, Blok: blok.Onderdeel(b.Naam, b.Bekend))).ToList();
            a = LeesWeken(a, blok, kalender);
            foreach (var veld in Later)
            {
                var bron = veld.Blok is null ? blok : blokken.Find(b => b.Naam == veld.Blok).Blok;
                // What the file does not name stays as it is in an empty activity.
                if (bron is not null && (veld.IsVerplicht || bron.Heeft(veld.Naam)))
                {
                    a = LeesVeld(veld, bron, a, kalender);
                }
                if (veld == Activiteitvelden.Partner)
                {
                    ControleerPartner(blok, a.Partner, partnerIds);
                }
            }

            return a;
        }

        private static readonly Activiteit Leeg = new()
        {
            Id = "",
            Titel = "",
            Type = "",
            Leerjaar = 0,
        };

        /// <summary>All fields but those that <see cref="LeesActiviteit"/> reads first.</summary>
        private static readonly IReadOnlyList<Activiteitveld> Later =
        [
            .. Activiteitvelden.Alle.Except([Activiteitvelden.Zone, Activiteitvelden.WeekVan, Activiteitvelden.WeekTot]),
        ];

        private static Activiteit LeesVeld(Activiteitveld veld, Blok blok, Activiteit a, SchoolKalender kalender) =>
            veld switch
            {
                Tekstveld { IsVerplicht: true } v => v.Met(a, blok.Titel(v.Naam, v.Langst)),
                Tekstveld v => v.Met(a, blok.Tekst(v.Naam, v.Langst)),
                Sleutelveld v => v.Met(a, blok.Sleutel(v.Naam, v.Langst)),
                Keuzeveld { IsVerplicht: true } v => v.Met(a, blok.VerplichteKeuze(v.Naam, v.Lijst)),
                Keuzeveld v => v.Met(a, LeesKeuze(v, blok)),
                Getalveld { IsVerplicht: true } v => v.Met(a, blok.VerplichtGetal(v.Naam, v.Minimum, v.Maximum(a))),
                Getalveld v => v.Met(a, blok.Getal(v.Naam, v.Minimum, v.Maximum(a))),
                Weekveld v => v.Met(a, blok.Week(v.Naam, kalender)),
                JaNeeveld v => v.Met(a, blok.JaNee(v.Naam)),
                Vlagveld v => v.Met(a, blok.JaNee(v.Naam) ?? v.Standaard),
                Woordenveld v => v.Met(a, LeesWoorden(v, blok)),
                Onderdelenveld<VolgtOp> v => v.Met(
                    a,
                    [.. blok.Onderdelen(v.Naam, Limieten.PerLijst, Velden.VolgtOp).Select(l => LeesVolgtOp(l.Blok))]
                ),
                Onderdelenveld<Materiaal> v => v.Met(
                    a,
                    [.. blok.Onderdelen(v.Naam, Limieten.PerLijst, Velden.Materiaal).Select(m => LeesMateriaal(m.Blok))]
                ),
                _ => throw new NotSupportedException($"The exchange file cannot hold {veld.Eigenschap}."),
            };

        private static string? LeesKeuze(Keuzeveld veld, Blok blok)
        {
            var code = blok.Keuze(veld.Naam, veld.Lijst, veld.Ook?.Spelling);
            return code is not null && code == veld.Ook?.Spelling ? veld.Ook?.Code : code;
        }

        private static List<string> LeesWoorden(Woordenveld veld, Blok blok)
        {
            if (veld.Lijst is not { } lijst)
            {
                return blok.Woorden(veld.Naam, veld.Langst, veld.Meeste);
            }
            var codes = blok.Keuzes(veld.Naam, lijst);
            return veld.OpVolgorde ? [.. lijst.Select(k => k.Code).Where(codes.Contains)] : codes;
        }

        private static Activiteit LeesWeken(Activiteit a, Blok blok, SchoolKalender kalender)
        {
            var (vanVeld, totVeld) = (Activiteitvelden.WeekVan, Activiteitvelden.WeekTot);
            a = LeesVeld(totVeld, blok, LeesVeld(vanVeld, blok, a, kalender), kalender);
            if (a.WeekTot is not int tot)
            {
                return a;
            }
            if (!blok.Heeft(vanVeld.Naam))
            {
                blok.Fout(totVeld.Naam, $"Vul ook {vanVeld.Naam} in, of haal {totVeld.Naam} weg.");
            }
            if (a.WeekVan is int van && kalender.Volgnummer(tot) < kalender.Volgnummer(van))
            {
                blok.Fout(
                    totVeld.Naam,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Week {tot} komt in het schooljaar vóór week {van}. Zet {vanVeld.Naam} en {totVeld.Naam} in de goede volgorde."
                    )
                );
            }

            return a;
        }

        private static void ControleerPartner(Blok blok, string? partner, HashSet<string> partnerIds)
        {
            if (partner is not null && !partnerIds.Contains(partner))
            {
                blok.Fout(
                    Activiteitvelden.Partner.Naam,
                    $"Partner ‘{Blok.Citeer(partner)}’ staat niet in de lijst partners. Zet de partner daarin of maak dit veld leeg."
                );
            }
        }

        private static VolgtOp LeesVolgtOp(Blok blok) =>
            new()
            {
                Id = blok.VerplichteSleutel("id", Limieten.Id),
                Toelichting = blok.Tekst("toelichting", Limieten.Zin),
                LeerlingZiet = blok.Keuze("leerlingZiet", Codes.LeerlingZiet),
                Bron = blok.Tekst("leerlingZietBron", Limieten.Zin),
            };

        private static Materiaal LeesMateriaal(Blok blok)
        {
            var materiaal = new Materiaal(blok.Titel("titel", Limieten.Titel), blok.VerplichteSleutel("url", Limieten.Url));
            if (materiaal.Url.Length > 0 && !IsWebadres(materiaal.Url))
            {
                blok.Fout("url", "Vul een volledig webadres in dat begint met https:// of http://, zonder spaties.");
            }
            return materiaal;
        }

        /// <summary>The scheme is compared as text as well: Uri also takes "http:x" and trims what stands around the address.</summary>
        private static bool IsWebadres(string url) =>
            (
                url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            )
            && !url.Any(char.IsWhiteSpace)
            && Uri.TryCreate(url, UriKind.Absolute, out var uri)
            && uri.Host.Length > 0
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps);

        private void VulLeerjarenAan(List<Leerjaar> leerjaren, List<Rij> rijen)
        {
            foreach (
                var nr in rijen.Where(r => r.IsGoed && r.Activiteit.IsEigen).Select(r => r.Activiteit.Leerjaar).Distinct().Order().ToList()
            )
            {
                if (leerjaren.Any(l => l.Nr == nr))
                {
                    continue;
                }
                leerjaren.Add(new Leerjaar { Nr = nr });
                _opmerkingen.Add(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Leerjaar {nr} heeft activiteiten, maar staat niet bij de leerjaren. "
                            + $"We voegen het toe, zonder teams en zonder vaste plek in het rooster."
                    )
                );
            }

            leerjaren.Sort((a, b) => a.Nr.CompareTo(b.Nr));
        }

        private void ControleerLinks(List<Rij> rijen, Leerlijn lijn)
        {
            var opId = new Dictionary<string, Rij>(rijen.Count, StringComparer.Ordinal);
            foreach (var rij in rijen)
            {
                opId.TryAdd(rij.Activiteit.Id, rij);
            }
            var goede = new List<Activiteit>(rijen.Count);
            foreach (var naar in rijen)
            {
                if (_fouten.IsVol)
                {
                    return;
                }
                var links = new List<VolgtOp>(naar.Activiteit.VolgtOp.Count);
                for (var i = 0; i < naar.Activiteit.VolgtOp.Count; i++)
                {
                    var link = naar.Activiteit.VolgtOp[i];
                    // An id that could not be read has been noted already.
                    if (link.Id.Length == 0)
                    {
                        continue;
                    }
                    if (LinkFout(lijn, naar, link, links, opId) is { } melding)
                    {
                        naar.Blok.Fout(LinkPlaats(i), melding);
                    }
                    else
                    {
                        links.Add(link);
                    }
                }

                if (naar.IsGoed)
                {
                    goede.Add(naar.Activiteit with { VolgtOp = links });
                }
            }

            if (LinkControle.ZoekKring(goede) is { } kring)
            {
                var houder = opId[kring[0]];
                var plaats = houder.Activiteit.VolgtOp.ToList().FindIndex(v => v.Id == kring[^1]);
                houder.Blok.Fout(LinkPlaats(plaats), LinkControle.KringMelding([.. kring.Select(id => opId[id].Activiteit.Titel)]));
            }
        }

        /// <summary>What is wrong with one link, except that it closes a circle: those are looked for once, over all links.</summary>
        private static string? LinkFout(Leerlijn lijn, Rij naar, VolgtOp link, List<VolgtOp> eerdere, Dictionary<string, Rij> opId)
        {
            if (!opId.TryGetValue(link.Id, out var van))
            {
                var houder = naar.Activiteit.Titel.Length > 0 ? $"‘{naar.Activiteit.Titel}’" : "deze activiteit";
                return $"Id ‘{Blok.Citeer(link.Id)}’ hoort bij geen enkele activiteit in dit bestand, dus {houder} kan er niet op volgen. "
                    + "Verbeter het id of haal de verbinding weg.";
            }

            // An activity with errors of its own has no sure title or place.
            if (!van.IsGoed || !naar.IsGoed)
            {
                return null;
            }
            if (link.Id == naar.Activiteit.Id)
            {
                return LinkControle.ZelfMelding(naar.Activiteit);
            }
            if (eerdere.Any(v => v.Id == link.Id))
            {
                return $"‘{naar.Activiteit.Titel}’ volgt twee keer op ‘{van.Activiteit.Titel}’. Laat de verbinding één keer staan.";
            }
            return LinkControle.LooptTerug(lijn, van.Activiteit, naar.Activiteit)
                ? LinkControle.TerugMelding(van.Activiteit, naar.Activiteit)
                : null;
        }

        private static string LinkPlaats(int index) => string.Create(CultureInfo.InvariantCulture, $"volgtOp[{index}].id");
    }
}
