using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>
/// Several choices at once: a fieldset with a checkbox per option, bound to a list of strings. What is chosen but not among the options
/// stays, as an extra box.
/// </summary>
[HtmlTargetElement("keuzelijst", Attributes = "asp-for", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class KeuzelijstTagHelper : TagHelper
{
    [HtmlAttributeName("asp-for")]
    public ModelExpression For { get; set; } = null!;

    public string Label { get; set; } = "";
    public string? Hint { get; set; }
    public IEnumerable<SelectListItem> Opties { get; set; } = [];
    public string? Klasse { get; set; }

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
        var gekozen =
            (
                staat?.RawValue switch
                {
                    string[] a => a,
                    string s => [s],
                    _ => null,
                }
            ) ?? (For.Model as IEnumerable<string> ?? []);
        var waarden = gekozen.ToList();
        var extra = (await output.GetChildContentAsync()).GetContent();

        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute(
            "class",
            "veld keuzelijst" + (fout is null ? "" : " veld-fout") + (Klasse is null ? "" : " " + Klasse)
        );
        output.Attributes.SetAttribute("id", id);
        if (Hint is not null)
        {
            output.Attributes.SetAttribute("aria-describedby", id + "-hint");
        }
        var legend = new TagBuilder("legend");
        legend.AddCssClass("form-label");
        legend.InnerHtml.Append(Label);
        output.Content.AppendHtml(legend);
        Bijschrift(output, id + "-hint", "form-text", Hint);
        var opties = Opties.ToList();
        var rest = waarden.Where(w => opties.All(o => o.Value != w)).Distinct(StringComparer.Ordinal).Select(w => new SelectListItem(w, w));
        var nummer = 0;
        var vakken = new TagBuilder("div");
        vakken.AddCssClass("keuzes");
        foreach (var optie in opties.Concat(rest))
        {
            var optieId = id + "-" + (nummer++).ToString(System.Globalization.CultureInfo.InvariantCulture);
            var vak = new TagBuilder("div");
            vak.AddCssClass("form-check");
            var invoer = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
            invoer.AddCssClass("form-check-input");
            invoer.Attributes["type"] = "checkbox";
            invoer.Attributes["id"] = optieId;
            invoer.Attributes["name"] = naam;
            invoer.Attributes["value"] = optie.Value;
            if (waarden.Contains(optie.Value))
            {
                invoer.Attributes["checked"] = "checked";
            }
            var label = new TagBuilder("label");
            label.AddCssClass("form-check-label");
            label.Attributes["for"] = optieId;
            label.InnerHtml.Append(optie.Text);
            vak.InnerHtml.AppendHtml(invoer).AppendHtml(label);
            vakken.InnerHtml.AppendHtml(vak);
        }

        output.Content.AppendHtml(vakken);
        Bijschrift(output, id + "-fout", "veld-melding", fout);
        output.Content.AppendHtml(extra);
    }

    private static void Bijschrift(TagHelperOutput output, string id, string klasse, string? tekst)
    {
        if (tekst is null)
        {
            return;
        }
        var p = new TagBuilder("p");
        p.Attributes["id"] = id;
        p.AddCssClass(klasse);
        p.InnerHtml.Append(tekst);
        output.Content.AppendHtml(p);
    }
}
