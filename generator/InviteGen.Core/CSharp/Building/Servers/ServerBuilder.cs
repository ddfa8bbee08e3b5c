using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Servers;

/// <summary>Plans the servers.</summary>
internal static class ServerBuilder
{
    /// <summary>The servers of the document; the first is the default.</summary>
    public static EquatableArray<ServerPlan> BuildAll(EquatableArray<Server> servers, Scope names) =>
        servers.Select((server, index) => Build(server, index == 0 ? ["Default"] : ServerNames.Of(server), names)).ToEquatableArray();

    /// <summary>One server.</summary>
    public static ServerPlan Build(Server server, string[] candidates, Scope names)
    {
        var name = names.Take(candidates[0], [.. candidates.Skip(1)]);
        var isRelative = !server.Url.Contains("://") && !server.Url.StartsWith("{", StringComparison.Ordinal);
        var scope = new Scope(isRelative ? ["document"] : []);
        var arguments = server.Variables
            .Select(variable => new ServerArgumentPlan(
                scope.Take(Identifier.Camel(variable.Name)), variable, HasDefault(server.Url, variable)))
            .OrderBy(argument => argument.HasDefault ? 1 : 0)
            .ToEquatableArray();
        var hasDefaults = arguments.All(argument => argument.HasDefault && argument.Source.Default.Length > 0);
        var address = hasDefaults && (isRelative || IsAbsolute(server)) ? Expand(server) : null;
        return new ServerPlan(name, server, arguments, address, isRelative);
    }

    /// <summary>
    /// A variable of the host that may be anything is the customer's own: the default stands there because OpenAPI demands one,
    /// and the host that it makes may belong to somebody.
    /// </summary>
    public static bool HasDefault(string url, ServerVariable variable)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? url : url.Substring(scheme + 3);
        return variable.Values.Count > 0 || !host.Split('/')[0].Contains("{" + variable.Name + "}");
    }

    /// <summary>A relative address is relative to the document, whose own address is not known.</summary>
    private static bool IsAbsolute(Server server)
    {
        return Uri.TryCreate(Expand(server), UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
    }

    private static string Expand(Server server) =>
        server.Variables.Aggregate(server.Url, (text, variable) => text.Replace("{" + variable.Name + "}", variable.Default));
}
