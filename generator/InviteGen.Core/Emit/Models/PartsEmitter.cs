using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes how a record with files becomes a multipart body.</summary>
internal static class PartsEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan)
    {
        using (writer.Line().Braces("internal HttpContent ToContent(string mediaType, params FieldEncoding[] encodings)"))
        {
            writer.Line("var body = new MultipartBody(mediaType, encodings);");
            foreach (var property in plan.Properties)
            {
                WriteProperty(writer, property);
            }

            if (plan.Extra is { } extra)
            {
                var (type, codec) = (extra.Type.Item!.Annotated, extra.Type.Item.AnnotatedCodec);
                using (writer.Braces($"foreach (var (key, item) in {extra.Name} ?? new Dictionary<string, {type}>())"))
                {
                    writer.Line($"body.Add<{type}, {codec}>(key, item);");
                }
            }

            writer.Line("return body;");
        }
    }

    private static void WriteProperty(SourceWriter writer, PropertyPlan property)
    {
        if (property.Presence == Presence.Required)
        {
            writer.Line(Add(property, property.Name));
            return;
        }

        using (writer.Braces($"if ({property.Name} is {{ }} {property.Local})"))
        {
            writer.Line(Add(property, property.Local));
        }
    }

    private static string Add(PropertyPlan property, string access)
    {
        var isFile = property.Type == ScalarTypes.File || property.Type.Item == ScalarTypes.File;
        var codec = isFile ? "" : $"<{property.Type.Name}, {property.Type.Codec}>";
        return $"body.Add{codec}({Literal.Of(property.JsonName)}, {access});";
    }
}
