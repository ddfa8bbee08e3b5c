using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;

namespace InviteGen.Core.Drift.Comparing.Schemas;

/// <summary>Compares who sets a property: the server alone (<c>readOnly</c>), the client alone (<c>writeOnly</c>), or both.</summary>
internal static class OwnerComparer
{
    /// <param name="before">The property before.</param>
    /// <param name="after">The property after.</param>
    /// <param name="isRequired">True when it must be there.</param>
    public static IEnumerable<SchemaEdit> Compare(SchemaSlot before, SchemaSlot after, bool isRequired)
    {
        var kinds = !isRequired ? OwnerChanges.Optional
            : after.Default is null ? OwnerChanges.Required
            : OwnerChanges.RequiredWithDefault;
        if (before.IsReadOnly != after.IsReadOnly)
        {
            yield return new(after.IsReadOnly ? kinds.BecameReadOnly : kinds.BecameNotReadOnly);
        }

        if (before.IsWriteOnly != after.IsWriteOnly)
        {
            yield return new(after.IsWriteOnly ? kinds.BecameWriteOnly : kinds.BecameNotWriteOnly);
        }
    }
}
