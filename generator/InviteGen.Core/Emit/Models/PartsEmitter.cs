using InviteGen.Core.CSharp.Models;
using InviteGen.Core.Emit.Types;
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
                var item = plan.ExtraItem!;
                using (writer.Braces($"foreach (var (key, item) in {extra.Name} ?? new Dictionary<string, {item.Text()}>())"))
                {
                    writer.Line($"body.Add<{item.TextAndCodec()}>(key, item);");
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
        var value = $"WireShape.Of<{property.HeaderType.TextAndCodec()}>({property.Name})";
        return $"body.AddHeader({Literal.Of(property.Header!.Name)}, {value}, explode: {Literal.Of(property.Header.Explode)});";
    }

    private static string Add(PropertyPlan property, string access)
    {
        var codec = property.IsFile ? "" : $"<{property.Type.NotNull().TextAndCodec()}>";
        return $"body.Add{codec}({Literal.Of(property.JsonName)}, {access});";
    }
}
