using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Documents;
using InviteGen.Core.Text.Trees;
using LibraryStyle = Microsoft.OpenApi.ParameterStyle;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>
/// Reads how arrays and objects are written. A style that OpenAPI does not allow there is reported, and counts as absent.
/// </summary>
internal sealed class StyleReader(ReadingContext context)
{
    /// <summary>The style of a parameter, and whether it is exploded.</summary>
    /// <param name="place">Where its author says that it is sent.</param>
    /// <param name="style">The style that its author wrote, or that the library assumes; null where no style counts.</param>
    /// <param name="explode">The same for <c>explode</c>.</param>
    /// <param name="at">Where the parameter stands.</param>
    public (ParameterStyle Style, bool Explode) Read(ParameterIn place, LibraryStyle? style, bool explode, Site at) =>
        style is null
            ? (ParameterStyles.Default(place), explode)
            : Read(place, StyleOf(style.Value), explode, at, $"a parameter in '{WordOf(place)}'");

    /// <summary>The style of a property of a form, which is written as a query is, and whether it is exploded.</summary>
    public (ParameterStyle Style, bool Explode) ReadProperty(LibraryStyle style, bool explode, Site at) =>
        Read(ParameterIn.Query, StyleOf(style), explode, at, "a property of a form");

    private (ParameterStyle Style, bool Explode) Read(ParameterIn place, ParameterStyle style, bool explode, Site at, string what)
    {
        if (ParameterStyles.Allows(place, style))
        {
            return (style, explode);
        }

        var assumed = ParameterStyles.Default(place);
        context.AddViolation($"'style' must not be '{WordOf(style)}' for {what}; '{WordOf(assumed)}' is used", at / "style");

        // What the library assumes for 'explode' belongs to the style that does not count.
        return (assumed, (at / "explode").Node.AsFlag ?? ParameterStyles.DefaultExplode(assumed));
    }

    private static ParameterStyle StyleOf(LibraryStyle style) => style switch
    {
        LibraryStyle.Matrix => ParameterStyle.Matrix,
        LibraryStyle.Label => ParameterStyle.Label,
        LibraryStyle.Simple => ParameterStyle.Simple,
        LibraryStyle.SpaceDelimited => ParameterStyle.SpaceDelimited,
        LibraryStyle.PipeDelimited => ParameterStyle.PipeDelimited,
        LibraryStyle.DeepObject => ParameterStyle.DeepObject,
        LibraryStyle.Cookie => ParameterStyle.Cookie,
        _ => ParameterStyle.Form,
    };

    // The enumerations have the words of OpenAPI, with a capital.
    private static string WordOf(Enum value) =>
        value.ToString() is var word ? char.ToLowerInvariant(word[0]) + word.Substring(1) : "";
}
