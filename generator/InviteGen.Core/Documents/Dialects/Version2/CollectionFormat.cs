using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>How an array is written as text (OpenAPI 2.0, Parameter Object, <c>collectionFormat</c>).</summary>
internal static class CollectionFormat
{
    private const string Name = "collectionFormat";

    /// <summary>Writes the format of a parameter as a style, which is a field of the parameter or of the encoding of a form.</summary>
    /// <param name="parameter">The parameter; its format is removed.</param>
    /// <param name="isArray">True when its values are arrays: others have no format.</param>
    /// <param name="target">Gets the style.</param>
    /// <param name="isNamed">True for a place where values follow their name: the query, and forms.</param>
    public static void Rewrite(SpecObject parameter, bool isArray, SpecObject target, bool isNamed)
    {
        var format = parameter[Name];
        parameter.Remove(Name);
        if (!isArray)
        {
            return;
        }

        var origin = format ?? parameter;
        switch (format.AsText)
        {
            case "multi":
                // What follows its name is repeated in version 3.0 unless something else is said.
                if (!isNamed)
                {
                    Write(target, origin, null, isExploded: true);
                }

                break;
            case "ssv":
                Write(target, origin, "spaceDelimited", isExploded: false);
                break;
            case "pipes":
                Write(target, origin, "pipeDelimited", isExploded: false);
                break;
            default:
                // The default of version 2.0. Elsewhere it is that of version 3.0 too.
                if (isNamed)
                {
                    Write(target, origin, "form", isExploded: false);
                }

                break;
        }
    }

    private static void Write(SpecObject target, SpecNode origin, string? style, bool isExploded)
    {
        if (style is not null)
        {
            target.Set("style", SpecValue.Of(style, origin));
        }

        target.Set("explode", SpecValue.Of(isExploded, origin));
    }
}
