using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace InviteGen.Bench.Fingerprints;

/// <summary>
/// C# in which every string is empty, and layout does not count: another wording breaks lines, and strings into pieces, elsewhere.
/// UTF-8 literals stay: they are JSON, not sentences.
/// </summary>
internal static partial class LiteralFree
{
    /// <summary>The text of a file that has no comments.</summary>
    public static string TextOf(string code)
    {
        var (result, at) = (new StringBuilder(code.Length), 0);
        foreach (var token in CSharpSyntaxTree.ParseText(code).GetRoot().DescendantTokens().Where(IsText))
        {
            result.Append(code, at, token.SpanStart - at).Append(token.IsKind(SyntaxKind.InterpolatedStringTextToken) ? "" : "\"\"");
            at = token.Span.End;
        }

        result.Append(code, at, code.Length - at);
        return Concatenation().Replace(Layout().Replace(result.ToString(), " "), "\"\"");
    }

    private static bool IsText(SyntaxToken token) => token.Kind() is SyntaxKind.StringLiteralToken
        or SyntaxKind.SingleLineRawStringLiteralToken
        or SyntaxKind.MultiLineRawStringLiteralToken
        or SyntaxKind.InterpolatedStringTextToken;

    [GeneratedRegex(@"\s+")]
    private static partial Regex Layout();

    [GeneratedRegex("""
        ""( \+ "")+
        """)]
    private static partial Regex Concatenation();
}
