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
        var literals = schema.Enum.GroupBy(value => value.TextOrJson, StringComparer.Ordinal).ToList();
        var wires = literals.Select(value => value.Key).ToList();
        var scope = new Scope([.. ReservedNames.EnumMembers, name]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        // A value that is spelled like its name keeps it, whatever else is added to the spec later.
        foreach (var wire in wires.OrderBy(wire => IsSpelled(NameOf(schema, wire)) ? 0 : 1).ThenBy(wire => wire, StringComparer.Ordinal))
        {
            var (wanted, own) = (Spell(NameOf(schema, wire)), Spell(wire));
            names.Add(wire, wanted == own ? scope.Take(own, own + "Value") : scope.Take(wanted, own, own + "Value"));
        }

        return new EnumPlan
        {
            Name = name,
            Description = schema.Description,
            IsDeprecated = schema.IsDeprecated,
            Direction = direction,
            Values = literals.Select(value => new EnumValuePlan(names[value.Key], value.Key, value.ToEquatableArray())).ToEquatableArray(),
        };
    }

    /// <summary>The name of a member, where no other member has it.</summary>
    public static string Spell(string name) => Identifier.Pascal(SignWords.Spell(name));

    private static bool IsSpelled(string name) => Identifier.Pascal(name) == name;

    /// <summary>What the author calls a value, or else the value itself.</summary>
    private static string NameOf(Schema schema, string wire) =>
        schema.ValueNames.FirstOrDefault(name => name.Value.TextOrJson == wire)?.Name ?? wire;
}
