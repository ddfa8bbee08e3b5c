using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Primitives;
using Microsoft.OpenApi;

namespace InviteGen.Core.Contract.Reading.Operations;

/// <summary>Reads the links of responses. They are documentation: the caller takes the values from the response.</summary>
internal static class LinkReader
{
    public static EquatableArray<OperationLink> Read(OpenApiResponses? responses) =>
    (
        from response in responses ?? []
        from link in response.Value.Links ?? new Dictionary<string, IOpenApiLink>()
        let target = link.Value?.OperationId ?? link.Value?.OperationRef
        where target is not null
        select new OperationLink(response.Key, link.Key, target, link.Value.Description ?? "", ReadArguments(link.Value))
    ).ToEquatableArray();

    private static EquatableArray<(string Parameter, string Value)> ReadArguments(IOpenApiLink link) =>
        (link.Parameters ?? new Dictionary<string, RuntimeExpressionAnyWrapper>())
        .Select(argument => (argument.Key, TextOf(argument.Value)))
        .ToEquatableArray();

    private static string TextOf(RuntimeExpressionAnyWrapper? value) =>
        value?.Expression?.Expression ?? value?.Any?.ToJsonString() ?? "";
}
