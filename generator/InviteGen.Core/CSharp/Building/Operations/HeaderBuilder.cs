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
        var isTyped = header.IsJson || HeaderValues.AreTyped(header.Schema, scope.Catalog.Follow);
        var type = isTyped ? scope.Types.Resolve(header.Schema, operation + name, Direction.Response).NotNull() : ScalarTypes.String;
        return new HeaderPlan(
            name,
            header.Name,
            type,
            header.IsRequired,
            header.IsJson ? HeaderForm.Json : FormOf(type),
            header.Description.Length > 0 ? header.Description : scope.Catalog.Follow(header.Schema).Description);
    }

    private static HeaderForm FormOf(TypeReference type) => type switch
    {
        ListReference { Item: var item } => FormOf(item) == HeaderForm.Literal ? HeaderForm.LiteralList : HeaderForm.TextList,
        ScalarReference { IsNumber: true } or ScalarReference { Type: ScalarType.Boolean } => HeaderForm.Literal,
        _ => HeaderForm.Text,
    };
}
