using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;

namespace InviteGen.Witness.Tests.Views.Contracts;

/// <summary>What InviteGen sees in a document.</summary>
internal static class ContractView
{
    public static IReadOnlyList<OperationView> Of(ApiContract contract)
    {
        var schemas = new ContractSchemas(contract);
        return [.. contract.Operations.Select(operation => Of(operation, schemas))];
    }

    private static OperationView Of(Operation operation, ContractSchemas schemas) => new(
        operation.Key,
        [.. operation.Parameters.Select(parameter => Of(parameter, schemas))],
        operation.Body is { } body ? new BodyView(body.IsRequired, Of(body.Contents, schemas)) : null,
        [.. operation.Responses.Select(response => new ResponseView($"{response.Status}", Of(response.Contents, schemas)))]);

    private static ParameterView Of(Parameter parameter, ContractSchemas schemas) => new(
        parameter.In.ToString().ToLowerInvariant(), parameter.Name, parameter.IsRequired, schemas.View(parameter.Schema));

    // What a document says of a sequence it says of the items.
    private static ContentView[] Of(IEnumerable<MediaContent> contents, ContractSchemas schemas) =>
    [
        .. contents.Select(content => new ContentView(
            content.MediaType, schemas.ViewOrNull(content.Sequence == SequenceKind.None ? content.Schema : content.Item))),
    ];
}
