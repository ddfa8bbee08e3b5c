using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Building;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.Emit.Types;
using InviteGen.Core.Primitives;
using InviteGen.Core.Tests.Harness;
using InviteGen.Core.Text;

namespace InviteGen.Core.Tests.CSharp.Naming;

/// <summary>The repository's own specs without one of their operations: what is left has the names that it has in the whole.</summary>
public sealed class StableSpecTests
{
    public static TheoryData<string> Specs => [.. Files().Select(file => Path.GetFileName(file)!)];

    [Theory]
    [MemberData(nameof(Specs))]
    public void An_operation_that_is_added_renames_nothing(string spec)
    {
        var text = new SpecText(spec, File.ReadAllText(Files().Single(file => Path.GetFileName(file) == spec)));
        var whole = PlanOf(text, []);
        var names = Names(whole).ToHashSet();
        Assert.NotEmpty(names);
        var operations = whole.Operations.Select(operation => operation.Key).Distinct().ToList();
        foreach (var added in operations)
        {
            var others = operations.Where(operation => operation != added).ToList();
            var renamed = others.Count == 0 ? [] : Names(PlanOf(text, others)).Where(name => !names.Contains(name)).ToList();

            Assert.True(renamed.Count == 0, $"{added} renames:\n    {string.Join("\n    ", renamed)}");
        }
    }

    private static ClientPlan PlanOf(SpecText text, IEnumerable<string> operations)
    {
        var project = new SpecProject(text)
        {
            Namespace = Generated.Target.Namespace,
            ClientName = Generated.Target.ClientName,
            SupportNamespace = Generated.Target.SupportNamespace,
            Operations = operations.ToEquatableArray(),
        };
        var contract = SpecCompiler.Read(project, CancellationToken.None).Contract!;
        return ClientBuilder.Build(contract, Generated.Target, CancellationToken.None);
    }

    /// <summary>Every name, beside what it stands for.</summary>
    private static IEnumerable<string> Names(ClientPlan plan) =>
        plan.Operations.SelectMany(NamesOf).Concat(plan.Models.SelectMany(NamesOf))
            .Concat(plan.Credentials.Select(credential => $"{credential.Scheme.Name}: {credential.Name}"))
            .Concat(plan.OperationServers.Select(server => $"{server.Server.Source.Url}: {server.Option}"))
            .Concat(plan.Webhooks.Select(webhook => $"{webhook.Source.Key}: {webhook.ReadMethod} {webhook.Type?.Text()}"));

    private static IEnumerable<string> NamesOf(OperationPlan operation) =>
    [
        $"{operation.Key}: {operation.Name} {operation.ResponseName} {operation.Body?.Type.Text()}",
        .. operation.Parameters.Select(one => $"{operation.Key} {one.Source.In} {one.Source.Name}: {one.Name} {one.Type.Text()}"),
        .. operation.Cases.Select(one => $"{operation.Key} {one.Status}: {one.Name} {one.Type?.Text()}"),
    ];

    private static IEnumerable<string> NamesOf(ModelPlan model) => model switch
    {
        RecordPlan record => record.Properties.Select(one => $"{record.Name}.{one.Name}: {one.JsonName} {one.Type.Text()}"),
        EnumPlan values => values.Values.Select(one => $"{values.Name}.{one.Name}: {one.Wire}"),
        CaseHierarchyPlan hierarchy => hierarchy.Cases.Select(one => $"{hierarchy.Name}.{one.Name}: {one.Type.Text()}"),
        _ => [],
    };

    private static IEnumerable<string> Files()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(root!.FullName, "InviteGen.sln")))
        {
            root = root.Parent;
        }

        return new[] { "specs", "tests/InviteGen.Generated.Tests/specs" }
            .SelectMany(folder => Directory.GetFiles(Path.Combine(root.FullName, folder)))
            .Where(file => !file.Contains(".overlay.", StringComparison.Ordinal) && !file.EndsWith(".lock", StringComparison.Ordinal));
    }
}
