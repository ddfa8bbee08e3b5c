using System.Text.RegularExpressions;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Accepting;

/// <summary>Which changes are accepted.</summary>
internal sealed class ChangeSelection
{
    /// <summary>Every change.</summary>
    public static readonly ChangeSelection All = new("all", _ => true);

    private readonly Func<Change, bool> _isMatch;

    private ChangeSelection(string text, Func<Change, bool> isMatch)
    {
        Text = text;
        _isMatch = isMatch;
    }

    /// <summary>The selection as it was written.</summary>
    public string Text { get; }

    /// <summary>
    /// Reads <c>all</c>, <c>compatible</c>, the id of a rule, the slug of a change, or the path of a line of the lock with <c>*</c>.
    /// </summary>
    public static ChangeSelection Parse(string text) => text.ToUpperInvariant() switch
    {
        "ALL" => All,
        "COMPATIBLE" => new(text, change => change.Verdict == Verdict.Compatible),
        _ => Pattern(text),
    };

    /// <summary>True for a change that is accepted.</summary>
    public bool IsMatch(Change change) => _isMatch(change);

    private static ChangeSelection Pattern(string text)
    {
        // The lock's own separator is not on every keyboard.
        var words = Regex.Escape(text.Replace(" > ", " › ", StringComparison.Ordinal)).Replace("\\*", ".*", StringComparison.Ordinal);
        var pattern = new Regex(
            $"^{words}$", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
        return new(text, change => Names(change).Any(pattern.IsMatch));
    }

    // A line of the lock selects everything below it, too.
    private static IEnumerable<string> Names(Change change) =>
        Enumerable.Range(1, change.Path.Keys.Count).Select(count => string.Join(" › ", change.Path.Keys.Take(count)))
            .Append(change.Slug).Append(change.Rule.Id);
}
