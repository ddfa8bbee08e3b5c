using System.Globalization;
using InviteGen.Core.Contract.Pieces;
using InviteGen.Core.CSharp;
using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Operations;
using InviteGen.Core.CSharp.Tombstones;
using InviteGen.Core.Emit.Clients;
using InviteGen.Core.Emit.Models;
using InviteGen.Core.Emit.Tombstones;
using InviteGen.Core.Emit.Writing;
using InviteGen.Core.Primitives;

namespace InviteGen.Core.Emit;

/// <summary>Writes the files of one client.</summary>
internal static class ClientWriter
{
    /// <summary>Writes the files.</summary>
    /// <param name="plan">The client.</param>
    /// <param name="tombstones">What was removed from it; null: it is not compared with anything.</param>
    /// <param name="guard">Takes the internal faults; after one, the files are not complete.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public static EquatableArray<GeneratedFile> Write(
        ClientPlan plan, TombstonePlan? tombstones, PieceGuard guard, CancellationToken cancellationToken)
    {
        var client = plan.Target.ClientName;
        var files = new List<GeneratedFile>
        {
            File(client, ClientEmitter.Write(plan, guard)),
            File("I" + client, InterfaceEmitter.Write(plan, guard)),
            File(client + "Options", OptionsEmitter.Write(plan)),
        };
        foreach (var group in plan.Groups)
        {
            files.AddRange(InterfaceEmitter.WriteParts(plan, group, guard).Select((part, i) => File(
                "I" + group.Name + (i == 0 ? "" : "." + (i + 1).ToString(CultureInfo.InvariantCulture)), part)));
            if (group.Group!.HasClass)
            {
                files.Add(File(group.Name, GroupEmitter.Write(plan, group, guard)));
            }
        }

        if (plan.Servers.Count > 0)
        {
            files.Add(File(plan.Stem + "Servers", ServersEmitter.Write(plan)));
        }

        if (plan.Webhooks.Count > 0)
        {
            files.Add(File(plan.WebhooksName, WebhooksEmitter.Write(plan, guard)));
        }

        if (plan.NamedAssertions is { } assertions)
        {
            files.Add(File(assertions.Name, NamedAssertionEmitter.Write(plan.Target, assertions)));
        }

        if (plan.Target.HasHttpClientFactory)
        {
            files.Add(File(client + "ServiceCollectionExtensions", HostingEmitter.Write(plan)));
        }

        if (tombstones is not null)
        {
            guard.Run(ContractPiece.Changes, () => files.Add(File(plan.Stem + "Drift", TombstoneEmitter.Write(plan, tombstones))));
        }

        var models = Buckets.Of(plan.Models, model => model.Name);
        files.AddRange(models.Select(bucket => File(bucket.Name, WriteModels(plan, bucket.Items, guard, cancellationToken))));
        var responses = Buckets.Of(
            [.. plan.Operations.Where(operation => !operation.IsOverload)], operation => operation.ResponseName,
            operation => operation.Group is { } group ? group.ClassName + "Responses" : null);
        files.AddRange(responses.Select(bucket => File(bucket.Name, WriteResponses(plan, bucket.Items, guard, cancellationToken))));
        return Distinguish(files.OrderBy(file => file.HintName, StringComparer.Ordinal)).ToEquatableArray();
    }

    /// <summary>C# tells <c>UserId</c> from <c>UserID</c>, but to the compiler the names of their files are the same.</summary>
    private static IEnumerable<GeneratedFile> Distinguish(IEnumerable<GeneratedFile> files)
    {
        var taken = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            taken.TryGetValue(file.HintName, out var count);
            taken[file.HintName] = count + 1;
            yield return count == 0 ? file : file with { HintName = $"{count + 1}.{file.HintName}" };
        }
    }

    private static GeneratedFile File(string name, string content) => new(name + ".g.cs", content);

    private static string WriteModels(
        ClientPlan plan, IReadOnlyList<ModelPlan> models, PieceGuard guard, CancellationToken cancellationToken)
    {
        var usesParts = models.Any(model => model is RecordPlan { HasParts: true });
        string[] parts = usesParts ? ["System.Net.Http"] : [];
        var writer = SourceFile.Start(plan.Target, ["System.Text.Json", "System.Text.Json.Serialization", .. parts]);
        writer.Separated(models, model =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            guard.Run(model.Owner, () => WriteModel(writer, model));
        });

        return writer.ToString();
    }

    private static void WriteModel(SourceWriter writer, ModelPlan model)
    {
        switch (model)
        {
            case RecordPlan record:
                RecordEmitter.Write(writer, record);
                if (record.HasValidator)
                {
                    ValidatorEmitter.Write(writer, record);
                }

                if (!record.HasParts)
                {
                    RecordJsonEmitter.Write(writer, record);
                }

                break;
            case CaseHierarchyPlan hierarchy:
                CaseHierarchyEmitter.Write(writer, hierarchy);
                if (hierarchy.HasValidator)
                {
                    CaseHierarchyValidatorEmitter.Write(writer, hierarchy);
                }

                CaseHierarchyJsonEmitter.Write(writer, hierarchy);
                break;
            case EnumPlan values:
                EnumEmitter.Write(writer, values);
                break;
        }
    }

    private static string WriteResponses(
        ClientPlan plan, IReadOnlyList<OperationPlan> operations, PieceGuard guard, CancellationToken cancellationToken)
    {
        var writer = SourceFile.Start(plan.Target, ["System.Text.Json", .. SourceFile.StreamUsings(operations)]);
        writer.Separated(operations, operation =>
        {
            cancellationToken.ThrowIfCancellationRequested();
            guard.Run(operation.Owner, () => ResponseEmitter.Write(writer, operation));
        });

        return writer.ToString();
    }
}
