using System.Text.RegularExpressions;
using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Servers;

/// <summary>Reads servers.</summary>
internal static class ServerReader
{
    private static readonly Regex Variable = new(@"\{([^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>Reads a list of servers.</summary>
    public static EquatableArray<Server> Read(IEnumerable<OpenApiServer>? sources) => (sources ?? []).Select(Read).ToEquatableArray();

    /// <summary>
    /// The servers of an operation, which stand before those of its path, and those before the document's (OpenAPI 3.1, section
    /// 4.8.10). None where they are the document's.
    /// </summary>
    public static EquatableArray<Server> ReadOwn(
        IList<OpenApiServer>? operation, IList<OpenApiServer>? path, IList<OpenApiServer>? document)
    {
        var own = Read(operation is { Count: > 0 } ? operation : path);
        return own == Read(document) ? [] : own;
    }

    private static Server Read(OpenApiServer source)
    {
        // A URL without a scheme is one of HTTPS: no author means to send tokens unencrypted.
        var url = source.Url ?? "";
        url = url.StartsWith("//", StringComparison.Ordinal) ? "https:" + url : url;
        var variables = source.Variables ?? new Dictionary<string, OpenApiServerVariable>();
        var undeclared = Variable.Matches(url).Cast<Match>().Select(match => match.Groups[1].Value)
            .Where(name => !variables.ContainsKey(name)).Distinct(StringComparer.Ordinal);
        return new Server(
            url,
            source.Description ?? "",
            variables
                .Select(variable => new ServerVariable(
                    variable.Key,
                    variable.Value.Default ?? "",
                    (variable.Value.Enum ?? []).ToEquatableArray(),
                    variable.Value.Description ?? ""))
                .Concat(undeclared.Select(name => new ServerVariable(name, "", [], "")))
                .ToEquatableArray());
    }
}
