using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares what holds for a whole API: where it is served and which credentials it takes.</summary>
internal static class ApiComparer
{
    public static void Compare(ApiContract before, ApiContract after, Comparison comparison)
    {
        new ServerComparer(before, after, comparison).CompareAll();
        SecuritySchemeComparer.Compare(before.SecuritySchemes, after.SecuritySchemes, comparison);
        foreach (var edit in SecurityComparer.Compare(before.Security, after.Security, SecurityChanges.OfApi))
        {
            comparison.Log.Add(edit.Kind, SiteOf(edit) with { At = comparison.At("security") }, edit.Values);
        }
    }

    private static ChangeSite SiteOf(SecurityEdit edit) => new(
        PathPair.Root.Below(
            LockKeys.Requirement((edit.Before ?? edit.After)!), LockKeys.Requirement((edit.After ?? edit.Before)!)),
        "Every operation that uses the document's global security requirements");
}
