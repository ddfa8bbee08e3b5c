using InviteGen.Core.Contract.Schemas;

namespace InviteGen.Core.Contract.Operations;

/// <summary>
/// What <c>style</c>, <c>explode</c> and <c>allowReserved</c> decide of the text that is sent: of most values, several styles write the
/// same text (RFC 6570, and OpenAPI 3.1, Style Examples). Two that are equal write the same.
/// </summary>
/// <param name="Style">The style; null where all styles of the location write the value alike.</param>
/// <param name="Explode">True when arrays and objects are written in another way than without <c>explode</c>.</param>
/// <param name="AllowReserved">True when reserved characters are sent as they are.</param>
public readonly record struct WrittenStyle(ParameterStyle? Style, bool Explode, bool AllowReserved)
{
    private const JsonTypes Composite = JsonTypes.Array | JsonTypes.Object;

    /// <summary>Alternatives that refer to alternatives: deeper than this, all types are assumed.</summary>
    private const int DeepestAlternative = 8;

    /// <summary>What the keywords of a parameter decide.</summary>
    /// <param name="sentIn">Where it is sent; a form is written as a query is.</param>
    /// <param name="style">Its style.</param>
    /// <param name="explode">Whether it is exploded.</param>
    /// <param name="allowReserved">Whether reserved characters are sent as they are.</param>
    /// <param name="parts">What of arrays and objects the value may be.</param>
    public static WrittenStyle Of(ParameterIn sentIn, ParameterStyle style, bool explode, bool allowReserved, JsonTypes parts)
    {
        var (hasArrays, hasObjects) = (parts.HasFlag(JsonTypes.Array), parts.HasFlag(JsonTypes.Object));

        // A query writes single values in one way, and so it does the items of an array that has a field for each.
        var isPlain = sentIn == ParameterIn.Query && (parts == JsonTypes.None || (explode && style != ParameterStyle.DeepObject));

        // Only objects look different in exploded form where arrays have a comma in both; a deep object is always exploded.
        var canExplode = style != ParameterStyle.DeepObject && (hasObjects || (hasArrays && style != ParameterStyle.Simple));

        // Headers are not encoded at all; a cookie of the style 'cookie' is what the caller escapes; a query string has a media type.
        var isEncoded = sentIn is ParameterIn.Path or ParameterIn.Query
            || (sentIn == ParameterIn.Cookie && style != ParameterStyle.Cookie);
        return new(isPlain ? null : style, explode && canExplode, allowReserved && isEncoded);
    }

    /// <summary>
    /// What of arrays and objects a value may be; <see cref="JsonTypes.None"/>: it is always one text, for which <c>explode</c> means
    /// nothing, and which a query writes alike in all styles.
    /// </summary>
    /// <param name="schema">Describes the value.</param>
    /// <param name="follow">Finds the schema behind references.</param>
    public static JsonTypes PartsOf(Schema schema, Func<Schema, Schema> follow) => PartsOf(schema, follow, 0);

    private static JsonTypes PartsOf(Schema schema, Func<Schema, Schema> follow, int depth)
    {
        var target = follow(schema);
        return depth > DeepestAlternative ? Composite
            : target.Alternatives.Schemas.Count > 0
                ? target.Alternatives.Schemas.Aggregate(JsonTypes.None, (parts, one) => parts | PartsOf(one, follow, depth + 1))
            : target.Types == JsonTypes.None ? Composite
            : target.Types & Composite;
    }
}
