using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Servers;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the places where the API is served.</summary>
internal static class ServersEmitter
{
    public static string Write(ClientPlan plan)
    {
        var writer = SourceFile.Start(plan.Target);
        writer.Line($"/// <summary>The places where {DocComment.Escape(plan.Title)} is served, as its spec names them.</summary>");
        using (writer.Braces($"public static class {plan.Stem}Servers"))
        {
            for (var i = 0; i < plan.Servers.Count; i++)
            {
                writer.LineIf(i > 0, "");
                WriteServer(writer, plan.Servers[i]);
            }
        }

        return writer.ToString();
    }

    private static void WriteServer(SourceWriter writer, ServerPlan server)
    {
        DocComment.Write(writer, "summary", server.Source.Description, server.Source.Url);
        var url = Literal.Of(server.Source.Url);
        if (server.Arguments.Count == 0)
        {
            writer.Line($"public static Uri {server.Name} {{ get; }} = new({url}, UriKind.RelativeOrAbsolute);");
            return;
        }

        for (var i = 0; i < server.Arguments.Count; i++)
        {
            var variable = server.Source.Variables[i];
            var name = server.Arguments[i].TrimStart('@');
            DocComment.Write(writer, $"param name=\"{name}\"", variable.Description, name);
        }

        writer.Line("/// <exception cref=\"ArgumentException\">A value would lead to another place.</exception>");
        var parameters = server.Arguments.Select((name, i) => $"string {name} = {Literal.Of(server.Source.Variables[i].Default)}");
        var variables = server.Arguments.Select((name, i) => $"({Literal.Of(server.Source.Variables[i].Name)}, {name})");
        writer.Call($"public static Uri {server.Name}", parameters.ToList(), " =>");
        using (writer.Indent())
        {
            writer.Call("ServerTemplate.Expand", [url, .. variables], ";");
        }
    }
}
