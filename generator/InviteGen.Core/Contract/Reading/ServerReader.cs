using InviteGen.Core.Contract.Servers;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading;

/// <summary>Reads servers.</summary>
internal static class ServerReader
{
    public static Server Read(OpenApiServer source) => new(
        source.Url ?? "",
        source.Description ?? "",
        (source.Variables ?? new Dictionary<string, OpenApiServerVariable>())
        .Select(variable => new ServerVariable(
            variable.Key,
            variable.Value.Default ?? "",
            (variable.Value.Enum ?? []).ToEquatableArray(),
            variable.Value.Description ?? ""))
        .ToEquatableArray());
}
