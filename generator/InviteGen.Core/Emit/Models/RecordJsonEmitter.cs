using System.Text;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the codec of a record: only the directions in which its values travel.</summary>
internal static class RecordJsonEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan, bool bothWays)
    {
        plan = bothWays ? plan with { Usage = Usage.Request | Usage.Response }
            : plan.IsWritten ? plan with { Usage = plan.Usage | Usage.Request }
            : plan;
        using (writer.Braces($"internal readonly struct {plan.Name}Json : IJsonCodec<{plan.Name}>"))
        {
            if (plan.Usage.HasFlag(Usage.Request))
            {
                foreach (var property in plan.Properties)
                {
                    var name = Literal.Of(property.JsonName);
                    writer.Line($"private static readonly JsonEncodedText {property.Name}Name = JsonEncodedText.Encode({name});");
                }

                writer.LineIf(plan.Properties.Count > 0, "");
            }

            WriteReader(writer, plan);
            WriteWriter(writer, plan);
        }
    }

    private static void WriteReader(SourceWriter writer, RecordPlan plan)
    {
        if (!plan.Usage.HasFlag(Usage.Response))
        {
            writer.Line($"public static {plan.Name} Read(ref Utf8JsonReader reader) =>");
            using (writer.Indent())
            {
                writer.Line($"throw UnusedDirection.Read(nameof({plan.Name}));").Line();
            }

            return;
        }

        using (writer.Braces($"public static {plan.Name} Read(ref Utf8JsonReader reader)"))
        {
            foreach (var property in plan.Properties)
            {
                writer.Line($"{LocalType(property)} {property.Local} = default;");
            }

            writer.LineIf(plan.Extra is not null, $"Dictionary<string, {plan.Extra?.Type.Item!.Annotated}>? extra = null;");
            writer.Line("JsonObjectReader.Start(ref reader);");
            using (writer.Braces("while (JsonObjectReader.NextProperty(ref reader, out var name))"))
            {
                WriteSwitch(writer, plan);
            }

            WriteConstruction(writer, plan);
        }
    }

    private static void WriteSwitch(SourceWriter writer, RecordPlan plan)
    {
        if (plan.Properties.Count == 0)
        {
            writer.Line(Otherwise(plan));
            return;
        }

        using (writer.Braces("switch (name.Length)"))
        {
            foreach (var property in plan.Properties.OrderBy(property => Encoding.UTF8.GetByteCount(property.JsonName)))
            {
                var length = Encoding.UTF8.GetByteCount(property.JsonName);
                writer.Line($"case {length} when name.SequenceEqual({Literal.Of(property.JsonName)}u8):");
                using (writer.Indent())
                {
                    writer.Line($"{property.Local} = {Read(property)};").Line("break;");
                }
            }

            writer.Line("default:");
            using (writer.Indent())
            {
                writer.Line(Otherwise(plan)).Line("break;");
            }
        }
    }

    private static string Otherwise(RecordPlan plan) => plan.Extra is { } extra
        ? $"UndeclaredProperties.Read<{extra.Type.Item!.Annotated}, {extra.Type.Item.AnnotatedCodec}>(ref reader, name, ref extra);"
        : "JsonObjectReader.Skip(ref reader);";

    private static void WriteConstruction(SourceWriter writer, RecordPlan plan)
    {
        using (writer.Braces($"return new {plan.Name}", "};"))
        {
            foreach (var property in plan.Properties)
            {
                writer.Line($"{property.Name} = {Result(property)},");
            }

            writer.LineIf(plan.Extra is not null, $"{plan.Extra?.Name} = extra,");
        }
    }

    /// <summary>Servers send <c>null</c> for what is merely optional: it is read as absent.</summary>
    private static TypeReference ReadType(PropertyPlan property) => property.Presence == Presence.Required
        ? property.Type
        : property.Type.OrNull();

    /// <summary>C# converts no interface implicitly, so what may be a list is wrapped by hand.</summary>
    private static string Read(PropertyPlan property)
    {
        var read = ReadType(property).AnnotatedCodec + ".Read(ref reader)";
        return IsWrapped(property) ? $"new({read})" : read;
    }

    private static bool IsWrapped(PropertyPlan property) =>
        property.Presence == Presence.OptionalOrNull || property is { Presence: Presence.Required, Type.IsNullable: true };

    /// <summary>A required value may be null, so null cannot tell that it was absent.</summary>
    private static string LocalType(PropertyPlan property) => property switch
    {
        { Presence: Presence.OptionalOrNull } => property.Declared,
        { Presence: Presence.Required, Type.IsNullable: true } => $"Optional<{property.Type.Annotated}>",
        _ => property.Type.OrNull().Annotated,
    };

    private static string Result(PropertyPlan property)
    {
        var missing = $"throw JsonObjectReader.Missing(ref reader, {Literal.Of(property.JsonName)})";
        return property switch
        {
            { Presence: Presence.Required, Type.IsNullable: true } => $"{property.Local}.IsSet ? {property.Local}.Value : {missing}",
            { Presence: Presence.Required } => $"{property.Local} ?? {missing}",
            _ => property.Local,
        };
    }

    private static void WriteWriter(SourceWriter writer, RecordPlan plan)
    {
        if (!plan.Usage.HasFlag(Usage.Request))
        {
            writer.Line($"public static void Write(Utf8JsonWriter writer, {plan.Name} value) =>");
            using (writer.Indent())
            {
                writer.Line($"throw UnusedDirection.Write(nameof({plan.Name}));");
            }

            return;
        }

        using (writer.Braces($"public static void Write(Utf8JsonWriter writer, {plan.Name} value)"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (var property in plan.Properties)
            {
                WriteProperty(writer, property);
            }

            if (plan.Extra is { } extra)
            {
                var item = extra.Type.Item!;
                writer.Line($"UndeclaredProperties.Write<{item.Annotated}, {item.AnnotatedCodec}>(writer, value.{extra.Name});");
            }

            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void WriteProperty(SourceWriter writer, PropertyPlan property)
    {
        var value = property.Presence == Presence.Optional ? property.Local : "value." + property.Name;
        var type = property.Presence == Presence.Optional ? property.Type.NotNull() : property.Type;
        var condition = property.Presence switch
        {
            Presence.Optional => $"if (value.{property.Name} is {{ }} {property.Local})",
            Presence.OptionalOrNull => $"if ({value}.IsSet)",
            _ => null,
        };
        value = property.Presence == Presence.OptionalOrNull ? value + ".Value" : value;
        if (condition is null)
        {
            WriteBody();
            return;
        }

        using (writer.Braces(condition))
        {
            WriteBody();
        }

        void WriteBody() => writer
            .Line($"writer.WritePropertyName({property.Name}Name);")
            .Line($"{type.AnnotatedCodec}.Write(writer, {value});");
    }
}
