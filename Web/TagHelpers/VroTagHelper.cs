using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>V · R · O as three small letters: solid when yes, struck when no, dotted when unknown.</summary>
[HtmlTargetElement("vro", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class VroTagHelper : TagHelper
{
    public bool? Voorbereiding { get; set; }
    public bool? Reflectie { get; set; }
    public bool? Ouders { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "vro");
        Letter(output, "V", "Voorbereiding", Voorbereiding);
        Letter(output, "R", "Reflectie", Reflectie);
        Letter(output, "O", "Ouders", Ouders);
    }

    private static void Letter(TagHelperOutput output, string letter, string naam, bool? waarde)
    {
        var b = new TagBuilder("abbr");
        b.AddCssClass(
            waarde switch
            {
                true => "ja",
                false => "nee",
                null => "onbekend",
            }
        );
        var uitleg =
            naam
            + ": "
            + (
                waarde switch
                {
                    true => "ja",
                    false => "nee",
                    null => "weet ik niet",
                }
            );
        b.Attributes["title"] = uitleg;
        var zichtbaar = new TagBuilder("span");
        zichtbaar.Attributes["aria-hidden"] = "true";
        zichtbaar.InnerHtml.Append(letter);
        var tekst = new TagBuilder("span");
        tekst.AddCssClass("visually-hidden");
        tekst.InnerHtml.Append(uitleg);
        b.InnerHtml.AppendHtml(zichtbaar).AppendHtml(tekst);
        output.Content.AppendHtml(b);
    }
}
