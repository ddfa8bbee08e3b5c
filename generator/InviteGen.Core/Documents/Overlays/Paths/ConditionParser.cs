using System.Globalization;
using System.Text.Json;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>Reads the condition of a filter (RFC 9535, section 2.3.5.1).</summary>
internal static class ConditionParser
{
    /// <summary>Reads a condition.</summary>
    public static PathCondition Parse(PathCursor cursor)
    {
        var left = ParseAnd(cursor);
        while (cursor.SkipBlanks().TryTake("||"))
        {
            var (first, second) = (left, ParseAnd(cursor));
            left = (current, scope) => first(current, scope) || second(current, scope);
        }

        return left;
    }

    private static PathCondition ParseAnd(PathCursor cursor)
    {
        var left = ParseTerm(cursor);
        while (cursor.SkipBlanks().TryTake("&&"))
        {
            var (first, second) = (left, ParseTerm(cursor));
            left = (current, scope) => first(current, scope) && second(current, scope);
        }

        return left;
    }

    private static PathCondition ParseTerm(PathCursor cursor)
    {
        if (cursor.SkipBlanks().TryTake("!"))
        {
            var inner = cursor.Nested(ParseTerm);
            return (current, scope) => !inner(current, scope);
        }

        if (!cursor.TryTake("("))
        {
            return ParseTest(cursor);
        }

        var condition = cursor.Nested(Parse);
        cursor.SkipBlanks().Take(")");
        return condition;
    }

    private static PathCondition ParseTest(PathCursor cursor)
    {
        var left = ParseOperand(cursor);
        if (Comparison.TryTake(cursor.SkipBlanks()) is { } holds)
        {
            var right = ParseOperand(cursor.SkipBlanks());
            return (current, scope) => holds(left.Value(current, scope), right.Value(current, scope));
        }

        return left.Exists ?? throw cursor.Fault("a literal alone is not a condition");
    }

    private static (Func<PathMatch, PathScope, SpecNode[]> Value, PathCondition? Exists) ParseOperand(PathCursor cursor)
    {
        var isCurrent = cursor.TryTake("@");
        if (isCurrent || cursor.TryTake("$"))
        {
            var path = cursor.Nested(PathParser.ParseSegments);
            IReadOnlyList<PathMatch> Select(PathMatch current, PathScope scope) =>
                path.Select(isCurrent ? current : scope.Root, scope);
            return (
                (current, scope) => [.. Select(current, scope).Take(1).Select(match => match.Value)],
                (current, scope) => Select(current, scope).Count > 0);
        }

        SpecNode[] literal = [ParseLiteral(cursor)];
        return ((_, _) => literal, null);
    }

    private static SpecValue ParseLiteral(PathCursor cursor)
    {
        if (cursor.Next is '\'' or '"')
        {
            return Literal(JsonValueKind.String, cursor.TakeQuoted());
        }

        var word = cursor.TakeWhile(c => char.IsLetterOrDigit(c) || c is '-' or '+' or '.' or '_');
        return word switch
        {
            "true" => Literal(JsonValueKind.True, word),
            "false" => Literal(JsonValueKind.False, word),
            "null" => Literal(JsonValueKind.Null, word),
            _ when double.TryParse(word, NumberStyles.Float, CultureInfo.InvariantCulture, out _)
                => Literal(JsonValueKind.Number, word),
            _ when cursor.Next == '(' => throw cursor.Fault($"the function '{word}' is not supported"),
            _ => throw cursor.Fault("a value is missing"),
        };
    }

    private static SpecValue Literal(JsonValueKind kind, string text) => new(default, kind, text);
}
