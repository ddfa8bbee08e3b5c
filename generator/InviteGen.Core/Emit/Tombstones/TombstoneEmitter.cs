using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Tombstones;
using InviteGen.Core.Emit.Clients;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;
using InviteGen.Core.Findings;

namespace InviteGen.Core.Emit.Tombstones;

/// <summary>Writes what was removed, so that the compiler says what happened where it is used.</summary>
internal static class TombstoneEmitter
{
    public static string Write(ClientPlan plan, TombstonePlan tombstones)
    {
        var writer = SourceFile.Start(
            plan.Target, "System.ComponentModel", "System.IO", "System.Text.Json", "System.Threading", "System.Threading.Tasks");
        foreach (var note in tombstones.Notes)
        {
            writer.Line(note);
        }

        writer.Line();
        foreach (var holder in tombstones.Methods.GroupBy(method => method.Holder))
        {
            var type = holder.Key is { HasClass: true } group ? group.ClassName : plan.Target.ClientName;
            var contract = holder.Key?.InterfaceName ?? "I" + plan.Target.ClientName;
            WriteMethods(writer, holder, $"partial interface {contract}", "");
            WriteMethods(writer, holder, $"sealed partial class {type}", "public ");
        }

        foreach (var group in tombstones.Groups)
        {
            WriteGroup(writer, plan.Target.ClientName, group);
        }

        foreach (var type in tombstones.Types)
        {
            WriteType(writer, type);
        }

        foreach (var members in tombstones.Members)
        {
            WriteMembers(writer, members);
        }

        return writer.ToString();
    }

    private static void WriteGroup(SourceWriter writer, string client, TombstoneGroup tombstone)
    {
        var group = tombstone.Group;
        string[] holders = group.HasClass ? [$"partial interface I{client}", $"sealed partial class {client}"] : [];
        foreach (var holder in holders)
        {
            using (writer.Braces("public " + holder))
            {
                WriteNotice(writer, tombstone.Notice);
                writer.Line($"public {group.InterfaceName} {group.Name} => throw new NotSupportedException();");
            }
        }

        WriteNotice(writer, tombstone.Notice);
        using (writer.Braces($"public interface {group.InterfaceName}"))
        {
            foreach (var method in tombstone.Methods)
            {
                Signature.Write(writer, method.Method, method.Arguments, "", ";");
            }
        }
    }

    private static void WriteMethods(SourceWriter writer, IEnumerable<TombstoneMethod> methods, string owner, string before)
    {
        using (writer.Braces("public " + owner))
        {
            foreach (var method in methods)
            {
                var call = string.Join(", ", method.Arguments.Select(argument => argument.Name).Append("cancellationToken"));
                var body = method.Successor is { } successor
                    ? $" => {successor}({call});"
                    : " => throw new NotSupportedException();";
                WriteNotice(writer, method.Notice);
                Signature.Write(writer, method.Method, method.Arguments, before, body);
                writer.Line();
            }
        }
    }

    private static void WriteType(SourceWriter writer, TombstoneType type)
    {
        WriteNotice(writer, type.Notice);
        var header = type.Model switch
        {
            RecordPlan => $"public sealed record {type.Name}",
            EnumPlan => $"public readonly record struct {type.Name}(string Value)",
            // A pattern may ask whether any class is an interface: so the removed type is the only error there.
            _ => $"public interface {type.Name}",
        };
        using (writer.Braces(header))
        {
            foreach (var property in type.Properties)
            {
                writer.Line($"public {property.Declared.Text()} {property.Name} {{ get; init; }} = default!;");
            }

            foreach (var one in type.Cases)
            {
                writer.Line($"public interface {one} : {type.Name} {{ dynamic Value {{ get; }} dynamic Error {{ get; }} }}");
            }

            foreach (var value in type.Model is EnumPlan values ? values.Values : default)
            {
                writer.Line($"public static {type.Name} {value.Name} => new({Literal.Of(value.Wire)});");
            }
        }
    }

    private static void WriteMembers(SourceWriter writer, TombstoneMembers members)
    {
        using (writer.Braces(members.IsEnum
            ? $"public readonly partial record struct {members.Owner}"
            : $"public sealed partial record {members.Owner}"))
        {
            foreach (var member in members.Members)
            {
                WriteNotice(writer, member.Notice);
                writer.Line(member switch
                {
                    { Wire: { } wire } => $"public static {member.Type.Text()} {member.Name} => new({Literal.Of(wire)});",
                    { Successor: { } successor } =>
                        $"public {member.Type.Text()} {member.Name} {{ get => {successor}; init => {successor} = value; }}",
                    _ => $"public {member.Type.Text()} {member.Name} {{ get => default!; init {{ }} }}",
                });
                writer.Line();
            }
        }
    }

    private static void WriteNotice(SourceWriter writer, TombstoneNotice notice)
    {
        writer.Line("[EditorBrowsable(EditorBrowsableState.Never)]");
        var error = notice.IsError ? "true" : "false";
        writer.Line($"[Obsolete({Literal.Of(MessageText.Clean(notice.Message))}, {error}, DiagnosticId = {Literal.Of(notice.Id)})]");
    }
}
