using InviteGen.Core.Contract.Schemas;
using InviteGen.Core.CSharp.Naming;

namespace InviteGen.Core.CSharp.Building.Types;

/// <summary>Names the members of a record.</summary>
internal sealed class MemberNames
{
    private readonly Scope _scope;
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);

    /// <param name="schema">The object.</param>
    /// <param name="typeName">The name of the record.</param>
    public MemberNames(Schema schema, string typeName)
    {
        _scope = new Scope([.. ReservedNames.PropertyNames, typeName]);

        // A property that is spelled like its member keeps the name, whatever else is added to the spec later.
        var ordered = schema.Object.Properties.Select(property => property.Name).Concat(schema.Object.AlsoRequired).Distinct()
            .OrderBy(name => Identifier.Pascal(name) == name ? 0 : 1)
            .ThenBy(name => name, StringComparer.Ordinal);
        foreach (var name in ordered)
        {
            var pascal = Identifier.Pascal(name);
            _names[name] = _scope.Take(pascal, pascal + "Value");
        }

        Extra = _scope.Take("AdditionalProperties");
    }

    /// <summary>The member that holds undeclared properties.</summary>
    public string Extra { get; }

    /// <summary>The member for a property.</summary>
    public string Of(string property) => _names[property];

    /// <summary>Takes a name for the constant that holds the only value of a property.</summary>
    public string TakeConstant(string property) => _scope.Take(_names[property] + "Value", _names[property] + "Constant");
}
