using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using OfficeOpenXml;
using OfficeOpenXml.Style;

namespace LobBeleid.Web.Excel;

/// <summary>The only class that knows EPPlus, so that another library is one file. Writes; reading Excel comes later.</summary>
public sealed class Werkboek(params IReadOnlyList<Werkblad> bladen)
{
    private const int MaximumCel = 32_767;

    /// <summary>The workbook as a download, named "naam.xlsx".</summary>
    public FileContentResult AlsBestand(string naam) =>
        new(Schrijf(), "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
        {
            FileDownloadName = Bestandsnaam(naam) + ".xlsx",
        };

    /// <summary>The bytes of an .xlsx file.</summary>
    public byte[] Schrijf()
    {
        using var pakket = new ExcelPackage();
        foreach (var blad in bladen)
        {
            Vul(pakket.Workbook.Worksheets.Add(blad.Naam), blad);
        }
        return pakket.GetAsByteArray();
    }

    private static void Vul(ExcelWorksheet vel, Werkblad blad)
    {
        vel.Cells[1, 1].Value = blad.Titel;
        vel.Cells[1, 1].Style.Font.Bold = true;
        vel.Cells[1, 1].Style.Font.Size = 14;
        for (var k = 0; k < blad.Kolommen.Count; k++)
        {
            vel.Cells[3, k + 1].Value = blad.Kolommen[k].Kop;
            vel.Column(k + 1).Width = blad.Kolommen[k].Breedte;
        }

        using (var kop = vel.Cells[3, 1, 3, blad.Kolommen.Count])
        {
            kop.Style.Font.Bold = true;
            kop.Style.Border.Bottom.Style = ExcelBorderStyle.Thin;
        }

        for (var r = 0; r < blad.Rijen.Count; r++)
        {
            for (var k = 0; k < blad.Rijen[r].Count; k++)
            {
                var cel = vel.Cells[r + 4, k + 1];
                cel.Value = Waarde(blad.Rijen[r][k]);
                if (blad.Rijen[r][k] is DateOnly)
                {
                    cel.Style.Numberformat.Format = "d-m-yyyy";
                }
            }
        }

        if (blad.Rijen.Count > 0)
        {
            using var alles = vel.Cells[4, 1, blad.Rijen.Count + 3, blad.Kolommen.Count];
            alles.Style.WrapText = true;
            alles.Style.VerticalAlignment = ExcelVerticalAlignment.Top;
            vel.Cells[3, 1, blad.Rijen.Count + 3, blad.Kolommen.Count].AutoFilter = true;
        }

        vel.View.FreezePanes(4, 2);
        vel.PrinterSettings.PaperSize = ePaperSize.A4;
        vel.PrinterSettings.Orientation = blad.Staand ? eOrientation.Portrait : eOrientation.Landscape;
        vel.PrinterSettings.FitToPage = true;
        vel.PrinterSettings.FitToHeight = 0;
        vel.PrinterSettings.RepeatRows = vel.Cells["3:3"];
    }

    /// <summary>Text goes in as text: a title that begins with = stays a title, never a formula. Characters that XML refuses are left out.</summary>
    private static object? Waarde(object? waarde) =>
        waarde switch
        {
            string s => new string([.. (s.Length > MaximumCel ? s[..MaximumCel] : s).Where(c => c is '\t' or '\n' || !char.IsControl(c))]),
            DateOnly d => d.ToDateTime(TimeOnly.MinValue),
            _ => waarde,
        };

    private static string Bestandsnaam(string naam)
    {
        var b = new StringBuilder();
        foreach (var c in naam.Replace('–', '-').Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                b.Append(char.IsLetterOrDigit(c) || c is '-' or '_' ? c : '-');
            }
        }

        return b.ToString().ToLowerInvariant();
    }
}
