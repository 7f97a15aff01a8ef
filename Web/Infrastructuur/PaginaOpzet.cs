using LobBeleid.Web.Taal;
using LobBeleid.Web.Toegang;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Localization;
using Microsoft.AspNetCore.Mvc;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>Razor Pages, Dutch throughout, with limits on what a request may carry.</summary>
public static class PaginaOpzet
{
    /// <summary>Bytes in one form, the file in it included.</summary>
    public const int MaximumFormulier = 7 * 1024 * 1024;

    /// <summary>
    /// Characters of an address after the question mark. A form that can be shared by its address (the SMART-toets) carries 20,000
    /// characters there, and the rarest of them take nine each once encoded; what is longer gets the error page of a text that is too long.
    /// </summary>
    public const int MaximumAdres = 256 * 1024;

    public static void AddPaginas(this WebApplicationBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.WebHost.ConfigureKestrel(k =>
        {
            k.AddServerHeader = false;
            k.Limits.MaxRequestBodySize = 8 * 1024 * 1024;
            // Twice what is answered, so that the page that says no can be ours: over these, Kestrel itself answers with an empty page.
            // htmx sends the address along as a header.
            k.Limits.MaxRequestLineSize = 2 * MaximumAdres;
            k.Limits.MaxRequestHeadersTotalSize = 2 * MaximumAdres;
        });
        builder.Services.Configure<FormOptions>(f =>
        {
            f.ValueCountLimit = 5000;
            f.ValueLengthLimit = 200_000;
            f.MultipartBodyLengthLimit = MaximumFormulier;
        });
        builder
            .Services.AddRazorPages(o => Toegangstabel.Apply(o.Conventions))
            .AddMvcOptions(o =>
            {
                o.MaxModelValidationErrors = 100;
                // Never reached: a form has at most ValueCountLimit values. The default of 1,024 rows would answer a longer list with an exception.
                o.MaxModelBindingCollectionSize = 10_000;
                o.Filters.Add(new HandlerFilter());
                o.ModelMetadataDetailsProviders.Add(new NederlandseValidatie());
                NederlandseBinding(o.ModelBindingMessageProvider);
            });
        builder.Services.Configure<RouteOptions>(o => o.LowercaseUrls = false);
        builder.Services.Configure<RequestLocalizationOptions>(o =>
        {
            o.DefaultRequestCulture = new RequestCulture(Tekst.Nederlands);
            o.SupportedCultures = [Tekst.Nederlands];
            o.SupportedUICultures = [Tekst.Nederlands];
            o.RequestCultureProviders.Clear();
        });
        builder.Services.AddAntiforgery(o =>
        {
            o.Cookie.Name = "lob-formulier";
            o.Cookie.SameSite = SameSiteMode.Lax;
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
        builder.Services.Configure<CookieTempDataProviderOptions>(o =>
        {
            o.Cookie.Name = "lob-melding";
            o.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        });
    }

    private static void NederlandseBinding(Microsoft.AspNetCore.Mvc.ModelBinding.Metadata.DefaultModelBindingMessageProvider p)
    {
        p.SetAttemptedValueIsInvalidAccessor((waarde, veld) => $"‘{Kort(waarde)}’ past niet bij {veld}.");
        p.SetMissingBindRequiredValueAccessor(veld => $"{veld} ontbreekt.");
        p.SetMissingKeyOrValueAccessor(() => "Hier ontbreekt een waarde.");
        p.SetMissingRequestBodyRequiredValueAccessor(() => "De aanvraag is leeg.");
        p.SetNonPropertyAttemptedValueIsInvalidAccessor(waarde => $"‘{Kort(waarde)}’ past hier niet.");
        p.SetNonPropertyUnknownValueIsInvalidAccessor(() => "Deze waarde past hier niet.");
        p.SetNonPropertyValueMustBeANumberAccessor(() => "Vul een getal in.");
        p.SetUnknownValueIsInvalidAccessor(veld => $"De waarde van {veld} past hier niet.");
        p.SetValueIsInvalidAccessor(waarde => $"‘{Kort(waarde)}’ past hier niet.");
        p.SetValueMustBeANumberAccessor(veld => $"Vul bij {veld} een getal in.");
        p.SetValueMustNotBeNullAccessor(_ => "Vul dit in.");
    }

    private static string Kort(string? tekst) =>
        tekst is null ? ""
        : tekst.Length <= 40 ? tekst
        : tekst[..40] + "…";
}
