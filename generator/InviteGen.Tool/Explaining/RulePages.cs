using InviteGen.Core.Findings;

namespace InviteGen.Tool.Explaining;

/// <summary>The pages of docs/rules, which are resources of this assembly.</summary>
internal static class RulePages
{
    /// <summary>The ids of all rules.</summary>
    public static IEnumerable<string> Ids => DiagnosticRules.All.Select(rule => rule.Id);

    /// <summary>The page of a rule; null if the rule does not exist. The letter case of the id does not matter.</summary>
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
