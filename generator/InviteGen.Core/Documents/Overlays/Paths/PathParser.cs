namespace InviteGen.Core.Documents.Overlays.Paths;

/// <summary>Reads a path: <c>$</c> and its segments (RFC 9535, sections 2.1 to 2.5).</summary>
internal static class PathParser
{
    /// <summary>Reads a whole path.</summary>
    public static JsonPath Parse(string text)
    {
        var cursor = new PathCursor(text);
        cursor.Take("$");
        var path = ParseSegments(cursor);
        return cursor.IsAtEnd ? path : throw cursor.Fault("a segment must start with '.' or '['");
    }

    /// <summary>Reads the segments after <c>$</c> or <c>@</c>.</summary>
    public static JsonPath ParseSegments(PathCursor cursor)
    {
        var segments = new List<PathSegment>();
        while (cursor.Next is '.' or '[')
        {
            var isDescendant = cursor.TryTake("..");
            segments.Add(new(isDescendant, cursor.Next == '[' ? ParseBracket(cursor) : [ParseShorthand(cursor, isDescendant)]));
        }

        return new(segments);
    }

    private static PathSelector ParseShorthand(PathCursor cursor, bool isDescendant)
    {
        if (!isDescendant)
        {
            cursor.Take(".");
        }

        if (cursor.TryTake("*"))
        {
            return Selectors.Wildcard;
        }

        var name = cursor.TakeWhile(c => char.IsLetterOrDigit(c) || c is '_' or '-' || c >= '\u0080');
        return name.Length > 0 ? Selectors.Name(name) : throw cursor.Fault("a name is missing");
    }

    private static List<PathSelector> ParseBracket(PathCursor cursor)
    {
        var selectors = new List<PathSelector>();
        cursor.Take("[");
        do
        {
            selectors.Add(ParseSelector(cursor.SkipBlanks()));
        }
        while (cursor.SkipBlanks().TryTake(","));

        cursor.Take("]");
        return selectors;
    }

    private static PathSelector ParseSelector(PathCursor cursor)
    {
        if (cursor.Next is '\'' or '"')
        {
            return Selectors.Name(cursor.TakeQuoted());
        }

        if (cursor.TryTake("*"))
        {
            return Selectors.Wildcard;
        }

        return cursor.TryTake("?") ? Selectors.Filter(cursor.Nested(ConditionParser.Parse)) : ParseIndexOrSlice(cursor);
    }

    private static PathSelector ParseIndexOrSlice(PathCursor cursor)
    {
        var start = cursor.TryTakeInteger();
        if (!cursor.SkipBlanks().TryTake(":"))
        {
            return start is { } index ? Selectors.Index(index) : throw cursor.Fault("a selector is missing");
        }

        var end = cursor.SkipBlanks().TryTakeInteger();
        var step = cursor.SkipBlanks().TryTake(":") ? cursor.SkipBlanks().TryTakeInteger() : null;
        return Selectors.Slice(start, end, step ?? 1);
    }
}
