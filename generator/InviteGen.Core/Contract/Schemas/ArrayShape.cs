namespace InviteGen.Core.Contract.Schemas;

/// <summary>What an array holds (JSON Schema core, section 10.3.1; validation, section 6.4).</summary>
public sealed record ArrayShape
{
    /// <summary>No keyword of arrays: any items.</summary>
    public static readonly ArrayShape None = new();

    /// <summary>What each item may be; null: anything.</summary>
    public Schema? Items { get; init; }

    /// <summary>The fewest items.</summary>
    public int? MinItems { get; init; }

    /// <summary>The most items.</summary>
    public int? MaxItems { get; init; }

    /// <summary>True when no two items may be equal.</summary>
    public bool HasUniqueItems { get; init; }

    /// <summary>
    /// The property of the items that no two may share (<c>x-invitegen-unique-by</c>); empty: none. <see cref="UniqueKey"/> tells whether
    /// the items have one.
    /// </summary>
    public string UniqueBy { get; init; } = "";
}
