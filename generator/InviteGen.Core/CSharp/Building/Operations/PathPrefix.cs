using System.Text.RegularExpressions;

namespace InviteGen.Core.CSharp.Building.Operations;

/// <summary>
/// The segments at the beginning of the paths of an API that say nothing, because all paths begin with them. Where some pages stand beside
/// the API, <c>api</c> and versions, with which most paths begin, say nothing either.
/// </summary>
internal sealed class PathPrefix
{
    private static readonly Regex Technical = new(
        @"^(apis?|rest|v?\d+([._]\d+)*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private readonly List<string> _segments = [];

    public PathPrefix(IEnumerable<string> paths)
    {
        var all = paths.Distinct(StringComparer.Ordinal).Select(SegmentsOf).ToList();
        var left = all;
        while (Next(all, left) is { } segment)
        {
            left = left.Where(path => IsAt(path, _segments.Count, segment)).ToList();
            _segments.Add(segment);
        }
    }

    /// <summary>The path without the prefix; the whole path where no word would be left in front.</summary>
    public string Without(string path)
    {
        var segments = SegmentsOf(path);
        return segments.Take(_segments.Count).SequenceEqual(_segments, StringComparer.Ordinal) && IsWord(segments, _segments.Count)
            ? "/" + string.Join("/", segments.Skip(_segments.Count))
            : path;
    }

    private string? Next(List<string[]> all, List<string[]> left)
    {
        var at = _segments.Count;
        var common = left.Where(path => IsWord(path, at)).GroupBy(path => path[at], StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).FirstOrDefault();
        if (common is null)
        {
            return null;
        }

        var isShared = all.Count > 1 && common.Count() == all.Count && common.All(path => IsWord(path, at + 1));
        return isShared || (Technical.IsMatch(common.Key) && 2 * common.Count() > all.Count) ? common.Key : null;
    }

    private static bool IsAt(string[] path, int at, string segment) => at < path.Length && path[at] == segment;

    private static bool IsWord(string[] path, int at) => at < path.Length && path[at].Length > 0 && path[at][0] != '{';

    private static string[] SegmentsOf(string path) => path.TrimStart('/').Split('/');
}
