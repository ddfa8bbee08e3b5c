using InviteGen.Core.Documents.References;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Rewriting;

/// <summary>
/// Renames the addresses of a callback that are no runtime expressions (OpenAPI, Callback Object): Microsoft.OpenApi would give up
/// on the whole document. The address is nothing that a client needs.
/// </summary>
internal static class CallbackAddresses
{
    /// <summary>Looks at the addresses of a callback.</summary>
    public static void Normalize(SpecTree tree, SpecObject callback)
    {
        if (callback.ReferenceTarget is not null || !callback.Any(IsBroken))
        {
            return;
        }

        var names = new FreeNames();
        var members = callback.ToList();
        callback.Clear();
        foreach (var member in members)
        {
            var name = member.Key;
            if (IsBroken(member))
            {
                name = names.Next(callback, "address", key => callback.ContainsKey(key) || members.Any(other => other.Key == key));
                tree.Report(DiagnosticRules.CallbackAddress, member.Value, member.Key);
            }

            callback.Add(name, member.Value);
        }
    }

    private static bool IsBroken(KeyValuePair<string, SpecNode> member)
    {
        if (Grammar.IsExtension(member.Key))
        {
            return false;
        }

        try
        {
            RuntimeExpression.Build(member.Key);
            return false;
        }
        catch (Exception fault) when (fault is OpenApiException or ArgumentException)
        {
            return true;
        }
    }
}
