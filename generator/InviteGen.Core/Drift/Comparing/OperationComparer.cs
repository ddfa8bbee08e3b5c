using InviteGen.Core.Contract;
using InviteGen.Core.Contract.Operations;
using InviteGen.Core.Documents;
using InviteGen.Core.Drift.Changes;
using InviteGen.Core.Drift.Locks;
using InviteGen.Core.Findings;
using InviteGen.Core.Text;

namespace InviteGen.Core.Drift.Comparing;

/// <summary>Compares operations: which there are, and what each takes and gives.</summary>
internal sealed class OperationComparer(
    ApiContract before, ApiContract after, ChangeLog log, SchemaGraph graph, SchemaComparer schemas, string? today)
{
    private readonly ParameterComparer _parameters = new(log, graph, schemas, today);
    private readonly BodyComparer _bodies = new(log, graph, schemas);
    private readonly ResponseComparer _responses = new(log, graph, schemas);

    public void CompareAll(CancellationToken cancellationToken)
    {
        var (pairs, gone, added) = OperationMatcher.Match(before, after);
        foreach (var operation in gone)
        {
            Removed(operation, null, pairs, added);
        }

        foreach (var (old, current) in pairs.Where(pair => OperationMatcher.IsMoved(pair.Before, pair.After)))
        {
            Removed(old, current, pairs, added);
        }

        foreach (var operation in added)
        {
            Add(operation, "endpoint-added", DiagnosticRules.OperationAdded, "is new", WireEffect.Safe, SourceEffect.Adds);
        }

        foreach (var (old, current) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Compare(old, current);
        }
    }

    private void Removed(
        Operation operation, Operation? moved, IEnumerable<(Operation Before, Operation After)> pairs, IEnumerable<Operation> added)
    {
        var path = OperationMatcher.PathOf(operation.Path);
        var isPathLeft = pairs.Select(pair => pair.After).Concat(added).Any(other => OperationMatcher.PathOf(other.Path) == path);
        var slug = (isPathLeft ? "api-removed-" : "api-path-removed-") + Sunset.Removal(operation.IsDeprecated, operation.Annotations, today);
        var where = moved is null ? "is gone; calls fail" : $"is {moved.Key} now; calls to the old address fail";
        log.Add(new Change
        {
            Slug = slug,
            Rule = DiagnosticRules.OperationRemoved,
            Path = LockPath.Root / LockKeys.Operation(operation.Method, operation.Path),
            At = (moved is null ? null : graph.PlaceOf(moved)) ?? (Site.Root / "paths" / operation.Path),
            Message = $"{operation.Key} {where}",
            Wire = WireEffect.Breaking,
            Source = moved is null ? SourceEffect.Removes : SourceEffect.None,
            Operations = [operation.Key],
            IsRemoval = moved is null,
            Before = operation.Key,
            After = moved?.Key ?? "",
        });
    }

    private void Compare(Operation old, Operation current)
    {
        if (old.Id != current.Id)
        {
            var words = old.Id.Length == 0 ? $"is called '{current.Id}' now" : current.Id.Length == 0
                ? $"is no longer called '{old.Id}'" : $"is called '{current.Id}' now (was '{old.Id}')";
            var slug = current.Id.Length == 0 || old.Id.Length > 0 ? "api-operation-id-removed" : "api-operation-id-added";
            Add(
                current, slug, DiagnosticRules.ClientNameChanged, words + "; its method has another name", WireEffect.Safe, SourceEffect.Changes,
                old.Id);
        }

        if (old.IsDeprecated != current.IsDeprecated)
        {
            var (slug, rule, words) = current.IsDeprecated
                ? ("endpoint-deprecated" + Sunset.Suffix(current.Annotations), DiagnosticRules.Deprecated, "is deprecated")
                : ("endpoint-reactivated", DiagnosticRules.Reactivated, "is no longer deprecated");
            Add(current, slug, rule, words, WireEffect.Safe, SourceEffect.Attribute);
        }

        foreach (var edit in Tags(old, current))
        {
            Add(current, edit.Slug, DiagnosticRules.NoteChanged, edit.Words, WireEffect.Safe, SourceEffect.None);
        }

        CompareSecurity(old, current);
        _parameters.Compare(old, current);
        _bodies.Compare(old, current);
        _responses.Compare(old, current);
    }

    /// <summary>What the document says for all operations is told for the document.</summary>
    private void CompareSecurity(Operation old, Operation current)
    {
        if (old.Security != before.Security || current.Security != after.Security)
        {
            SecurityComparer.Compare(
                old.Security, current.Security, "api-",
                (slug, rule, words, wire) => Add(current, slug, rule, words, wire, SourceEffect.None));
        }
    }

    private static IEnumerable<(string Slug, string Words)> Tags(Operation old, Operation current)
    {
        var (was, isNow) = (old.Annotations.Texts("tags"), current.Annotations.Texts("tags"));
        return was.Except(isNow).Select(tag => ("api-tag-removed", $"no longer has the tag '{tag}'"))
            .Concat(isNow.Except(was).Select(tag => ("api-tag-added", $"has the tag '{tag}' now")));
    }

    private void Add(
        Operation operation, string slug, DiagnosticRule rule, string words, WireEffect wire, SourceEffect source,
        string? oldId = null) => log.Add(new Change
    {
        Slug = slug,
        Rule = rule,
        Path = LockPath.Root / LockKeys.Operation(operation.Method, operation.Path),
        At = graph.PlaceOf(operation),
        Message = $"{operation.Key} {words}",
        Wire = wire,
        Source = source,
        Operations = [operation.Key],
        Before = oldId ?? "",
        After = oldId is null ? "" : operation.Id,
    });
}
