namespace LobBeleid.Web.Infrastructuur;

/// <summary>Every error answers with a page in Dutch that says what to do, in tests too.</summary>
public static class Foutpaginas
{
    public static void UseFoutpaginas(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/Fout/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/Fout/{0}", createScopeForStatusCodePages: true);
        // The error page itself runs through here again, without the query.
        app.Use(
            (context, volgende) =>
            {
                if (context.Request.QueryString.Value?.Length > PaginaOpzet.MaximumAdres)
                {
                    context.Response.StatusCode = StatusCodes.Status414UriTooLong;
                    return Task.CompletedTask;
                }

                return volgende(context);
            }
        );
    }
}
