using InviteGen.Core.Documents.Structure;
using InviteGen.Core.Text.Trees;

namespace InviteGen.Core.Documents.Dialects.Version2;

/// <summary>Writes Path Item and Operation Objects of version 2.0 as those of version 3.0.</summary>
/// <param name="mediaTypes">The media types of the document.</param>
/// <param name="lists">The parameters of operations.</param>
/// <param name="bodies">The parameters that become bodies.</param>
/// <param name="faults">Is told what cannot be sent.</param>
internal sealed class OperationUpgrade(
    SharedMediaTypes mediaTypes, ParameterLists lists, SharedBodies bodies, Version2Faults faults)
{
    // The others have no body, so none that all operations of a path share.
    private static readonly string[] WithSharedBody = ["post", "put", "patch"];

    private readonly HashSet<SpecObject> _responses = [];

    /// <summary>Rewrites an item with its operations and the parameters that they share.</summary>
    public void Apply(string path, SpecObject item)
    {
        var common = lists.Of(item).Select(parameter => parameter with { IsShared = true }).ToList();
        foreach (var slot in TreeWalker.ChildrenOf(item, NodeKind.PathItem).Where(slot => slot.Kind == NodeKind.Operation))
        {
            if (slot.Value is not SpecObject operation || operation.ReferenceTarget is not null)
            {
                continue;
            }

            var own = lists.Of(operation);
            var used = own.Concat(common.Where(parameter => !own.Any(other => other.Overrides(parameter)))).ToList();
            if (used.FirstOrDefault(parameter => parameter is { IsTabDelimited: true, IsRequired: true }) is { Parameter: not null } lost)
            {
                faults.OperationLeftOut(operation, $"{slot.Key!.ToUpperInvariant()} {path}", lost.Parameter);
                item.Remove(slot.Key);
                continue;
            }

            Apply(operation, own, WithSharedBody.Contains(slot.Key) ? used : own);
        }

        lists.Reduce(item);
    }

    /// <summary>Rewrites a response, unless it was rewritten with its operation.</summary>
    public void ApplyToResponse(SpecObject response)
    {
        if (response.ReferenceTarget is null && !_responses.Contains(response))
        {
            ResponseUpgrade.Apply(response, mediaTypes.Given);
        }
    }

    private void Apply(SpecObject operation, List<UsedParameter> own, List<UsedParameter> used)
    {
        RewriteBody(operation, own, used);
        lists.Reduce(operation);
        var given = mediaTypes.OfResponses(operation);
        foreach (var response in (operation["responses"] as SpecObject ?? []).Select(response => response.Value).OfType<SpecObject>())
        {
            if (response.ReferenceTarget is null && _responses.Add(response))
            {
                ResponseUpgrade.Apply(response, given);
            }
        }

        operation.Remove("consumes");
        operation.Remove("produces");

        // Those of the document count for all operations: version 3.0 would need servers of their own.
        operation.Remove("schemes");
    }

    // The body or form of the operation itself comes before a body of its path.
    private void RewriteBody(SpecObject operation, List<UsedParameter> own, List<UsedParameter> used)
    {
        var fields = used.Where(parameter => parameter.IsField).ToList();
        var isOwn = own.Any(parameter => parameter.IsBody || parameter.IsField);
        if ((isOwn ? own : used).FirstOrDefault(parameter => parameter.IsBody) is { Parameter: not null } body)
        {
            operation.Set("requestBody", bodies.Make(body, mediaTypes.OfBody(operation)));
            fields.ForEach(field => faults.FieldBesideBody(field.Parameter));
            return;
        }

        fields.Where(field => field.IsTabDelimited).ToList().ForEach(field => faults.TabDelimited(field.Parameter));
        fields.RemoveAll(field => field.IsTabDelimited);
        if (fields.Count > 0)
        {
            var hasFiles = fields.Any(field => ParameterSchema.IsFile(field.Parameter));
            operation.Set("requestBody", FormUpgrade.Make(fields, mediaTypes.OfForm(operation, hasFiles)));
        }
    }
}
