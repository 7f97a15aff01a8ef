using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LobBeleid.Tests.Infrastructuur;

/// <summary>One browser session over HTTP: keeps cookies, follows no redirect by itself, and posts forms as they were rendered.</summary>
public sealed class Bezoeker(HttpClient client)
{
    public HttpClient Client { get; } = client;

    public async Task AanmeldenAsync(string email, string wachtwoord)
    {
        var uitkomst = await PostAsync(
            await GetAsync("/Account/Aanmelden"),
            "main form",
            new() { ["Invoer.Email"] = email, ["Invoer.Wachtwoord"] = wachtwoord }
        );
        Assert.Equal(HttpStatusCode.Redirect, uitkomst.Status);
    }

    public async Task<Pagina> GetAsync(string url) => await Pagina.LeesAsync(await Client.GetAsync(new Uri(url, UriKind.Relative)), url);

    /// <summary>
    /// Submits a form of a page. Only fields that the form has can be given; what is not given keeps its rendered value. A value of null leaves the field out;
    /// for a checkbox "true" (or its value) ticks it. With <paramref name="vrij"/> other fields are sent as well, as a form that was tampered with does.
    /// </summary>
    public async Task<Pagina> PostAsync(
        Pagina pagina,
        string formulier,
        Dictionary<string, string?>? velden = null,
        string? knop = null,
        Dictionary<string, string[]>? lijsten = null,
        (string Naam, string Bestand, byte[] Inhoud)? bestand = null,
        bool vrij = false
    )
    {
        var form =
            pagina.Document.QuerySelectorAll<IHtmlFormElement>(formulier).FirstOrDefault()
            ?? throw new InvalidOperationException($"No form '{formulier}' on {pagina.Url}.");
        var waarden = new List<KeyValuePair<string, string>>();
        foreach (var element in form.Elements)
        {
            var naam = element.GetAttribute("name");
            if (string.IsNullOrEmpty(naam) || element.HasAttribute("disabled") || element.Closest("fieldset[disabled]") is not null)
            {
                continue;
            }
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } vak:
                    if (vak.IsChecked)
                    {
                        waarden.Add(new(naam, vak.Value));
                    }
                    break;
                case IHtmlInputElement { Type: "submit" or "file" } or IHtmlButtonElement:
                    break;
                case IHtmlInputElement invoer:
                    waarden.Add(new(naam, invoer.Value));
                    break;
                case IHtmlSelectElement keuze:
                    waarden.AddRange(keuze.SelectedOptions.Select(o => new KeyValuePair<string, string>(naam, o.Value)));
                    break;
                case IHtmlTextAreaElement tekst:
                    waarden.Add(new(naam, tekst.Value));
                    break;
            }
        }

        var namen = form.Elements.Select(e => e.GetAttribute("name")).ToHashSet();
        foreach (var (naam, waarde) in velden ?? [])
        {
            Assert.True(vrij || namen.Contains(naam), $"The form on {pagina.Url} has no field '{naam}'.");
            waarden.RemoveAll(w => w.Key == naam);
            if (waarde is not null)
            {
                waarden.Add(new(naam, waarde));
            }
        }

        foreach (var (naam, lijst) in lijsten ?? [])
        {
            Assert.True(namen.Contains(naam), $"The form on {pagina.Url} has no field '{naam}'.");
            waarden.RemoveAll(w => w.Key == naam);
            waarden.AddRange(lijst.Select(w => new KeyValuePair<string, string>(naam, w)));
        }

        var button = knop is null
            ? null
            : form.QuerySelector(knop) ?? throw new InvalidOperationException($"No button '{knop}' on {pagina.Url}.");
        var actie = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var url = string.IsNullOrEmpty(actie) ? pagina.Url : actie;
        if (button?.GetAttribute("name") is { Length: > 0 } knopnaam)
        {
            waarden.Add(new(knopnaam, button.GetAttribute("value") ?? ""));
        }
        if (form.Enctype == "multipart/form-data")
        {
            using var deel = new MultipartFormDataContent();
            foreach (var (naam, waarde) in waarden)
            {
                deel.Add(new StringContent(waarde), naam);
            }
            if (bestand is { } b)
            {
                Assert.True(namen.Contains(b.Naam), $"The form on {pagina.Url} has no field '{b.Naam}'.");
                deel.Add(new ByteArrayContent(b.Inhoud), b.Naam, b.Bestand);
            }

            return await Pagina.LeesAsync(await Client.PostAsync(new Uri(url, UriKind.RelativeOrAbsolute), deel), url);
        }

        using var inhoud = new FormUrlEncodedContent(waarden);
        return await Pagina.LeesAsync(await Client.PostAsync(new Uri(url, UriKind.RelativeOrAbsolute), inhoud), url);
    }

    /// <summary>The page that a successful post sends the browser to.</summary>
    public async Task<Pagina> VolgAsync(Pagina pagina)
    {
        Assert.True(
            pagina.Status == HttpStatusCode.Redirect,
            $"Expected a redirect from {pagina.Url}, got {pagina.Status}: {string.Join(" ", pagina.Meldingen)}"
        );
        return await GetAsync(pagina.Naar!);
    }
}
