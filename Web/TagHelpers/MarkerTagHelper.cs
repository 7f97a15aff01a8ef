using LobBeleid.Data.Domein;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace LobBeleid.Web.TagHelpers;

/// <summary>The marker of an activity: E circle, G rounded square, I diamond, "–" a small dot; letter, shape and colour, with a text for who does not see it.</summary>
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
