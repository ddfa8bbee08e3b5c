using InviteGen.Core.Contract.Security;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Servers;
using InviteGen.Core.Emit.Writing;

namespace InviteGen.Core.Emit.Clients;

/// <summary>
/// Writes how the operations authenticate: a field for each scheme, and one for each way that operations share.
/// </summary>
internal static class SecurityEmitter
{
    public static void WriteFields(SourceWriter writer, ClientTarget target, ClassPlan plan)
    {
        foreach (var credential in plan.Credentials)
        {
            writer.Line($"private static readonly SecurityScheme {credential.Name}Scheme =");
            using (writer.Indent())
            {
                writer.Line(Scheme(target, credential) + ";").Line();
            }
        }

        foreach (var security in plan.Security)
        {
            var alternatives = security.Alternatives
                .Select(alternative => $"[{string.Join(", ", alternative.Select(name => name + "Scheme"))}]");
            writer.Line($"private static readonly SecurityScheme[][] {security.Field} = [{string.Join(", ", alternatives)}];").Line();
        }
    }

    private static string Scheme(ClientTarget target, CredentialPlan credential)
    {
        var name = Literal.Of(credential.Scheme.Name);
        var parameter = Literal.Of(credential.Scheme.Parameter);
        var select = $"static options => (({target.ClientName}Options)options).{credential.Name}";
        return credential.Scheme.Kind switch
        {
            SecurityKind.Bearer => $"SecurityScheme.Bearer({name}, {select})",
            SecurityKind.Basic => $"SecurityScheme.Basic({name}, {select})",
            SecurityKind.Http => $"SecurityScheme.Http({name}, {parameter}, {select})",
            SecurityKind.Header => $"SecurityScheme.HeaderKey({name}, {parameter}, {select})",
            SecurityKind.Query => $"SecurityScheme.QueryKey({name}, {parameter}, {select})",
            _ => $"SecurityScheme.CookieKey({name}, {parameter}, {select})",
        };
    }
}
