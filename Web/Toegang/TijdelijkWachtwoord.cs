using System.Globalization;
using System.Security.Cryptography;

namespace LobBeleid.Web.Toegang;

/// <summary>
/// Passwords that somebody reads out or copies from paper once: three Dutch words and two digits, about 31 bits. Enough for a password that must be replaced
/// at the first sign-in, with a lock after eight wrong tries.
/// </summary>
public static class TijdelijkWachtwoord
{
    /// <summary>Short, common and without accents: easy to read out.</summary>
    private static readonly string[] Woorden =
    [
        .. """
            akker amandel anker appel asfalt atlas avond
            bakker balkon ballon banaan bamboe beker berg bever biet bloem boom boter bord borstel brons brug bruin buiten bundel
            cactus cello cement citroen cirkel
            dadel dak dam deken delta diamant dolfijn donder doos dorp draad druif duin duif
            eend eiland eik ekster ezel
            fabriek fakkel fiets fluit fontein forel fruit
            galerij garage gember giraf gitaar glas goud graan granaat gras groente
            haan hamer haven hazelaar heide helm herfst hert heuvel hoed honing horizon hout
            iglo ijs inkt
            jas juni
            kaars kabel kade kamer kameel kano kanarie kasteel kastanje katoen kelder kers ketel kiezel klaver klimop klok knoop koffer
            kompas konijn koper korenaar kraan krant krijt kruid kubus
            laars ladder lamp lantaarn laken lente leisteen lepel libel lijster linde linnen lucht
            maan magneet mand marmer meer melk merel meter molen mosterd motor muziek
            noot
            oever oker olijf olifant orgel orkest oven
            paard pagina paleis palm papier parel park pastel peer pen perzik piano pijnboom plank plein poort potlood prisma punt
            raam radio raket regen ridder rivier robijn roer roos rots rugzak ruiter
            saffier schaap schaats schelp schip sinaasappel sleutel slinger smaragd sneeuw specht spiegel spin stad ster stoel storm
            straat strand struik
            tafel tapijt tarwe telraam tempel tent thee tijger toren tomaat trap trein trommel tuin tulp tunnel
            uil
            vallei vaas veer venster veld viool vlag vlinder vloer vogel vos vuur
            wagen walnut water weide wereld wiel wilg wind winter wolk wortel
            zadel zand zebra zee zeil zilver zomer zout zwaan
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>At least <see cref="Infrastructuur.ToegangOpzet.MinimumWachtwoord"/> characters, such as "molen-kano-herfst-42".</summary>
    public static string Maak()
    {
        while (true)
        {
            var woorden = RandomNumberGenerator.GetItems<string>(Woorden, 3);
            var wachtwoord =
                string.Join('-', woorden) + "-" + RandomNumberGenerator.GetInt32(100).ToString("00", CultureInfo.InvariantCulture);
            if (
                wachtwoord.Length >= Infrastructuur.ToegangOpzet.MinimumWachtwoord
                && woorden.Distinct(StringComparer.Ordinal).Count() == woorden.Length
            )
            {
                return wachtwoord;
            }
        }
    }
}
