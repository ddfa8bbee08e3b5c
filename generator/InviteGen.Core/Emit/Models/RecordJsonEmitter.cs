using System.Text;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes the codec of a record.</summary>
internal static class RecordJsonEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan) => CodecEmitter.Write(
        writer, plan, () => WriteNames(writer, plan), () => WriteReading(writer, plan), () => WriteWriting(writer, plan));

    private static void WriteNames(SourceWriter writer, RecordPlan plan)
    {
        foreach (var property in plan.Properties)
        {
            var name = Literal.Of(property.JsonName);
            writer.Line($"private static readonly JsonEncodedText {property.Name}Name = JsonEncodedText.Encode({name});");
        }

        writer.LineIf(plan.Properties.Count > 0, "");
    }

    private static void WriteReading(SourceWriter writer, RecordPlan plan)
    {
        foreach (var property in plan.Properties)
        {
            writer.Line($"{property.LocalType.Text()} {property.Local} = default;");
        }

        writer.LineIf(plan.Extra is not null, $"Dictionary<string, {plan.ExtraItem?.Text()}>? extra = null;");
        writer.Line("JsonObjectReader.Start(ref reader);");
        using (writer.Braces("while (JsonObjectReader.NextProperty(ref reader, out var name))"))
        {
            WriteSwitch(writer, plan);
        }

        WriteConstruction(writer, plan);
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

    private static string Otherwise(RecordPlan plan) => plan.ExtraItem is { } item
        ? $"UndeclaredProperties.Read<{item.TextAndCodec()}>(ref reader, name, ref extra);"
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

    /// <summary>C# converts no interface implicitly, so what may be a list is wrapped by hand.</summary>
    private static string Read(PropertyPlan property)
    {
        var read = property.ReadType.Codec() + ".Read(ref reader)";
        return property.LocalType is OptionalReference ? $"new({read})" : read;
    }

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

    private static void WriteWriting(SourceWriter writer, RecordPlan plan)
    {
        writer.Line("writer.WriteStartObject();");
        foreach (var property in plan.Properties)
        {
            WriteProperty(writer, property);
        }

        if (plan.ExtraItem is { } item)
        {
            writer.Line($"UndeclaredProperties.Write<{item.TextAndCodec()}>(writer, value.{plan.Extra!.Name});");
        }

        writer.Line("writer.WriteEndObject();");
    }

    private static void WriteProperty(SourceWriter writer, PropertyPlan property)
    {
        var type = property.WrittenType;
        var method = property.Presence switch
        {
            Presence.Optional => type.IsValueType ? "WriteOptionalValue" : "WriteOptional",
            Presence.OptionalOrNull => "WriteIfSet",
            _ => "Write",
        };
        writer.Line($"JsonField.{method}<{type.TextAndCodec()}>(writer, {property.Name}Name, value.{property.Name});");
    }
}
