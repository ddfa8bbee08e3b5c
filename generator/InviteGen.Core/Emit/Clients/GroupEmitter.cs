using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the class of a group. It can be created without the client.</summary>
internal static class GroupEmitter
{
    public static string Write(ClientPlan plan, ClassPlan group, PieceGuard guard)
    {
        var name = group.Name;
        var writer = ClientEmitter.StartClass(plan, group);
        DocComment.Write(writer, "summary", SummaryOf(group));
        using (writer.Braces($"public sealed partial class {name} : I{name}"))
        {
            ClientEmitter.WriteFields(writer, plan, group);
            ClientEmitter.WriteChainedConstructor(writer, plan, name);
            writer.Lines(
                $$"""
                internal {{name}}(ApiTransport transport, {{plan.Target.ClientName}}Options options)
                {
                    _options = options;
                    _transport = transport;
                }

                """);
            if (group.HasAlternates)
            {
                ClientEmitter.WriteAccepting(writer, name);
            }

            ClientEmitter.WriteOperations(writer, group, guard);
        }

        return writer.ToString();
    }

    /// <summary>What a group is.</summary>
    public static DocText SummaryOf(ClassPlan group) => DocText.Plain($"The operations with the tag '{group.Group!.Tag}'.");
}
