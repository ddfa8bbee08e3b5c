using InviteGen.Core.Contract.Operations;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how a request is made: its target, headers, body and credentials.</summary>
internal static class RequestEmitter
{
    private static readonly HashSet<string> KnownMethods =
        new(StringComparer.Ordinal) { "Delete", "Get", "Head", "Options", "Patch", "Post", "Put", "Trace" };

    public static void Write(SourceWriter writer, OperationPlan operation)
    {
        writer.Line($"var requestTarget = new RequestTarget({Literal.Of(operation.Path)});");
        WriteParameters(writer, operation, ParameterIn.Path, ParameterIn.Query, ParameterIn.QueryString);

        string[] accept = operation.Accept.Count == 0 ? [] : [Literal.Of(string.Join(", ", operation.Accept))];
        string[] server = operation.Server is null ? [] : ["server: " + operation.Server.Field];
        var isDone = operation.Body is null
            && operation.Parameters.All(parameter => parameter.Source.In is ParameterIn.Path or ParameterIn.Query);
        var start = isDone ? "return" : "var httpRequest =";
        writer.Call($"{start} _transport.CreateRequest", [Method(operation.Method), "requestTarget", .. accept, .. server], ";");
        WriteParameters(writer, operation, ParameterIn.Header, ParameterIn.Cookie);

        BodyEmitter.Write(writer, operation.Body);
        writer.LineIf(!isDone, "return httpRequest;");
    }

    private static void WriteParameters(SourceWriter writer, OperationPlan operation, params ParameterIn[] places)
    {
        foreach (var parameter in operation.Parameters.Where(parameter => places.Contains(parameter.Source.In)))
        {
            writer.Line(Send(parameter));
        }
    }

    private static string Send(ParameterPlan parameter)
    {
        var source = parameter.Source;
        var name = Literal.Of(source.Name);
        var value = WireExpression.Of(parameter);
        var explode = Literal.Of(source.Explode);
        var reserved = source.AllowReserved ? ", allowReserved: true" : "";
        return source.In switch
        {
            ParameterIn.Path => $"requestTarget.AddPath({name}, {value}, ParameterStyle.{source.Style}, explode: {explode}{reserved});",
            ParameterIn.Query => $"requestTarget.AddQuery({name}, {value}, ParameterStyle.{source.Style}, explode: {explode}"
                + $", allowReserved: {Literal.Of(source.AllowReserved)});",
            ParameterIn.QueryString when parameter.Form == BodyForm.UrlEncoded =>
                $"requestTarget.AddQueryForm({WireExpression.Text(parameter)});",
            ParameterIn.QueryString => $"requestTarget.AddQueryText({WireExpression.Text(parameter)});",
            ParameterIn.Header => $"RequestHeader.Add(httpRequest, {name}, {value}, explode: {explode});",
            _ => $"RequestHeader.AddCookie(httpRequest, {name}, {value}, ParameterStyle.{source.Style}, explode: {explode}{reserved});",
        };
    }

    private static string Method(string method)
    {
        var name = method.Substring(0, 1) + method.Substring(1).ToLowerInvariant();
        return KnownMethods.Contains(name) && !method.Any(char.IsLower) ? "HttpMethod." + name : $"new HttpMethod({Literal.Of(method)})";
    }
}
