using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares where an API is served.</summary>
internal static class ServerComparer
{
    public static void Compare(EquatableArray<Server> before, EquatableArray<Server> after, Comparison comparison)
    {
        foreach (var server in before.Where(one => after.All(other => other.Url != one.Url)))
        {
            comparison.Log.Add(ServerChanges.Removed, SiteOf(server, comparison));
        }

        foreach (var server in after.Where(one => before.All(other => other.Url != one.Url)))
        {
            comparison.Log.Add(ServerChanges.Added, SiteOf(server, comparison));
        }

        if (before.Count > 0 && after.Count > 0 && before[0].Url != after[0].Url && after.Any(one => one.Url == before[0].Url))
        {
            comparison.Log.Add(ServerChanges.DefaultChanged, SiteOf(after[0], comparison), new(before[0].Url, after[0].Url));
        }
    }

    private static ChangeSite SiteOf(Server server, Comparison comparison) =>
        new(PathPair.Root / LockKeys.Server(server.Url), "the server " + server.Url) { At = comparison.At("servers") };
}
