using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>
/// Finds properties that look like the member in which code keeps undeclared properties: who makes a document from code easily
/// describes that member twice, as a property and by <c>additionalProperties</c>.
/// </summary>
internal static class CatchAllProperties
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "additionalProperties", "additionalProperty", "additionalProps",
    };

    /// <summary>Reports those of a schema that allows undeclared properties of a kind.</summary>
    public static void Check(SpecTree tree, SpecObject schema)
    {
        if (schema["properties"] is not SpecObject properties || schema["additionalProperties"] is not SpecObject)
        {
            return;
        }

        foreach (var property in properties.Where(property => Names.Contains(property.Key.Replace("_", "").Replace("-", ""))))
        {
            tree.Report(DiagnosticRules.CatchAllProperty, property.Value, property.Key);
        }
    }
}
