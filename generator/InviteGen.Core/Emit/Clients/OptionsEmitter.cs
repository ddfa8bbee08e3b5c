using InviteGen.Core.Contract.Security;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Emit.Docs;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes the options of the client: one credential for each security scheme of the spec.</summary>
internal static class OptionsEmitter
{
    public static string Write(ClientPlan plan)
    {
        var writer = SourceFile.Start(plan.Target);
        writer.Line($"/// <summary>Options of <see cref=\"{plan.Target.ClientName}\"/>.</summary>");
        using (writer.Braces($"public sealed partial class {plan.Target.ClientName}Options : ClientOptionsBase"))
        {
            var credentials = plan.Credentials.Select(credential => (Action)(() => WriteCredential(writer, credential)));
            var servers = plan.OperationServers.Select(server => (Action)(() => WriteServer(writer, server)));
            writer.Separated(credentials.Concat(servers), write => write());
        }

        return writer.ToString();
    }

    private static void WriteCredential(SourceWriter writer, CredentialPlan credential)
    {
        DocComment.Write(writer, "summary", DocText.Of(credential.Scheme.Description).Or(Describe(credential.Scheme)));
        writer.Line($"public Credential? {credential.Name} {{ get; set; }}");
    }

    private static void WriteServer(SourceWriter writer, OperationServerPlan server)
    {
        var otherwise = server.Server.Address is null
            ? "If this is null, the base address is used."
            : $"If this is null, requests are sent to {server.Server.Address} if the base address has the same host as the first server "
                + "of the spec, and otherwise to the base address.";
        DocComment.Write(writer, "summary", DocText.Plain($"The server URL for {server.Operations}. {otherwise}"));
        writer.Line($"public Uri? {server.Option} {{ get; set; }}");
    }

    private static string Describe(SecurityScheme scheme) => scheme.Kind switch
    {
        SecurityKind.Bearer => "The bearer token, sent in the Authorization header.",
        SecurityKind.Basic => "The user name and password, sent in the Authorization header.",
        SecurityKind.Http => $"The credentials for the authentication scheme '{scheme.Parameter}', sent in the Authorization header.",
        SecurityKind.Header => $"The API key, sent in the header '{scheme.Parameter}'.",
        SecurityKind.Query => $"The API key, sent in the query parameter '{scheme.Parameter}'.",
        _ => $"The API key, sent in the cookie '{scheme.Parameter}'.",
    };
}
