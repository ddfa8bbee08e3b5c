using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the validator of a hierarchy: it looks at the case that there is.</summary>
internal static class CaseHierarchyValidatorEmitter
{
    public static void Write(SourceWriter writer, CaseHierarchyPlan plan) =>
        ValidatorEmitter.Write(writer, plan.Name, plan.Fields, () => WriteChecks(writer, plan));

    private static void WriteChecks(SourceWriter writer, CaseHierarchyPlan plan)
    {
        CheckEmitter.Write(writer, plan.Checks, "value", "\"\"");
        var cases = plan.Cases.Where(one => !one.Validation.IsEmpty).ToList();
        if (cases.Count == 0)
        {
            return;
        }

        using (writer.Braces("switch (value)"))
        {
            foreach (var one in cases)
            {
                writer.Line($"case {plan.Name}.{one.Name} one:");
                using (writer.Braces(null))
                {
                    CheckEmitter.Write(writer, one.Validation, "one.Value", "\"\"");
                    writer.Line("break;");
                }
            }
        }
    }
}
