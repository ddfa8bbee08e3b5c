using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Building.Models;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>Plans the headers of a response.</summary>
internal sealed class HeaderBuilder(BuildingScope scope)
{
    public EquatableArray<HeaderPlan> BuildAll(Response response, string operation) =>
        response.Headers
            .OrderBy(header => header.Name, StringComparer.Ordinal)
            .Select(header => Build(header, operation))
            .ToEquatableArray();

    /// <summary>A member may not have the name of its class, nor that of another case, which it would hide.</summary>
    public static EquatableArray<HeaderPlan> Name(EquatableArray<HeaderPlan> headers, IEnumerable<string> cases)
    {
        var names = new Scope([.. ReservedNames.ResponseMembers, .. cases, "Error"]);
        return headers.Select(header => header with { Name = names.Take(header.Name, header.Name + "Header") }).ToEquatableArray();
    }

    private HeaderPlan Build(ResponseHeader header, string operation)
    {
        var name = Identifier.Pascal(header.Name, "Header");
        var type = scope.Types.Resolve(header.Schema, operation + name, Direction.Response).NotNull();
        var form = header.IsJson ? HeaderForm.Json : FormOf(type);
        return new HeaderPlan(
            name,
            header.Name,
            form is null ? ScalarTypes.String : type,
            header.IsRequired,
            form ?? HeaderForm.Text,
            header.Description.Length > 0 ? header.Description : scope.Catalog.Follow(header.Schema).Description);
    }

    /// <summary>Null: nothing but text; objects in headers are too rare, and their form too dubious.</summary>
    private static HeaderForm? FormOf(TypeReference type) => type switch
    {
        ListReference { Item: { IsNullable: false } item } => FormOf(item) switch
        {
            HeaderForm.Text => HeaderForm.TextList,
            HeaderForm.Literal => HeaderForm.LiteralList,
            _ => null,
        },
        ScalarReference { IsAny: true } => null,
        ScalarReference { IsNumber: true } or ScalarReference { Type: ScalarType.Boolean } => HeaderForm.Literal,
        ScalarReference or ModelReference { Kind: ModelKind.Enum } => HeaderForm.Text,
        _ => null,
    };
}
