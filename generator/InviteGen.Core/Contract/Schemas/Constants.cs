namespace InviteGen.Core.Contract.Schemas;

/// <summary>Finds the texts that a property may be, where its schema lists them.</summary>
public static class Constants
{
    /// <summary>The texts that an object's property may be; none where it may be any.</summary>
    /// <param name="schema">The object.</param>
    /// <param name="property">The name of the property.</param>
    /// <param name="follow">Gives the schema behind a reference.</param>
    public static IEnumerable<string> TextsOf(Schema schema, string property, Func<Schema, Schema> follow) =>
        follow(schema).Object.Properties.Where(candidate => candidate.Name == property)
            .SelectMany(found => TextsOf(found.Schema, follow));

    /// <summary>The properties of an object that can be one text only, with it.</summary>
    /// <param name="schema">The object.</param>
    /// <param name="follow">Gives the schema behind a reference.</param>
    public static IEnumerable<(string Property, string Text)> Of(Schema schema, Func<Schema, Schema> follow) =>
        from property in follow(schema).Object.Properties
        where follow(property.Schema).Enum.Count == 1
        from text in TextsOf(property.Schema, follow)
        select (property.Name, text);

    private static IEnumerable<string> TextsOf(Schema schema, Func<Schema, Schema> follow) =>
        follow(schema).Enum.Where(value => value.IsText).Select(value => value.Text);
}
