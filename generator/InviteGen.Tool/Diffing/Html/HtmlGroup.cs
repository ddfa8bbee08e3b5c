using InviteGen.Core.Contract;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Diffing.Html;

/// <summary>What changed in one part of the API.</summary>
/// <param name="file">The document as the head of the page names it: further down, its name is enough.</param>
internal sealed class HtmlGroup(string file)
{
    /// <summary>The section.</summary>
    /// <param name="group">The changes.</param>
    /// <param name="number">Which section of the page it is.</param>
    public Markup Write(DiffGroup group, int number) => Markup.Of($"""
        <section class="group" id="g{number}" aria-labelledby="g{number}t">
        <h2 id="g{number}t">{Markup.Breakable(group.Title)}</h2>
        {Users(group)}
        {Markup.Join(group.Entries.Select(Change))}
        </section>

        """);

    private static Markup Users(DiffGroup group) => group.Users.Count == 0 ? Markup.None : Markup.Of($"""
        <details class="users"><summary>Used by {group.Users.Count} operations</summary>
        <ul>{Markup.Join(group.Users.Select(user => Markup.Of($"<li><code>{user}</code></li>")))}</ul></details>
        """);

    private Markup Change(DiffEntry entry)
    {
        var change = entry.Change;
        var verdict = DiffWords.Of(change.Verdict);
        return Markup.Of($"""
            <article class="change {verdict}" data-verdict="{verdict}">
            <ul class="facts">
            <li class="badge {verdict}">{ChangeWords.Of(change.Verdict)}</li>
            <li class="plain">deployed clients {ChangeWords.Of(change.Wire)}</li>
            <li class="plain">C# code {ChangeWords.Of(change.Source)}</li>
            {Direction(change)}<li class="plain">{change.Rule.Id} {change.Slug}</li>
            </ul>
            <h3>{change.Message}</h3>
            <p class="place"><code>{change.Path.ToString()}</code> in {Name(entry.File)}, line {entry.Line}</p>
            <div class="pair">
            {Side("Before", "before", entry.Before, "Did not exist.")}
            {Side("After", "after", entry.After, "Does not exist.")}
            </div>
            </article>

            """);
    }

    private string Name(string path) => path == file ? Path.GetFileName(path) : path;

    private static Markup Direction(Change change) => change.Direction switch
    {
        Core.Contract.Direction.Request => Markup.Of($"<li class=\"plain\">in requests</li>"),
        Core.Contract.Direction.Response => Markup.Of($"<li class=\"plain\">in responses</li>"),
        Core.Contract.Direction.Both => Markup.Of($"<li class=\"plain\">in requests and responses</li>"),
        _ => Markup.None,
    };

    private static Markup Side(string title, string kind, IReadOnlyList<string> lines, string nothing) => Markup.Of($"""
        <figure class="{kind}"><figcaption>{title}</figcaption>{(lines.Count == 0
            ? Markup.Of($"<p class=\"none\">{nothing}</p>")
            : Markup.Of($"<pre><code>{string.Join('\n', lines)}</code></pre>"))}</figure>
        """);
}
