using System.Text;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the interfaces of the client and of its groups, for tests that put something else in their place.</summary>
internal static class InterfaceEmitter
{
    /// <summary>The bytes of members in one file, so that with its head it has at most 64 KiB.</summary>
    private const int MaxPart = 63 * 1024;

    /// <summary>Writes the interface of the client, which leads to those of its groups.</summary>
    public static string Write(ClientPlan plan, PieceGuard guard)
    {
        // What the interface of a group has, the client inherits.
        var own = plan.Main.Operations.Where(operation => operation.Group is null).ToList();
        var parents = plan.Groups.Where(group => !group.Group!.HasClass).Select(group => group.Group!.InterfaceName).ToList();
        var writer = Start(plan, own);
        DocComment.Write(writer, "summary", DocText.Plain(plan.Title));
        DocComment.Write(writer, "remarks", plan.Description);
        var inherits = parents.Count == 0 ? "" : " : " + string.Join(", ", parents);
        using (writer.Braces($"public partial interface I{plan.Target.ClientName}{inherits}"))
        {
            foreach (var group in plan.Groups.Where(group => group.Group!.HasClass))
            {
                DocComment.Write(writer, "summary", GroupEmitter.SummaryOf(group));
                writer.Line($"{group.Group!.InterfaceName} {group.Group.Name} {{ get; }}").Line();
            }

            WriteMembers(writer, own, plan.HasAlternates ? plan.Target.ClientName : null, guard);
        }

        return writer.ToString();
    }

    /// <summary>Writes the interface of a group, in several files if it is large: it has the documentation of its operations.</summary>
    public static IEnumerable<string> WriteParts(ClientPlan plan, ClassPlan group, PieceGuard guard)
    {
        var parts = Split(group.Operations, guard).DefaultIfEmpty([]).ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            var isLast = i == parts.Count - 1;
            var writer = Start(plan, parts[i]);
            if (i == 0)
            {
                DocComment.Write(writer, "summary", GroupEmitter.SummaryOf(group));
            }

            using (writer.Braces($"public partial interface {group.Group!.InterfaceName}"))
            {
                WriteMembers(writer, parts[i], isLast && group.HasAlternates && group.Group.HasClass ? group.Name : null, guard);
            }

            yield return writer.ToString();
        }
    }

    private static IEnumerable<List<OperationPlan>> Split(IEnumerable<OperationPlan> operations, PieceGuard guard)
    {
        var part = new List<OperationPlan>();
        var size = 0;
        foreach (var operation in operations)
        {
            var length = LengthOf(operation, guard);
            if (part.Count > 0 && size + length > MaxPart)
            {
                yield return part;
                (part, size) = ([], 0);
            }

            part.Add(operation);
            size += length;
        }

        if (part.Count > 0)
        {
            yield return part;
        }
    }

    private static int LengthOf(OperationPlan operation, PieceGuard guard)
    {
        var writer = new SourceWriter();
        using (writer.Braces(null))
        {
            WriteMembers(writer, [operation], null, guard);
        }

        return Encoding.UTF8.GetByteCount(writer.ToString());
    }

    private static SourceWriter Start(ClientPlan plan, IEnumerable<OperationPlan> operations) => SourceFile.Start(
        plan.Target, ["System.Threading", "System.Threading.Tasks", "System.Text.Json", .. SourceFile.StreamUsings(operations)]);

    private static void WriteMembers(SourceWriter writer, IEnumerable<OperationPlan> operations, string? accepting, PieceGuard guard)
    {
        writer.Separated(operations, operation => guard.Run(
            operation.Owner, () => writer.Separated(operation.Methods, method => WriteMethod(writer, operation, method))));

        if (accepting is not null)
        {
            writer.Line().Lines(
                $"""
                /// <summary>Creates a client that asks for other media types than this one.</summary>
                /// <param name="mediaTypes">The value of the header <c>Accept</c>, such as <c>text/csv</c>.</param>
                I{accepting} Accepting(string mediaTypes);
                """);
        }
    }

    private static void WriteMethod(SourceWriter writer, OperationPlan operation, MethodPlan method)
    {
        OperationDocs.Write(writer, operation, method.Kind);
        Signature.Write(writer, method, operation.Arguments, "", ";");
    }
}
