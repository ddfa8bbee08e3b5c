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

    /// <summary>A path without the names of its variables, which do not travel: paths that differ in them alone are one.</summary>
    public static string WithoutNames(string path)
    {
        var parts = path.Split('{');
        return string.Join("{}", parts.Select((part, i) => i == 0 || part.IndexOf('}') < 0 ? part : part.Substring(part.IndexOf('}') + 1)));
    }

    /// <summary>The names in braces after a question mark: OpenAPI does not allow them there, but vendors write them.</summary>
    public static IEnumerable<string> QueryVariables(string path) =>
        path.IndexOf('?') is var query && query < 0 ? [] : Variables(path.Substring(query));
}
