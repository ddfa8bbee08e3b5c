using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>
/// Puts alternatives together that differ only by the constants of the same properties, such as a hundred kinds of error, each with its
/// own code: in C# they are one record, and each of these properties is an open enum of the constants.
/// </summary>
internal static class ConstantAlternatives
{
    /// <summary>A constant in the shape by which alternatives are compared.</summary>
    private static readonly Schema AnyConstant = new() { Title = "\0" };

    /// <summary>The schema with fewer alternatives; where one is left, that alternative itself.</summary>
    public static Schema Merge(Schema schema)
    {
        var all = schema.Alternatives.Schemas;
        if (all.Count < 2)
        {
            return schema;
        }

        var groups = all.GroupBy(ShapeOf).ToList();
        if (groups.Count == all.Count)
        {
            return schema;
        }

        var merged = groups
            .SelectMany(group => group.Count() > 1 && HasConstants(group.First()) ? [MergeGroup([.. group])] : group.AsEnumerable())
            .ToList();
        return merged.Count == 1
            ? schema with
            {
                Alternatives = Alternatives.None,
                Types = JsonTypes.Object,
                Object = merged[0].Object,
                ValueAssertions = schema.ValueAssertions.Concat(merged[0].ValueAssertions).Distinct().ToEquatableArray(),
                ErrorPointer = schema.ErrorPointer.Length > 0 ? schema.ErrorPointer : merged[0].ErrorPointer,
            }
            : schema with { Alternatives = schema.Alternatives with { Schemas = merged.ToEquatableArray() } };
    }

    /// <summary>What alternatives must have in common. Whatever is no object with constants has only itself in common.</summary>
    private static Schema ShapeOf(Schema alternative) => !HasConstants(alternative) ? alternative : Bare(alternative) with
    {
        Object = alternative.Object with
        {
            Properties = alternative.Object.Properties
                .OrderBy(property => property.Name, StringComparer.Ordinal).Select(Shape).ToEquatableArray(),
        },
    };

    private static Property Shape(Property property) => property with
    {
        Schema = SchemaShape.IsConstant(property.Schema)
            ? AnyConstant with { Types = property.Schema.Types, IsNullable = property.Schema.IsNullable }
            : Bare(property.Schema),
    };

    /// <summary>
    /// True for an inline object with properties that can only be one thing. One that had a name before may be named by a discriminator.
    /// </summary>
    private static bool HasConstants(Schema schema) =>
        schema.Reference is null && schema.Origin.Length == 0 && schema.Types == JsonTypes.Object && !SchemaShape.HasAlternatives(schema)
        && schema.Object.Properties.Any(property => SchemaShape.IsConstant(property.Schema));

    /// <summary>The schema without what only describes it.</summary>
    private static Schema Bare(Schema schema) =>
        SchemaShape.WithoutWords(schema) with { Title = "", Origin = "", Default = null };

    private static Schema MergeGroup(IReadOnlyList<Schema> group) => group[0] with
    {
        Title = "",
        Description = "",
        Origin = "",
        Object = group[0].Object with
        {
            Properties = group[0].Object.Properties.Select(property => MergeProperty(property, group)).ToEquatableArray(),
        },
    };

    private static Property MergeProperty(Property property, IReadOnlyList<Schema> group)
    {
        if (!SchemaShape.IsConstant(property.Schema))
        {
            return property;
        }

        var values = group.SelectMany(one => one.Object.Properties).Where(other => other.Name == property.Name)
            .Select(other => other.Schema.Enum[0]).Distinct().ToList();
        var schema = property.Schema with { Description = "", Default = null };

        // What lists sentences is text.
        var isText = values.Any(value => value.IsText && Identifier.Pascal(value.Text).Length > SchemaShape.LongestName);
        return property with { Schema = schema with { Enum = isText ? [] : values.ToEquatableArray() } };
    }
}
