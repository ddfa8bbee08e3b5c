using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Writes a Schema Object of version 2.0 in the words of version 3.0.</summary>
internal sealed class SchemaUpgrade(Version2Faults faults)
{
    private const string Nullable = "x-nullable";

    /// <summary>Rewrites a schema, but not the schemas in it.</summary>
    public void Apply(SpecObject schema)
    {
        if (schema.ReferenceTarget is not null)
        {
            return;
        }

        RewriteTypes(schema);
        RewriteFile(schema);
        RewriteNullable(schema);
        RewriteDiscriminator(schema);
    }

    // Version 2.0 has no null: a type beside it is the only one.
    private void RewriteTypes(SpecObject schema)
    {
        if (schema["type"] is SpecArray { Count: 2 } types && types.Where(type => type.AsText != "null").ToList() is { Count: 1 } others)
        {
            schema.Set("type", others[0]);
            faults.NullType(schema, types);
        }
    }

    // Only the media type says that a response is a file (OpenAPI 2.0, Response Object).
    private static void RewriteFile(SpecObject schema)
    {
        if (schema["type"] is { AsText: "file" } type)
        {
            schema.Set("type", SpecValue.Of("string", type));
        }
    }

    // The extension that most tools of version 2.0 know. As the word of version 3.0, it adds null to a type.
    private static void RewriteNullable(SpecObject schema)
    {
        if (schema[Nullable] is { } flag && schema.ContainsKey("type") && flag.AsFlag == true)
        {
            schema.Remove(Nullable);
            schema.Add("nullable", SpecValue.Of(true, flag));
        }
    }

    private static void RewriteDiscriminator(SpecObject schema)
    {
        if (schema["discriminator"] is { AsText: not null } property)
        {
            var discriminator = SpecObject.At(property);
            discriminator.Add("propertyName", property);
            schema.Set("discriminator", discriminator);
        }
    }
}
