using InviteGen.Witness.Tests.Views;

namespace InviteGen.Witness.Tests.Comparing;

/// <summary>Compares what two readers see in one document.</summary>
internal sealed class OperationComparer
{
    private readonly List<Difference> _found = [];
    private readonly SchemaComparer _schemas;

    private OperationComparer() => _schemas = new SchemaComparer(_found.Add);

    /// <summary>The differences, and how many objects were compared.</summary>
    public static (IReadOnlyList<Difference> Found, int Objects) Compare(
        IReadOnlyList<OperationView> ours, IReadOnlyList<OperationView> theirs)
    {
        var comparer = new OperationComparer();
        foreach (var (key, one, other) in Pairs.Of(ours, theirs, operation => operation.Key))
        {
            comparer.Compare(key, one, other);
        }

        comparer._schemas.Run();
        return (comparer._found, comparer._schemas.Objects);
    }

    private void Compare(string key, OperationView? ours, OperationView? theirs)
    {
        if (ours is null || theirs is null)
        {
            Report(key, Aspect.Operation, "", Side.Presence(ours is not null), Side.Presence(theirs is not null));
            return;
        }

        foreach (var (_, one, other) in Pairs.Of(ours.Parameters, theirs.Parameters, parameter => $"{parameter.In} {parameter.Name}"))
        {
            Compare($"{key} › {(one ?? other)!.In}", one, other);
        }

        CompareBodies($"{key} › body", ours.Body, theirs.Body);
        foreach (var (_, one, other) in Pairs.Of(ours.Responses, theirs.Responses, response => response.Status.ToUpperInvariant()))
        {
            Compare(key, (one ?? other)!.Status, one, other);
        }
    }

    private void Compare(string place, ParameterView? ours, ParameterView? theirs)
    {
        var name = (ours ?? theirs)!.Name;
        if (ours is null || theirs is null)
        {
            Report(place, Aspect.Parameter, name, Side.Presence(ours is not null), Side.Presence(theirs is not null));
            return;
        }

        if (ours.IsRequired != theirs.IsRequired)
        {
            Report(place, Aspect.RequiredParameter, name, Side.Need(ours.IsRequired), Side.Need(theirs.IsRequired));
        }

        _schemas.Add($"{place} {name}", ours.Schema, theirs.Schema);
    }

    private void CompareBodies(string place, BodyView? ours, BodyView? theirs)
    {
        if (ours is null || theirs is null)
        {
            if (ours is not null || theirs is not null)
            {
                Report(place, Aspect.RequestBody, "", Describe(ours), Describe(theirs));
            }

            return;
        }

        if (ours.IsRequired != theirs.IsRequired)
        {
            Report(place, Aspect.RequiredRequestBody, "", Side.Need(ours.IsRequired), Side.Need(theirs.IsRequired));
        }

        Compare(place, Aspect.RequestMediaType, ours.Contents, theirs.Contents);
    }

    private void Compare(string operation, string status, ResponseView? ours, ResponseView? theirs)
    {
        if (ours is null || theirs is null || theirs.IsUnresolved)
        {
            var seen = theirs?.IsUnresolved == true ? Side.Unresolved : Side.Presence(theirs is not null);
            Report(operation, Aspect.Response, status, Side.Presence(ours is not null), seen);
            return;
        }

        Compare($"{operation} › {status}", Aspect.ResponseMediaType, ours.Contents, theirs.Contents);
    }

    private void Compare(string place, Aspect aspect, IReadOnlyList<ContentView> ours, IReadOnlyList<ContentView> theirs)
    {
        foreach (var (mediaType, one, other) in Pairs.Of(ours, theirs, content => content.MediaType))
        {
            if (one is not null && other is not null)
            {
                _schemas.Add($"{place} {mediaType}", one.Schema, other.Schema);
            }
            else
            {
                Report(place, aspect, mediaType, Describe(one, ours), Describe(other, theirs));
            }
        }
    }

    private static string Describe(BodyView? body) =>
        body is null ? Side.Nothing : string.Join(", ", body.Contents.Select(content => content.MediaType));

    private static string Describe(ContentView? content, IReadOnlyList<ContentView> all) =>
        content is not null ? content.Schema is null ? "it, without a schema" : "it, with a schema"
        : all.Count == 0 ? Side.Nothing
        : "only " + string.Join(", ", all.Select(other => other.MediaType));

    private void Report(string place, Aspect aspect, string name, string ours, string theirs) =>
        _found.Add(new Difference(place, aspect, name, ours, theirs));
}
