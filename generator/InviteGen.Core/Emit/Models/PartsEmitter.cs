using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Models;

/// <summary>Writes how a record becomes a multipart body.</summary>
internal static class PartsEmitter
{
    public static void Write(SourceWriter writer, RecordPlan plan)
    {
        using (writer.Line().Braces("internal HttpContent ToContent(string mediaType, params FieldEncoding[] encodings)"))
        {
            writer.Line("var body = new MultipartBody(mediaType, encodings);");
            foreach (var property in plan.Properties.Where(property => property.Header is null))
            {
                var headers = plan.Properties.Where(header => header.Header?.Part == property.JsonName).Select(Header);
                WriteProperty(writer, property, headers);
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

    private static void WriteProperty(SourceWriter writer, PropertyPlan property, IEnumerable<string> headers)
    {
        if (property.Presence == Presence.Required)
        {
            writer.Line(Add(property, property.Name));
            WriteAll(writer, headers);
            return;
        }

        using (writer.Braces($"if ({property.Name} is {{ }} {property.Local})"))
        {
            writer.Line(Add(property, property.Local));
            WriteAll(writer, headers);
        }
    }

    private static void WriteAll(SourceWriter writer, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            writer.Line(line);
        }
    }

    private static string Header(PropertyPlan property)
    {
        var type = property.Presence == Presence.Required ? property.Type : property.Type.OrNull();
        var codec = type.IsValueType ? $"{type.Annotated}, {type.AnnotatedCodec}" : $"{type.Name}, {type.Codec}";
        var explode = Literal.Of(property.Header!.Explode);
        return $"body.AddHeader({Literal.Of(property.Header.Name)}, WireShape.Of<{codec}>({property.Name}), explode: {explode});";
    }

    private static string Add(PropertyPlan property, string access)
    {
        var isFile = property.Type == ScalarTypes.File || property.Type.Item == ScalarTypes.File;
        var codec = isFile ? "" : $"<{property.Type.Name}, {property.Type.Codec}>";
        return $"body.Add{codec}({Literal.Of(property.JsonName)}, {access});";
    }
}
