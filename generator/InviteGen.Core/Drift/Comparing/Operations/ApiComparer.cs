using InviteGen.Core.Contract;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Format;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares what holds for a whole API: where it is served and which credentials it takes.</summary>
internal static class ApiComparer
{
    private const string Security = "security";

    public static void Compare(ApiContract before, ApiContract after, ChangeLog log)
    {
        ServerComparer.Compare(before.Servers, after.Servers, log);
        SecuritySchemeComparer.Compare(before.SecuritySchemes, after.SecuritySchemes, log);
        var site = new ChangeSite(LockPath.Root / Security, "Every operation that uses the document's global security requirements")
        {
            At = Site.Root / Security,
        };
        foreach (var (kind, values) in SecurityComparer.Compare(before.Security, after.Security, SecurityChanges.OfApi))
        {
            log.Add(kind, site, values);
        }
    }
}
