using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes a record: its members, and equality where the compiler's own would not look into them.</summary>
internal static class RecordEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan)
    {
        DocComment.Write(writer, "summary", plan.Description);
        writer.LineIf(!plan.HasParts, $"[JsonConverter(typeof(CodecConverter<{plan.Name}, {plan.Name}Json>))]");
        Deprecation.Write(writer, plan.IsDeprecated);
        using (writer.Braces($"public sealed partial record {plan.Name}"))
        {
            var members = plan.Members.ToList();
            for (var i = 0; i < members.Count; i++)
            {
                writer.LineIf(i > 0 && (IsDescribed(members[i]) || IsDescribed(members[i - 1])), "");
                WriteMember(writer, members[i]);
            }

            if (plan.NeedsDeepEquality)
            {
                WriteEquality(writer, plan.Name, members);
            }

            if (members.Any(member => member.IsSecret))
            {
                WritePrinting(writer, members);
            }

            if (plan.HasParts)
            {
                PartsEmitter.Write(writer, plan);
            }
        }
    }

    /// <summary>Members that have nothing but a name stand without empty lines between them.</summary>
    private static bool IsDescribed(PropertyPlan member) =>
        member is not { Description.Length: 0, Default: null, Constant: null, IsDeprecated: false };

    private static void WriteMember(SourceWriter writer, PropertyPlan member)
    {
        if (member.Constant is { } constant)
        {
            writer.Line($"/// <summary>The only value of <see cref=\"{member.Name}\"/> in the spec.</summary>");
            writer.Line($"public const {member.Type.NotNull().Text()} {constant.Name} = {Literal.Of(constant.Value)};").Line();
        }

        DocComment.Write(writer, "summary", member.Description);
        if (member.Default is { } value && value != "null" && member.Presence != Presence.Required)
        {
            DocComment.Write(writer, "remarks", DocText.Plain($"Server default: {value}"));
        }

        // The compiler warns of an obsolete member that is required (CS9042), because every caller must set it: the generated code would
        // have a warning that nobody can fix, and so would every object initializer.
        Deprecation.Write(writer, member.IsDeprecated && member.Presence != Presence.Required);
        var required = member.Presence == Presence.Required && !member.IsPreset ? "required " : "";
        var preset = member.IsPreset ? $" = {member.Constant!.Name};" : "";
        writer.Line($"public {required}{member.Declared.Text()} {member.Name} {{ get; init; }}{preset}");
    }

    /// <summary>The compiler's own ToString would print what is secret.</summary>
    private static void WritePrinting(SourceWriter writer, List<PropertyPlan> members)
    {
        writer.Line().Line("/// <summary>Prints the members, with secrets hidden.</summary>");
        using (writer.Braces("private bool PrintMembers(global::System.Text.StringBuilder builder)"))
        {
            for (var i = 0; i < members.Count; i++)
            {
                var label = Literal.Of($"{(i > 0 ? ", " : "")}{members[i].Name} = ");
                var value = members[i].IsSecret ? "\"(hidden)\"" : $"(object?){members[i].Name}";
                writer.Line($"builder.Append({label}).Append({value});");
            }

            writer.Line("return true;");
        }
    }

    private static void WriteEquality(SourceWriter writer, string name, List<PropertyPlan> members)
    {
        writer.Lines(
            $"""

            /// <summary>True when all members are equal; lists and dictionaries are compared by their contents.</summary>
            public bool Equals({name}? other) => ReferenceEquals(this, other) || (other is not null
            """);
        using (writer.Indent())
        {
            for (var i = 0; i < members.Count; i++)
            {
                writer.Line("&& " + Equal(members[i]) + (i == members.Count - 1 ? ");" : ""));
            }
        }

        // A hash need not look at everything; as many as one call takes tell most values apart.
        var hashed = members.Take(8).Select(member => member.Type.NeedsDeepEquality ? $"ValueEquality.Hash({member.Name})" : member.Name);
        writer.Line().Line("/// <inheritdoc/>");
        writer.Line($"public override int GetHashCode() => global::System.HashCode.Combine({string.Join(", ", hashed)});");
    }

    private static string Equal(PropertyPlan member)
    {
        var name = member.Name;
        return member switch
        {
            { Type.NeedsDeepEquality: true } => $"ValueEquality.Equal({name}, other.{name})",
            { Presence: Presence.OptionalOrNull } => $"{name}.Equals(other.{name})",
            { Type: ScalarReference { Type: ScalarType.Double or ScalarType.Single } type } =>
                $"Nullable.Equals<{type.NotNull().Text()}>({name}, other.{name})",
            _ => $"{name} == other.{name}",
        };
    }
}
