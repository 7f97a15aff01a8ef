namespace LobBeleid.Tests.Infrastructuur;

/// <summary>The Voorbeeldcollege on a real address, for a browser.</summary>
public sealed class BrowserSchool : Testschool
{
    protected override bool MetAdres => true;
}
