using InviteGen.Core.CSharp;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the interface of the client, for tests that put something else in its place.</summary>
internal static class InterfaceEmitter
{
    public static string Write(ClientPlan plan)
    {
        var writer = SourceFile.Start(
            plan.Target, ["System.Threading", "System.Threading.Tasks", "System.Text.Json", .. SourceFile.StreamUsings(plan.Operations)]);
        DocComment.Write(writer, "summary", plan.Title);
        if (plan.Description.Length > 0)
        {
            DocComment.Write(writer, "remarks", plan.Description);
        }

        using (writer.Braces($"public interface I{plan.Target.ClientName}"))
        {
            for (var i = 0; i < plan.Operations.Count; i++)
            {
                var operation = plan.Operations[i];
                writer.LineIf(i > 0, "");
                OperationDocs.WritePlain(writer, operation);
                Signature.WritePlain(writer, operation, "", ";");
                writer.Line();
                OperationDocs.WriteFull(writer, operation);
                Signature.WriteFull(writer, operation, "", ";");
            }
        }

        return writer.ToString();
    }
}
