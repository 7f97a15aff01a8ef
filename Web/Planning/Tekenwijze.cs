namespace LobBeleid.Web.Planning;

/// <summary>The whole line, one year with explanations, or the poster for the wall with whole titles.</summary>
public enum Tekenwijze
{
    Overzicht,
    Jaar,
    Poster,
}
