namespace InviteGen.Witness.Seen;

/// <summary>What a schema says of objects, and how it is composed. Numbers are indexes of other schemas.</summary>
internal sealed record SeenSchema
{
    /// <summary>Its key among the components; null: it stands inline.</summary>
    public string? Name { get; init; }

    /// <summary>True for a reference that the witness could not follow.</summary>
    public bool IsUnresolved { get; init; }

    public string? Type { get; init; }

    public IReadOnlyDictionary<string, int> Properties { get; init; } = new Dictionary<string, int>();

    public IReadOnlyList<string> Required { get; init; } = [];

    public int? Items { get; init; }

    public int? AdditionalProperties { get; init; }

    public IReadOnlyList<int> AllOf { get; init; } = [];

    public IReadOnlyList<int> OneOf { get; init; } = [];

    public IReadOnlyList<int> AnyOf { get; init; } = [];

    /// <summary>The property that names the alternative; null when there is none.</summary>
    public string? Discriminator { get; init; }
}
