using InviteGen.Core;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Generator.Projects;

/// <summary>Asks the compiler which names are valid.</summary>
internal static class CSharpNames
{
    /// <summary>True for names joined by dots.</summary>
    public static bool IsNamespace(string text) => text.Split('.').All(IsIdentifier);

    /// <summary>True for a name that a client may have.</summary>
    public static bool IsClient(string text) => IsIdentifier(text) && ProjectNames.IsFreeClient(text);

    /// <summary>True for a name that needs no <c>@</c>.</summary>
    private static bool IsIdentifier(string text) =>
        SyntaxFacts.IsValidIdentifier(text) && SyntaxFacts.GetKeywordKind(text) == SyntaxKind.None;
}
