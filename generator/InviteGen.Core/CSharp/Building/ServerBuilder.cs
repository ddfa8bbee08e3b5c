using System.Globalization;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building;

/// <summary>Plans the servers.</summary>
internal static class ServerBuilder
{
    public static ServerPlan Build(Server server, int index)
    {
        var scope = new Scope([]);
        var name = index == 0 ? "Default" : "Server" + (index + 1).ToString(CultureInfo.InvariantCulture);
        var arguments = server.Variables
            .Select(variable => new ServerArgumentPlan(
                scope.Take(Identifier.Camel(variable.Name)), variable, HasDefault(server.Url, variable)))
            .OrderBy(argument => argument.HasDefault ? 1 : 0)
            .ToEquatableArray();
        var hasDefaults = arguments.All(argument => argument.HasDefault && argument.Source.Default.Length > 0);
        return new ServerPlan(name, server, arguments, hasDefaults && IsAbsolute(server));
    }

    /// <summary>
    /// A variable of the host that may be anything is the customer's own: the default stands there because OpenAPI demands one,
    /// and the host that it makes may belong to somebody.
    /// </summary>
    private static bool HasDefault(string url, ServerVariable variable)
    {
        var scheme = url.IndexOf("://", StringComparison.Ordinal);
        var host = scheme < 0 ? url : url.Substring(scheme + 3);
        return variable.Values.Count > 0 || !host.Split('/')[0].Contains("{" + variable.Name + "}");
    }

    /// <summary>A relative address is relative to the document, and nobody knows where that came from.</summary>
    private static bool IsAbsolute(Server server)
    {
        var url = server.Variables.Aggregate(server.Url, (text, variable) => text.Replace("{" + variable.Name + "}", variable.Default));
        return Uri.TryCreate(url, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https"
            && uri.Query.Length == 0 && uri.Fragment.Length == 0 && uri.UserInfo.Length == 0;
    }
}
