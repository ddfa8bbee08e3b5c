using InviteGen.Core.CSharp.Models;
using InviteGen.Core.CSharp.Types;

namespace InviteGen.Core.CSharp.Building;

/// <summary>
/// Finds the models of which JSON is written although they are only received: rules are evaluated on the JSON of a value, and so of
/// all that it holds.
/// </summary>
internal static class WriterClosure
{
    public static IEnumerable<ModelPlan> Mark(IReadOnlyList<ModelPlan> models, IEnumerable<TypeReference> written)
    {
        var known = models.ToDictionary(model => model.Name, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<TypeReference>(written);
        while (waiting.Count > 0)
        {
            var type = waiting.Pop();
            if (type.Item is { } item)
            {
                waiting.Push(item);
            }
            else if (known.TryGetValue(type.Name, out var model) && found.Add(type.Name))
            {
                foreach (var part in PartsOf(model))
                {
                    waiting.Push(part);
                }
            }
        }

        return models.Select(model => found.Contains(model.Name) ? model with { IsWritten = true } : model);
    }

    private static IEnumerable<TypeReference> PartsOf(ModelPlan model) => model switch
    {
        RecordPlan record => record.Properties.Select(property => property.Type)
            .Concat(record.Extra is { } extra ? [extra.Type] : Array.Empty<TypeReference>()),
        CaseHierarchyPlan union => union.Cases.Select(one => one.Type),
        _ => [],
    };
}
