using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace LobBeleid.Web.Infrastructuur;

/// <summary>Gives the validation attributes a Dutch message that says what to do, unless the field has its own.</summary>
public sealed class NederlandseValidatie : IValidationMetadataProvider
{
    public void CreateValidationMetadata(ValidationMetadataProviderContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        foreach (var regel in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>())
        {
            if (regel.ErrorMessage is not null || regel.ErrorMessageResourceName is not null)
            {
                continue;
            }
            regel.ErrorMessage = regel switch
            {
                RequiredAttribute => "Vul {0} in.",
                StringLengthAttribute { MinimumLength: > 0 } => "{0} heeft {2} tot {1} tekens.",
                StringLengthAttribute => "{0} mag hooguit {1} tekens hebben. Maak de tekst korter.",
                MaxLengthAttribute => "Kies er bij {0} hooguit {1}.",
                RangeAttribute => "{0} ligt tussen {1} en {2}.",
                EmailAddressAttribute => "Vul een geldig e-mailadres in, zoals naam@school.nl.",
                CompareAttribute => "De twee wachtwoorden zijn niet gelijk.",
                _ => null,
            };
        }
    }
}
