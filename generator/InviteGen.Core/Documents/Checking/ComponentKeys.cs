using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Checking;

/// <summary>Checks how components are named (OpenAPI 3.2, Components Object).</summary>
internal static class ComponentKeys
{
    /// <summary>Notes a name that the specification does not allow.</summary>
    /// <param name="tree">The document.</param>
    /// <param name="section">The components of one kind.</param>
    /// <param name="component">One of them, which knows the name that its author gave it.</param>
    public static void Check(SpecTree tree, SpecObject section, SpecNode component)
    {
        if (ReferenceEquals(component.Parent, section) && component.Key is { } name && !name.All(IsAllowed))
        {
            tree.Violations.Add(
                "names of components",
                $"'{name}' is not a valid component name: only letters, digits, '.', '-' and '_' are allowed",
                component);
        }
    }

    private static bool IsAllowed(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '-' or '_';
}
