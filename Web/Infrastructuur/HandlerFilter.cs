using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>A post to a handler that a page does not have is not found; without this the page would be drawn without anything having been read for it.</summary>
public sealed class HandlerFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.HandlerMethod is null && HttpMethods.IsPost(context.HttpContext.Request.Method)) { context.Result = new NotFoundResult(); }
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
    }
}
