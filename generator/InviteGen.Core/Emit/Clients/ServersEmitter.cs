using InviteGen.Core.Contract.Servers;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the servers of the API.</summary>
internal static class ServersEmitter
{
    public static string Write(ClientPlan plan)
    {
        var writer = SourceFile.Start(plan.Target);
        writer.Line($"/// <summary>The servers of {XmlText.Escape(plan.Title)} that the spec lists.</summary>");
        using (writer.Braces($"public static class {plan.Stem}Servers"))
        {
            writer.Separated(plan.Servers, server => WriteServer(writer, server));
        }

        return writer.ToString();
    }

    private static void WriteServer(SourceWriter writer, ServerPlan server)
    {
        DocComment.Write(writer, "summary", DocText.Of(server.Source.Description).Or(server.Source.Url));
        var url = Literal.Of(server.Source.Url);
        if (server.Arguments.Count == 0 && !server.IsRelative)
        {
            writer.Line($"public static Uri {server.Name} => new({url}, UriKind.RelativeOrAbsolute);");
            return;
        }

        writer.LineIf(
            server.IsRelative, "/// <param name=\"document\">The URL of the spec. The server URL is relative to it.</param>");
        foreach (var argument in server.Arguments)
        {
            var name = argument.Name.TrimStart('@');
            DocComment.Write(writer, $"param name=\"{name}\"", DocText.Of(Describe(argument.Source)).Or(name));
        }

        writer.Line(
            "/// <exception cref=\"ArgumentException\">A value contains characters that would change other parts of the URL.</exception>");
        var parameters = server.Arguments.Select(argument => argument.HasDefault
            ? $"string {argument.Name} = {Literal.Of(argument.Source.Default)}"
            : $"string {argument.Name}");
        var variables = server.Arguments.Select(argument => $"({Literal.Of(argument.Source.Name)}, {argument.Name})");
        string[] document = server.IsRelative ? ["document"] : [];
        writer.Call($"public static Uri {server.Name}", [.. document.Select(name => "Uri " + name), .. parameters], " =>");
        using (writer.Indent())
        {
            writer.Line($"ServerTemplate.Expand({string.Join(", ", [.. document, url, .. variables])});");
        }
    }

    /// <summary>The fields of a class for the servers that some of its operations have for themselves.</summary>
    public static void WriteFields(SourceWriter writer, ClientTarget target, ClassPlan plan)
    {
        foreach (var server in plan.Servers)
        {
            var address = server.Server.Address is { } known ? Literal.Of(known) : "null";
            writer.Line($"private static readonly OperationServer {server.Field} =");
            using (writer.Indent())
            {
                writer.Line($"new({address}, static options => (({target.ClientName}Options)options).{server.Option});").Line();
            }
        }
    }

    private static string Describe(ServerVariable variable) => variable.Values.Count == 0
        ? variable.Description
        : $"{variable.Description} One of: {string.Join(", ", variable.Values)}.".Trim();
}
