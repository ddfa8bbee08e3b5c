using InviteGen.Core.Drift.Catalogue;
using InviteGen.Core.Drift.Changes;

namespace InviteGen.Tool.Explaining;

/// <summary>What one slug means.</summary>
internal static class SlugPage
{
    /// <summary>The page, as Markdown.</summary>
    public static string Write(string slug, IReadOnlyList<ChangeEntry> entries) =>
        $"""
        # {slug}

        {string.Join("\n", entries.Select(Line))}

        Set its severity (`error`, `warning`, `info` or `none`) in an `.editorconfig` file, in the section of the spec:

            invitegen_drift.{slug} = warning

        To accept it until a date, add a line at the end of the lock:

            accept KEY {slug} until=YYYY-MM-DD # reason

        """.ReplaceLineEndings("\n");

    private static string Line(ChangeEntry entry)
    {
        var rule = entry.Kind.Rule;
        return $"- {entry.Sentence} ({ChangeWords.Effect(entry.Kind)}).\n  Reported by {rule.Id}: {rule.Title}.";
    }
}
