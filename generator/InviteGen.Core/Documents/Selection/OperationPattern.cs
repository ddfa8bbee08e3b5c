using InviteGen.Core.Documents.Structure;

namespace InviteGen.Core.Documents.Selection;

/// <summary>
/// One filter of a project: <c>operationId</c>, the name of a webhook, <c>tag:Name</c>, <c>/path</c> or <c>METHOD /path</c>.
/// In a path, <c>*</c> stands for anything within a segment and <c>**</c> for anything. An operationId can look like each of these, so
/// <see cref="Names"/> is asked first.
/// </summary>
internal sealed class OperationPattern
{
    /// <summary>What a filter by tag starts with.</summary>
    public const string TagPrefix = "tag:";

    private readonly Func<OperationSite, bool> _matches;

    private OperationPattern(string text, Func<OperationSite, bool> matches) => (Text, _matches) = (text, matches);

    /// <summary>The filter as it was written.</summary>
    public string Text { get; }

    /// <summary>Reads a filter. Every text is one: what is no path and no tag can only be a name.</summary>
    public static OperationPattern Parse(string pattern)
    {
        var text = pattern.Trim();
        if (text.StartsWith(TagPrefix, StringComparison.OrdinalIgnoreCase))
        {
            var tag = text.Substring(TagPrefix.Length).Trim();
            return new(text, site => site.Tags.Contains(tag));
        }

        var slash = text.IndexOf('/');
        var method = slash < 0 ? "" : text.Substring(0, slash).Trim();
        if (slash < 0 || method.Any(c => !char.IsLetter(c) && c != '*'))
        {
            return new(text, _ => false);
        }

        var path = new PathGlob(text.Substring(slash));
        return new(text, site => !site.IsWebhook && IsMethod(site, method) && path.IsMatch(site.Path));
    }

    /// <summary>True when the filter is exactly the name of the operation: its operationId, or the name of its webhook.</summary>
    public bool Names(OperationSite site) => site.Id == Text || (site.IsWebhook && site.Path == Text);

    /// <summary>True when the filter describes the path or a tag of the operation.</summary>
    public bool Matches(OperationSite site) => _matches(site);

    private static bool IsMethod(OperationSite site, string method) =>
        method is "" or "*" || site.Method.Equals(method, StringComparison.OrdinalIgnoreCase);
}
