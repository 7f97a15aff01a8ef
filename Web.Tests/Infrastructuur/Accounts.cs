using LobBeleid.Web.Demo;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>
/// The accounts of the example school as tests name them: what stands before the @, which is the role. The product's own list is the only one, so a
/// role that is added there is asked of every page the same day.
/// </summary>
public static class Accounts
{
    /// <summary>A visitor without an account, where a table of roles names one.</summary>
    public const string Anoniem = "anoniem";

    public static IReadOnlyList<string> Alle { get; } = [.. Demoschool.Accounts.Select(a => a.Email.Split('@')[0])];

    /// <summary>A test case per account.</summary>
    public static TheoryData<string> Ieder => [.. Alle];

    /// <summary>The same, and one for who has none.</summary>
    public static TheoryData<string> IederEnAnoniem => [.. Alle, Anoniem];

    /// <summary>A test case per account, but for this one.</summary>
    public static TheoryData<string> IederBehalve(string wie) => [.. Behalve(wie)];

    /// <summary>Every account but these.</summary>
    public static IReadOnlyList<string> Behalve(params string[] wie)
    {
        Assert.All(wie, w => Assert.Contains(w, Alle));
        return [.. Alle.Except(wie)];
    }

    /// <summary>The address that an account signs in with; throws when there is no such account.</summary>
    public static string Email(string wie) => Demoschool.Accounts.Single(a => a.Email.Split('@')[0] == wie).Email;
}
