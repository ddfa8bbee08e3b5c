using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Changes;

/// <summary>
/// Where a fact stands in a contract, whatever file describes it: the operation or named schema, and the way from there, such as
/// <c>schema Pet</c>, <c>tag</c>. The labels are those of the lock.
/// </summary>
/// <param name="Block">The operation, schema, server or security scheme.</param>
/// <param name="Labels">The way into it; none: the block itself.</param>
public sealed record FactPath(string Block, EquatableArray<string> Labels)
{
    /// <summary>A block itself.</summary>
    public FactPath(string block)
        : this(block, [])
    {
    }

    /// <summary>What stands below <paramref name="parent"/> under a label.</summary>
    public static FactPath operator /(FactPath parent, string label) =>
        parent with { Labels = parent.Labels.Append(label).ToEquatableArray() };

    /// <inheritdoc/>
    public override string ToString() => string.Join(" > ", Labels.Prepend(Block));
}
