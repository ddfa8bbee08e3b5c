using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes rules: JSON Schemas that the support code evaluates.</summary>
internal static class AssertionEmitter
{
    public static void Write(SourceWriter writer, IEnumerable<AssertionPlan> rules)
    {
        foreach (var rule in rules)
        {
            var named = rule.Named.Length == 0 ? "" : ", " + rule.Named;
            writer.Line($"private static readonly JsonRule {rule.Field} = new({Literal.Of(rule.Json)}{named});").Line();
        }
    }

    /// <summary>Writes the schemas to which rules refer.</summary>
    public static void WriteNamed(SourceWriter writer, NamedAssertionsPlan plan)
    {
        writer.Line("/// <summary>The schemas that assertions refer to.</summary>");
        using (writer.Braces($"internal static class {plan.Name}"))
        {
            writer.Line("internal static readonly JsonRules All = new(");
            using (writer.Indent())
            {
                for (var i = 0; i < plan.Rules.Count; i++)
                {
                    var (name, json) = plan.Rules[i];
                    writer.Line($"({Literal.Of(name)}, {Literal.Of(json)}){(i == plan.Rules.Count - 1 ? ");" : ",")}");
                }
            }
        }
    }
}
