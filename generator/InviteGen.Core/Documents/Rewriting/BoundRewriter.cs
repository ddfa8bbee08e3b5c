using System.Globalization;
using System.Text.Json;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>Brings numbers and booleans of a schema into the form that Microsoft.OpenApi can read; on others it fails.</summary>
internal static class BoundRewriter
{
    private static readonly string[] Counts =
        ["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minContains", "maxContains"];

    private static readonly string[] Numbers = ["minimum", "maximum", "multipleOf"];

    private static readonly string[] Flags = ["uniqueItems", "readOnly", "writeOnly", "deprecated", "nullable"];

    /// <summary>Rewrites the bounds of a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="isOldSchema">True before version 3.1.</param>
    /// <param name="wrong">Is told a keyword whose value is no number, and the value.</param>
    public static void Rewrite(SpecObject schema, bool isOldSchema, Action<string, SpecNode> wrong)
    {
        foreach (var name in Counts.Concat(Numbers).Where(schema.ContainsKey))
        {
            RewriteNumber(schema, name, wrong);
        }

        foreach (var name in Counts.Where(schema.ContainsKey))
        {
            RewriteCount(schema, name);
        }

        foreach (var name in Flags.Where(schema.ContainsKey))
        {
            RewriteFlag(schema, name);
        }

        RewriteExclusive(schema, "exclusiveMinimum", isOldSchema);
        RewriteExclusive(schema, "exclusiveMaximum", isOldSchema);
    }

    // A number written as text can only mean that number; what else stands there means nothing.
    private static void RewriteNumber(SpecObject schema, string name, Action<string, SpecNode> wrong)
    {
        if (schema[name]?.Kind == JsonValueKind.Number)
        {
            return;
        }

        if (decimal.TryParse(schema[name].AsText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            schema.Set(name, SpecValue.Of(number, schema[name]!));
            return;
        }

        wrong(name, schema[name]!);
        schema.Remove(name);
    }

    // JSON Schema allows 10.0 and numbers beyond Int32, which no length in .NET can reach.
    private static void RewriteCount(SpecObject schema, string name)
    {
        var text = schema[name].AsScalar;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value >= 0))
        {
            schema.Remove(name);
            return;
        }

        schema.Set(name, SpecValue.Of(value >= int.MaxValue ? int.MaxValue : (int)value, schema[name]!));
    }

    private static void RewriteFlag(SpecObject schema, string name)
    {
        if (schema[name] is not { AsBoolean: null } flag)
        {
            return;
        }

        schema.Remove(name);
        if ("true".Equals(flag.AsScalar, StringComparison.OrdinalIgnoreCase))
        {
            schema.Add(name, SpecValue.Of(true, flag));
        }
    }

    private static void RewriteExclusive(SpecObject schema, string name, bool isOldSchema)
    {
        if (!isOldSchema && decimal.TryParse(schema[name].AsText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            schema.Set(name, SpecValue.Of(number, schema[name]!));
        }
        else if (schema[name]?.Kind is not (JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
        {
            schema.Remove(name);
        }
    }
}
