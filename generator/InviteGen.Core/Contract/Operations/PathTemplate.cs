namespace InviteGen.Core.Contract.Operations;

/// <summary>The variables of a path template (OpenAPI, Path Templating).</summary>
internal static class PathTemplate
{
    /// <summary>The names in braces, from left to right.</summary>
    public static IEnumerable<string> Variables(string path)
    {
        for (var open = path.IndexOf('{'); open >= 0; open = path.IndexOf('{', open + 1))
        {
            var close = path.IndexOf('}', open);
            if (close < 0)
            {
                yield break;
            }

            yield return path.Substring(open + 1, close - open - 1);
        }
    }

    /// <summary>The names in braces after a question mark: OpenAPI does not allow them there, but vendors write them.</summary>
    public static IEnumerable<string> QueryVariables(string path) =>
        path.IndexOf('?') is var query && query < 0 ? [] : Variables(path.Substring(query));
}
