using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the interface of the client, for tests that put something else in its place.</summary>
internal static class InterfaceEmitter
{
    public static string Write(ClientPlan plan, PieceGuard guard)
    {
        var writer = SourceFile.Start(
            plan.Target, ["System.Threading", "System.Threading.Tasks", "System.Text.Json", .. SourceFile.StreamUsings(plan.Operations)]);
        DocComment.Write(writer, "summary", DocText.Plain(plan.Title));
        DocComment.Write(writer, "remarks", plan.Description);
        using (writer.Braces($"public partial interface I{plan.Target.ClientName}"))
        {
            writer.Separated(plan.Operations, operation => guard.Run(
                operation.Owner, () => writer.Separated(operation.Methods, method => WriteMethod(writer, operation, method))));

            if (plan.HasAlternates)
            {
                writer.Line().Lines(
                    $"""
                    /// <summary>Creates a client that asks for other media types than this one.</summary>
                    /// <param name="mediaTypes">The value of the header <c>Accept</c>, such as <c>text/csv</c>.</param>
                    I{plan.Target.ClientName} Accepting(string mediaTypes);
                    """);
            }
        }

        return writer.ToString();
    }

    private static void WriteMethod(SourceWriter writer, OperationPlan operation, MethodPlan method)
    {
        OperationDocs.Write(writer, operation, method.Kind);
        Signature.Write(writer, method, operation.Arguments, "", ";");
    }
}
