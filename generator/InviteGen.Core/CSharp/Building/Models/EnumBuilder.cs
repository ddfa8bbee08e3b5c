using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Naming;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.CSharp.Building.Models;

/// <summary>Plans an open enum.</summary>
internal static class EnumBuilder
{
    public static EnumPlan Build(Schema schema, string name, Direction direction)
    {
        var wires = schema.Enum.Select(value => value.TextOrJson).Distinct(StringComparer.Ordinal).ToList();
        var scope = new Scope([.. ReservedNames.EnumMembers, name]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        // A value that is spelled like its name keeps it, whatever else is added to the spec later.
        foreach (var wire in wires.OrderBy(wire => Identifier.Pascal(wire) == wire ? 0 : 1).ThenBy(wire => wire, StringComparer.Ordinal))
        {
            var pascal = Identifier.Pascal(SignWords.Spell(wire));
            names.Add(wire, scope.Take(pascal, pascal + "Value"));
        }

        return new EnumPlan
        {
            Name = name,
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Direction = direction,
            Values = wires.Select(wire => new EnumValuePlan(names[wire], wire)).ToEquatableArray(),
        };
    }
}
