using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes a hierarchy of cases: an abstract record, and a nested record for each case.</summary>
internal static class CaseHierarchyEmitter
{
    /// <summary>A summary that names more types than this is no summary.</summary>
    private const int MostNamed = 8;

    public static void Write(SourceWriter writer, CaseHierarchyPlan plan)
    {
        DocComment.Write(writer, "summary", DocText.Of(plan.Description).Or(Describe(plan)));
        writer.Line($"[JsonConverter(typeof(CodecConverter<{plan.Name}, {plan.Name}Json>))]");
        Deprecation.Write(writer, plan.IsDeprecated);
        using (writer.Braces($"public abstract partial record {plan.Name}"))
        {
            writer.Line($"private {plan.Name}() {{ }}").Line();
            foreach (var one in plan.Cases)
            {
                WriteCase(writer, plan.Name, one.Name, one.Type, $"A value of type {one.Type.Text()}.");
                if (one.Type is not CollectionReference)
                {
                    writer.Line($"/// <summary>Creates a <see cref=\"{one.Name}\"/>.</summary>");
                    writer.Line($"public static implicit operator {plan.Name}({one.Type.Text()} value) => new {one.Name}(value);");
                    writer.Line();
                }
            }

            WriteCase(writer, plan.Name, "Unknown", ScalarTypes.Any, "A value that the spec does not describe; it is kept as received.");
        }
    }

    private static string Describe(CaseHierarchyPlan plan)
    {
        var names = plan.Cases.Select(one => one.Type.Text()).ToList();
        var more = names.Count > MostNamed ? $" and {names.Count - MostNamed} more" : "";
        return names.Count == 0
            ? "A value of a type that the spec does not describe."
            : $"A value of one of these types: {string.Join(", ", names.Take(MostNamed))}{more}.";
    }

    private static void WriteCase(SourceWriter writer, string hierarchy, string name, TypeReference type, string summary)
    {
        DocComment.Write(writer, "summary", DocText.Plain(summary));
        writer.Line("/// <param name=\"Value\">The value.</param>");
        var head = $"public sealed record {name}({type.Text()} Value) : {hierarchy}";
        if (!type.NeedsDeepEquality)
        {
            writer.Line(head + ";").Line();
            return;
        }

        using (writer.Braces(head))
        {
            writer.Lines(
                $"""
                /// <inheritdoc/>
                public bool Equals({name}? other) => other is not null && ValueEquality.Equal(Value, other.Value);

                /// <inheritdoc/>
                public override int GetHashCode() => ValueEquality.Hash(Value);
                """);
        }
    }
}
