using LobBeleid.Web.Infrastructuur;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, EnvironmentName = Omgeving.Standaard(args) });

builder.AddLobDatabase();
builder.AddToegang();
builder.AddPaginas();

var app = builder.Build();

// With --urls or ASPNETCORE_URLS the school decides the address; plain http on the own network must work, so nothing redirects to https.
app.UseSecurityHeaders(Beveiligingsheaders.Policy());
app.UseFoutpaginas();
app.UseRequestLocalization();
app.UseRouting();
app.UseAuthentication();
app.UseSchoolContext();
app.UseAuthorization();
app.MapStaticAssets().AllowAnonymous();
app.MapRazorPages();

await Opstarten.PrepareAsync(app);
await app.RunAsync();

/// <summary>The web application; public so that tests can start it.</summary>
public partial class Program;
