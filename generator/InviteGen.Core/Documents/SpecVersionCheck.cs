using InviteGen.Core.Findings;
using InviteGen.Core.Text;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents;

/// <summary>Checks which version of which specification a document says it follows.</summary>
internal static class SpecVersionCheck
{
    /// <summary>True when a tree says that it is an OpenAPI document.</summary>
    public static bool IsDeclaredBy(SpecNode? root) => root is SpecObject members && RootKey.Names.Any(members.ContainsKey);

    /// <summary>True when a text that cannot be read seems to be one.</summary>
    public static bool IsMentionedBy(string text) => RootKey.IsBetween(text, 0, text.Length);

    /// <summary>
    /// Reports a version that we do not know, and writes a known one as text: YAML reads <c>3.0</c> as a number.
    /// </summary>
    public static bool Passes(SpecObject root, FindingSink findings)
    {
        var key = RootKey.Names.First(root.ContainsKey);
        var value = root[key]!;
        var version = value.AsText ?? value.ToJsonString();
        if (!IsKnown(key, version))
        {
            findings.Report(DiagnosticRules.UnknownVersion, value, version);
            return false;
        }

        root.Set(key, SpecValue.Of(version, value));
        return true;
    }

    // 3.0.0-rc1 is not the specification, but 3.0.4 and whatever 3.1.9 will be read like their siblings.
    private static bool IsKnown(string key, string version)
    {
        if (key == "swagger")
        {
            return version == "2.0";
        }

        var parts = version.Split('.');
        return parts.Length is 2 or 3 && parts[0] == "3" && parts[1] is "0" or "1" or "2"
            && (parts.Length == 2 || (parts[2].Length > 0 && parts[2].All(c => c is >= '0' and <= '9')));
    }
}
