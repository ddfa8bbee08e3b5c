using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Emit.Writing;

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
                var encodings = EncodingExpression.Arguments(body.Encodings);
        return body.Form switch
        {
            BodyForm.Json => $"new JsonBody<{body.Type.TextAndCodec()}>({arguments})",
            BodyForm.UrlEncoded => $"RequestBody.Form<{body.Type.TextAndCodec()}>({arguments}{encodings})",
            BodyForm.Multipart when body.HasParts => $"{value}.ToContent({Literal.Of(body.MediaType)}{encodings})",
            BodyForm.Multipart => $"RequestBody.Parts<{body.Type.TextAndCodec()}>({arguments}{encodings})",
            BodyForm.Text => $"RequestBody.Text({arguments})",
            _ => $"RequestBody.Binary({arguments})",
        };
    }
}
