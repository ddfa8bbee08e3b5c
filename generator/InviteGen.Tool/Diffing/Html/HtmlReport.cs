using System.Security.Cryptography;
using System.Text;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Diffing.Html;

/// <summary>One page that stands alone: no request leaves it, and all of it can be read without scripts.</summary>
internal static class HtmlReport
{
    private static readonly string Style = Resource("report.css");
    private static readonly string Script = Resource("report.js");

    // The page may run this script and wear this style, and nothing else: not even if a text of a document came through as HTML.
    private static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Hash(Style)}'; script-src 'sha256-{Hash(Script)}'; base-uri 'none'; form-action 'none'";

    private static readonly Markup Nothing = Markup.Of($"<p class=\"empty\">No changes that affect clients.</p>");

    /// <summary>The whole page.</summary>
    public static string Write(DiffReport report)
    {
        var groups = DiffGroup.Of(report);
        return Markup.Of($"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{new Markup(Policy)}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>What changed in {report.Title}</title>
            <style>{new Markup(Style)}</style>
            </head>
            <body>
            <a class="skip" href="#changes">Skip to the changes</a>
            {Head(report)}
            {Tools(report)}
            <div class="wrap columns">
            {Contents(groups)}
            <main id="changes">
            {(groups.Count == 0 ? Nothing : Markup.None)}
            {Markup.Join(groups.Select((group, number) => new HtmlGroup(report.New).Write(group, number + 1)))}
            <p class="empty" id="nothing" hidden>No change matches these filters.</p>
            </main>
            </div>
            <footer><div class="wrap">
            <p>The effects are those on a C# client that InviteGen generates. “Before” and “After” show lines of the lock file.</p>
            </div></footer>
            <script>{new Markup(Script)}</script>
            </body>
            </html>

            """).Text.ReplaceLineEndings("\n");
    }

    private static Markup Head(DiffReport report) => Markup.Of($"""
        <header class="wrap top">
        <p class="kicker">API changes</p>
        <h1>{report.Title}</h1>
        <p class="files">from <code>{report.Old}</code> to <code>{report.New}</code></p>
        <ul class="tallies">
        {Markup.Join(DiffReport.Verdicts.Select(verdict => Tally(report, verdict)))}
        </ul>
        {Bar(report)}
        <dl class="axes">
        <div><dt>Deployed clients</dt><dd>{Counts(report, change => change.Wire, ChangeWords.Of)}</dd></div>
        <div><dt>C# code</dt><dd>{Counts(report, change => change.Source, ChangeWords.Of)}</dd></div>
        </dl>
        </header>
        """);

    private static Markup Tally(DiffReport report, Verdict verdict) => Markup.Of($"""
        <li class="tally is-{DiffWords.Of(verdict)}">
        <b>{report.Count(verdict)}</b><span>{ChangeWords.Of(verdict)}</span><small>{Meaning(verdict)}</small>
        </li>

        """);

    private static string Meaning(Verdict verdict) => verdict switch
    {
        Verdict.Breaking => "Calls fail, or C# code must or may have to change.",
        Verdict.Risky => "Code and calls may fail, for example when the server sends a new value.",
        _ => "Code and calls keep working.",
    };

    private static Markup Bar(DiffReport report)
    {
        var start = 0;
        var pieces = new List<Markup>();
        foreach (var verdict in DiffReport.Verdicts)
        {
            var count = report.Count(verdict);
            pieces.Add(Markup.Of($"<rect class=\"{DiffWords.Of(verdict)}\" x=\"{start}\" width=\"{count}\" height=\"1\"/>"));
            start += count;
        }

        return start == 0 ? Markup.None : Markup.Of($"""
            <svg class="bar" viewBox="0 0 {start} 1" preserveAspectRatio="none" aria-hidden="true">{Markup.Join(pieces)}</svg>
            """);
    }

    private static string Counts<TEffect>(
        DiffReport report, Func<Change, TEffect> effectOf, Func<TEffect, string> words)
        where TEffect : struct, Enum
    {
        var counts = report.Entries.GroupBy(entry => effectOf(entry.Change)).OrderByDescending(group => group.Key)
            .Select(group => FormattableString.Invariant($"{words(group.Key)}: {group.Count()}"));
        return string.Join(", ", counts);
    }

    // Shown by the script: without it, everything is shown.
    private static Markup Tools(DiffReport report) => Markup.Of($"""
        <div class="tools" role="search" aria-label="Filter changes" hidden><div class="wrap">
        <fieldset><legend class="unseen">Verdicts to show</legend>
        {Markup.Join(DiffReport.Verdicts.Select(verdict => Choice(report, verdict)))}
        </fieldset>
        <div class="search">
        <label class="unseen" for="search">Search in the changes</label>
        <input type="search" id="search" placeholder="Search (press /)" autocomplete="off" spellcheck="false">
        </div>
        <output id="status" aria-live="polite"></output>
        </div></div>
        """);

    private static Markup Choice(DiffReport report, Verdict verdict) => Markup.Of($"""
        <label class="choice is-{DiffWords.Of(verdict)}"><input type="checkbox" value="{DiffWords.Of(verdict)}" checked>{
            ChangeWords.Of(verdict)} ({report.Count(verdict)})</label>

        """);

    private static Markup Contents(IReadOnlyList<DiffGroup> groups) => Markup.Of($"""
        <nav class="contents" aria-labelledby="contents"><h2 id="contents">Where</h2><ul>
        {Markup.Join(groups.Select((group, number) => Link(group, number + 1)))}
        </ul></nav>
        """);

    private static Markup Link(DiffGroup group, int number) => Markup.Of($"""
        <li><a href="#g{number}"><span>{Markup.Breakable(group.Title)}</span><span class="number">{group.Entries.Count}</span></a></li>

        """);

    private static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    // Browsers hash what stands in the page, where each line ends with a line feed.
    private static string Resource(string name)
    {
        using var stream = typeof(HtmlReport).Assembly.GetManifestResourceStream("report/" + name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
