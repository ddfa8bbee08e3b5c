using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Validation;
using InviteGen.Core.Emit.Writing;
using InviteGen.Core.Text;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the validator of a record.</summary>
internal static class ValidatorEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan) => Write(writer, plan.Name, plan.Fields, () =>
    {
        foreach (var property in plan.Properties)
        {
            WriteMember(writer, property, Literal.Of((JsonPointer.Root / property.JsonName).Text), plan.IsGuarded(property));
        }

        if (plan.Extra is { } extra)
        {
            // In JSON its values stand beside the properties.
            WriteMember(writer, extra, CheckEmitter.Itself, isGuarded: false);
        }

        CheckEmitter.Write(writer, plan.Checks, "value", CheckEmitter.Itself);
    });

    /// <summary>Writes a validator around its checks.</summary>
    public static void Write(
        SourceWriter writer, string name, CheckFields fields, Action writeChecks)
    {
        writer.Line($"/// <summary>Checks a <see cref=\"{name}\"/> against the constraints of the spec.</summary>");
        using (writer.Braces($"public static class {name}Validator"))
        {
            FieldEmitter.Write(writer, fields);
            writer.Lines(
                $$"""
                /// <summary>Checks a value.</summary>
                /// <returns>All errors, each with a JSON pointer to what is wrong; empty when the value is valid.</returns>
                public static IReadOnlyList<ValidationError> Validate({{name}} value) => ValidationErrors.Of(value, Validate);

                """);
            using (writer.Braces($"internal static void Validate({name} value, ref ValidationErrors errors, string at = \"\")"))
            {
                writer.Line("var start = errors.Count;");
                writeChecks();
                writer.Line("errors.PrefixFrom(start, at);");
            }
        }
    }

    private static void WriteMember(SourceWriter writer, PropertyPlan member, string at, bool isGuarded)
    {
        var access = "value." + member.Name;
        if (isGuarded && !member.Type.IsValueType)
        {
            WriteRequired(writer, member, access, at);
            return;
        }

        if (isGuarded)
        {
            // The compiler demands the member, but cannot keep a caller from setting it to the default of the enum.
            writer.Line($"Check.Required(ref errors, {at}, OpenEnum.OrNull({access}));");
        }

        writer.LineIf(member.IsDemanded, $"Check.Set(ref errors, {at}, {access});");
        if (member.Validation.IsEmpty)
        {
            return;
        }

        var local = member.Local;
        var condition = member.Presence switch
        {
            Presence.OptionalOrNull => $"if ({access} is {{ IsSet: true, Value: {{ }} {local} }})",
            _ when member.Presence == Presence.Optional || member.Type.IsNullable => $"if ({access} is {{ }} {local})",
            _ => null,
        };
        if (condition is null)
        {
            CheckEmitter.Write(writer, member.Validation, access, at);
            return;
        }

        using (writer.Braces(condition))
        {
            CheckEmitter.Write(writer, member.Validation, local, at);
        }
    }

    /// <summary>The compiler demands the member, but cannot keep a caller from setting it to null.</summary>
    private static void WriteRequired(SourceWriter writer, PropertyPlan member, string access, string at)
    {
        if (member.Validation.IsEmpty)
        {
            writer.Line($"Check.Required(ref errors, {at}, {access});");
            return;
        }

        using (writer.Braces($"if (Check.Required(ref errors, {at}, {access}))"))
        {
            CheckEmitter.Write(writer, member.Validation, access, at);
        }
    }
}
