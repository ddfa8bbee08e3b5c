using InviteGen.Core.Findings;

namespace InviteGen.Tool.Explaining;

/// <summary>The pages of docs/rules, which this assembly carries.</summary>
internal static class RulePages
{
    /// <summary>Every rule.</summary>
    public static IEnumerable<string> Ids => DiagnosticRules.All.Select(rule => rule.Id);

    /// <summary>The page of a rule, whatever the letter case of its id; null when there is no such rule.</summary>
    public static string? Find(string id)
    {
        using var stream = typeof(RulePages).Assembly.GetManifestResourceStream($"rules/{id.ToUpperInvariant()}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
