using LobBeleid.Data.Domein;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>Severity as word and icon, then colour.</summary>
[HtmlTargetElement("ernst", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErnstTagHelper : TagHelper
{
    public Ernst Waarde { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "ernst ernst-" + Waarde.ToString().ToLowerInvariant());
        var icoon = new TagBuilder("span");
        icoon.Attributes["aria-hidden"] = "true";
        icoon.InnerHtml.Append(
            Waarde switch
            {
                Ernst.Fout => "✕",
                Ernst.Waarschuwing => "▲",
                _ => "○",
            }
        );
        output.Content.AppendHtml(icoon).Append(" " + Waarde);
    }
}
