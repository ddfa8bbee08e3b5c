using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Comparing.Matching;
using InviteGen.Core.Drift.Comparing.Recording;
using InviteGen.Core.Drift.Locks.Keys;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Drift.Comparing.Operations;

/// <summary>Compares where an API is served: the servers of the document, and those that operations have for themselves.</summary>
internal sealed class ServerComparer(ApiContract before, ApiContract after, Comparison comparison)
{
    private readonly ServerVariableComparer _variables = new(comparison);

    /// <summary>Compares the servers of the document.</summary>
    public void CompareAll()
    {
        var (old, current) = (before.Servers, after.Servers);
        foreach (var server in Missing(old, current))
        {
            comparison.Log.Add(ServerChanges.Removed, SiteOf(server));
        }

        foreach (var server in Missing(current, old))
        {
            comparison.Log.Add(ServerChanges.Added, SiteOf(server));
        }

        if (old.Count > 0 && current.Count > 0 && old[0].Url != current[0].Url && current.Any(one => one.Url == old[0].Url))
        {
            comparison.Log.Add(ServerChanges.DefaultChanged, SiteOf(current[0]), new(old[0].Url, current[0].Url));
        }

        CompareOrder(old, current, server => SiteOf(server) with { Subject = "the document" });
        foreach (var (one, other) in Pairs(old, current))
        {
            // The first server of a document is called 'Default'.
            var areFirst = ReferenceEquals(one, old[0]) && ReferenceEquals(other, current[0]);
            CompareNames(one, other, SiteOf(other), areFirst || comparison.Types.HaveOneMember(one, other));
            _variables.Compare(one, other, SiteOf(other));
        }
    }

    /// <summary>Compares the servers of an operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="site">Where it stands.</param>
    public void Compare(OperationPair operation, ChangeSite site)
    {
        var (old, current) = (Own(operation.Before.Servers, before), Own(operation.After.Servers, after));
        if (old.Count == 0 && current.Count == 0)
        {
            return;
        }

        CompareFirst(old, current, site);
        if (old.Count > 0 && current.Count > 0)
        {
            foreach (var server in Missing(old.Skip(1), current))
            {
                comparison.Log.Add(ServerChanges.OperationServerRemoved, Below(site, server, server), new(Before: server.Url));
            }

            foreach (var server in Missing(current.Skip(1), old))
            {
                comparison.Log.Add(ServerChanges.OperationServerAdded, Below(site, server, server), new(After: server.Url));
            }
        }

        CompareOrder(old, current, _ => site);
        foreach (var (one, other) in Pairs(old, current))
        {
            var server = Below(site, one, other) with { Subject = $"the server {other.Url} of {site.Subject}" };
            CompareNames(one, other, server, comparison.Types.HaveOneMember(one, other));
            _variables.Compare(one, other, server);
        }
    }

    /// <summary>What the author calls it, where that is short enough to be a name. A lock has no other descriptions.</summary>
    private void CompareNames(Server old, Server current, ChangeSite site, bool hasOneMember)
    {
        var (was, isNow) = (ServerLabel.NameOf(old), ServerLabel.NameOf(current));
        if (was != isNow)
        {
            comparison.Log.Add(hasOneMember ? ServerChanges.NameOnlyChanged : ServerChanges.Renamed, site, new(was, isNow));
        }
    }

    /// <summary>Another first server is reported as that.</summary>
    private void CompareOrder(EquatableArray<Server> old, EquatableArray<Server> current, Func<Server, ChangeSite> siteOf)
    {
        if (First(old)?.Url == First(current)?.Url && Order.Differs(old, current, server => server.Url))
        {
            comparison.Log.Add(ServerChanges.Reordered, siteOf(current[0]));
        }
    }

    /// <summary>Requests are sent to the first of them.</summary>
    private void CompareFirst(EquatableArray<Server> old, EquatableArray<Server> current, ChangeSite site)
    {
        var (was, isNow) = (First(old), First(current));
        if (was?.Url != isNow?.Url)
        {
            comparison.Log.Add(
                was is null ? ServerChanges.OperationServerOwn
                    : isNow is null ? ServerChanges.OperationServerShared
                    : ServerChanges.OperationServerChanged,
                Below(site, (was ?? isNow)!, (isNow ?? was)!), new(was?.Url, isNow?.Url));
        }
    }

    /// <summary>Those of an operation that is not sent to the first server of the document; none where it is.</summary>
    private static EquatableArray<Server> Own(EquatableArray<Server> servers, ApiContract contract) =>
        First(servers) is { } own && !(First(contract.Servers) is { } shared && HaveOneAddress(own, shared)) ? servers : [];

    private static bool HaveOneAddress(Server one, Server other) => one.Url == other.Url
        && one.Variables.Select(variable => (variable.Name, variable.Default))
            .SequenceEqual(other.Variables.Select(variable => (variable.Name, variable.Default)));

    private static Server? First(EquatableArray<Server> servers) => servers.Count > 0 ? servers[0] : null;

    private static IEnumerable<Server> Missing(IEnumerable<Server> servers, EquatableArray<Server> others) =>
        servers.Where(one => others.All(other => other.Url != one.Url));

    /// <summary>Several servers may have one template of a URL; their order tells them apart.</summary>
    private static IEnumerable<(Server Before, Server After)> Pairs(EquatableArray<Server> old, EquatableArray<Server> current) =>
        current.GroupBy(one => one.Url).SelectMany(
            group => old.Where(other => other.Url == group.Key).Zip(group, (before, after) => (Before: before, After: after)));

    private static ChangeSite Below(ChangeSite site, Server old, Server current)
    {
        var paths = site.Paths.Below(LockKeys.Server(old.Url), LockKeys.Server(current.Url));
        return site with { Paths = paths, Path = paths.After };
    }

    private ChangeSite SiteOf(Server server) =>
        new(PathPair.Root / LockKeys.Server(server.Url), "the server " + server.Url) { At = comparison.At("servers") };
}
