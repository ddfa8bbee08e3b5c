using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Models;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the client class: how it is made, and its operations.</summary>
internal static class ClientEmitter
{
    public static string Write(ClientPlan plan, PieceGuard guard)
    {
        var client = plan.Target.ClientName;
        string[] usings =
        [
            "System.Net.Http", "System.Text.Json", "System.Threading", "System.Threading.Tasks",
            .. SourceFile.StreamUsings(plan.Operations),
        ];
        var writer = SourceFile.Start(plan.Target, usings);
        DocComment.Write(writer, "summary", DocText.Plain(plan.Title));
        using (writer.Braces($"public sealed partial class {client} : I{client}"))
        {
            WriteFields(writer, plan);
            writer.Lines(
                $$"""

                /// <summary>Creates a client.</summary>
                /// <param name="http">Sends the requests. The client does not dispose it.</param>
                /// <param name="options">The address of the API, credentials and limits.</param>
                public {{client}}(HttpClient http, {{client}}Options? options = null)
                {
                    _options = options ?? new {{client}}Options();
                    _transport = new ApiTransport(http, _options, {{DefaultServer(plan)}});
                }
                """);
            if (plan.HasAlternates)
            {
                WriteAccepting(writer, client);
            }

            foreach (var operation in plan.Operations)
            {
                guard.Run(operation.Owner, () => OperationEmitter.Write(writer, operation));
            }
        }

        return writer.ToString();
    }

    private static void WriteAccepting(SourceWriter writer, string client) => writer.Lines(
        $$"""
        private {{client}}(ApiTransport transport, {{client}}Options options)
        {
            _options = options;
            _transport = transport;
        }

        /// <inheritdoc/>
        public I{{client}} Accepting(string mediaTypes) => new {{client}}(_transport.Accepting(mediaTypes), _options);

        """);

    private static void WriteFields(SourceWriter writer, ClientPlan plan)
    {
        FieldEmitter.Write(writer, plan.Fields);
        SecurityEmitter.WriteFields(writer, plan);
        ServersEmitter.WriteFields(writer, plan);
        writer.Line($"private readonly {plan.Target.ClientName}Options _options;");
        writer.Line("private readonly ApiTransport _transport;");
    }

    private static string DefaultServer(ClientPlan plan)
    {
        if (plan.DefaultServer is not { IsDefault: true } server)
        {
            return "null";
        }

        return $"{plan.Stem}Servers.{server.Name}" + (server.Arguments.Count > 0 ? "()" : "");
    }
}
