namespace InviteGen.Core.Tests.Harness;

/// <summary>Frames for pieces of a spec, so that a test shows only what it is about.</summary>
internal static class Specs
{
    private const string Head =
        """
        openapi: 3.1.0
        info: { title: Things, version: '1' }

        """;

    private const string Content = "content: { application/json: { schema: { $ref: '#/components/schemas/Thing' } } }";

    private const string Sends = "requestBody: { required: true, " + Content + " }";

    private const string Receives = "responses: { '200': { description: Done., " + Content + " } }";

    private const string ReceivesNothing = "responses: { '204': { description: Done. } }";

    /// <summary>An API that sends and receives the schema <c>Thing</c>.</summary>
    public static string BothWays(string schemas) => Things(schemas, Sends, Receives);

    /// <summary>An API that only sends the schema <c>Thing</c>.</summary>
    public static string Sent(string schemas) => Things(schemas, Sends, ReceivesNothing);

    /// <summary>An API that only receives the schema <c>Thing</c>.</summary>
    public static string Received(string schemas) => Things(schemas, Receives);

    /// <summary>An API with these paths.</summary>
    public static string Paths(string paths, string components = "") =>
        Head + "paths:\n" + Indent(paths, 2) + (components.Length == 0 ? "" : "components:\n" + Indent(components, 2));

    /// <summary>An API of one operation, <c>GET /things</c>, of which this is the rest.</summary>
    public static string Get(string operation, string components = "") =>
        Paths("/things:\n  get:\n" + Indent("operationId: getThings\n" + operation, 4), components);

    private static string Things(string schemas, params string[] lines) =>
        Paths(
            "/things:\n  post:\n" + Indent("operationId: exchange\n" + string.Join('\n', lines), 4),
            "schemas:\n" + Indent(schemas, 2));

    private static string Indent(string text, int spaces)
    {
        var margin = new string(' ', spaces);
        return string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : margin + line + "\n"));
    }
}
