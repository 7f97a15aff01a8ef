namespace LobBeleid.Data.Domein.Evaluatie;

/// <summary>The survey items of domain 9.1 (mentors) and 9.2 (pupils), by the code under which plans and trends know them.</summary>
public static class Vraagcodes
{
    public static readonly IReadOnlyList<Keuze> Mentoren =
    [
        new("MV1", "Er is uitgewerkt LOB-beleid, en ik ken het"),
        new("MV2", "Ik zie dat beleid terug in wat elk leerjaar aanbiedt"),
        new("MV3", "Hoeveel uren gaan er naar LOB, en is dat genoeg?"),
        new("MV4", "We kijken vaak en goed genoeg naar de werking van ons LOB-beleid"),
        new("MV5", "Het hele team draagt LOB"),
        new("MV6", "Onderbouw: voorbereid bij de profielkeuze"),
        new("MV7", "Bovenbouw: voorbereid bij de vervolgkeuze"),
        new("MV8", "De leerlijn loopt door"),
        new("MV9", "Het is helder wie wat doet"),
        new("MV10", "Vaste aanpak of eigen keuzes"),
        new("MV11", "Wat loopt stroef op schoolniveau"),
        new("MV12", "Wat loopt stroef bij mentoren of docenten"),
        new("MV13", "Wat loopt stroef bij leerlingen"),
        new("MV14", "Ik weet wie iets extra’s nodig heeft"),
        new("MV15", "Waarin wil je je scholen?"),
    ];

    public static readonly IReadOnlyList<Keuze> Leerlingen =
    [
        new("LV1", "Weet je al wat je na het vmbo gaat doen?"),
        new("LV2", "Kreeg je al iets te horen over vervolgopleidingen?"),
        new("LV2a", "Aan die informatie had ik iets"),
        new("LV2b", "School helpt mij goed bij het kiezen"),
        new("LV3", "Met wie had je een loopbaangesprek?"),
        new("LV4", "Waarmee kan school jou beter helpen?"),
        new("LV5", "Heb je een beroep op het oog?"),
        new("LV6", "Praat je thuis over je plannen?"),
        new("LV7", "Mijn ouders of verzorgers helpen me goed te kiezen"),
        new("LV8", "Met wie deel je je keuze?"),
        new("LV9a", "De mening van mijn ouders weegt zwaar"),
        new("LV9b", "De mening van docenten weegt zwaar"),
        new("LV9c", "De mening van vrienden weegt zwaar"),
        new("LV10", "Thuis kan ik eerlijk zeggen wat ik wil"),
    ];

    public static readonly IReadOnlyList<Keuze> Alle = [.. Leerlingen, .. Mentoren];
}
