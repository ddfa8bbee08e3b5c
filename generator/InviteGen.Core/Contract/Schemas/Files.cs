namespace InviteGen.Core.Contract.Schemas;

/// <summary>Finds the values of a multipart body that are files.</summary>
internal static class Files
{
    /// <summary>True when a property of the object, or the items of one, are bytes.</summary>
    public static bool Has(Schema schema, Func<Schema, Schema> follow) =>
        schema.Object.Properties.Any(property => Is(property.Schema, follow) || AreMany(property.Schema, follow));

    /// <summary>True for bytes.</summary>
    public static bool Is(Schema schema, Func<Schema, Schema> follow) => follow(schema) is { Types: JsonTypes.String, Format: "binary" };

    /// <summary>True for a list of bytes.</summary>
    public static bool AreMany(Schema schema, Func<Schema, Schema> follow) =>
        follow(schema) is { Types: JsonTypes.Array, Array.Items: { } items } && Is(items, follow);
}
