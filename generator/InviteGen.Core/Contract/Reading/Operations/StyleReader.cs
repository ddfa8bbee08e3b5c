using System.Text.Json;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.Documents;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>
/// Reads how arrays and objects are written (<c>style</c> and <c>explode</c>). A style that OpenAPI does not have, or does not allow
/// there, is reported, and the default style is used instead; <c>explode</c> still counts. Microsoft.OpenApi does not tell what an author
/// wrote from what is assumed, so both are read from the document.
/// </summary>
internal sealed class StyleReader(ReadingContext context, SchemaReader schemas)
{
    private static readonly IReadOnlyList<ParameterStyle> Styles = [.. Enum.GetValues(typeof(ParameterStyle)).Cast<ParameterStyle>()];

    /// <summary>The style of a parameter, and whether it is exploded.</summary>
    /// <param name="declared">Where its author says that it is sent, which decides what may be written.</param>
    /// <param name="sentIn">Where it is sent.</param>
    /// <param name="at">Where the parameter stands.</param>
    /// <param name="value">What is sent.</param>
    public (ParameterStyle Style, bool Explode) Read(ParameterIn declared, ParameterIn sentIn, Site at, Schema value)
    {
        var written = Written(declared, at, $"a parameter in '{WordOf(declared)}'", value);
        var style = ParameterStyles.Allows(sentIn, written) ? written : ParameterStyles.Default(sentIn);
        return (style, Explode(style, at));
    }

    /// <summary>The same for a parameter that is written in a media type: what it says of its style does not count.</summary>
    public static (ParameterStyle Style, bool Explode) Assume(ParameterIn sentIn) =>
        (ParameterStyles.Default(sentIn), ParameterStyles.DefaultExplode(ParameterStyles.Default(sentIn)));

    /// <summary>Whether a header, which has no choice of styles, is exploded.</summary>
    /// <param name="at">Where the header stands.</param>
    /// <param name="value">What is sent; null where it is only received: nothing of a response is read by a style.</param>
    public bool ReadHeader(Site at, Schema? value) => Explode(Written(ParameterIn.Header, at, "a header", value), at);

    /// <summary>
    /// The style of a property of a form, which is written as a query is, and whether it is exploded; null where the property has a
    /// content type instead. The reader of documents writes a style that is only meant.
    /// </summary>
    /// <param name="at">Where the Encoding Object stands.</param>
    /// <param name="value">The property; null where the form has none of its name.</param>
    public (ParameterStyle Style, bool Explode)? ReadProperty(Site at, Schema? value)
    {
        if ((at / "style").Node is null or { Kind: JsonValueKind.Null })
        {
            return null;
        }

        var style = Written(ParameterIn.Query, at, "a property of a form", value);
        return (style, Explode(style, at));
    }

    private ParameterStyle Written(ParameterIn place, Site at, string what, Schema? value)
    {
        var assumed = ParameterStyles.Default(place);
        if ((at / "style").Node is not SpecValue { Kind: not JsonValueKind.Null } word)
        {
            return assumed;
        }

        foreach (var style in Styles)
        {
            if (string.Equals(WordOf(style), word.Text, StringComparison.OrdinalIgnoreCase) && ParameterStyles.Allows(place, style))
            {
                return style;
            }
        }

        if (value is not null && WrittenStyle.PartsOf(value, schemas.Follow) != JsonTypes.None)
        {
            context.Report(DiagnosticRules.StyleNotAllowed, at / "style", word.Text, what, WordOf(assumed));
        }
        else
        {
            context.AddViolation($"'style' must not be '{word.Text}' for {what}; '{WordOf(assumed)}' is used", at / "style");
        }

        return assumed;
    }

    private static bool Explode(ParameterStyle style, Site at) => (at / "explode").Node.AsFlag ?? ParameterStyles.DefaultExplode(style);

    // The enumerations have the words of OpenAPI, with a capital.
    private static string WordOf(Enum value) =>
        value.ToString() is var word ? char.ToLowerInvariant(word[0]) + word.Substring(1) : "";
}
