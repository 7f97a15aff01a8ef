namespace LobBeleid.Web.Pages.Evaluatie;

/// <summary>One answer of a choice as typed; its code comes along once it has one, so that another wording stays the same answer.</summary>
public sealed record OptieInvoer
{
    public string? Code { get; init; }
    public string? Label { get; init; }

    public bool IsLeeg => string.IsNullOrWhiteSpace(Label);

    public override string ToString() => Label ?? "";
}
