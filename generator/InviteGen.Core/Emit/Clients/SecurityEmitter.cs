using System.Globalization;
using InviteGen.Core.Contract.Security;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Literals;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Servers;

namespace InviteGen.Core.Emit.Clients;

/// <summary>Writes how the operations authenticate: a field for each scheme, and one for each combination that operations share.</summary>
internal static class SecurityEmitter
{
    public static void WriteFields(SourceWriter writer, ClientPlan plan)
    {
        foreach (var credential in plan.Credentials)
        {
            writer.Line($"private static readonly SecurityScheme {credential.Name}Scheme =");
            using (writer.Indent())
            {
                writer.Line(Scheme(plan, credential) + ";").Line();
            }
        }

        var combinations = Combinations(plan);
        for (var i = 0; i < combinations.Count; i++)
        {
            writer.Line($"private static readonly SecurityScheme[][] {Field(i)} = {combinations[i]};").Line();
        }
    }

    /// <summary>The field that holds the combination of an operation; null when anybody may call it.</summary>
    public static string? FieldOf(ClientPlan plan, OperationPlan operation) =>
        Combination(operation) is { } combination ? Field(Combinations(plan).IndexOf(combination)) : null;

    private static string Field(int index) => "Security" + (index + 1).ToString(CultureInfo.InvariantCulture);

    private static List<string> Combinations(ClientPlan plan) =>
        plan.Operations.Select(Combination).OfType<string>().Distinct(StringComparer.Ordinal).ToList();

    private static string? Combination(OperationPlan operation)
    {
        var alternatives = operation.Security
            .Where(alternative => alternative.Count > 0)
            .Select(alternative => $"[{string.Join(", ", alternative.Select(name => name + "Scheme"))}]")
            .ToList();
        return alternatives.Count == 0 ? null : $"[{string.Join(", ", alternatives)}]";
    }

    private static string Scheme(ClientPlan plan, CredentialPlan credential)
    {
        var name = Literal.Of(credential.Scheme.Name);
        var parameter = Literal.Of(credential.Scheme.Parameter);
        var select = $"static options => (({plan.Target.ClientName}Options)options).{credential.Name}";
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
