using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>Names the members of a record.</summary>
internal static class MemberNames
{
    /// <summary>The key of the member that holds undeclared properties; no property of a document has it.</summary>
    public const string Extra = "\0";

    /// <summary>The C# name for each property of <paramref name="schema"/>.</summary>
    public static IReadOnlyDictionary<string, string> Of(Schema schema, string typeName)
    {
        var scope = new Scope([.. ReservedNames.PropertyNames, typeName]);
        var names = new Dictionary<string, string>(StringComparer.Ordinal);

        // A property that is spelled like its member keeps the name, whatever else is added to the spec later.
        var ordered = schema.Object.Properties.Select(property => property.Name).Concat(schema.Object.AlsoRequired).Distinct()
            .OrderBy(name => Identifier.Pascal(name) == name ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal);
        foreach (var name in ordered)
        {
            var pascal = Identifier.Pascal(name);
            names[name] = scope.Take(pascal, pascal + "Value");
        }

        names[Extra] = scope.Take("AdditionalProperties");
        return names;
    }
}
