using InviteGen.Witness.Seen;

namespace InviteGen.Witness.Tests.Views.Seen;

/// <summary>One form of a value. Each part is a list of schemas, all of which it must fit.</summary>
internal sealed record SeenShape(
    IReadOnlyDictionary<string, IReadOnlyList<int>> Properties,
    IReadOnlySet<string> Required,
    IReadOnlyList<int> Items,
    IReadOnlyList<int> AdditionalProperties,
    bool IsUnresolved)
{
    /// <summary>True when it describes no part of a value.</summary>
    public bool IsLimit => Properties.Count == 0 && Items.Count == 0 && AdditionalProperties.Count == 0 && !IsUnresolved;

    /// <summary>What a schema says itself.</summary>
    public static SeenShape Of(SeenSchema schema) => new(
        schema.Properties.ToDictionary(property => property.Key, property => (IReadOnlyList<int>)[property.Value]),
        schema.Required.ToHashSet(),
        schema.Items is { } items ? [items] : [],
        schema.AdditionalProperties is { } additional ? [additional] : [],
        schema.IsUnresolved);

    /// <summary>What fits both.</summary>
    public SeenShape And(SeenShape other) => new(
        Properties.Concat(other.Properties).GroupBy(property => property.Key)
            .ToDictionary(group => group.Key, group => (IReadOnlyList<int>)[.. group.SelectMany(property => property.Value)]),
        Required.Union(other.Required).ToHashSet(),
        [.. Items, .. other.Items],
        [.. AdditionalProperties, .. other.AdditionalProperties],
        IsUnresolved || other.IsUnresolved);
}
