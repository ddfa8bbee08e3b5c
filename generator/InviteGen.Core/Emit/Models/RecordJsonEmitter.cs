using System.Text;
using InviteGen.Core.Contract;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the codec of a record: only the directions in which its values travel.</summary>
internal static class RecordJsonEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan, bool bothWays)
    {
        var usage = plan.CodecOf(bothWays);
        using (writer.Braces($"internal readonly struct {plan.Name}Json : IJsonCodec<{plan.Name}>"))
        {
            if (usage.HasFlag(Direction.Request))
            {
                foreach (var property in plan.Properties)
                {
                    var name = Literal.Of(property.JsonName);
                    writer.Line($"private static readonly JsonEncodedText {property.Name}Name = JsonEncodedText.Encode({name});");
                }

                writer.LineIf(plan.Properties.Count > 0, "");
            }

            if (usage.HasFlag(Direction.Response))
            {
                WriteReader(writer, plan);
            }

            if (usage.HasFlag(Direction.Request))
            {
                WriteWriter(writer, plan);
            }
        }
    }

    private static void WriteReader(SourceWriter writer, RecordPlan plan)
    {
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
                var name = Literal.Of(property.JsonName);
                writer.Line($"case {length} when name.SequenceEqual({name}u8): {property.Local} = {Read(property)}; break;");
            }

            writer.Line($"default: {Otherwise(plan)} break;");
        }
    }

    private static string Otherwise(RecordPlan plan) => plan.Extra is { } extra
        ? $"UndeclaredProperties.Read<{extra.Type.Item!.Annotated}, {extra.Type.Item.AnnotatedCodec}>(ref reader, name, ref extra);"
        : $"JsonObjectReader.Skip<{plan.Name}>(ref reader, name);";

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
        var type = property.Presence == Presence.Optional ? property.Type.NotNull() : property.Type;
        var method = property.Presence switch
        {
            Presence.Optional => type.IsValueType ? "WriteOptionalValue" : "WriteOptional",
            Presence.OptionalOrNull => "WriteIfSet",
            _ => "Write",
        };
        var codec = $"{type.Annotated}, {type.AnnotatedCodec}";
        writer.Line($"JsonField.{method}<{codec}>(writer, {property.Name}Name, value.{property.Name});");
    }
}
