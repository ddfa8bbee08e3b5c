using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Models;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the class of the client: how it is made, its groups, and its operations.</summary>
internal static class ClientEmitter
{
    public static string Write(ClientPlan plan, PieceGuard guard)
    {
        var client = plan.Target.ClientName;
        var writer = StartClass(plan, plan.Main);
        DocComment.Write(writer, "summary", DocText.Plain(plan.Title));
        using (writer.Braces($"public sealed partial class {client} : I{client}"))
        {
            WriteFields(writer, plan, plan.Main);
            var groups = plan.Groups.Where(group => group.Group!.HasClass).ToList();
            if (groups.Count > 0)
            {
                WriteConstructors(writer, plan, groups);
            }
            else
            {
                WriteConstructor(writer, plan);
            }

            WriteOperations(writer, plan.Main, guard);
        }

        return writer.ToString();
    }

    /// <summary>Starts the file of a class that has operations.</summary>
    public static SourceWriter StartClass(ClientPlan plan, ClassPlan own) => SourceFile.Start(
        plan.Target,
        [
            "System.Net.Http", "System.Text.Json", "System.Threading", "System.Threading.Tasks",
            .. SourceFile.StreamUsings(own.Operations),
        ]);

    /// <summary>Writes what the operations of a class share.</summary>
    public static void WriteFields(SourceWriter writer, ClientPlan plan, ClassPlan own)
    {
        FieldEmitter.Write(writer, own.Fields);
        SecurityEmitter.WriteFields(writer, plan.Target, own);
        ServersEmitter.WriteFields(writer, plan.Target, own);
        writer.Line($"private readonly {plan.Target.ClientName}Options _options;");
        writer.Line("private readonly ApiTransport _transport;");
    }

    /// <summary>Writes the public constructor of a class that has another one.</summary>
    public static void WriteChainedConstructor(SourceWriter writer, ClientPlan plan, string name) => writer.Lines(
        $$"""

        /// <summary>Creates a client.</summary>
        /// <param name="http">Sends the requests. The client does not dispose it.</param>
        /// <param name="options">The address of the API, credentials and limits.</param>
        public {{name}}(HttpClient http, {{plan.Target.ClientName}}Options? options = null)
            : this(new ApiTransport(http, options ??= new {{plan.Target.ClientName}}Options(), {{DefaultServer(plan)}}), options)
        {
        }

        """);

    /// <summary>Writes how a class makes another one that asks for other media types.</summary>
    public static void WriteAccepting(SourceWriter writer, string name) => writer.Lines(
        $$"""
        /// <inheritdoc/>
        public I{{name}} Accepting(string mediaTypes) => new {{name}}(_transport.Accepting(mediaTypes), _options);

        """);

    /// <summary>Writes the methods of a class.</summary>
    public static void WriteOperations(SourceWriter writer, ClassPlan own, PieceGuard guard)
    {
        foreach (var operation in own.Operations)
        {
            guard.Run(operation.Owner, () => OperationEmitter.Write(writer, operation));
        }
    }

    private static void WriteConstructor(SourceWriter writer, ClientPlan plan)
    {
        var client = plan.Target.ClientName;
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
            writer.Lines(
                $$"""
                private {{client}}(ApiTransport transport, {{client}}Options options)
                {
                    _options = options;
                    _transport = transport;
                }

                """);
            WriteAccepting(writer, client);
        }
    }

    /// <summary>The groups of a client send through what it sends through.</summary>
    private static void WriteConstructors(SourceWriter writer, ClientPlan plan, List<ClassPlan> groups)
    {
        var client = plan.Target.ClientName;
        WriteChainedConstructor(writer, plan, client);
        using (writer.Braces($"private {client}(ApiTransport transport, {client}Options options)"))
        {
            writer.Line("_options = options;").Line("_transport = transport;");
            foreach (var group in groups)
            {
                writer.Line($"{group.Group!.Name} = new {group.Name}(transport, options);");
            }
        }

        foreach (var group in groups)
        {
            writer.Line("/// <inheritdoc/>");
            writer.Line($"public {group.Group!.InterfaceName} {group.Group.Name} {{ get; }}").Line();
        }

        if (plan.HasAlternates)
        {
            WriteAccepting(writer, client);
        }
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
