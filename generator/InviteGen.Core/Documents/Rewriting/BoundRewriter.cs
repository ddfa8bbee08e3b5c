using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using InviteGen.Core.Documents.Structure;

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
    /// <param name="wrong">Is told a keyword whose value is no number.</param>
    public static void Rewrite(JsonObject schema, bool isOldSchema, Action<string> wrong)
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

        RewriteExclusive(schema, "exclusiveMinimum", "minimum", isOldSchema);
        RewriteExclusive(schema, "exclusiveMaximum", "maximum", isOldSchema);
    }

    // A number written as text can only mean that number; what else stands there means nothing.
    private static void RewriteNumber(JsonObject schema, string name, Action<string> wrong)
    {
        if (schema[name]?.GetValueKind() == JsonValueKind.Number)
        {
            return;
        }

        if (decimal.TryParse(schema[name].AsText, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            schema[name] = number;
            return;
        }

        wrong(name);
        schema.Remove(name);
    }

    // JSON Schema allows 10.0 and numbers beyond Int32, which no length in .NET can reach.
    private static void RewriteCount(JsonObject schema, string name)
    {
        var text = schema[name]?.ToString();
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) || !(value >= 0))
        {
            schema.Remove(name);
            return;
        }

        schema[name] = value >= int.MaxValue ? int.MaxValue : (int)value;
    }

    private static void RewriteFlag(JsonObject schema, string name)
    {
        if (schema[name].AsBoolean is null)
        {
            var isTrue = "true".Equals(schema[name]?.ToString(), StringComparison.OrdinalIgnoreCase);
            schema.Remove(name);
            if (isTrue)
            {
                schema[name] = true;
            }
        }
    }

    // A boolean beside the bound until 3.0, the bound itself since 3.1. Authors mix them up; each can only mean one thing.
    private static void RewriteExclusive(JsonObject schema, string exclusive, string inclusive, bool isOldSchema)
    {
        if (!schema.TryGetPropertyValue(exclusive, out var value))
        {
            return;
        }

        if (isOldSchema && value?.GetValueKind() == JsonValueKind.Number)
        {
            schema[inclusive] = value.DeepClone();
            schema[exclusive] = true;
        }
        else if (!isOldSchema && value.AsBoolean is { } isExclusive)
        {
            schema.Remove(exclusive);
            if (isExclusive && schema[inclusive] is { } bound)
            {
                schema[exclusive] = bound.DeepClone();
                schema.Remove(inclusive);
            }
        }
        else if (value?.GetValueKind() is not (JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False))
        {
            schema.Remove(exclusive);
        }
    }
}
