using System.Text.Json;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects;

/// <summary>
/// Writes the words of one version in a schema of another as those of its own version, and two words for one thing as one of them. Authors
/// mix up the versions; each word can only mean one thing.
/// </summary>
internal static class SchemaDialect
{
    /// <summary>Rewrites the keywords of a schema, but not of the schemas in it.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isOld">True before version 3.1.</param>
    public static void Unify(SpecObject schema, bool isOld)
    {
        if (isOld)
        {
            RewriteNull(schema);
        }

        RewriteConstant(schema);
        RewriteExclusive(schema, "exclusiveMinimum", "minimum", isOld);
        RewriteExclusive(schema, "exclusiveMaximum", "maximum", isOld);
    }

    // Before version 3.1 there are no lists of types: [T, "null"] is a nullable T.
    private static void RewriteNull(SpecObject schema)
    {
        if (schema["type"] is not SpecArray types)
        {
            return;
        }

        var others = SpecArray.At(types);
        foreach (var type in types.Where(type => type.AsText != "null"))
        {
            others.Add(type);
        }

        if (others.Count < types.Count)
        {
            schema.Set("nullable", SpecValue.Of(true, types));
        }

        schema.Set("type", others is { Count: 1 } && others[0].AsText is { } name ? SpecValue.Of(name, others[0]) : others);
    }

    // A constant is an enumeration of one value, which stands where the constant stood; before version 3.1 that can only be meant. One
    // that an enumeration beside it does not have allows no value.
    private static void RewriteConstant(SpecObject schema)
    {
        if (schema["const"] is not { } constant)
        {
            return;
        }

        var values = SpecArray.At(constant);
        if (schema["enum"] is not SpecArray others || others.Any(value => SpecNode.DeepEquals(value, constant)))
        {
            values.Add(constant);
        }

        schema.Remove("const");
        schema.Set("enum", values);
    }

    // A boolean beside the bound until version 3.0, the bound itself since version 3.1.
    private static void RewriteExclusive(SpecObject schema, string exclusive, string inclusive, bool isOld)
    {
        var value = schema[exclusive];
        if (isOld && value?.Kind == JsonValueKind.Number)
        {
            schema.Set(inclusive, value);
            schema.Set(exclusive, SpecValue.Of(true, value));
        }
        else if (!isOld && value.AsBoolean is { } isExclusive)
        {
            schema.Remove(exclusive);
            if (isExclusive && schema[inclusive] is { } bound)
            {
                schema.Set(exclusive, bound);
                schema.Remove(inclusive);
            }
        }
    }
}
