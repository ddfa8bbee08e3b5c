using InviteGen.Core.Documents.Checking;
using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;
using Microsoft.OpenApi;

namespace InviteGen.Core.Documents.Library;

/// <summary>
/// The addresses of a callback. Those that are no runtime expressions (OpenAPI, Callback Object) get a name instead: the reader would
/// give up. The address is nothing that a client needs.
/// </summary>
internal static class CallbackAddresses
{
    /// <summary>The members of a callback, each with the name that the reader takes.</summary>
    public static IEnumerable<(string Name, KeyValuePair<string, SpecNode> Member)> Of(SpecObject callback, GrammarCheck check)
    {
        var number = 0;
        foreach (var member in callback)
        {
            if (IsExpression(member.Key))
            {
                yield return (member.Key, member);
                continue;
            }

            check.Report(DiagnosticRules.CallbackAddress, member.Value, member.Key);
            string name;
            do
            {
                number++;
                name = number == 1 ? "address" : "address_" + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
            }
            while (callback.ContainsKey(name));
            yield return (name, member);
        }
    }

    private static bool IsExpression(string address)
    {
        if (Grammar.IsExtension(address))
        {
            return true;
        }

        try
        {
            RuntimeExpression.Build(address);
            return true;
        }
        catch (Exception fault) when (fault is OpenApiException or ArgumentException)
        {
            return false;
        }
    }
}
