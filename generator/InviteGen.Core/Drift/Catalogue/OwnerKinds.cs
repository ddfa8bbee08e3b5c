namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The changes of <c>readOnly</c> and <c>writeOnly</c>.</summary>
/// <param name="BecameReadOnly">Only the server sets the property now.</param>
/// <param name="BecameNotReadOnly">The client may set the property now.</param>
/// <param name="BecameWriteOnly">The server no longer returns the property.</param>
/// <param name="BecameNotWriteOnly">The server may return the property now.</param>
internal sealed record OwnerKinds(
    SchemaChangeKind BecameReadOnly,
    SchemaChangeKind BecameNotReadOnly,
    SchemaChangeKind BecameWriteOnly,
    SchemaChangeKind BecameNotWriteOnly);
