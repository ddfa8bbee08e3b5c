namespace InviteGen.Core.Drift.Comparing.Matching;

/// <summary>
/// Finds alternatives that a lock has as a copy, and that are the component itself today: earlier versions copied every alternative that
/// keywords such as <c>type: object</c> stand beside, and closed the copy where <c>additionalProperties: false</c> does. Neither is a
/// change of the API.
/// </summary>
internal sealed class FormerCopies(SchemaTable before, SchemaTable after)
{
    private readonly SchemaFingerprint _before = new(before, ignoresClosing: true);
    private readonly SchemaFingerprint _after = new(after, ignoresClosing: true);

    /// <summary>True for a copy of what the other place refers to.</summary>
    public bool Has(SchemaSlot old, SchemaSlot current) =>
        old.Target.Origin.Length > 0 && old.Target.Origin == current.Stated.Reference
        && _before.Of(old.Target) == _after.Of(current.Target);

    /// <summary>The place without what only the copy said.</summary>
    public SchemaSlot Resolve(SchemaSlot old, SchemaSlot current) => !Has(old, current) ? old : old with
    {
        Target = old.Target with { Object = old.Target.Object with { IsClosed = current.Target.Object.IsClosed } },
    };
}
