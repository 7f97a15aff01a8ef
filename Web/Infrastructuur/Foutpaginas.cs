namespace LobBeleid.Web.Infrastructuur;

/// <summary>Every error answers with a page in Dutch that says what to do, in tests too.</summary>
public static class Foutpaginas
{
    public static void UseFoutpaginas(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandlingPath = "/Fout/500", CreateScopeForErrors = true });
        app.UseStatusCodePagesWithReExecute("/Fout/{0}", createScopeForStatusCodePages: true);
    }
}
