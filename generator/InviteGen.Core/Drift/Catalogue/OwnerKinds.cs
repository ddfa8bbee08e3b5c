namespace InviteGen.Core.Drift.Catalogue;

/// <summary>The changes of who sets a property.</summary>
/// <param name="BecameReadOnly">Only the server sets it now.</param>
/// <param name="BecameNotReadOnly">The client may set it now.</param>
/// <param name="BecameWriteOnly">The server no longer returns it.</param>
/// <param name="BecameNotWriteOnly">The server may return it now.</param>
internal sealed record OwnerKinds(
    SchemaChangeKind BecameReadOnly,
    SchemaChangeKind BecameNotReadOnly,
    SchemaChangeKind BecameWriteOnly,
    SchemaChangeKind BecameNotWriteOnly);
