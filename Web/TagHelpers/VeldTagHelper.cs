using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>
/// One form field as a whole: label, hint, input and error, tied together for screen readers. Types: text (default), email, password, number, date, url,
/// textarea, select (with <see cref="Opties"/>), file, checkbox.
/// </summary>
[HtmlTargetElement("veld", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VeldTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public string Type { get; set; } = "text";
    public string? Autocomplete { get; set; }
    public int Rijen { get; set; } = 3;
    public int? Max { get; set; }
    public string? Klasse { get; set; }
    public IEnumerable<SelectListItem>? Opties { get; set; }
    public string? Lijst { get; set; }
    public string? Accept { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var naam = ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);
        var id = TagBuilder.CreateSanitizedId(naam, "_");
        ViewContext.ViewData.ModelState.TryGetValue(naam, out var staat);
        var fout = staat?.Errors.FirstOrDefault()?.ErrorMessage;
        var waarde = staat?.AttemptedValue ?? Waarde(For.Model);
        var extra = (await output.GetChildContentAsync()).GetContent();

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "veld" + (fout is null ? "" : " veld-fout") + (Klasse is null ? "" : " " + Klasse));

        var invoer = Invoer(naam, id, waarde);
        var beschrijving = string.Join(
            ' ',
            new[] { Hint is null ? null : id + "-hint", fout is null ? null : id + "-fout" }.Where(x => x is not null)
        );
        if (beschrijving.Length > 0)
        {
            invoer.Attributes["aria-describedby"] = beschrijving;
        }
        if (fout is not null)
        {
            invoer.Attributes["aria-invalid"] = "true";
        }

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.AddCssClass(Type == "checkbox" ? "form-check-label" : "form-label");
        label.InnerHtml.Append(Label);

        if (Type == "checkbox")
        {
            var vak = new TagBuilder("div");
            vak.AddCssClass("form-check");
            vak.InnerHtml.AppendHtml(invoer).AppendHtml(label);
            output.Content.AppendHtml(vak);
            Bijschrift(output, id, Hint, "hint");
        }
        else
        {
            output.Content.AppendHtml(label);
            Bijschrift(output, id, Hint, "hint");
            output.Content.AppendHtml(invoer);
        }

        Bijschrift(output, id, fout, "fout");
        output.Content.AppendHtml(extra);
    }

    private TagBuilder Invoer(string naam, string id, string waarde)
    {
        TagBuilder invoer;
        switch (Type)
        {
            case "textarea":
                invoer = new TagBuilder("textarea");
                invoer.Attributes["rows"] = Rijen.ToString(CultureInfo.InvariantCulture);
                // The parser drops the first line break of a textarea: without this a text that starts with one changes at every save.
                invoer.InnerHtml.AppendHtml("\n").Append(waarde);
                invoer.AddCssClass("form-control");
                break;
            case "select":
                invoer = new TagBuilder("select");
                invoer.AddCssClass("form-select");
                foreach (var optie in Opties ?? [])
                {
                    var o = new TagBuilder("option");
                    o.Attributes["value"] = optie.Value ?? "";
                    if ((optie.Value ?? "") == waarde)
                    {
                        o.Attributes["selected"] = "selected";
                    }
                    o.InnerHtml.Append(optie.Text ?? "");
                    invoer.InnerHtml.AppendHtml(o);
                }

                break;
            case "checkbox":
                invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
                invoer.Attributes["type"] = "checkbox";
                invoer.Attributes["value"] = "true";
                if (waarde.StartsWith("true", StringComparison.OrdinalIgnoreCase))
                {
                    invoer.Attributes["checked"] = "checked";
                }
                invoer.AddCssClass("form-check-input");
                break;
            default:
                invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
                invoer.Attributes["type"] = Type == "number" ? "text" : Type;
                // A number field in the browser swallows what it does not understand; as text with a numeric keyboard nothing typed is lost.
                if (Type == "number")
                {
                    invoer.Attributes["inputmode"] = "numeric";
                }
                if (Type is not ("password" or "file"))
                {
                    invoer.Attributes["value"] = waarde;
                }
                invoer.AddCssClass("form-control");
                break;
        }

        invoer.Attributes["id"] = id;
        invoer.Attributes["name"] = naam;
        if (Autocomplete is not null)
        {
            invoer.Attributes["autocomplete"] = Autocomplete;
        }
        if (Max is int max)
        {
            invoer.Attributes["data-max"] = max.ToString(CultureInfo.InvariantCulture);
        }
        if (Lijst is not null)
        {
            invoer.Attributes["list"] = Lijst;
        }
        if (Accept is not null)
        {
            invoer.Attributes["accept"] = Accept;
        }
        return invoer;
    }

    private static void Bijschrift(TagHelperOutput output, string id, string? tekst, string soort)
    {
        if (tekst is null)
        {
            return;
        }
        var p = new TagBuilder("p");
        p.Attributes["id"] = id + "-" + soort;
        p.AddCssClass(soort == "hint" ? "form-text" : "veld-melding");
        p.InnerHtml.Append(tekst);
        output.Content.AppendHtml(p);
    }

    private static string Waarde(object? model) =>
        model switch
        {
            null => "",
            bool b => b ? "true" : "false",
            DateOnly d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            IFormattable f => f.ToString(null, CultureInfo.CurrentCulture),
            _ => model.ToString() ?? "",
        };
}
