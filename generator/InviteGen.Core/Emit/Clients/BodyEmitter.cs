using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Operations;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how the body of a request is made.</summary>
internal static class BodyEmitter
{
    public static void Write(SourceWriter writer, BodyPlan? body)
    {
        if (body is null)
        {
            return;
        }

        if (body.IsRequired)
        {
            writer.Line($"httpRequest.Content = {Content(body, body.Name)};");
            return;
        }

        using (writer.Braces($"if ({body.Name} is not null)"))
        {
            var value = body.Type.IsValueType && !body.Type.IsNullable ? body.Name + ".Value" : body.Name;
            writer.Line($"httpRequest.Content = {Content(body, value)};");
        }
    }

    private static string Content(BodyPlan body, string value)
    {
        var arguments = $"{value}, {Literal.Of(body.MediaType)}";
        var codec = $"<{body.Type.Annotated}, {body.Type.AnnotatedCodec}>";
        return body.Form switch
        {
            BodyForm.Json => $"new JsonBody{codec}({arguments})",
            BodyForm.UrlEncoded => $"RequestBody.Form{codec}({arguments}{Encodings(body)})",
            BodyForm.Multipart when body.HasFiles => $"{value}.ToContent({Literal.Of(body.MediaType)}{Encodings(body)})",
            BodyForm.Multipart => $"RequestBody.Parts{codec}({arguments}{Encodings(body)})",
            BodyForm.Text => $"RequestBody.Text({arguments})",
            _ => $"RequestBody.Binary({arguments})",
        };
    }

    private static string Encodings(BodyPlan body) => string.Concat(body.Encodings.Select(encoding => ", " + Encoding(encoding)));

    private static string Encoding(PropertyEncoding encoding)
    {
        var start = $"new FieldEncoding({Literal.Of(encoding.Name)}, {Literal.Of(encoding.ContentType)}";
        return encoding.Style is { } style
            ? $"{start}, ParameterStyle.{style}, {Literal.Of(encoding.Explode)}, {Literal.Of(encoding.AllowReserved)})"
            : start + ")";
    }
}
