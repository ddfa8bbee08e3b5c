using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the class of the schemas that assertions refer to.</summary>
internal static class NamedAssertionEmitter
{
    public static string Write(ClientTarget target, NamedAssertionsPlan plan)
    {
        var writer = SourceFile.Start(target);
        writer.Line("/// <summary>The schemas that assertions refer to.</summary>");
        using (writer.Braces($"internal static class {plan.Name}"))
        {
            writer.Line("internal static readonly JsonRules All = new(");
            using (writer.Indent())
            {
                for (var i = 0; i < plan.Assertions.Count; i++)
                {
                    var (name, json) = plan.Assertions[i];
                    writer.Line($"({Literal.Of(name)}, {Literal.Of(json)}){(i == plan.Assertions.Count - 1 ? ");" : ",")}");
                }
            }
        }

        return writer.ToString();
    }
}
