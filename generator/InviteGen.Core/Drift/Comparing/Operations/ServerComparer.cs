using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares where an API is served.</summary>
internal static class ServerComparer
{
    public static void Compare(EquatableArray<Server> before, EquatableArray<Server> after, ChangeLog log)
    {
        foreach (var server in before.Where(one => after.All(other => other.Url != one.Url)))
        {
            log.Add(ServerChanges.Removed, SiteOf(server));
        }

        foreach (var server in after.Where(one => before.All(other => other.Url != one.Url)))
        {
            log.Add(ServerChanges.Added, SiteOf(server));
        }

        if (before.Count > 0 && after.Count > 0 && before[0].Url != after[0].Url && after.Any(one => one.Url == before[0].Url))
        {
            log.Add(ServerChanges.DefaultChanged, SiteOf(after[0]), new(before[0].Url, after[0].Url));
        }
    }

    private static ChangeSite SiteOf(Server server) =>
        new(PathPair.Root / LockKeys.Server(server.Url), "the server " + server.Url) { At = Site.Root / "servers" };
}
