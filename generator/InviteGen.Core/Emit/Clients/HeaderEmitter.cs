using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes a header of a response as a member of its case. It is parsed when it is asked for.</summary>
internal static class HeaderEmitter
{
    public static void Write(SourceWriter writer, HeaderPlan plan)
    {
        var type = plan.Type.NotNull();
        DocComment.Write(writer, "summary", plan.Description);
        var method = plan.IsRequired ? "Required" : type.IsValueType ? "OptionalValue" : "Optional";
        var name = Literal.Of(plan.Header);
        var read = plan.IsPlainText
            ? $"HeaderText.{method}(Info, {name})"
            : $"HeaderText.{method}<{type.TextAndCodec()}>(Info, {name}, HeaderForm.{plan.Form})";
        writer.Line($"public {type.Text()}{(plan.IsRequired ? "" : "?")} {plan.Name} => {read};");
    }
}
