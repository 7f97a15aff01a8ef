using LobBeleid.Data.Domein;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>
/// The marker of an activity: E circle, G rounded square, I diamond, "–" a small dot; letter, shape and colour, with a text for who does
/// not see it.
/// </summary>
[HtmlTargetElement("marker", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MarkerTagHelper : TagHelper
{
    /// <summary>E, G, I, "-" or null.</summary>
    public string? Code { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        var naam = Code switch
        {
            "E" => "e",
            "G" => "g",
            "I" => "i",
            "-" => "geen",
            _ => "open",
        };
        var label = Code is null ? "Nog geen E, G of I gekozen" : Codes.Label(Codes.Markers, Code);
        output.Attributes.SetAttribute("class", "marker marker-" + naam);
        output.Attributes.SetAttribute("title", label);
        var letter = new TagBuilder("span");
        letter.Attributes["aria-hidden"] = "true";
        letter.InnerHtml.Append(
            Code switch
            {
                null => "?",
                "-" => "",
                _ => Code,
            }
        );
        var tekst = new TagBuilder("span");
        tekst.AddCssClass("visually-hidden");
        tekst.InnerHtml.Append(label);
        output.Content.AppendHtml(letter).AppendHtml(tekst);
    }
}
