using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace InviteGen.Bench.Fingerprints;

/// <summary>C# without its comments. All other text stays as it is, literals included.</summary>
internal static class CommentFree
{
    /// <summary>The text of a file; a line that consists only of a comment is left out.</summary>
    public static string TextOf(SyntaxTree tree)
    {
        var text = tree.GetText();
        var comments = CommentsOf(tree.GetRoot()).ToList();
        var (result, next) = (new StringBuilder(text.Length), 0);
        foreach (var line in text.Lines)
        {
            while (next < comments.Count && comments[next].End <= line.Start)
            {
                next++;
            }

            var inLine = comments.Skip(next).TakeWhile(comment => comment.Start < line.EndIncludingLineBreak).ToList();
            var rest = inLine.Count == 0 ? text.ToString(line.Span) : Rest(text, line.Span, inLine);
            if (inLine.Count == 0 || !string.IsNullOrWhiteSpace(rest))
            {
                result.Append(rest).Append(text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)));
            }
        }

        return result.ToString();
    }

    /// <summary>What is left of a line, without the blanks that only separated it from its comments.</summary>
    private static string Rest(SourceText text, TextSpan line, List<TextSpan> comments)
    {
        var (rest, at) = (new StringBuilder(), line.Start);
        foreach (var comment in comments)
        {
            Append(Math.Min(comment.Start, line.End));
            at = Math.Max(at, comment.End);
        }

        if (at >= line.End || string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(at, line.End))))
        {
            return rest.ToString().TrimEnd();
        }

        Append(line.End);
        return rest.ToString();

        void Append(int end)
        {
            var piece = end > at ? text.ToString(TextSpan.FromBounds(at, end)) : "";
            var isSecondBlank = at > line.Start && piece is [' ', ..] && (rest.Length == 0 || rest[^1] == ' ');
            rest.Append(isSecondBlank ? piece[1..] : piece);
        }
    }

    /// <summary>In the order of the text. A directive may have a comment too.</summary>
    private static IEnumerable<TextSpan> CommentsOf(SyntaxNode root) => root.DescendantTrivia()
        .SelectMany(trivia => trivia.IsDirective ? trivia.GetStructure()!.DescendantTrivia() : [trivia])
        .Where(IsComment)
        .Select(trivia => trivia.FullSpan);

    private static bool IsComment(SyntaxTrivia trivia) => trivia.Kind() is SyntaxKind.SingleLineCommentTrivia
        or SyntaxKind.MultiLineCommentTrivia
        or SyntaxKind.SingleLineDocumentationCommentTrivia
        or SyntaxKind.MultiLineDocumentationCommentTrivia;
}
