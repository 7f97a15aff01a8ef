using LobBeleid.Data.Planner;
using LobBeleid.Web.Pages.Shared;
using LobBeleid.Web.Planning;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Pages;

/// <summary>The published line, for pupils, parents or teachers: no account, reached by its code.</summary>
[ResponseCache(NoStore = true)]
public sealed class LeerlijnModel(PublicatieRepository publicaties) : Paginabasis
{
    public Leerlijnblad Blad { get; private set; } = new();
    public DateTimeOffset Op { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code) || code.Length > 64 || await publicaties.GetOpCodeAsync(code, ct) is not { } p)
        {
            return NotFound();
        }
        Blad = Leerlijnblad.Lees(p.Inhoud);
        Op = p.GepubliceerdOp;
        return Page();
    }
}
