namespace LobBeleid.Tests.Infrastructuur;

/// <summary>The application without any account, as on the first start in production.</summary>
public sealed class LegeSchool : Testschool
{
    protected override bool IsLeeg => true;
}
