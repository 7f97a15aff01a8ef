using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>
/// One cell of a form's row: a small label, the input, and its error. The row number stands in the label for screen readers, so that each
/// label is its own.
/// </summary>
[HtmlTargetElement("rijveld", Attributes = "naam", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class RijveldTagHelper : TagHelper
{
    public string Naam { get; set; } = "";
    public string Label { get; set; } = "";

    /// <summary>The how-manieth row, from 1.</summary>
    public int Nr { get; set; }
    public string? Waarde { get; set; }
    public string Type { get; set; } = "text";
    public string? Klasse { get; set; }

    /// <summary>A keypad of digits on a phone; what is typed stays text until it is checked.</summary>
    public bool Numeriek { get; set; }
    public IEnumerable<SelectListItem>? Opties { get; set; }

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        var id = TagBuilder.CreateSanitizedId(Naam, "_");
        ViewContext.ViewData.ModelState.TryGetValue(Naam, out var staat);
        var fout = staat?.Errors.FirstOrDefault()?.ErrorMessage;
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "veld" + (fout is null ? "" : " veld-fout") + (Klasse is null ? "" : " " + Klasse));

        var label = new TagBuilder("label");
        label.Attributes["for"] = id;
        label.AddCssClass("form-label");
        var nummer = new TagBuilder("span");
        nummer.AddCssClass("visually-hidden");
        nummer.InnerHtml.Append(string.Create(System.Globalization.CultureInfo.InvariantCulture, $" {Nr}"));
        label.InnerHtml.Append(Label).AppendHtml(nummer);

        var invoer = new TagBuilder(Opties is null ? "input" : "select");
        if (Opties is null)
        {
            invoer.TagRenderMode = TagRenderMode.SelfClosing;
            invoer.Attributes["type"] = Type;
            invoer.Attributes["value"] = Waarde ?? "";
            if (Numeriek)
            {
                invoer.Attributes["inputmode"] = "numeric";
            }
            invoer.AddCssClass("form-control");
        }
        else
        {
            invoer.AddCssClass("form-select");
            foreach (var optie in Opties)
            {
                var o = new TagBuilder("option");
                o.Attributes["value"] = optie.Value ?? "";
                if ((optie.Value ?? "") == (Waarde ?? ""))
                {
                    o.Attributes["selected"] = "selected";
                }
                o.InnerHtml.Append(optie.Text ?? "");
                invoer.InnerHtml.AppendHtml(o);
            }
        }

        invoer.Attributes["id"] = id;
        invoer.Attributes["name"] = Naam;
        if (fout is not null)
        {
            invoer.Attributes["aria-invalid"] = "true";
            invoer.Attributes["aria-describedby"] = id + "-fout";
        }

        output.Content.AppendHtml(label).AppendHtml(invoer);
        if (fout is null)
        {
            return;
        }
        var p = new TagBuilder("p");
        p.Attributes["id"] = id + "-fout";
        p.AddCssClass("veld-melding");
        p.InnerHtml.Append(fout);
        output.Content.AppendHtml(p);
    }
}
