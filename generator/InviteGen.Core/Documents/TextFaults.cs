using System.Globalization;
using InviteGen.Core.Findings;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents;

/// <summary>Turns the faults of a text into findings.</summary>
internal static class TextFaults
{
    public static void Report(TreeResult tree, FindingSink findings)
    {
        foreach (var fault in tree.Faults)
        {
            var (rule, arguments) = Describe(fault);
            findings.Report(rule, tree.Source.Show(fault.Start, fault.End), arguments);
        }
    }

    private static (DiagnosticRule Rule, string[] Arguments) Describe(TextFault fault) => fault.Kind switch
    {
        TextFaultKind.BadJson => (DiagnosticRules.UnreadableJson, [fault.Detail]),
        TextFaultKind.BadYaml => (DiagnosticRules.UnreadableYaml, [fault.Detail]),
        TextFaultKind.DuplicateKey => (DiagnosticRules.DuplicateKey, [fault.Detail]),
        TextFaultKind.TooDeep => (DiagnosticRules.TooDeep, [Number(TreeLimits.Depth)]),
        TextFaultKind.TooLarge => (DiagnosticRules.TooLarge, [fault.Detail, Number(TreeLimits.Length)]),
        TextFaultKind.TooManyAliases => (DiagnosticRules.TooManyAliases, [Number(TreeLimits.AliasedValues)]),
        TextFaultKind.SecondDocument => (DiagnosticRules.SecondDocument, []),
        _ => (DiagnosticRules.NoJsonNumber, [fault.Detail]),
    };

    private static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);
}
