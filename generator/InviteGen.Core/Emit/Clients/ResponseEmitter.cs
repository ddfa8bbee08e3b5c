using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the type of an operation's response: a case for each documented status, in a line where it fits.</summary>
internal static class ResponseEmitter
{
    /// <summary>A case is one thought, so its line may be long.</summary>
    private const int Width = 240;

    public static void Write(SourceWriter writer, OperationPlan plan)
    {
        var response = plan.ResponseName;
        writer.Line($"/// <summary>The response of {XmlText.Escape(plan.Key)}.</summary>");
        using (writer.Braces($"public abstract partial class {response} : ApiResponse, ICaseReader<{response}>"))
        {
            writer.Line($"private {response}(ResponseInfo info, CaseOutcome? outcome = null) : base(info, outcome) {{ }}").Line();
            foreach (var one in plan.Cases)
            {
                DocComment.Write(writer, "summary", DocText.Of(one.Description).Behind($"{one.Status}:"));
                WriteCase(writer, response, one, plan.Result);
                if (one.InnerError is { } inner)
                {
                    DocComment.Write(writer, "summary", DocText.Plain($"{one.Status} with an error in its body."));
                    WriteClass(
                        writer, $"{inner.Name}(ResponseInfo info, {one.Type!.Text()} value, {inner.Type.Text()} error)",
                        $"{response}(info, CaseOutcome.Inside(error))", one.Headers,
                        Member("Value", one.Type!), Member("Error", inner.Type));
                }
            }

            writer.Line("/// <summary>A status that the spec does not document, or an error whose body does not match the spec.</summary>");
            WriteClass(writer, "Undocumented(ResponseInfo info)", $"{response}(info)", []);
            writer.Line();
            CaseReaderEmitter.Write(writer, plan);
        }
    }

    private static void WriteCase(SourceWriter writer, string response, CasePlan one, TypeReference? result)
    {
        if (one.Type is { } type)
        {
            var isResult = one is { IsSuccess: true, IsAlternate: false, IsSequence: false };
            var generic = isResult && result is not null && result != type ? $"<{result.Text()}>" : "";
            WriteClass(
                writer, $"{one.Name}(ResponseInfo info, {type.Text()} value)",
                $"{response}(info, CaseOutcome.{(one.IsSuccess ? "Of" : "Error")}{generic}(value))", one.Headers, Member("Value", type));
            return;
        }

        var outcome = !one.IsSuccess ? "" : result is null ? ", CaseOutcome.Nothing" : $", CaseOutcome.Of<{result.Text()}>(null)";
        WriteClass(writer, $"{one.Name}(ResponseInfo info)", $"{response}(info{outcome})", one.Headers);
    }

    private static string Member(string name, TypeReference type) =>
        $"public {type.Text()} {name} {{ get; }} = {name.ToLowerInvariant()};";

    private static void WriteClass(
        SourceWriter writer, string head, string parent, EquatableArray<HeaderPlan> headers, params string[] members)
    {
        var line = $"public sealed class {head} : {parent}{(members.Length == 0 ? ";" : $" {{ {string.Join(" ", members)} }}")}";
        if (headers.Count == 0 && (members.Length == 0 || line.Length <= Width))
        {
            writer.Line(line);
            return;
        }

        using (writer.Braces($"public sealed class {head} : {parent}"))
        {
            Array.ForEach(members, member => writer.Line(member));
            foreach (var header in headers)
            {
                HeaderEmitter.Write(writer, header);
            }
        }
    }
}
