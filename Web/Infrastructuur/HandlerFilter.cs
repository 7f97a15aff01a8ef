using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>
/// A post to a handler that a page does not have is not found; without this the page would be drawn without anything having been read for
/// it.
/// </summary>
public sealed class HandlerFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context) { }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!HttpMethods.IsPost(context.HttpContext.Request.Method))
        {
            return;
        }
        // A name that no handler has would fall to the one without a name, and save.
        var gevraagd = context.RouteData.Values["handler"]?.ToString() is { Length: > 0 } uitAdres
            ? uitAdres
            : context.HttpContext.Request.Query["handler"].ToString();
        if (context.HandlerMethod is null || (gevraagd.Length > 0 && string.IsNullOrEmpty(context.HandlerMethod.Name)))
        {
            context.Result = new NotFoundResult();
        }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context) { }
}
