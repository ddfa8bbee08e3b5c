namespace InviteGen.Witness.Tests.Views;

/// <summary>One form that a value may have.</summary>
internal sealed record ShapeView
{
    /// <summary>The declared properties.</summary>
    public required IReadOnlyDictionary<string, SchemaView> Properties { get; init; }

    /// <summary>The names that every object must have, declared or not.</summary>
    public required IReadOnlySet<string> Required { get; init; }

    /// <summary>What the items of an array may be; null when nothing is said.</summary>
    public SchemaView? Items { get; init; }

    /// <summary>What undeclared properties may be; null when nothing is said.</summary>
    public SchemaView? AdditionalProperties { get; init; }

    /// <summary>True when the reader could not follow a reference of it, so that there may be more.</summary>
    public bool IsUnresolved { get; init; }

    /// <summary>True when it says something about objects.</summary>
    public bool IsObject => Properties.Count > 0 || Required.Count > 0;

    /// <summary>The names of its properties, the required ones with an exclamation mark, and names that are only required.</summary>
    public string Signature => string.Join(", ", Properties.Keys.Concat(Required).Distinct().Order(StringComparer.Ordinal)
        .Select(name => name + (Required.Contains(name) ? "!" : "") + (Properties.ContainsKey(name) ? "" : "?")));
}
