using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.Generator.Tests.Harness;

/// <summary>
/// Looks through everything that a value of the pipeline reaches for objects of the compiler. One of them in a model keeps a
/// whole
/// compilation alive, and makes models differ that mean the same.
/// </summary>
internal static class CompilerObjectSearch
{
    private const BindingFlags AllFields =
        BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;

    /// <summary>The way to the first such object, as field names; null when there is none.</summary>
    public static string? Find(object? root)
    {
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<(object? Value, string Path)>();
        open.Push((root, root?.GetType().Name ?? "null"));
        while (open.TryPop(out var next))
        {
            if (next.Value is null || IsLeaf(next.Value.GetType()) || !seen.Add(next.Value))
            {
                continue;
            }

            if (IsOfTheCompiler(next.Value))
            {
                return $"{next.Path} is a {next.Value.GetType().Name}";
            }

            foreach (var (name, value) in Children(next.Value))
            {
                open.Push((value, next.Path + name));
            }
        }

        return null;
    }

    // Not the exact types: real symbols and nodes are always of a class derived from these.
    private static bool IsOfTheCompiler(object value) => value is ISymbol or SyntaxNode or SyntaxTree
        or Compilation or SemanticModel or Location or Diagnostic or SourceText or AdditionalText or MetadataReference
        or AnalyzerConfigOptions or AnalyzerConfigOptionsProvider;

    private static bool IsLeaf(Type type) =>
        type.IsPrimitive || type.IsEnum || type == typeof(string) || typeof(MemberInfo).IsAssignableFrom(type);

    private static IEnumerable<(string Name, object? Value)> Children(object value)
    {
        if (value is Array array)
        {
            return IsLeaf(array.GetType().GetElementType()!) ? [] : Items(array);
        }

        return Fields(value.GetType()).Select(field => ("." + field.Name, field.GetValue(value)));
    }

    private static IEnumerable<(string Name, object? Value)> Items(IEnumerable items) =>
        items.Cast<object?>().Select((item, index) => ($"[{index}]", item));

    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
        {
            foreach (var field in current.GetFields(AllFields))
            {
                yield return field;
            }
        }
    }
}
